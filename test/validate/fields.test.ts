import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { termuat } from '../../src/score/bands.js';
import {
  desimal,
  desimalAtauStrip,
  parseRentang,
  rumusKolom,
  samaTarget,
  tanggal,
  target,
  targetRentang,
} from '../../src/validate/fields.js';
import { teksDesimal } from '../support/arbitrary.js';
import { teksTarget } from '../support/data.js';

describe('decimals are built from their text', () => {
  test.each(['0', '007', '96.6', '+5', '-0.004', '1096077310', '0.1000000000000000055511151231257827'])(
    '%s is read',
    (teks) => {
      expect(desimal().parse(teks).eq(new Decimal(teks))).toBe(true);
    },
  );

  test('digits beyond those of a float survive', () => {
    const teks = '123456789012345678901234567890.1234567890123456789';
    expect(desimal().parse(teks).toFixed()).toBe(teks);
  });

  test.each(['', ' ', '1,5', '1.000.000', '.5', '5.', '1e3', '0x10', 'Infinity', 'NaN', '-', '5 %', '١'])(
    '%j is refused',
    (teks) => {
      expect(desimal().safeParse(teks).success).toBe(false);
    },
  );

  test('"-" is none where none is possible, and none is not zero', () => {
    expect(desimalAtauStrip().parse('-')).toBeNull();
    expect(desimalAtauStrip().parse('0')?.isZero()).toBe(true);
    expect(desimalAtauStrip().safeParse('').success).toBe(false);
  });
});

describe('targets', () => {
  test.each(['96.6', '0', '5..7', '0..0.5', '99.95..100'])('%s is one', (teks) => {
    expect(teksTarget(target().parse(teks))).toBe(teks);
  });

  test('"-" is none', () => {
    expect(target().parse('-')).toBeNull();
  });

  test.each([
    '',
    '..',
    '5..',
    '..7',
    '5...7',
    '5..6..7',
    '7..5',
    '5..5',
    '5 .. 7',
    '-5',
    '-5..7',
    '5-7',
    '5..-',
    'x',
  ])('%j is none', (teks) => {
    expect(target().safeParse(teks).success).toBe(false);
  });

  test('a value and a range are told apart by their ends, not by how they are written', () => {
    const baca = (teks: string) => target().parse(teks) ?? { dari: new Decimal(-1), sampai: new Decimal(-1) };
    expect(targetRentang(baca('5..7'))).toBe(true);
    expect(targetRentang(baca('5'))).toBe(false);
    expect(samaTarget(baca('5.0'), baca('5'))).toBe(true);
    expect(samaTarget(baca('5..7'), baca('5..7.00'))).toBe(true);
    expect(samaTarget(baca('5..7'), baca('5..8'))).toBe(false);
    expect(samaTarget(baca('5..7'), baca('5'))).toBe(false);
  });
});

describe('dates', () => {
  test.each(['2024-02-29', '2024-12-31', '2000-02-29', '0001-01-01'])('%s is one', (teks) => {
    expect(tanggal().parse(teks)).toBe(teks);
  });

  test.each([
    '2024-02-30',
    '2023-02-29',
    '1900-02-29',
    '2024-13-01',
    '2024-00-10',
    '2024-04-31',
    '2024-4-1',
    '24-04-01',
    '2024-04-01T00:00',
    '17 April 2024',
    '',
  ])('%j is none', (teks) => {
    expect(tanggal().safeParse(teks).success).toBe(false);
  });
});

describe('intervals', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['x < 70', ['-5', '69.99'], ['70', '71']],
    ['x <= 70', ['70'], ['70.01']],
    ['x > 120', ['120.01'], ['120']],
    ['x >= 100', ['100', '500'], ['99.99']],
    ['x = 100', ['100'], ['99.99', '100.01']],
    ['70 <= x < 100', ['70', '99.99'], ['69.99', '100']],
    ['100 < x <= 120', ['100.01', '120'], ['100', '120.01']],
    ['-1.5 <= x <= -0.5', ['-1.5', '-0.5'], ['0', '-2']],
    ['0.20<x<=0.40', ['0.4'], ['0.2']],
    ['100 <= x <= 100', ['100'], ['99.99']],
  ])('%s', (teks, dalam, luar) => {
    const r = parseRentang(teks);
    if (!r) throw new Error('tidak terbaca');
    expect(dalam.filter((n) => !termuat(r, new Decimal(n)))).toEqual([]);
    expect(luar.filter((n) => termuat(r, new Decimal(n)))).toEqual([]);
  });

  test.each([
    '',
    'x',
    '70',
    'x < ',
    '< 70',
    'x < 70%',
    '70 < 100',
    'x < 7,5',
    '100 > x > 70',
    'x == 5',
    'y < 5',
    '120 < x < 100',
  ])('%j is none', (teks) => {
    expect(parseRentang(teks)).toBeNull();
  });

  test.each(['70 < x < 70', '70 <= x < 70', '70 < x <= 70'])('%s holds nothing and is none', (teks) => {
    expect(parseRentang(teks)).toBeNull();
  });

  test('two numbers in order always make one that holds what lies between', () => {
    fc.assert(
      fc.property(teksDesimal(1000), teksDesimal(1000), (a, b) => {
        const [dari, sampai] = [Decimal.min(a, b), Decimal.max(a, b)];
        const r = parseRentang(`${dari.toFixed()} <= x <= ${sampai.toFixed()}`);
        expect(r && termuat(r, dari.plus(sampai).div(2))).toBe(true);
        expect(r && termuat(r, sampai.plus('0.00001'))).toBe(false);
      }),
    );
  });
});

describe('column formulas', () => {
  test('are sums and differences of columns', () => {
    expect(rumusKolom().parse('diuji - ms')).toEqual([
      { tanda: 1, kolom: 'diuji' },
      { tanda: -1, kolom: 'ms' },
    ]);
    expect(
      rumusKolom()
        .parse('a+b_2-c')
        .map((s) => `${s.tanda}${s.kolom}`),
    ).toEqual(['1a', '1b_2', '-1c']);
  });

  test.each(['', 'a -', '- a', 'a * b', 'a (b)', 'a b', 'a - - b'])('%j is none', (teks) => {
    expect(rumusKolom().safeParse(teks).success).toBe(false);
  });
});
