import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { computeEfisiensi, type Efisiensi } from '../../src/score/efficiency.js';
import type { Pedoman } from '../../src/validate/kinds.js';
import { teksDesimal, teksPositif } from '../support/arbitrary.js';
import { BERKAS, ganti, hitung, indikator, laporanDari, muat } from '../support/data.js';
import { bagi, dariTeks, kurang, samaDengan } from '../support/rational.js';

const { pedoman } = laporanDari(await muat());
const penuh: Pedoman = { ...pedoman, pembulatan: { ...pedoman.pembulatan, efisiensi: 'penuh' } };

/** Efficiency with absorption 100 percent: TE = output / 100 - 1, so that `te` is met to the last digit. */
function pada(te: string, p = pedoman): Efisiensi {
  const e = computeEfisiensi(p, new Decimal(te).plus(1).times(100), new Decimal(100));
  if (!e) throw new Error('efisiensi tidak ada');
  expect(e.te.toFixed()).toBe(new Decimal(te).toFixed());
  return e;
}

describe('bands of the level of efficiency', () => {
  test.each([
    ['-1', 'Tidak Efisien', '75'],
    ['-0.01', 'Tidak Efisien', '75'],
    ['0', 'Efisien', '100'],
    ['0.2', 'Efisien', '100'],
    ['0.21', 'Efisien', '95'],
    ['0.4', 'Efisien', '95'],
    ['0.41', 'Efisien', '92'],
    ['0.6', 'Efisien', '92'],
    ['0.61', 'Efisien', '90'],
    ['0.8', 'Efisien', '90'],
    ['0.81', 'Efisien', '88'],
    ['1', 'Efisien', '88'],
    ['1.01', 'Tidak Efisien', '86'],
    ['1.2', 'Tidak Efisien', '86'],
    ['1.21', 'Tidak Efisien', '84'],
    ['1.4', 'Tidak Efisien', '84'],
    ['1.41', 'Tidak Efisien', '80'],
    ['1.6', 'Tidak Efisien', '80'],
    ['1.61', 'Tidak Efisien', '78'],
    ['1.8', 'Tidak Efisien', '78'],
    ['1.81', 'Tidak Efisien', '75'],
    ['51', 'Tidak Efisien', '75'],
  ])('TE %s is %s (%s percent)', (te, nama, persen) => {
    const e = pada(te);
    expect([e.kategori.nama, e.persen.toFixed()]).toEqual([nama, persen]);
  });

  test.each([
    ['0.204', '100', '95'],
    ['0.205', '95', '95'],
    ['1.804', '78', '75'],
    ['1.805', '75', '75'],
    ['-0.004', '100', '75'],
    ['-0.005', '75', '75'],
  ])('TE %s is judged at two decimals (%s) or unrounded (%s)', (te, tercetak, takBulat) => {
    expect(pada(te).persen.toFixed()).toBe(tercetak);
    expect(pada(te, penuh).persen.toFixed()).toBe(takBulat);
  });
});

describe('no index and no category', () => {
  test('where nothing was spent, or nothing could be', () => {
    expect(computeEfisiensi(pedoman, new Decimal(100), new Decimal(0))).toBeNull();
    expect(computeEfisiensi(pedoman, new Decimal(100), null)).toBeNull();
  });

  test('where the output is not measured, though money was spent', async () => {
    expect(computeEfisiensi(pedoman, null, new Decimal(16))).toBeNull();
    const i = indikator(await hitung(), '7.1');
    expect(i.anggaran?.realisasi.gt(0)).toBe(true);
    expect(i.efisiensi).toBeNull();
  });

  test('where the guideline has no efficiency', () => {
    const { efisiensi: _, ...tanpa } = pedoman;
    expect(computeEfisiensi(tanpa, new Decimal(100), new Decimal(50))).toBeNull();
  });

  test('but a measured zero has an index of zero', async () => {
    const e = indikator(await hitung(), '5.1').efisiensi;
    expect([e?.ie.toFixed(), e?.te.toFixed(), e?.kategori.nama]).toEqual(['0', '-1', 'Tidak Efisien']);
  });
});

test('IE is output over input, TE its distance from the standard, both unrounded', () => {
  fc.assert(
    fc.property(
      teksDesimal(300),
      teksPositif(100),
      fc.constantFrom('1', '0.5', '2'),
      (keluaran, masukan, standar) => {
        const efisiensi = pedoman.efisiensi && { ...pedoman.efisiensi, standar: new Decimal(standar) };
        const aturan: Pedoman = efisiensi ? { ...pedoman, efisiensi } : pedoman;
        const e = computeEfisiensi(aturan, new Decimal(keluaran), new Decimal(masukan));
        const ie = bagi(dariTeks(keluaran), dariTeks(masukan));
        expect(e && samaDengan(e.ie, ie)).toBe(true);
        expect(e && samaDengan(e.te, bagi(kurang(ie, dariTeks(standar)), dariTeks(standar)))).toBe(true);
      },
    ),
  );
});

test('the output is the capaian of the period or of the year, as the guideline says', async () => {
  const tahunan = ganti(BERKAS.pedoman, 'keluaran: capaian\n', 'keluaran: capaian_tahunan\n');
  const [periode, tahun] = [indikator(await hitung(), '8.1'), indikator(await hitung(tahunan), '8.1')];
  const serapan = new Decimal(periode.anggaran?.serapan ?? 0);
  expect(periode.efisiensi?.ie.eq(new Decimal(120).div(serapan))).toBe(true);
  expect(tahun.efisiensi?.ie.eq(new Decimal(30).div(serapan))).toBe(true);
});
