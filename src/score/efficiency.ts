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
