import { describe, expect, test } from 'vitest';
import { bulatkan } from '../../src/score/arithmetic.js';
import type { Nilai } from '../../src/score/score.js';
import { BERKAS, type Gantian, ganti, hitung, indikator } from '../support/data.js';

const nps = (n: Nilai, kode: string): string | null => {
  const s = n.sasaran.find((x) => x.kode === kode);
  return s?.nilai ? bulatkan(s.nilai, 4).toFixed(4) : null;
};
const total = (n: Nilai): string | null => n.total.nilai && bulatkan(n.total.nilai, 4).toFixed(4);
const bobot = (kode: string, nilai: string, teks?: string): Gantian =>
  ganti(
    BERKAS.renstra,
    `kode: "${kode}"\n            nama`,
    `kode: "${kode}"\n            bobot: ${nilai}\n            nama`,
    teks,
  );

describe('the cap of the counted value', () => {
  test('counts at most 120 and displays what was reached', async () => {
    const nilai = await hitung();
    expect(indikator(nilai, '4.1').capaian?.toFixed()).toBe('210');
    expect(indikator(nilai, '4.1').kategori?.nama).toBe('Tidak Dapat Disimpulkan');
    expect(indikator(nilai, '4.1').diperhitungkan?.toFixed()).toBe('120');
    expect(nps(nilai, '4')).toBe('120.0000');
  });

  test('without a cap in the guideline the counted value is the capaian', async () => {
    const nilai = await hitung(ganti(BERKAS.pedoman, '  batas: 120\n', ''));
    expect(indikator(nilai, '4.1').diperhitungkan?.toFixed()).toBe('210');
    expect(nps(nilai, '4')).toBe('250.3750');
  });

  test('a guideline may average the displayed capaian instead (NSS)', async () => {
    const nilai = await hitung(ganti(BERKAS.pedoman, 'dari: diperhitungkan', 'dari: capaian'));
    expect(indikator(nilai, '4.1').diperhitungkan?.toFixed()).toBe('120');
    expect(nps(nilai, '4')).toBe('250.3750');
  });

  test('realisasi = target = highest possible value counts as 120, only with the flag', async () => {
    const bendera = ganti(
      BERKAS.renstra,
      'nama_pendek: Pengelolaan data dan informasi',
      'target_maksimum: ya\n            nama_pendek: Data',
    );
    expect(nps(await hitung(), '6')).toBe('100.0000');
    const nilai = await hitung(bendera);
    expect(indikator(nilai, '6.1').capaian?.toFixed()).toBe('100');
    expect(indikator(nilai, '6.1').kategori?.nama).toBe('Baik');
    expect(nps(nilai, '6')).toBe('120.0000');
    const kurang = await hitung(bendera, ganti(BERKAS.realisasi, 'nilai: 3.00', 'nilai: 2.97'));
    expect(nps(kurang, '6')).toBe('99.0000');
  });
});

describe('weights', () => {
  test('divide by their sum', async () => {
    // Sasaran 1: 103.5197, 104.1667, 85.9107, 118.4834; the first twice.
    const nilai = await hitung(bobot('1.1', '2'));
    expect(nps(await hitung(), '1')).toBe('103.0201');
    expect(nps(nilai, '1')).toBe('103.1200');
  });

  test('of zero take an indicator out of the mean', async () => {
    const nilai = await hitung(bobot('1.3', '0'));
    expect(nps(nilai, '1')).toBe('108.7232');
  });

  test('all multiplied by the same change nothing', async () => {
    const dua = bobot('1.2', '0.6', bobot('1.1', '1.2').teks);
    const sepuluh = bobot(
      '1.4',
      '10',
      bobot('1.3', '10', bobot('1.2', '6', bobot('1.1', '12').teks).teks).teks,
    );
    const sama = bobot('1.4', '1', bobot('1.3', '1', dua.teks).teks);
    expect(nps(await hitung(sepuluh), '1')).toBe('102.9257');
    expect(nps(await hitung(sama), '1')).toBe('102.9257');
  });
});

describe('the value of the organisation', () => {
  test('is the mean of the perspektif, not of the sasaran, where the guideline says so', async () => {
    expect(total(await hitung())).toBe('96.1876');
  });

  test.each([
    ['sasaran', '92.3155'],
    ['indikator', '96.4187'],
  ])('may be the mean of every measured %s', async (dari, harapan) => {
    const nilai = await hitung(ganti(BERKAS.pedoman, 'dari: perspektif', `dari: ${dari}`));
    expect(total(nilai)).toBe(harapan);
  });

  test('a guideline without perspektif gives them no value', async () => {
    const tanpa = ganti(BERKAS.pedoman, 'perspektif:\n  skala: predikat\n', '');
    const nilai = await hitung(ganti(BERKAS.pedoman, 'dari: perspektif', 'dari: sasaran', tanpa.teks));
    expect(nilai.perspektif.map((p) => p.nilai)).toEqual([null, null, null]);
    expect(total(nilai)).toBe('92.3155');
  });

  test('nothing measured at all is null, not zero, from the indicators to the total', async () => {
    const nilai = await hitung({ [BERKAS.realisasi]: 'sampai_dengan: 2024-03-31\nindikator: {}\n' });
    expect(new Set(nilai.indikator.map((i) => i.status))).toEqual(
      new Set(['belum_dilaporkan', 'belum_bertarget']),
    );
    expect(nilai.sasaran.every((s) => s.nilai === null && s.kategori === null && s.terukur === 0)).toBe(true);
    expect(nilai.perspektif.every((p) => p.nilai === null)).toBe(true);
    expect(nilai.total).toEqual({ nilai: null, kategori: null });
  });
});

test('the scale of sasaran and perspektif is a setting of the report; the total keeps its own', async () => {
  const nilai = await hitung(
    ganti(BERKAS.laporan, 'tempat: ', 'tampilan: { skala_sasaran: capaian }\ntempat: '),
  );
  expect(nilai.sasaran[0]?.kategori?.nama).toBe('Sangat Baik');
  expect(nilai.perspektif[1]?.kategori?.nama).toBe('Cukup');
  expect(nilai.total.kategori?.nama).toBe('Baik');
});
