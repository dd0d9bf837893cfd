import { Decimal } from '../decimal.js';

const ribuan = (bulat: string): string => bulat.replace(/\B(?=(\d{3})+(?!\d))/g, '.');

/** Decimal places: a number of them, or as many as a figure has between two bounds (counts: 12, but 2,7). */
export type Tempat = number | { readonly sedikitnya: number; readonly paling: number };

const banyakDesimal = (nilai: Decimal, tempat: Tempat): number =>
  typeof tempat === 'number'
    ? tempat
    : Math.max(tempat.sedikitnya, Math.min(nilai.decimalPlaces(), tempat.paling));

/** A decimal in Indonesian: 1.096.077.310 or 103,52. Half-up at `tempat` places; the only rounding there is. */
export function angka(nilai: Decimal, tempat: Tempat = 2): string {
  const desimal = banyakDesimal(nilai, tempat);
  const [bulat = '0', pecahan] = nilai.abs().toFixed(desimal, Decimal.ROUND_HALF_UP).split('.');
  const hasil = pecahan === undefined ? ribuan(bulat) : `${ribuan(bulat)},${pecahan}`;
  // A value that rounds to zero has no sign; the minus is U+2212, as wide as a figure.
  return nilai.isNegative() && /[1-9]/.test(hasil) ? `−${hasil}` : hasil;
}

/** A count without decimals, or with as many as it has. */
export const cacah = (nilai: Decimal): string => angka(nilai, nilai.decimalPlaces());

/** Rupiah without the symbol, whole. */
export const rupiah = (nilai: Decimal): string => angka(nilai, 0);

/** What stands for "not measured": never an empty cell, never 0. */
export const STRIP = '–';

export const angkaAtauStrip = (nilai: Decimal | null | undefined, tempat: Tempat = 2): string =>
  nilai === null || nilai === undefined ? STRIP : angka(nilai, tempat);

/** A target: one figure, or both ends of its range. */
export function cetakTarget(
  target: { readonly dari: Decimal; readonly sampai: Decimal } | null | undefined,
  tempat: Tempat = 2,
): string {
  if (!target) return STRIP;
  const [dari, sampai] = [angka(target.dari, tempat), angka(target.sampai, tempat)];
  return dari === sampai ? dari : `${dari}–${sampai}`;
}
