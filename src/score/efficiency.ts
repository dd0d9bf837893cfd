import type { Decimal } from '../decimal.js';
import type { Pedoman } from '../validate/kinds.js';
import { NOL } from './arithmetic.js';
import { cariPita, type Kategori } from './bands.js';

export interface Efisiensi {
  /** Output and input in percent, unrounded. */
  readonly keluaran: Decimal;
  readonly masukan: Decimal;
  /** Index of efficiency: output % / input %. */
  readonly ie: Decimal;
  /** Level of efficiency: (IE - SE) / SE. */
  readonly te: Decimal;
  readonly kategori: Kategori;
  /** The percentage the band stands for. */
  readonly persen: Decimal;
}

/**
 * Efficiency of an output (capaian, percent) against an input (absorption, percent), both unrounded. Null when the
 * output is not measured or nothing was spent: then there is no index and no category (scoring.md).
 */
export function computeEfisiensi(
  pedoman: Pedoman,
  keluaran: Decimal | null,
  serapan: Decimal | null,
): Efisiensi | null {
  const aturan = pedoman.efisiensi;
  if (!aturan || keluaran === null || serapan === null || serapan.isZero()) return null;
  const ie = keluaran.div(serapan);
  const te = ie.minus(aturan.standar).div(aturan.standar);
  return { keluaran, masukan: serapan, ie, te, ...nilaiTe(pedoman, te) };
}

/** Category and percentage of a level of efficiency. Throws where the guideline judges no efficiency. */
export function nilaiTe(pedoman: Pedoman, te: Decimal): { kategori: Kategori; persen: Decimal } {
  const pita = pedoman.efisiensi?.pita;
  if (!pita) throw new Error('pedoman tanpa kriteria efisiensi');
  const { nama, tingkat, persen } = cariPita(
    pita,
    te,
    pedoman.pembulatan.efisiensi,
    pedoman.pembulatan.desimal,
  );
  return { kategori: { nama, tingkat }, persen };
}

interface Diukur {
  readonly capaian: Decimal | null;
  readonly tahunan: { readonly capaian: Decimal | null };
}

/** The output an indicator's efficiency is computed from; null where it is not measured or the guideline has none. */
export function keluaranEfisiensi(pedoman: Pedoman, i: Diukur): Decimal | null {
  const aturan = pedoman.efisiensi;
  if (!aturan || aturan.keluaran === 'tertulis') return null;
  const keluaran = aturan.keluaran === 'capaian_tahunan' ? i.tahunan.capaian : i.capaian;
  return keluaran ?? (aturan.keluaran_belum_diukur === 'nol' ? NOL : null);
}

/** Why an indicator has no efficiency. */
export type TanpaEfisiensi = 'tanpa_anggaran' | 'belum_diukur' | 'tanpa_capaian' | 'tanpa_belanja';

/** Why there is no efficiency, or null when there is one. A guideline without efficiency asks for no reason. */
export function alasanTanpaEfisiensi(
  pedoman: Pedoman,
  i: Diukur & {
    readonly realisasi: Decimal | null;
    readonly anggaran: { readonly serapan: Decimal | null } | null;
    readonly efisiensi: Efisiensi | null;
  },
): TanpaEfisiensi | null {
  if (!pedoman.efisiensi?.tingkat.includes('indikator') || i.efisiensi !== null) return null;
  if (i.anggaran === null || i.anggaran.serapan === null) return 'tanpa_anggaran';
  if (keluaranEfisiensi(pedoman, i) === null) return i.realisasi === null ? 'belum_diukur' : 'tanpa_capaian';
  return 'tanpa_belanja';
}
