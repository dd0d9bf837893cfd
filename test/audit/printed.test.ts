import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cocok, type Hasil, terpotong } from '../../src/audit/printed.js';
import { angka } from '../../src/format/angka.js';

const d = (s: string): Decimal => new Decimal(s);

describe('a printed text matches what was computed', () => {
  test.each<[string, Hasil]>([
    ['103,52', d('103.5197')],
    ['103.52', d('103.5197')],
    ['105,73', d('105.725')],
    ['100', d('99.995')],
    ['1.096.077.310', d('1096077310')],
    ['27,919,810,000', d('27919810000')],
    ['Rp 27.856.172.218,-', d('27856172218')],
    ['Rp. 32.577.069.000', d('32577069000')],
    ['41,25%', d('41.2532')],
    ['42 Sekolah', d('42')],
    ['1.182', d('1182')],
    ['1.182', d('1.1824')],
    ['Sangat  baik', 'Sangat Baik'],
    ['-', null],
    ['N/A', null],
    ['−0,01', d('-0.0094')],
  ])('%s', (tercetak, hasil) => {
    expect(cocok(tercetak, hasil)).toBe(true);
    expect(terpotong(tercetak, hasil)).toBe(false);
  });

  test.each<[string, Hasil]>([
    ['103,51', d('103.5197')],
    ['105,72', d('105.725')],
    ['1.096.077.311', d('1096077310')],
    ['1000,00%', d('100')],
    ['Baik', 'Sangat Baik'],
    ['0,00', null],
    ['-', d('0')],
    ['', d('0')],
    ['belum', d('1')],
  ])('%s does not', (tercetak, hasil) => {
    expect(cocok(tercetak, hasil)).toBe(false);
  });

  test('a number cut off is told from one that is wrong', () => {
    expect(terpotong('99,71', d('99.7179'))).toBe(true);
    expect(terpotong('99,70', d('99.7179'))).toBe(false);
    expect(terpotong('99,72', d('99.7179'))).toBe(false);
  });

  test('no thousand begins with a zero', () => {
    expect(cocok('0,000', d('0.001'))).toBe(false);
  });

  test('whatever our own print says of a figure matches it, and one unit more or less does not', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -10_000_000, max: 10_000_000 }),
        fc.integer({ min: 2, max: 4 }),
        (n, tempat) => {
          const nilai = d(String(n)).div(1000);
          const satuan = d('1').div(d('10').pow(tempat));
          expect(cocok(angka(nilai, tempat), nilai)).toBe(true);
          expect(cocok(angka(nilai.plus(satuan), tempat), nilai)).toBe(false);
          expect(cocok(angka(nilai.minus(satuan), tempat), nilai)).toBe(false);
        },
      ),
    );
  });
});
