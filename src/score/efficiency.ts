import type { Decimal } from '../decimal.js';
import type { Pedoman } from '../validate/kinds.js';
import { cariPita, type Kategori } from './bands.js';

export interface Efisiensi {
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
  const pita = cariPita(aturan.pita, te, pedoman.pembulatan.efisiensi, pedoman.pembulatan.desimal);
  return { ie, te, kategori: { nama: pita.nama, tingkat: pita.tingkat }, persen: pita.persen };
}

/** The output an efficiency is computed from: the capaian of the period, or against the year's target. */
export const keluaranEfisiensi = (
  pedoman: Pedoman,
  i: { readonly capaian: Decimal | null; readonly tahunan: { readonly capaian: Decimal | null } },
): Decimal | null => (pedoman.efisiensi?.keluaran === 'capaian_tahunan' ? i.tahunan.capaian : i.capaian);

/** Why an indicator has no efficiency. */
export type TanpaEfisiensi = 'tanpa_anggaran' | 'belum_diukur' | 'tanpa_capaian' | 'tanpa_belanja';

/** Why there is no efficiency, or null when there is one. A guideline without efficiency asks for no reason. */
export function alasanTanpaEfisiensi(
  pedoman: Pedoman,
  i: Parameters<typeof keluaranEfisiensi>[1] & {
    readonly realisasi: Decimal | null;
    readonly anggaran: { readonly serapan: Decimal | null } | null;
    readonly efisiensi: Efisiensi | null;
  },
): TanpaEfisiensi | null {
  if (!pedoman.efisiensi || i.efisiensi !== null) return null;
  if (i.anggaran === null || i.anggaran.serapan === null) return 'tanpa_anggaran';
  if (keluaranEfisiensi(pedoman, i) === null) return i.realisasi === null ? 'belum_diukur' : 'tanpa_capaian';
  return 'tanpa_belanja';
}
