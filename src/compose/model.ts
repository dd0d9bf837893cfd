import type { GambarSatker } from '../link/rupa.js';
import type { Entri } from './numbering.js';

/**
 * The report model: every chapter as ready strings and flags. Templates lay it out; they neither compute nor word.
 * A field called `naskah` is narrative (Markdown and tables placed in it); everything else is plain text. Null = not there.
 */
export interface CetakKategori {
  readonly nama: string;
  /** 4 best … 0 worst, x = cannot be concluded, n = not measured; picks sign and colour. */
  readonly tingkat: string;
}

export interface CetakAnggaran {
  readonly pagu: string;
  readonly realisasi: string;
  readonly serapan: string;
}

/** A cell of a general table. */
export interface SelUmum {
  readonly teks: string;
  readonly angka: boolean;
  /** Columns and rows it spans. */
  readonly rentang: number;
  readonly tinggi: number;
  /** Code of the indicator whose section it links to. */
  readonly kode: string | null;
  readonly kategori: CetakKategori | null;
}

export interface BarisUmum {
  readonly peran: 'biasa' | 'kelompok' | 'nilai' | 'total';
  readonly sel: readonly SelUmum[];
}

export interface KepalaUmum {
  readonly judul: string;
  readonly angka: boolean;
  readonly rentang: number;
  readonly tinggi: number;
}

/** A table of any columns: built from data, laid out by one template. */
export interface TabelUmum extends Entri {
  readonly lanskap: boolean;
  readonly rapat: boolean;
  /** Heads of figures stand upright: there are more columns than their words have room for. */
  readonly tegak: boolean;
  /** Widths in millimetres; null takes what is left. */
  readonly lebar: readonly (number | null)[];
  readonly kepala: ReadonlyArray<readonly KepalaUmum[]>;
  /** Bodies that stay together where they fit a page. */
  readonly badan: ReadonlyArray<readonly BarisUmum[]>;
  readonly kolom: number;
  readonly sumber: string | null;
  readonly catatan: readonly string[];
}

/** A picture as it prints; sizes in millimetres. */
export interface FotoCetak {
  /** Data URL. */
  readonly url: string;
  readonly lebar: number;
  readonly tinggi: number;
  readonly alt: string;
  readonly keterangan: string | null;
  readonly sumber: string | null;
}

/** Rows of columns of pictures. */
export type KisiFoto = ReadonlyArray<
  ReadonlyArray<{ readonly lebar: number; readonly foto: readonly FotoCetak[] }>
>;

/** A captioned figure of pictures. */
export interface GambarFoto extends Entri {
  readonly kisi: KisiFoto;
  readonly sumber: string | null;
}

/** A captioned figure of numbered steps, `kolom` of them in a row. */
export interface GambarProses extends Entri {
  readonly langkah: ReadonlyArray<{
    readonly nomor: number;
    readonly judul: string;
    readonly uraian: string | null;
    /** Its arrow leads to a step beside it, or to one in the next row. */
    readonly panah: 'kanan' | 'bawah' | null;
  }>;
  readonly kolom: number;
  readonly sumber: string | null;
}

/** A scanned sheet on a page of its own. */
export interface Lembar extends FotoCetak {
  readonly lanskap: boolean;
  /** "lembar 2 dari 5"; null for a single one. */
  readonly urutan: string | null;
}

/** Narrative as it stands in print: Markdown, and what is placed in it. */
export type Sisipan =
  | { readonly tabel: TabelUmum }
  | { readonly foto: GambarFoto }
  | { readonly proses: GambarProses }
  | { readonly pindaian: readonly Lembar[] };
export type Blok = { readonly md: string } | Sisipan;
export type Naskah = readonly Blok[];

/** A captioned table: heading and rows of its own kind. */
export interface Tabel<Baris> extends Entri {
  readonly baris: readonly Baris[];
  readonly sumber: string | null;
}

/** A captioned chart; `grafik` says what to draw, `alt` says it in words. */
export interface Gambar extends Entri {
  readonly grafik: Grafik;
  readonly alt: string;
  readonly sumber: string;
}

export interface Batang {
  readonly label: string;
  readonly nilai: number | null;
  readonly teks: string;
  readonly tingkat: string;
}

/** The axis below the bars, from zero unless `min` says otherwise: both ends are multiples of its step. */
export interface Sumbu {
  readonly min?: number;
  readonly maks: number;
  readonly langkah: number;
}

/** Target and realisasi of one indicator, unit, or time; null = not there. */
export interface Pasangan {
  readonly label: string;
  readonly target: number | null;
  readonly realisasi: number | null;
  readonly teksTarget: string;
  readonly teksRealisasi: string;
}

/** An axis of a field of dots, with the bound that parts it in two and the words of both. */
export interface SumbuSebaran extends Sumbu {
  readonly judul: string;
  readonly batas: number;
  readonly teksBatas: string;
}

export type Grafik =
  | {
      readonly jenis: 'nilai-sasaran';
      readonly batang: readonly Batang[];
      readonly pita: readonly Pita[];
      readonly sumbu: Sumbu;
    }
  | { readonly jenis: 'capaian'; readonly batang: readonly Batang[]; readonly sumbu: Sumbu }
  | {
      /** Bars from zero with a target mark, or the distance between both as a dumbbell on an axis of its own. */
      readonly jenis: 'target-realisasi' | 'barbel';
      readonly satuan: string;
      readonly sumbu: Sumbu;
      readonly pasangan: readonly Pasangan[];
    }
  | {
      /** Years from left to right, target and realisasi as lines. */
      readonly jenis: 'tahun';
      readonly satuan: string;
      readonly sumbu: Sumbu;
      readonly pasangan: readonly Pasangan[];
    }
  | {
      /** A field of dots, parted in quadrants by the bounds of both axes. */
      readonly jenis: 'sebaran';
      readonly x: SumbuSebaran;
      readonly y: SumbuSebaran;
      readonly titik: ReadonlyArray<{
        readonly kode: string;
        readonly nama: string;
        readonly x: number;
        readonly y: number;
        /** Where the dot lies beyond an axis: its value, to be said beside it. */
        readonly teks: string | null;
      }>;
    }
  | {
      readonly jenis: 'serapan';
      readonly batang: ReadonlyArray<{
        readonly label: string;
        /** Millions of rupiah. */
        readonly pagu: number;
        readonly realisasi: number;
        readonly teksPagu: string;
        readonly teksRealisasi: string;
        readonly teksSerapan: string;
      }>;
    };

export interface Pita {
  readonly nama: string;
  readonly dari: number;
  readonly sampai: number;
  readonly tingkat: string;
}

export interface Bab<Isi> {
  readonly entri: Entri;
  readonly nomor: number;
  readonly naskah: Naskah | null;
  /** Its sections, for the list on the opener. */
  readonly seksi: readonly Entri[];
  /** More sections than the opener holds at its usual spacing. */
  readonly padat: boolean;
  readonly isi: Isi;
}

export interface TandaTangan {
  readonly tempatTanggal: string;
  readonly jabatan: readonly string[];
  readonly nama: string;
  readonly nip: string | null;
  /** Address that marks the place of a signature field, or null for an empty block. */
  readonly bidang: string | null;
  /** Room for the signature in millimetres, by hand or the visible one of BSrE; nothing is claimed about it. */
  readonly ruang: { readonly lebar: number; readonly tinggi: number };
}

export interface Meta {
  readonly id: string;
  readonly judul: string;
  readonly judulLengkap: string;
  readonly periode: string;
  readonly satker: string;
  readonly satkerPanjang: string;
  readonly lembaga: string;
  readonly alamat: readonly string[];
  readonly kontak: readonly string[];
  /** Four marks on the cover: which quarter this is; empty for a year. */
  readonly triwulan: ReadonlyArray<{ readonly nomor: number; readonly aktif: boolean }>;
  readonly tanggal: string;
  readonly konsep: boolean;
  readonly tema: string;
  /** The unit's accent colour, `#rrggbb`; null where the theme's own stands. */
  readonly aksen: string | null;
  readonly logo: GambarSatker | null;
  readonly gambarSampul: GambarSatker | null;
  /** What a cover can draw from the figures. */
  readonly indikator: readonly TitikSampul[];
  readonly keteranganSampul: string;
  /** Foreign words the unit adds to the shipped list, small letters. */
  readonly kataAsing: readonly string[];
}

/** One indicator on the cover. */
export interface TitikSampul {
  readonly nomor: number;
  /** Capaian in percent; null where it is not measured. */
  readonly nilai: number | null;
}
