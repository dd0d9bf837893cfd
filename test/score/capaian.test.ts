import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bulatkan } from '../../src/score/arithmetic.js';
import { computeCapaian, type Polaritas } from '../../src/score/capaian.js';
import { targetTunggal } from '../../src/validate/fields.js';
import { teksDesimal, teksPositif } from '../support/arbitrary.js';
import { bagi, cetak, dariTeks, kali, rasional, samaDengan } from '../support/rational.js';

const capaian = (p: Polaritas, r: string, t: string): Decimal => {
  const c = computeCapaian(p, new Decimal(r), targetTunggal(new Decimal(t)));
  if (c === null) throw new Error('capaian tidak ada');
  return c;
};

describe.each<[Polaritas, ReadonlyArray<readonly [string, string, string]>]>([
  [
    'maksimum',
    [
      ['100', '96.6', '103.52'],
      ['80', '96.2', '83.16'],
      ['0', '75', '0.00'],
      ['96.6', '96.6', '100.00'],
      ['11.63', '4', '290.75'],
      ['0.01', '3', '0.33'],
    ],
  ],
  [
    'minimum',
    [
      ['5', '5', '100.00'],
      ['0', '5', '200.00'],
      ['2.5', '5', '150.00'],
      ['7.5', '5', '50.00'],
      ['10', '5', '0.00'],
      ['15', '5', '0.00'],
    ],
  ],
  [
    'stabil',
    [
      ['100', '100', '120.00'],
      ['95', '100', '110.00'],
      ['105', '100', '110.00'],
      ['90', '100', '100.00'],
      ['110', '100', '100.00'],
      ['45', '100', '50.00'],
      ['155', '100', '50.00'],
      ['0', '100', '0.00'],
      ['200', '100', '0.00'],
      ['250', '100', '0.00'],
      ['0.3', '0.4', '83.33'],
    ],
  ],
])('capaian, polarity %s', (polaritas, kasus) => {
  test.each(kasus)('realisasi %s of target %s is %s percent', (r, t, harapan) => {
    expect(bulatkan(capaian(polaritas, r, t), 2).toFixed(2)).toBe(harapan);
  });

  test('a target of zero has no capaian', () => {
    const nol = targetTunggal(new Decimal(0));
    expect(computeCapaian(polaritas, new Decimal(5), nol)).toBeNull();
    expect(computeCapaian(polaritas, new Decimal(0), nol)).toBeNull();
  });
});

describe('capaian as arithmetic', () => {
  const triple = fc.tuple(teksDesimal(1000), teksDesimal(1000), teksPositif(1000));
  const berurut = (a: string, b: string): readonly [string, string] =>
    new Decimal(a).lte(b) ? [a, b] : [b, a];

  test('maksimum never falls when realisasi rises', () => {
    fc.assert(
      fc.property(triple, ([a, b, t]) => {
        const [sedikit, banyak] = berurut(a, b);
        expect(capaian('maksimum', sedikit, t).lte(capaian('maksimum', banyak, t))).toBe(true);
      }),
    );
  });

  test('minimum never rises when realisasi rises, and never goes below zero', () => {
    fc.assert(
      fc.property(triple, ([a, b, t]) => {
        const [sedikit, banyak] = berurut(a, b);
        expect(capaian('minimum', sedikit, t).gte(capaian('minimum', banyak, t))).toBe(true);
        expect(capaian('minimum', banyak, t).gte(0)).toBe(true);
      }),
    );
  });

  test('stabil is best at the target and equal at equal distance from it', () => {
    fc.assert(
      fc.property(teksPositif(1000), teksDesimal(100), (t, jarak) => {
        const selisih = new Decimal(jarak).div(100).times(t);
        const atas = capaian('stabil', new Decimal(t).plus(selisih).toFixed(), t);
        const bawah = capaian('stabil', new Decimal(t).minus(selisih).toFixed(), t);
        expect(bulatkan(atas, 30).eq(bulatkan(bawah, 30))).toBe(true);
        expect(atas.lte(120)).toBe(true);
        expect(atas.gte(0)).toBe(true);
      }),
    );
  });

  test('maksimum is the exact quotient to 40 places, and prints as the exact quotient does', () => {
    fc.assert(
      fc.property(teksDesimal(100_000), teksPositif(100_000), (r, t) => {
        const tepat = bagi(kali(dariTeks(r), rasional(100n)), dariTeks(t));
        const c = capaian('maksimum', r, t);
        expect(samaDengan(c, tepat)).toBe(true);
        expect(bulatkan(c, 2).toFixed(2)).toBe(cetak(tepat, 2));
      }),
    );
  });
});
