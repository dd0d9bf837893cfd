import { Decimal } from '../decimal.js';
import type { Laporan } from '../link/laporan.js';
import { rataRata } from './arithmetic.js';
import { type Kategori, kategoriDari } from './bands.js';
import { type AnggaranLaporan, type NilaiAnggaran, scoreAnggaran } from './budget.js';
import { type NilaiPembanding, scorePembanding } from './comparison.js';
import { computeEfisiensi, type Efisiensi } from './efficiency.js';
import { kertasEfisiensi } from './efficiency-worksheet.js';
import { type NilaiIndikator, scoreIndikator } from './indicator.js';
import { type NilaiTabel, scoreTabel } from './table.js';

export type { Banding, NilaiIndikator, NilaiPeriode, Status } from './indicator.js';

export interface NilaiSasaran {
  readonly kode: string;
  readonly nilai: Decimal | null;
  readonly kategori: Kategori | null;
  readonly terukur: number;
  readonly jumlah: number;
  readonly anggaran: NilaiAnggaran | null;
  readonly efisiensi: Efisiensi | null;
}

export interface NilaiPerspektif {
  readonly kode: string;
  readonly nilai: Decimal | null;
  readonly kategori: Kategori | null;
  readonly terukur: number;
  readonly jumlah: number;
}

/** Every figure of a report, unrounded. */
export interface Nilai {
  readonly indikator: readonly NilaiIndikator[];
  readonly sasaran: readonly NilaiSasaran[];
  readonly perspektif: readonly NilaiPerspektif[];
  readonly total: { readonly nilai: Decimal | null; readonly kategori: Kategori | null };
  readonly anggaran: AnggaranLaporan | null;
  /** Efficiency of posts with an output of their own and of rincian output, by code. */
  readonly efisiensiPos: ReadonlyMap<string, Efisiensi>;
  readonly efisiensiRincian: ReadonlyMap<string, Efisiensi>;
  readonly pembanding: NilaiPembanding | null;
  readonly tabel: ReadonlyMap<string, NilaiTabel>;
}

const SATU = new Decimal(1);
const mean = (nilai: ReadonlyArray<Decimal | null>): Decimal | null =>
  rataRata(nilai.flatMap((n) => (n === null ? [] : [{ nilai: n, bobot: SATU }])));

/** Computes every figure of a report, once. Pure: the same report gives the same figures. */
export function score(laporan: Laporan): Nilai {
  const { pedoman } = laporan;
  const anggaran = laporan.anggaran && scoreAnggaran(laporan, laporan.anggaran);
  const indikator = scoreSemuaIndikator(laporan, anggaran);
  const sasaran = laporan.sasaran.map((s) => scoreSasaran(laporan, s, indikator, anggaran));
  const skalaSasaran = laporan.pengaturan.tampilan?.skala_sasaran;
  const perspektif = laporan.perspektif.map((p): NilaiPerspektif => {
    const isi = sasaran.filter((s) => p.sasaran.includes(s.kode));
    const nilai = pedoman.perspektif ? mean(isi.map((s) => s.nilai)) : null;
    const kategori = kategoriDari(pedoman, skalaSasaran ?? pedoman.perspektif?.skala ?? '', nilai);
    const terukur = isi.filter((s) => s.nilai !== null).length;
    return { kode: p.kode, nilai, kategori, terukur, jumlah: isi.length };
  });
  const dasar = {
    perspektif: () => perspektif.map((p) => p.nilai),
    sasaran: () => sasaran.map((s) => s.nilai),
    indikator: () => indikator.map((i) => i.diperhitungkan),
  };
  const total = mean(dasar[pedoman.total.dari]());
  const tingkat = pedoman.efisiensi?.tingkat ?? [];
  const efisiensi = (isi: Iterable<readonly [string | null, Decimal | null, NilaiAnggaran | null]>) =>
    new Map(
      [...isi].flatMap(([kode, keluaran, uang]) => {
        const e = computeEfisiensi(pedoman, keluaran, uang?.serapan ?? null);
        return kode !== null && e ? [[kode, e] as const] : [];
      }),
    );
  return {
    indikator,
    sasaran,
    perspektif,
    total: { nilai: total, kategori: kategoriDari(pedoman, pedoman.total.skala, total) },
    anggaran,
    efisiensiPos: efisiensi(
      tingkat.includes('kegiatan') ? (anggaran?.pos ?? []).map((p) => [p.kode, p.keluaran, p.nilai]) : [],
    ),
    efisiensiRincian: efisiensi(
      tingkat.includes('rincian_output')
        ? (anggaran?.rincian ?? []).map((r) => [r.kode, r.capaian, r.nilai])
        : [],
    ),
    pembanding: laporan.pembanding && scorePembanding(laporan, laporan.pembanding, indikator, sasaran, total),
    tabel: new Map([...laporan.tabel].map(([kode, t]) => [kode, scoreTabel(t)])),
  };
}

/** All indicators; one that is made from the efficiency of the others comes after them. */
function scoreSemuaIndikator(laporan: Laporan, anggaran: AnggaranLaporan | null): NilaiIndikator[] {
  const hitung = (
    i: Laporan['indikator'][number],
    lain: readonly NilaiIndikator[] | null,
  ): NilaiIndikator => {
    const kecuali = laporan.realisasi.indikator[i.kode]?.efisiensi?.kecuali;
    const kertas = kecuali && lain ? kertasEfisiensi(laporan.pedoman, lain, kecuali, anggaran) : null;
    return scoreIndikator(laporan, i, anggaran?.indikator.get(i.kode) ?? null, kertas);
  };
  const pertama = laporan.indikator.map((i) => hitung(i, null));
  return laporan.indikator.map((i, n) =>
    laporan.realisasi.indikator[i.kode]?.efisiensi ? hitung(i, pertama) : (pertama[n] ?? hitung(i, null)),
  );
}

function scoreSasaran(
  laporan: Laporan,
  s: Laporan['sasaran'][number],
  semua: readonly NilaiIndikator[],
  anggaran: AnggaranLaporan | null,
): NilaiSasaran {
  const { pedoman } = laporan;
  const { skala_sasaran: skala, sasaran_tunggal: tunggal } = laporan.pengaturan.tampilan ?? {};
  const isi = semua.filter((i) => i.sasaran === s.kode && i.diperhitungkan !== null);
  const nilai = rataRata(
    isi.flatMap((i) => {
      const n = pedoman.sasaran.dari === 'capaian' ? i.capaian : i.diperhitungkan;
      return n === null ? [] : [{ nilai: n, bobot: i.bobot ?? SATU }];
    }),
  );
  const [satu] = isi;
  // A setting of the report: the category of a sasaran of one indicator shows that it lies beyond the cap.
  const dinilai = tunggal === 'tanpa_batas' && s.indikator.length === 1 && satu ? satu.capaian : nilai;
  const uang = anggaran?.sasaran.get(s.kode) ?? null;
  return {
    kode: s.kode,
    nilai,
    kategori: kategoriDari(pedoman, skala ?? pedoman.sasaran.skala, dinilai),
    terukur: isi.length,
    jumlah: s.indikator.length,
    anggaran: uang,
    efisiensi: pedoman.efisiensi?.tingkat.includes('sasaran')
      ? computeEfisiensi(pedoman, nilai, uang?.serapan ?? null)
      : null,
  };
}
