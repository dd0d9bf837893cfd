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

const dasar = {
  pedoman: 'kepka-311-2023',
  periode: 'tw2',
  iku: IKU,
  perspektif: PERSPEKTIF,
  berkas: { 'anggaran.yaml': ANGGARAN },
} as const;
const nilai = await hitungKecil(dasar);

describe('kepka-311-2023, by hand', () => {
  test('every polarity, every status, every shape of worksheet', () => {
    expect(ukuran(nilai)).toEqual(UKURAN);
  });

  test('categories: at 100 Baik, above it Sangat Baik up to 120', () => {
    // 105 120 85 100 80 70 110 50 0 | 100 0 90 110 | 110 125 102.5 105 80 115 97.5 100 | 250 | 99.9
    expect(kategoriSemua(nilai)).toBe('SB SB C B C C SB K K B K C SB SB TDD SB SB C SB C B TDD C');
  });

  test('counted at most 120, and 120 where realisasi = target = the highest there is', () => {
    expect(tidakSama(nilai)).toEqual({ '2.1': '120', '3.2': '120', '4.1': '120' });
  });

  test('NPS is the mean of the counted values of what is measured', () => {
    expect(nilaiDan(nilai.sasaran)).toEqual({
      '1': ['80.0000', 'Butuh Perbaikan'], // 720/9
      '2': ['80.0000', 'Butuh Perbaikan'], // (120 + 0 + 90 + 110)/4
      '3': ['103.7500', 'Istimewa'], // (110 + 120 + 102.5 + 105 + 80 + 115 + 97.5 + 100)/8
      '4': ['120.0000', 'Istimewa'],
      '5': ['99.9000', 'Baik'],
    });
    expect(nilai.sasaran.map((s) => [s.terukur, s.jumlah])).toEqual([
      [9, 9],
      [4, 8],
      [8, 8],
      [1, 1],
      [1, 1],
    ]);
  });

  test('perspektif are means of their sasaran, the NPSS that of the perspektif', () => {
    expect(nilaiDan(nilai.perspektif)).toEqual({
      a: ['80.0000', 'Butuh Perbaikan'],
      b: ['103.7500', 'Istimewa'],
      c: ['109.9500', 'Istimewa'], // (120 + 99.9)/2
    });
    expect(nilaiDan([{ kode: 'total', ...nilai.total }])).toEqual({ total: ['97.9000', 'Baik'] }); // 293.7/3
  });

  test('against the year and the end of the Renstra the status has a scale of its own', () => {
    const status = (k: string) => indikator(nilai, k).tahunan.kategori?.nama ?? null;
    expect(['1.4', '1.6', '1.8', '2.4', '2.7', '2.8'].map(status)).toEqual([
      'Tercapai',
      'Akan Tercapai',
      'Perlu Upaya Keras',
      'Perlu Upaya Keras',
      null,
      'Perlu Upaya Keras',
    ]);
    const { akhirRenstra } = indikator(nilai, '1.1');
    expect([akhirRenstra.capaian?.toFixed(), akhirRenstra.kategori?.nama]).toEqual(['70', 'Akan Tercapai']);
    expect(indikator(nilai, '2.7').tahunan.satuanBerbeda).toBe(true);
    expect(indikator(nilai, '2.8').tahunan.satuanBerbeda).toBe(false);
  });

  test('efficiency: capaian of the quarter over absorption, judged at two decimals', () => {
    const e = (k: string) => efisiensi(indikator(nilai, k).efisiensi);
    expect(e('1.1')).toEqual(['1.3125', '0.3125', 'Efisien', '95']); // 105/80
    expect(e('1.2')).toEqual(['1.5000', '0.5000', 'Efisien', '92']); // 120/80
    expect(e('3.6')).toEqual(['1.4375', '0.4375', 'Efisien', '92']); // 115/80
    expect(e('5.1')).toEqual(['0.9990', '-0.0010', 'Efisien', '100']); // 99.9/100, TE prints 0,00
    expect([e('2.2'), e('2.3'), e('1.3'), e('4.1')]).toEqual([null, null, null, null]);
  });
});

test('a report may show the category of a single indicator beyond the cap, on the scale of indicators', async () => {
  const laporan = 'tampilan: { skala_sasaran: capaian, sasaran_tunggal: tanpa_batas }\n';
  const lain = await hitungKecil({ ...dasar, laporan });
  expect(nilaiDan(lain.sasaran)).toMatchObject({
    '3': ['103.7500', 'Sangat Baik'],
    '4': ['120.0000', 'Tidak Dapat Disimpulkan'],
    '5': ['99.9000', 'Cukup'],
  });
  expect(lain.total.kategori?.nama).toBe('Baik');
});
