import { describe, expect, test } from 'vitest';
import { indikator } from '../../support/data.js';
import { hitungKecil } from '../../support/kecil.js';
import {
  ANGGARAN,
  efisiensi,
  IKU,
  kategoriSemua,
  nilaiDan,
  PERSPEKTIF,
  tidakSama,
  UKURAN,
  ukuran,
} from './daftar.js';

const nilai = await hitungKecil({
  pedoman: 'kepka-128-2022',
  periode: 'tw2',
  iku: IKU,
  perspektif: PERSPEKTIF,
  berkas: { 'anggaran.yaml': ANGGARAN },
});

describe('kepka-128-2022, by hand', () => {
  test('every polarity, every status, every shape of worksheet', () => {
    expect(ukuran(nilai)).toEqual(UKURAN);
  });

  test('categories: 100 to 120 meets the expectation, 80 to below 100 does not yet, below 80 does not', () => {
    // 105 120 85 100 80 70 110 50 0 | 100 0 90 110 | 110 125 102.5 105 80 115 97.5 100 | 250 | 99.9
    // ME = Memenuhi, BME = Belum Memenuhi, TME = Tidak Memenuhi Ekspektasi
    expect(kategoriSemua(nilai)).toBe(
      'ME ME BME ME BME TME ME TME TME ME TME BME ME ME TDD ME ME BME ME BME ME TDD BME',
    );
  });

  test('nothing is capped', () => {
    expect(tidakSama(nilai)).toEqual({});
  });

  test('NPS is the mean of the capaian, weights one', () => {
    expect(nilaiDan(nilai.sasaran)).toEqual({
      '1': ['80.0000', 'Belum Memenuhi Ekspektasi'], // 720/9
      '2': ['75.0000', 'Tidak Memenuhi Ekspektasi'], // 300/4
      '3': ['104.3750', 'Memenuhi Ekspektasi'], // 835/8
      '4': ['250.0000', 'Tidak Dapat Disimpulkan'],
      '5': ['99.9000', 'Belum Memenuhi Ekspektasi'],
    });
  });

  test('the total is the mean of the sasaran, not of the perspektif', () => {
    expect(nilaiDan(nilai.perspektif)).toEqual({
      a: ['77.5000', 'Tidak Memenuhi Ekspektasi'],
      b: ['104.3750', 'Memenuhi Ekspektasi'],
      c: ['174.9500', 'Tidak Dapat Disimpulkan'],
    });
    // 609.275/5; the mean of the perspektif would be 118.9417
    expect(nilaiDan([{ kode: 'total', ...nilai.total }])).toEqual({
      total: ['121.8550', 'Tidak Dapat Disimpulkan'],
    });
  });

  test('efficiency: output against the year, and what is not measured puts out zero', () => {
    const e = (k: string) => efisiensi(indikator(nilai, k).efisiensi);
    expect(e('1.1')).toEqual(['1.3125', '0.3125', 'Efisien', '95']); // 105/80
    expect(e('3.6')).toEqual(['0.7188', '-0.2813', 'Tidak Efisien', '75']); // 57.5/80, not 115/80
    expect(e('2.3')).toEqual(['0.0000', '-1.0000', 'Tidak Efisien', '75']); // not measured: 0/90
    expect(e('5.1')).toEqual(['0.9990', '-0.0010', 'Efisien', '100']);
    expect([e('2.2'), e('1.3'), e('4.1')]).toEqual([null, null, null]); // nothing spent, no amount of its own
  });
});
