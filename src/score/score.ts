import { Decimal } from '../decimal.js';
import type { Indikator, Laporan } from '../link/laporan.js';
import { buatPeriode, type KodePeriode, type Periode } from '../link/periode.js';
import { rataRata } from './arithmetic.js';
import { type Kategori, kategoriDari } from './bands.js';
import { type AnggaranLaporan, type NilaiAnggaran, scoreAnggaran } from './budget.js';
import { computeCapaian } from './capaian.js';
import { computeEfisiensi, type Efisiensi } from './efficiency.js';
import { targetRapk, targetRenstra } from './targets.js';
import { type KertasKerja, kertasKerja, nilaiBentuk } from './worksheet.js';

export type Status =
  | 'terukur'
  | 'nol'
  | 'belum_bertarget'
  | 'lebih_awal'
  | 'tanpa_objek'
  | 'belum_dilaporkan';

/** Target, capaian and category against one yardstick: the year, or the end of the Renstra. */
export interface Banding {
  readonly target: Decimal | null;
  readonly capaian: Decimal | null;
  readonly kategori: Kategori | null;
}

export interface NilaiIndikator extends Indikator {
  readonly status: Status;
  readonly targetPeriode: Decimal | null;
  readonly realisasi: Decimal | null;
  readonly capaian: Decimal | null;
  readonly kategori: Kategori | null;
  /** Capaian as it counts in means: capped where the guideline caps. Null when it does not count at all. */
  readonly diperhitungkan: Decimal | null;
  readonly tahunan: Banding;
  readonly akhirRenstra: Banding;
  readonly kertas: KertasKerja | null;
  readonly anggaran: NilaiAnggaran | null;
  readonly efisiensi: Efisiensi | null;
  /** Target and realisasi of the year's quarters, for trends. */
  readonly tren: ReadonlyArray<{ periode: Periode; target: Decimal | null; realisasi: Decimal | null }>;
}

export interface NilaiSasaran {
  readonly kode: string;
  readonly nilai: Decimal | null;
  readonly kategori: Kategori | null;
  readonly terukur: number;
  readonly jumlah: number;
  readonly anggaran: NilaiAnggaran | null;
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
}

const SATU = new Decimal(1);
const mean = (nilai: ReadonlyArray<Decimal | null>): Decimal | null =>
  rataRata(nilai.flatMap((n) => (n === null ? [] : [{ nilai: n, bobot: SATU }])));

/** Computes every figure of a report, once. Pure: the same report gives the same figures. */
export function score(laporan: Laporan): Nilai {
  const { pedoman } = laporan;
  const anggaran = laporan.anggaran && scoreAnggaran(laporan, laporan.anggaran);
  const indikator = laporan.indikator.map((i) =>
    scoreIndikator(laporan, i, anggaran?.indikator.get(i.kode) ?? null),
  );
  const skalaSasaran = laporan.pengaturan.tampilan?.skala_sasaran;

  const sasaran = laporan.sasaran.map((s): NilaiSasaran => {
    const isi = indikator.filter((i) => i.sasaran === s.kode && i.diperhitungkan !== null);
    const nilai = rataRata(
      isi.flatMap((i) => {
        const n = pedoman.sasaran.dari === 'capaian' ? i.capaian : i.diperhitungkan;
        return n === null ? [] : [{ nilai: n, bobot: i.bobot ?? SATU }];
      }),
    );
    const kategori = kategoriDari(pedoman, skalaSasaran ?? pedoman.sasaran.skala, nilai);
    const uang = anggaran?.sasaran.get(s.kode) ?? null;
    return { kode: s.kode, nilai, kategori, terukur: isi.length, jumlah: s.indikator.length, anggaran: uang };
  });

  const perspektif = laporan.perspektif.map((p): NilaiPerspektif => {
    const isi = sasaran.filter((s) => p.sasaran.includes(s.kode));
    const nilai = pedoman.perspektif ? mean(isi.map((s) => s.nilai)) : null;
    const kategori = kategoriDari(pedoman, skalaSasaran ?? pedoman.perspektif?.skala ?? '', nilai);
    return {
      kode: p.kode,
      nilai,
      kategori,
      terukur: isi.filter((s) => s.nilai !== null).length,
      jumlah: isi.length,
    };
  });

  const dasar = {
    perspektif: () => perspektif.map((p) => p.nilai),
    sasaran: () => sasaran.map((s) => s.nilai),
    indikator: () => indikator.map((i) => i.diperhitungkan),
  };
  const total = mean(dasar[pedoman.total.dari]());
  return {
    indikator,
    sasaran,
    perspektif,
    total: { nilai: total, kategori: kategoriDari(pedoman, pedoman.total.skala, total) },
    anggaran,
  };
}

/** Status of an indicator in a period (scoring.md): zero and absent differ, for targets and for realisasi. */
function statusDari(target: Decimal | null, realisasi: Decimal | null, tanpaObjek: boolean): Status {
  if (tanpaObjek) return 'tanpa_objek';
  if (target === null) return realisasi === null ? 'belum_bertarget' : 'lebih_awal';
  if (realisasi === null) return 'belum_dilaporkan';
  return realisasi.isZero() && target.gt(0) ? 'nol' : 'terukur';
}

function scoreIndikator(laporan: Laporan, i: Indikator, anggaran: NilaiAnggaran | null): NilaiIndikator {
  const { pedoman, periode } = laporan;
  const isi = laporan.realisasi.indikator[i.kode];
  const target = isi?.target?.nilai ?? targetRapk(laporan, i.kode, periode);
  const realisasi = isi === undefined ? null : (isi.tercatat?.nilai ?? nilaiBentuk(isi));
  const status = statusDari(target, realisasi, isi?.tanpa_objek !== undefined);
  const polaritas = i.polaritas ?? 'maksimum';
  const hitung = (t: Decimal | null): Decimal | null =>
    t === null || realisasi === null ? null : computeCapaian(polaritas, realisasi, t);
  const banding = (t: Decimal | null): Banding => {
    const c = hitung(t);
    return { target: t, capaian: c, kategori: kategoriDari(pedoman, pedoman.capaian.skala_tahunan, c) };
  };

  const dinilai = status === 'terukur' || status === 'nol';
  const capaian = dinilai ? hitung(target) : null;
  const tahunan = banding(laporan.pk.target[i.kode] ?? null);
  const keluaran = pedoman.efisiensi?.keluaran === 'capaian_tahunan' ? tahunan.capaian : capaian;
  return {
    ...i,
    status,
    targetPeriode: target,
    realisasi,
    capaian,
    kategori: kategoriDari(pedoman, pedoman.capaian.skala, capaian),
    diperhitungkan: capaian === null ? null : diperhitungkan(laporan, i, capaian, realisasi, target),
    tahunan,
    akhirRenstra: banding(targetRenstra(laporan, i.kode)),
    kertas: isi === undefined ? null : kertasKerja(isi),
    anggaran,
    efisiensi: computeEfisiensi(pedoman, keluaran, anggaran?.serapan ?? null),
    tren: tren(laporan, i, realisasi),
  };
}

/** The value that counts in means: capped, and at its highest where target and realisasi are both the maximum. */
function diperhitungkan(
  laporan: Laporan,
  i: Indikator,
  capaian: Decimal,
  realisasi: Decimal | null,
  target: Decimal | null,
): Decimal {
  const { batas, nilai_maksimum: maksimum } = laporan.pedoman.capaian;
  if (maksimum && i.target_maksimum && realisasi !== null && target?.eq(realisasi)) return maksimum;
  return batas === undefined ? capaian : Decimal.min(capaian, batas);
}

function tren(laporan: Laporan, i: Indikator, realisasi: Decimal | null): NilaiIndikator['tren'] {
  return [1, 2, 3, 4].map((n) => {
    const periode = buatPeriode(`tw${n}` as KodePeriode, laporan.periode.tahun);
    const lalu = laporan.sebelumnya.find((s) => s.periode.kode === periode.kode)?.realisasi.indikator[i.kode];
    const kini = periode.triwulan === laporan.periode.triwulan;
    const isiKini = kini ? laporan.realisasi.indikator[i.kode] : lalu;
    return {
      periode,
      // The target in use, as on the card: one indicator has one target a quarter.
      target: isiKini?.target?.nilai ?? targetRapk(laporan, i.kode, periode),
      realisasi: kini ? realisasi : lalu === undefined ? null : (lalu.tercatat?.nilai ?? nilaiBentuk(lalu)),
    };
  });
}
