import { describe, expect, test } from 'vitest';
import { penghitung, SalahRumus } from '../../src/audit/expression.js';
import { daftarAngka } from '../../src/figures/figures.js';
import { score } from '../../src/score/score.js';
import { laporanDari, muat } from '../support/data.js';

const laporan = laporanDari(await muat());
const hitung = penghitung(daftarAngka(laporan, score(laporan)), laporan.pedoman);

const teks = (rumus: string): string => {
  const h = hitung(rumus);
  return h === null ? '–' : h.toString();
};

describe('expressions', () => {
  test.each([
    ['persen 8 8', '100'],
    ['persen 1 0', '–'],
    ['jumlahkan 74 7', '81'],
    ['selisih 1045 964', '81'],
    ['kali 0.6 87.34', '52.404'],
    ['bagi 1903.05 18', '105.725'],
    ['rata_rata 100 100 25', '75'],
    ['terkecil 300 110', '110'],
    ['bulatkan 105.725 2', '105.73'],
    ['capaian_dari 83.33 97', '85.9072164948453608247422680412371134020618556701030927835052'],
    ['capaian_dari 5 10 "minimum"', '150'],
    ['kategori_dari "capaian" 94.66', 'Cukup'],
    ['kategori_dari "predikat" (rata_rata 100 120)', 'Istimewa'],
    ['te_dari (ie_dari 75 50)', '0.5'],
    ['kategori_te 0.5', 'Efisien'],
    ['persen_te 0.5', '92'],
    ['arah 52.32 54.04', 'naik'],
    ['arah 1 1', 'tetap'],
    ['mencapai 98.25 100', 'belum'],
    ['mencapai 100 100', 'ya'],
    ['hari "2024-03-26"', 'Selasa'],
    ['terbilang_dari 27', 'dua puluh tujuh'],
    ['nilai "Tercapai"', 'Tercapai'],
    ['tidak_ada', '–'],
    ['kategori "1.3"', 'Cukup'],
    ['target "1.1"', '96.6'],
    ['capaian "7.1"', '–'],
    ['selisih (pagu "total") (pagu "total")', '0'],
  ])('%s = %s', (rumus, hasil) => {
    expect(teks(rumus)).toBe(hasil);
  });

  test('a number keeps every digit of its text', () => {
    expect(teks('nilai 12345678901234567890.123456789')).toBe('12345678901234567890.123456789');
  });

  test.each([
    ['capain "1.1"', /mungkin maksudnya "capaian"/],
    ['capaian "9.9"', /kode indikator "9.9" tidak dikenal/],
    ['capaian', /membutuhkan kode indikator/],
    ['persen 1', /paling sedikit 2 angka/],
    ['persen "a" 1', /paling sedikit 2 angka/],
    ['kategori_dari "tiada" 5', /skala yang ada/],
    ['persen (1 2', /tanda kurung/],
    ['persen satu 2', /harus berupa angka/],
    ['a}} {{b', /satu kutipan atau satu kaidah/],
  ])('%s is told to be wrong', (rumus, pola) => {
    expect(() => hitung(rumus)).toThrow(SalahRumus);
    expect(() => hitung(rumus)).toThrow(pola);
  });
});
