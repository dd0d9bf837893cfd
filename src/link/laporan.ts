import type { Bagian } from '../read/markdown.js';
import type { YamlFile } from '../read/yaml.js';
import type {
  Anggaran,
  Gambar,
  JenisBerkas,
  LaporanYaml,
  Pedoman,
  Pembanding,
  Pk,
  Rapk,
  Realisasi,
  Renstra,
  Riwayat,
  Rkt,
  Satker,
  Sorotan,
  Tabel,
  Tercetak,
  TindakLanjut,
} from '../validate/kinds.js';
import type { KelompokFoto } from './foto.js';
import type { Narasi } from './narasi.js';
import type { Periode } from './periode.js';
import type { Rupa } from './rupa.js';

type SasaranRenstra = NonNullable<Renstra['sasaran']>[number];
type IndikatorRenstra = SasaranRenstra['indikator'][number];

/** An indicator with its place in the catalogue. `nomor` counts over the whole report: IKU 1, IKU 2 … */
export type Indikator = IndikatorRenstra & { readonly nomor: number; readonly sasaran: string };

export interface Sasaran {
  readonly kode: string;
  readonly nomor: number;
  readonly nama: string;
  readonly namaPendek: string;
  /** Null where the strategy map has no perspectives. */
  readonly perspektif: string | null;
  readonly indikator: readonly string[];
}

export interface Perspektif {
  readonly kode: string;
  readonly nama: string;
  readonly asing: boolean;
  readonly sasaran: readonly string[];
}

/** The year before, as its own files have it or, for a year before those, as riwayat.yaml does. */
export interface TahunLalu {
  readonly tahun: number;
  readonly isi:
    | { readonly pk: Pk; readonly realisasi: Realisasi }
    | { readonly riwayat: Riwayat['tahun'][string] };
}

/** One report with everything it reads, checked and joined. Nothing after this stage opens a data file. */
export interface Laporan {
  /** `<satker>/<tahun>/<periode>` */
  readonly id: string;
  readonly periode: Periode;
  readonly satker: Satker;
  readonly renstra: Renstra;
  readonly pk: Pk;
  readonly rkt: Rkt | null;
  readonly rapk: Rapk;
  readonly pengaturan: LaporanYaml;
  readonly pedoman: Pedoman;
  readonly pedomanKode: string;
  readonly realisasi: Realisasi;
  /** Realisasi of the earlier quarters of the year that have a folder of their own, oldest first. */
  readonly sebelumnya: ReadonlyArray<{ readonly periode: Periode; readonly realisasi: Realisasi }>;
  /** The year before: from its own folder where there is one, otherwise from riwayat.yaml. */
  readonly tahunLalu: TahunLalu | null;
  /** The years before that one of which anything is known, oldest first. */
  readonly tahunSebelumnya: readonly TahunLalu[];
  readonly pembanding: Pembanding | null;
  /** Data tables by code. */
  readonly tabel: ReadonlyMap<string, Tabel>;
  /** Figures that narrative places, by code. */
  readonly gambar: ReadonlyMap<string, Gambar>;
  /** Every group of pictures the report shows. */
  readonly foto: readonly KelompokFoto[];
  readonly anggaran: Anggaran | null;
  readonly tindakLanjut: TindakLanjut | null;
  readonly sorotan: Sorotan | null;
  readonly tercetak: Tercetak | null;
  readonly perspektif: readonly Perspektif[];
  readonly sasaran: readonly Sasaran[];
  readonly indikator: readonly Indikator[];
  readonly narasi: Narasi;
  /** What the unit brings of its own to how its reports look. */
  readonly rupa: Rupa;
  /** The YAML files by kind, for placing findings. */
  readonly berkas: ReadonlyMap<JenisBerkas, YamlFile>;
  /** Every file the report read, sorted: the sources of the archive. */
  readonly sumber: readonly string[];
}

/** A section of the narrative, or undefined when it is not written. */
export const bagian = (laporan: Laporan, berkas: string, judul: string): Bagian | undefined =>
  laporan.narasi.get(berkas)?.get(judul);
