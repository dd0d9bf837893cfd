import { Decimal } from '../decimal.js';
import { NOL, RATUS } from './arithmetic.js';

export type Polaritas = 'maksimum' | 'minimum' | 'stabil';

/**
 * Capaian in percent, never capped, never rounded (PermenPANRB 8/2021; for `stabil` KMK 127/2026).
 *
 * - `maksimum` (higher is better): R / T x 100.
 * - `minimum` (lower is better): (2 - R/T) x 100, not below 0.
 * - `stabil` (the target is to be met): c = R/T x 100, above 100 counted back as 200 - c, then linear through
 *   0 -> 0, 90 -> 100, 100 -> 120.
 *
 * Null when the target is zero: a target of zero has no ratio.
 */
export function computeCapaian(polaritas: Polaritas, realisasi: Decimal, target: Decimal): Decimal | null {
  if (target.isZero()) return null;
  const c = realisasi.times(RATUS).div(target);
  switch (polaritas) {
    case 'maksimum':
      return c;
    case 'minimum':
      return Decimal.max(RATUS.times(2).minus(c), NOL);
    case 'stabil': {
      const jarak = Decimal.max(c.gt(RATUS) ? RATUS.times(2).minus(c) : c, NOL);
      return jarak.lte(90) ? jarak.times(RATUS).div(90) : RATUS.plus(jarak.minus(90).times(2));
    }
  }
}
