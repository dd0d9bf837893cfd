import { Decimal } from '../decimal.js';
import type { Indikator, Laporan, TahunLalu } from '../link/laporan.js';
import { buatPeriode, type KodePeriode, type Periode } from '../link/periode.js';
import { samaTarget, type Target, targetTunggal } from '../validate/fields.js';
import type { Realisasi } from '../validate/kinds.js';
import { type Kategori, kategoriDari } from './bands.js';
import type { NilaiAnggaran } from './budget.js';
import { computeCapaian } from './capaian.js';
import { computeEfisiensi, type Efisiensi, keluaranEfisiensi } from './efficiency.js';
import { targetPk, targetRapk, targetRenstra, triwulanSetahun } from './targets.js';
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
  readonly target: Target | null;
  readonly capaian: Decimal | null;
  readonly kategori: Kategori | null;
  /** The period counts progress, the yardstick another unit: there is nothing to compare yet. */
  readonly satuanBerbeda: boolean;
}

/** An indicator in one quarter of the year, or in the year before. */
export interface NilaiPeriode {
  readonly periode: Periode;
  readonly target: Target | null;
  readonly realisasi: Decimal | null;
  readonly capaian: Decimal | null;
  readonly kategori: Kategori | null;
  readonly diperhitungkan: Decimal | null;
}

export interface NilaiIndikator extends Indikator {
  readonly status: Status;
  /** Unit of target and realisasi in this period: that of the progress, where the year counts another. */
  readonly satuanPeriode: string;
  readonly targetPeriode: Target | null;
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
  /** The quarters of the year, for trends. */
  readonly tren: readonly NilaiPeriode[];
  /** Null where nothing is known of the year before. */
  readonly tahunLalu: NilaiPeriode | null;
  /** All earlier years of which anything is known, oldest first, the year before included. */
  readonly riwayat: readonly NilaiPeriode[];
}

type IsiIndikator = Realisasi['indikator'][string];

/** Status of an indicator in a period (scoring.md): zero and absent differ, for targets and for realisasi. */
function statusDari(
  target: Target | null,
  realisasi: Decimal | null,
  tanpaObjek: boolean,
  polaritas: Indikator['polaritas'],
): Status {
  if (tanpaObjek) return 'tanpa_objek';
  if (target === null) return realisasi === null ? 'belum_bertarget' : 'lebih_awal';
  if (realisasi === null) return 'belum_dilaporkan';
  // Of an indicator that is to stay low, zero is the best there is.
  return realisasi.isZero() && target.dari.gt(0) && polaritas !== 'minimum' ? 'nol' : 'terukur';
}

const kertasDari = (isi: IsiIndikator | undefined, efisiensi: KertasKerja | null): KertasKerja | null =>
  isi === undefined ? null : isi.efisiensi ? efisiensi : kertasKerja(isi);

/** The realisasi: as recorded, otherwise what the worksheet makes. */
function realisasiDari(isi: IsiIndikator | undefined, kertas: KertasKerja | null): Decimal | null {
  if (isi === undefined) return null;
  return isi.tercatat?.nilai ?? (isi.efisiensi ? (kertas?.nilai ?? null) : nilaiBentuk(isi));
}

/** Whether a period counts the progress of stages rather than the unit of the year. */
const sedangBerjalan = (i: Indikator, periode: Periode): boolean =>
  i.kemajuan !== undefined && periode.triwulan !== null && `tw${periode.triwulan}` <= i.kemajuan.sampai;

/** One indicator in one period: status, capaian, category and what counts. */
function ukur(
  laporan: Laporan,
  i: Indikator,
  periode: Periode,
  isi: IsiIndikator | undefined,
  kertas: KertasKerja | null,
) {
  const { pedoman } = laporan;
  const target = isi?.target?.nilai ?? targetRapk(laporan, i.kode, periode);
  const realisasi = realisasiDari(isi, kertas);
  const status = statusDari(target, realisasi, isi?.tanpa_objek !== undefined, i.polaritas);
  const dinilai = status === 'terukur' || status === 'nol';
  const capaian =
    dinilai && target && realisasi
      ? computeCapaian(i.polaritas ?? 'maksimum', realisasi, target, i.terburuk)
      : null;
  return {
    status,
    target,
    realisasi,
    capaian,
    kategori: kategoriDari(pedoman, pedoman.capaian.skala, capaian),
    diperhitungkan: capaian && diperhitungkan(laporan, i, periode, capaian, realisasi, target),
  };
}

/**
 * Scores one indicator. `efisiensi` is the worksheet of an indicator that is itself made from the efficiency of the
 * others; null for all else.
 */
export function scoreIndikator(
  laporan: Laporan,
  i: Indikator,
  anggaran: NilaiAnggaran | null,
  efisiensi: KertasKerja | null,
): NilaiIndikator {
  const { pedoman, periode } = laporan;
  const isi = laporan.realisasi.indikator[i.kode];
  const kertas = kertasDari(isi, efisiensi);
  const kini = ukur(laporan, i, periode, isi, kertas);
  const berjalan = sedangBerjalan(i, periode);
  const tahunan = banding(
    laporan,
    i,
    targetPk(laporan.pk, i.kode, periode.triwulan),
    kini.realisasi,
    berjalan,
  );
  const { target: targetPeriode, ...nilai } = kini;
  return {
    ...i,
    ...nilai,
    satuanPeriode: berjalan && i.kemajuan ? i.kemajuan.satuan : i.satuan,
    targetPeriode,
    tahunan,
    akhirRenstra: banding(laporan, i, targetRenstra(laporan, i.kode), kini.realisasi, berjalan),
    kertas,
    anggaran,
    efisiensi: pedoman.efisiensi?.tingkat.includes('indikator')
      ? computeEfisiensi(
          pedoman,
          keluaranEfisiensi(pedoman, { capaian: kini.capaian, tahunan }),
          anggaran?.serapan ?? null,
        )
      : null,
    tren: triwulanSetahun(laporan).map((p) =>
      p.triwulan === periode.triwulan ? { periode: p, ...pilih(kini) } : tren(laporan, i, p),
    ),
    tahunLalu: laporan.tahunLalu && tahunDari(laporan, i, laporan.tahunLalu),
    riwayat: [...laporan.tahunSebelumnya, ...(laporan.tahunLalu ? [laporan.tahunLalu] : [])].flatMap(
      (t) => tahunDari(laporan, i, t) ?? [],
    ),
  };
}

/** Realisasi against a yardstick in the unit of the year; progress counts for itself where the indicator says so. */
function banding(
  laporan: Laporan,
  i: Indikator,
  target: Target | null,
  realisasi: Decimal | null,
  berjalan: boolean,
): Banding {
  const { pedoman } = laporan;
  const satuanBerbeda = berjalan && i.kemajuan?.tahunan !== 'kemajuan';
  const capaian =
    target === null || realisasi === null || satuanBerbeda
      ? null
      : berjalan
        ? realisasi
        : computeCapaian(i.polaritas ?? 'maksimum', realisasi, target, i.terburuk);
  return {
    target,
    capaian,
    kategori: kategoriDari(pedoman, pedoman.capaian.skala_tahunan, capaian),
    satuanBerbeda: satuanBerbeda && target !== null,
  };
}

/** The value that counts in means: capped, and at its highest where target and realisasi are both the maximum. */
function diperhitungkan(
  laporan: Laporan,
  i: Indikator,
  periode: Periode,
  capaian: Decimal,
  realisasi: Decimal | null,
  target: Target | null,
): Decimal {
  const { batas, batas_berlaku: berlaku, nilai_maksimum: maksimum } = laporan.pedoman.capaian;
  const tepat = realisasi !== null && target !== null && samaTarget(target, targetTunggal(realisasi));
  if (maksimum && i.target_maksimum && tepat) return maksimum;
  const bebas = batas === undefined || (berlaku === 'tahunan' && periode.triwulan !== null);
  return bebas ? capaian : Decimal.min(capaian, batas);
}

const pilih = ({ status: _, ...nilai }: ReturnType<typeof ukur>) => nilai;

/** Another quarter of the year, from the files of its period. */
function tren(laporan: Laporan, i: Indikator, periode: Periode): NilaiPeriode {
  const berkas = laporan.sebelumnya.find((s) => s.periode.kode === periode.kode)?.realisasi;
  const isi = berkas?.indikator[i.kode];
  return { periode, ...pilih(ukur(laporan, i, periode, isi, kertasDari(isi, null))) };
}

/** An earlier year, measured by the rules of this year's guideline, so that the two can stand side by side. */
function tahunDari(laporan: Laporan, i: Indikator, lalu: TahunLalu): NilaiPeriode | null {
  const periode = buatPeriode('tahunan' as KodePeriode, lalu.tahun);
  const { target, realisasi } = isiLalu(lalu.isi, i.kode);
  if (target === null && realisasi === null) return null;
  const capaian =
    target && realisasi ? computeCapaian(i.polaritas ?? 'maksimum', realisasi, target, i.terburuk) : null;
  return {
    periode,
    target,
    realisasi,
    capaian,
    kategori: kategoriDari(laporan.pedoman, laporan.pedoman.capaian.skala, capaian),
    diperhitungkan: capaian && diperhitungkan(laporan, i, periode, capaian, realisasi, target),
  };
}

function isiLalu(isi: TahunLalu['isi'], kode: string): { target: Target | null; realisasi: Decimal | null } {
  if ('riwayat' in isi) {
    const lalu = isi.riwayat.indikator[kode];
    return { target: lalu?.target ?? null, realisasi: lalu?.realisasi ?? null };
  }
  const lalu = isi.realisasi.indikator[kode];
  return { target: targetPk(isi.pk, kode, null), realisasi: realisasiDari(lalu, kertasDari(lalu, null)) };
}
