import type { Polaritas } from '../../src/score/capaian.js';
import {
  bagi,
  dariTeks,
  jumlah,
  kali,
  kurang,
  lebihKecil,
  type Rasional,
  rasional,
  terbesar,
} from './rational.js';

/** The rules of scoring, written a second time with exact fractions. */

/** A way to measure: polarity, both ends of the target, worst value. */
export interface Ukuran {
  readonly polaritas: Polaritas;
  readonly dari: string;
  readonly sampai: string;
  readonly terburuk?: string;
}

const NOL = rasional(0n);
const SERATUS = rasional(100n);

/** Capaian in percent; the target is not zero, or a worst value is given. */
export function capaianTepat(u: Ukuran, r: string): Rasional {
  const R = dariTeks(r);
  const terhadap = (t: string): Rasional => bagi(kali(R, SERATUS), dariTeks(t));
  const kebalikan = (t: string): Rasional => terbesar(kurang(rasional(200n), terhadap(t)), NOL);
  switch (u.polaritas) {
    case 'maksimum':
      return terhadap(u.dari);
    case 'minimum': {
      if (u.terburuk === undefined) return kebalikan(u.dari);
      const buruk = dariTeks(u.terburuk);
      return terbesar(bagi(kali(kurang(buruk, R), SERATUS), buruk), NOL);
    }
    case 'rentang':
      if (lebihKecil(R, dariTeks(u.dari))) return terhadap(u.dari);
      return lebihKecil(dariTeks(u.sampai), R) ? kebalikan(u.sampai) : SERATUS;
    case 'stabil': {
      const c = terhadap(u.dari);
      const j = terbesar(lebihKecil(SERATUS, c) ? kurang(rasional(200n), c) : c, NOL);
      const batas = rasional(90n);
      return lebihKecil(batas, j)
        ? kurang(kali(j, rasional(2n)), rasional(80n))
        : bagi(kali(j, SERATUS), batas);
    }
  }
}

/** Mean weighted by the second of each pair; null of nothing. */
export function rataTepat(isi: ReadonlyArray<readonly [Rasional, Rasional]>): Rasional | null {
  if (isi.length === 0) return null;
  return bagi(jumlah(isi.map(([n, b]) => kali(n, b))), jumlah(isi.map(([, b]) => b)));
}

/** Plain mean of what is there; null of nothing. */
export const rataSama = (isi: ReadonlyArray<Rasional | null | undefined>): Rasional | null =>
  rataTepat(isi.flatMap((n) => (n ? [[n, rasional(1n)] as const] : [])));
