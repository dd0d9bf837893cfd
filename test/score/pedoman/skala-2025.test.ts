import { describe, expect, test } from 'vitest';
import { indikator } from '../../support/data.js';
import { hitungKecil } from '../../support/kecil.js';
import { ANGGARAN, efisiensi, IKU, kategoriSemua, nilaiDan, tidakSama, UKURAN, ukuran } from './daftar.js';

const nilai = await hitungKecil({
  pedoman: 'skala-2025',
  periode: 'tw2',
  iku: IKU,
  berkas: { 'anggaran.yaml': ANGGARAN },
});

describe('skala-2025, by hand', () => {
  test('every polarity, every status, every shape of worksheet', () => {
    expect(ukuran(nilai)).toEqual(UKURAN);
  });

  test('categories: 90 itself Cukup, above it Baik, 100 to 110 Sangat Baik, above 110 none', () => {
    // 105 120 85 100 80 70 110 50 0 | 100 0 90 110 | 110 125 102.5 105 80 115 97.5 100 | 250 | 99.9
    expect(kategoriSemua(nilai)).toBe('SB TDD C SB C C SB K K SB K C SB SB TDD SB SB C TDD B SB TDD B');
  });

  test('counted at most 110', () => {
    expect(tidakSama(nilai)).toEqual({ '1.2': '110', '3.2': '110', '3.6': '110', '4.1': '110' });
  });

  test('NSS is the mean of the uncapped capaian', () => {
    expect(nilaiDan(nilai.sasaran)).toEqual({
      '1': ['80.0000', 'Cukup'], // 720/9, capped it would be 710/9
      '2': ['75.0000', 'Cukup'],
      '3': ['104.3750', 'Sangat Baik'], // 835/8, capped it would be 815/8
      '4': ['250.0000', 'Tidak Dapat Disimpulkan'],
      '5': ['99.9000', 'Baik'],
    });
    expect(nilai.perspektif).toEqual([]);
  });

  test('NKO is the mean of the counted values of all 23 measured indicators', () => {
    // (710 + 300 + 815 + 110 + 99.9)/23
    expect(nilaiDan([{ kode: 'total', ...nilai.total }])).toEqual({ total: ['88.4739', 'Butuh Perbaikan'] });
  });

  test('the year has a status of its own', () => {
    const status = (k: string) => indikator(nilai, k).tahunan.kategori?.nama ?? null;
    expect(['1.2', '1.6', '2.4', '2.7', '2.8'].map(status)).toEqual([
      'Tercapai',
      'Akan Tercapai',
      'Perlu Upaya Keras',
      null,
      'Perlu Upaya Keras',
    ]);
  });

  test('efficiency is that of the activities, of their typed output', () => {
    expect(Object.fromEntries([...nilai.efisiensiPos].map(([k, e]) => [k, efisiensi(e)]))).toEqual({
      p1: ['1.2500', '0.2500', 'Efisien', '95'], // 100/80
      p2: ['0.8000', '-0.2000', 'Tidak Efisien', '75'], // 40/50
      p5: ['0.9990', '-0.0010', 'Efisien', '100'], // 99.9/100
    });
    expect(nilai.indikator.every((i) => i.efisiensi === null)).toBe(true);
    expect(nilai.sasaran.every((s) => s.efisiensi === null)).toBe(true);
    expect(nilai.efisiensiRincian.size).toBe(0);
  });
});
