import { describe, expect, test } from 'vitest';
import { angka } from '../../../src/format/angka.js';
import { nilaiJson } from '../../../src/score/nilai-json.js';
import { score } from '../../../src/score/score.js';
import { indikator, laporanDari } from '../../support/data.js';
import { hitungKecil, type IkuKecil, muatKecil } from '../../support/kecil.js';
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

/** 1.1 counts twice. */
const BERBOBOT: readonly IkuKecil[] = IKU.map((i) =>
  i.kode === '1.1' ? { ...i, renstra: `bobot: 2, ${i.renstra ?? ''}` } : i,
);
const dasar = {
  pedoman: 'hk-66-2020',
  periode: 'tw2',
  iku: BERBOBOT,
  perspektif: PERSPEKTIF,
  berkas: { 'anggaran.yaml': ANGGARAN },
} as const;
const laporan = laporanDari(await muatKecil(dasar));
const nilai = score(laporan);

describe('hk-66-2020 in a quarter, by hand', () => {
  test('every polarity, every status, every shape of worksheet', () => {
    expect(ukuran(nilai)).toEqual(UKURAN);
  });

  test('categories: 90 to below 110 Baik, 110 itself Sangat Baik, above 120 none', () => {
    // 105 120 85 100 80 70 110 50 0 | 100 0 90 110 | 110 125 102.5 105 80 115 97.5 100 | 250 | 99.9
    expect(kategoriSemua(nilai)).toBe('B SB C B C C SB K SK B SK B SB SB TDD B B C SB B B TDD B');
  });

  test('nothing is capped in a quarter', () => {
    expect(tidakSama(nilai)).toEqual({});
  });

  test('NPS is the weighted mean, divided by the sum of the weights', () => {
    expect(nilaiDan(nilai.sasaran)).toEqual({
      '1': ['82.5000', 'Cukup'], // (720 + 105)/10
      '2': ['75.0000', 'Cukup'], // (100 + 0 + 90 + 110)/4
      '3': ['104.3750', 'Baik'], // 835/8
      '4': ['250.0000', 'Tidak Dapat Disimpulkan'],
      '5': ['99.9000', 'Baik'],
    });
  });

  test('perspektif and NPSS', () => {
    expect(nilaiDan(nilai.perspektif)).toEqual({
      a: ['78.7500', 'Cukup'],
      b: ['104.3750', 'Baik'],
      c: ['174.9500', 'Tidak Dapat Disimpulkan'],
    });
    // (78.75 + 104.375 + 174.95)/3
    expect(nilaiDan([{ kode: 'total', ...nilai.total }])).toEqual({ total: ['119.3583', 'Sangat Baik'] });
  });

  test('the year is judged by the scale of the indicators', () => {
    expect(indikator(nilai, '2.4').tahunan.kategori?.nama).toBe('Kurang'); // 60
    expect(indikator(nilai, '3.6').tahunan.kategori?.nama).toBe('Kurang'); // 57.5
  });

  test('efficiency of an indicator: the sign of TE is that of the unrounded one', () => {
    const e = (k: string) => efisiensi(indikator(nilai, k).efisiensi);
    expect(e('1.1')).toEqual(['1.3125', '0.3125', 'Efisien', '95']);
    expect(e('3.6')).toEqual(['1.4375', '0.4375', 'Efisien', '92']);
    expect(e('5.1')).toEqual(['0.9990', '-0.0010', 'Tidak Efisien', '75']);
    expect([e('2.2'), e('2.3'), e('1.3')]).toEqual([null, null, null]);
    const te = indikator(nilai, '5.1').efisiensi?.te;
    expect(te && angka(te)).toBe('0,00');
    const json = nilaiJson(laporan, nilai, [], 'id').indikator.find((i) => i.kode === '5.1');
    expect(json?.efisiensi).toEqual({ ie: '1.00', te: '0.00', kategori: 'Tidak Efisien', persen: '75.00' });
  });

  test('efficiency of a sasaran: NPS over the absorption of its indicators and shared cells', () => {
    expect(Object.fromEntries(nilai.sasaran.map((s) => [s.kode, efisiensi(s.efisiensi)]))).toEqual({
      '1': ['1.2000', '0.2000', 'Efisien', '100'], // 82.5 over 1,100 of 1,600
      '2': ['1.1667', '0.1667', 'Efisien', '100'], // 75 over 900 of 1,400
      '3': ['1.3047', '0.3047', 'Efisien', '95'], // 104.375 over 400 of 500
      '4': null,
      '5': ['0.9990', '-0.0010', 'Tidak Efisien', '75'],
    });
  });

  test('efficiency of a rincian output: its volume against its absorption', () => {
    expect(efisiensi(nilai.efisiensiRincian.get('R.1'))).toEqual(['1.5000', '0.5000', 'Efisien', '92']); // 120/80
    expect(nilai.efisiensiPos.size).toBe(0);
  });
});

describe('hk-66-2020 in the year', () => {
  const iku = BERBOBOT.filter((i) => /^(1\.\d|3\.2|4\.1)$/.test(i.kode));
  const setahun = (periode: 'tw4' | 'tahunan') =>
    hitungKecil({ ...dasar, periode, iku, perspektif: { a: ['1'], b: ['3'], c: ['4'] }, berkas: {} });

  test('counts at most 120; what is displayed is not capped', async () => {
    const n = await setahun('tahunan');
    expect(tidakSama(n)).toEqual({ '3.2': '120', '4.1': '120' });
    expect(indikator(n, '4.1').capaian?.toFixed()).toBe('250');
    expect(indikator(n, '4.1').kategori?.nama).toBe('Tidak Dapat Disimpulkan');
    expect(nilaiDan(n.perspektif)).toEqual({
      a: ['82.5000', 'Cukup'],
      b: ['120.0000', 'Sangat Baik'],
      c: ['120.0000', 'Sangat Baik'],
    });
    expect(nilaiDan([{ kode: 'total', ...n.total }])).toEqual({ total: ['107.5000', 'Baik'] });
  });

  test('its quarters stay uncapped, the fourth included', async () => {
    const n = await setahun('tw4');
    expect(tidakSama(n)).toEqual({});
    // (82.5 + 125 + 250)/3
    expect(nilaiDan([{ kode: 'total', ...n.total }])).toEqual({
      total: ['152.5000', 'Tidak Dapat Disimpulkan'],
    });
  });
});
