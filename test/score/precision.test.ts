import { Decimal } from 'decimal.js';
import { expect, test } from 'vitest';
import { bulatkan, persen, rataRata } from '../../src/score/arithmetic.js';

// Nothing but the scoring stage is imported here: its precision must not hang on another stage being loaded first.
test('the scoring stage computes to at least 40 digits by itself', () => {
  const sepertiga = persen(new Decimal(1), new Decimal(3));
  expect(sepertiga?.toFixed()).toMatch(/^33\.3{38,}$/);
});

test('half-up is exact where binary floats and half-even give 105.72', () => {
  const nilai = new Decimal('1903.05').div(18);
  expect(nilai.toFixed()).toBe('105.725');
  expect(bulatkan(nilai, 2).toFixed(2)).toBe('105.73');
  expect((1903.05 / 18).toFixed(2)).toBe('105.72');
});

test('half-up rounds away from zero on both sides', () => {
  expect(bulatkan(new Decimal('-0.005'), 2).toFixed(2)).toBe('-0.01');
  expect(bulatkan(new Decimal('0.005'), 2).toFixed(2)).toBe('0.01');
  expect(bulatkan(new Decimal('2.345'), 2).toFixed(2)).toBe('2.35');
  expect(bulatkan(new Decimal('2.3449999'), 2).toFixed(2)).toBe('2.34');
});

test('nothing to divide by is null, not zero', () => {
  expect(persen(new Decimal(0), new Decimal(0))).toBeNull();
  expect(rataRata([])).toBeNull();
  expect(rataRata([{ nilai: new Decimal(5), bobot: new Decimal(0) }])).toBeNull();
});

test('weights divide by their sum, not by their number', () => {
  const isi = [
    { nilai: new Decimal(100), bobot: new Decimal(2) },
    { nilai: new Decimal(40), bobot: new Decimal(1) },
  ];
  expect(rataRata(isi)?.toFixed()).toBe('80');
});
