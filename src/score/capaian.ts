import { Decimal } from '../decimal.js';
import type { Target } from '../validate/fields.js';
import { NOL, RATUS } from './arithmetic.js';

export type Polaritas = 'maksimum' | 'minimum' | 'rentang' | 'stabil';

const DUA_RATUS = RATUS.times(2);

/**
 * Capaian in percent, never capped, never rounded (PermenPANRB 8/2021; for `stabil` KMK 127/2026).
 *
 * - `maksimum` (higher is better): R / T x 100.
 * - `minimum` (lower is better): (2 - R/T) x 100, not below 0; with a target of zero (worst - R) / worst x 100, where
 *   `terburuk` is the worst value there can be.
 * - `rentang` (to stay between two bounds): 100 inside; above, R against the upper bound as `minimum` does; below, R
 *   against the lower bound as `maksimum` does.
 * - `stabil` (the target is to be met): c = R/T x 100, above 100 counted back as 200 - c, then linear through
 *   0 -> 0, 90 -> 100, 100 -> 120.
 *
 * Null when the target is zero and nothing else is there to divide by.
 */
export function computeCapaian(
  polaritas: Polaritas,
  realisasi: Decimal,
  target: Target,
  terburuk?: Decimal,
): Decimal | null {
  const terhadap = (batas: Decimal): Decimal => realisasi.times(RATUS).div(batas);
  const kebalikan = (batas: Decimal): Decimal => Decimal.max(DUA_RATUS.minus(terhadap(batas)), NOL);
  if (polaritas === 'rentang') {
    if (realisasi.gte(target.dari) && realisasi.lte(target.sampai)) return RATUS;
    const batas = realisasi.gt(target.sampai) ? target.sampai : target.dari;
    if (batas.isZero()) return null;
    return realisasi.gt(target.sampai) ? kebalikan(batas) : terhadap(batas);
  }
  const nilai = target.dari;
  if (nilai.isZero()) {
    return polaritas === 'minimum' && terburuk !== undefined
      ? Decimal.max(terburuk.minus(realisasi), NOL).times(RATUS).div(terburuk)
      : null;
  }
  switch (polaritas) {
    case 'maksimum':
      return terhadap(nilai);
    case 'minimum':
      return kebalikan(nilai);
    case 'stabil': {
      const c = terhadap(nilai);
      const jarak = Decimal.max(c.gt(RATUS) ? DUA_RATUS.minus(c) : c, NOL);
      return jarak.lte(90) ? jarak.times(RATUS).div(90) : RATUS.plus(jarak.minus(90).times(2));
    }
  }
}
