import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bulatkan } from '../../src/score/arithmetic.js';
import { computeCapaian, type Polaritas } from '../../src/score/capaian.js';
import { type Target, targetTunggal } from '../../src/validate/fields.js';
import { teksDesimal, teksPositif } from '../support/arbitrary.js';
import { capaianTepat, type Ukuran } from '../support/kaidah.js';
import { samaDengan } from '../support/rational.js';

const D = (t: string): Decimal => new Decimal(t);
/** Rounded far below print, so that the last of 60 digits does not decide. */
const kasar = (d: Decimal): Decimal => bulatkan(d, 40);

const target = (u: Ukuran): Target => ({ dari: D(u.dari), sampai: D(u.sampai) });
function capaian(u: Ukuran, r: string): Decimal {
  const c = computeCapaian(
    u.polaritas,
    D(r),
    target(u),
    u.terburuk === undefined ? undefined : D(u.terburuk),
  );
  if (c === null) throw new Error('capaian tidak ada');
  return c;
}

const tunggal = (polaritas: Polaritas): fc.Arbitrary<Ukuran> =>
  teksPositif(1000).map((t) => ({ polaritas, dari: t, sampai: t }));
const rentang: fc.Arbitrary<Ukuran> = fc.tuple(teksPositif(1000), teksPositif(1000)).map(([a, b]) => ({
  polaritas: 'rentang',
  dari: Decimal.min(a, b).toFixed(),
  sampai: Decimal.max(a, b).toFixed(),
}));
const nolTerburuk: fc.Arbitrary<Ukuran> = teksPositif(1000).map((terburuk) => ({
  polaritas: 'minimum',
  dari: '0',
  sampai: '0',
  terburuk,
}));

/** How far a realisasi lies from what is best: from the target, from its range, from zero; for maksimum, below infinity. */
function jarak(u: Ukuran, r: string): Decimal {
  switch (u.polaritas) {
    case 'maksimum':
      return D(r).negated();
    case 'minimum':
      return D(r);
    case 'stabil':
      return D(r).minus(u.dari).abs();
    case 'rentang':
      return Decimal.max(D(u.dari).minus(r), D(r).minus(u.sampai), 0);
  }
}

const SEMUA: ReadonlyArray<readonly [string, fc.Arbitrary<Ukuran>]> = [
  ['maksimum', tunggal('maksimum')],
  ['minimum', tunggal('minimum')],
  ['minimum with a target of zero and a worst value', nolTerburuk],
  ['rentang', rentang],
  ['rentang of a single value', tunggal('rentang')],
  ['stabil', tunggal('stabil')],
];

describe.each(SEMUA)('%s', (_nama, ukuran) => {
  test('is the exact rational value to 40 places', () => {
    fc.assert(
      fc.property(ukuran, teksDesimal(3000), (u, r) => {
        expect(samaDengan(capaian(u, r), capaianTepat(u, r))).toBe(true);
      }),
    );
  });

  test('is never negative, however bad the realisasi', () => {
    fc.assert(
      fc.property(ukuran, teksDesimal(10 ** 9), (u, r) => {
        expect(capaian(u, r).gte(0)).toBe(true);
      }),
    );
  });

  test('falls, or stays, as the realisasi goes away from what is best', () => {
    fc.assert(
      fc.property(ukuran, teksDesimal(3000), teksDesimal(3000), (u, a, b) => {
        // Below and above a range are measured against different bounds: only one side is compared with itself.
        const sisi = (r: string): number => (D(r).gt(u.sampai) ? 1 : D(r).lt(u.dari) ? -1 : 0);
        fc.pre(u.polaritas !== 'rentang' || sisi(a) * sisi(b) >= 0);
        const [dekat, jauh] = jarak(u, a).lte(jarak(u, b)) ? [a, b] : [b, a];
        expect(kasar(capaian(u, dekat)).gte(kasar(capaian(u, jauh)))).toBe(true);
      }),
    );
  });

  test('is what it is for the same realisasi written with more digits', () => {
    fc.assert(
      fc.property(ukuran, teksDesimal(3000, 2), (u, r) => {
        const lain = r.includes('.') ? `${r}00` : `${r}.00`;
        expect(capaian(u, lain).eq(capaian(u, r))).toBe(true);
      }),
    );
  });
});

test('rentang is 100 inside its range and less outside, whatever the side', () => {
  fc.assert(
    fc.property(rentang, teksDesimal(3000), (u, r) => {
      const dalam = D(r).gte(u.dari) && D(r).lte(u.sampai);
      expect(capaian(u, r).eq(100)).toBe(dalam);
      expect(capaian(u, r).lte(100)).toBe(true);
    }),
  );
});

test('maksimum and minimum are each other turned at 100, as long as neither is below zero', () => {
  fc.assert(
    fc.property(teksPositif(1000), teksDesimal(2000), (t, r) => {
      fc.pre(D(r).lte(D(t).times(2)));
      const naik = capaian({ polaritas: 'maksimum', dari: t, sampai: t }, r);
      const turun = capaian({ polaritas: 'minimum', dari: t, sampai: t }, r);
      expect(kasar(naik.plus(turun)).eq(200)).toBe(true);
    }),
  );
});

describe('by hand', () => {
  test.each([
    ['inside a range', '5', '7', '6', '100'],
    ['at its lower end', '5', '7', '5', '100'],
    ['at its upper end', '5', '7', '7', '100'],
    ['above it', '5', '7', '8.4', '80'],
    ['twice its upper end', '5', '7', '14', '0'],
    ['beyond that', '5', '7', '21', '0'],
    ['below it', '5', '7', '4', '80'],
    ['at zero', '5', '7', '0', '0'],
    ['above a range from zero', '0', '4', '5', '75'],
    ['at the lower end of a range from zero', '0', '4', '0', '100'],
  ])('%s (%s..%s), realisasi %s is %s', (_nama, dari, sampai, r, harapan) => {
    expect(capaian({ polaritas: 'rentang', dari, sampai }, r).toFixed()).toBe(harapan);
  });

  test.each([
    ['0', '100'],
    ['5', '75'],
    ['20', '0'],
    ['25', '0'],
  ])('none hoped for, 20 the worst: %s is %s', (r, harapan) => {
    expect(capaian({ polaritas: 'minimum', dari: '0', sampai: '0', terburuk: '20' }, r).toFixed()).toBe(
      harapan,
    );
  });

  test('a target of zero has no capaian where no worst value is stated, nor in another polarity', () => {
    const nol = targetTunggal(D('0'));
    expect(computeCapaian('minimum', D('0'), nol)).toBeNull();
    expect(computeCapaian('maksimum', D('5'), nol, D('20'))).toBeNull();
    expect(computeCapaian('stabil', D('5'), nol, D('20'))).toBeNull();
  });

  test('a worst value does not change a target that is not zero', () => {
    const sama = { polaritas: 'minimum', dari: '5', sampai: '5' } as const;
    expect(capaian({ ...sama, terburuk: '20' }, '4').eq(capaian(sama, '4'))).toBe(true);
  });
});
