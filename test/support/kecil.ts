import type { HasilLaporan } from '../../src/link/load.js';
import type { KodePeriode } from '../../src/link/periode.js';
import { type Nilai, score } from '../../src/score/score.js';
import { BERKAS, bacaAsli, laporanDari, muatId } from './data.js';

/** One indicator of a small report. Its sasaran is the part of its code before the point. */
export interface IkuKecil {
  readonly kode: string;
  /** Further fields of the Renstra, as YAML between braces: `polaritas: minimum, terburuk: 20`. */
  readonly renstra?: string;
  /** Target of the year: `80`, `5..7`, `-`. */
  readonly pk: string;
  /** Targets of the quarters, `tetap` unless given. */
  readonly rapk?: string;
  /** What realisasi.yaml says of it, as YAML; nothing where nothing is reported. */
  readonly isi?: string;
}

export interface LaporanKecil {
  readonly pedoman: string;
  readonly periode: KodePeriode;
  readonly iku: readonly IkuKecil[];
  /** Sasaran of each perspektif; without it the strategy map has none. */
  readonly perspektif?: Readonly<Record<string, readonly string[]>>;
  /** Files that differ, by name: `anggaran.yaml`, `pk.yaml`, or a whole path. */
  readonly berkas?: Readonly<Record<string, string | null>>;
  /** Further lines of laporan.yaml. */
  readonly laporan?: string;
}

const SATKER = 'data/satker/unit-uji';
const AKHIR: Readonly<Record<KodePeriode, string>> = {
  tw1: '03-31',
  tw2: '06-30',
  tw3: '09-30',
  tw4: '12-31',
  tahunan: '12-31',
};

const menjorok = (yaml: string, spasi: number): string =>
  yaml
    .trim()
    .split('\n')
    .map((b) => ' '.repeat(spasi) + b)
    .join('\n');

const sasaranDari = (kode: string): string => kode.split('.')[0] ?? '';

function renstra({ iku, perspektif }: LaporanKecil): string {
  const sasaran = (kode: string): string => {
    const isi = iku
      .filter((i) => sasaranDari(i.kode) === kode)
      .map((i) => {
        const lain = i.renstra ? `, ${i.renstra}` : '';
        return `    - { kode: "${i.kode}", nama: Indikator ${i.kode}, satuan: persen${lain} }`;
      });
    return `- kode: "${kode}"\n  nama: Sasaran ${kode}\n  nama_pendek: Sasaran ${kode}\n  indikator:\n${isi.join('\n')}`;
  };
  const kepala = 'nama: Rencana Strategis 2020-2024\nperiode: { mulai: 2020, sampai: 2024 }\n';
  if (!perspektif) {
    const semua = [...new Set(iku.map((i) => sasaranDari(i.kode)))];
    return `${kepala}sasaran:\n${menjorok(semua.map(sasaran).join('\n'), 2)}\n`;
  }
  const isi = Object.entries(perspektif).map(
    ([kode, s]) =>
      `  - kode: ${kode}\n    nama: ${kode}\n    sasaran:\n${menjorok(s.map(sasaran).join('\n'), 6)}`,
  );
  return `${kepala}perspektif:\n${isi.join('\n')}\n`;
}

/** A report of a few indicators in a folder of its own, beside the real data: its unit is that of the example. */
export function muatKecil(l: LaporanKecil): Promise<HasilLaporan> {
  const tahun = `${SATKER}/2024`;
  const periode = `${tahun}/${l.periode}`;
  const target = (ambil: (i: IkuKecil) => string): string =>
    l.iku.map((i) => `  "${i.kode}": ${ambil(i)}\n`).join('');
  const kutip = (t: string): string => (t === '-' ? '"-"' : t);
  const realisasi = l.iku.flatMap((i) => (i.isi ? [`  "${i.kode}":\n${menjorok(i.isi, 4)}\n`] : []));
  const isi: Record<string, string | null> = {
    [`${SATKER}/satker.yaml`]: bacaAsli(BERKAS.satker),
    [`${SATKER}/renstra.yaml`]: renstra(l),
    [`${tahun}/pk.yaml`]: `target:\n${target((i) => kutip(i.pk))}`,
    [`${tahun}/rapk.yaml`]: `satuan_waktu: triwulan\ntarget:\n${target((i) => i.rapk ?? 'tetap')}`,
    [`${periode}/laporan.yaml`]: `pedoman: ${l.pedoman}\nrenstra: renstra\ntempat: Kota\ntanggal: 2025-01-15\npenandatangan: { nama: A, jabatan: [Kepala] }\n${l.laporan ?? ''}`,
    [`${periode}/realisasi.yaml`]: `sampai_dengan: 2024-${AKHIR[l.periode]}\nindikator: ${realisasi.length > 0 ? `\n${realisasi.join('')}` : '{}\n'}`,
  };
  for (const [nama, teks] of Object.entries(l.berkas ?? {})) {
    const di = /^(pk|rapk|rkt|pembanding)\.yaml$/.test(nama) ? tahun : periode;
    isi[nama.includes('/') ? nama : `${di}/${nama}`] = teks;
  }
  return muatId(`unit-uji/2024/${l.periode}`, isi);
}

/** Its figures; throws with the findings when it does not load. */
export const hitungKecil = async (l: LaporanKecil): Promise<Nilai> => score(laporanDari(await muatKecil(l)));
