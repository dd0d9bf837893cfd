import { Decimal } from '../decimal.js';

export const NOL = new Decimal(0);
export const RATUS = new Decimal(100);

export const jumlahkan = (nilai: readonly Decimal[]): Decimal => nilai.reduce((a, b) => a.plus(b), NOL);

/** Half-up at `desimal` places: the only rounding there is, and only for print and for categories judged as printed. */
export const bulatkan = (nilai: Decimal, desimal: number): Decimal =>
  nilai.toDecimalPlaces(desimal, Decimal.ROUND_HALF_UP);

/** `bagian / seluruh x 100`, or null when there is nothing to divide by. */
export const persen = (bagian: Decimal, seluruh: Decimal): Decimal | null =>
  seluruh.isZero() ? null : bagian.times(RATUS).div(seluruh);

/** Mean weighted by `bobot`; the sum of the weights divides, not the count (scoring.md). Null when nothing is there. */
export function rataRata(isi: ReadonlyArray<{ nilai: Decimal; bobot: Decimal }>): Decimal | null {
  const bobot = jumlahkan(isi.map((x) => x.bobot));
  return bobot.isZero() ? null : jumlahkan(isi.map((x) => x.nilai.times(x.bobot))).div(bobot);
}
