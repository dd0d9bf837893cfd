import { describe, expect, test } from 'vitest';
import type { Nilai } from '../../src/score/score.js';
import { BERKAS, ganti, hitung, indikator, teksTarget } from '../support/data.js';

const NILAI_61 = '    nilai: 3.00\n    sumber: penilaian indeks pengelolaan data dan informasi\n';
const jumlahTerukur = (n: Nilai, kode: string): number | undefined =>
  n.sasaran.find((s) => s.kode === kode)?.terukur;

describe('status of an indicator in a period', () => {
  test('terukur: period target and realisasi exist', async () => {
    const i = indikator(await hitung(), '1.3');
    expect(i.status).toBe('terukur');
    expect(i.kategori?.nama).toBe('Cukup');
  });

  test('nol: a realisasi of zero is measured, lowest category, and counts as 0', async () => {
    const nilai = await hitung();
    const i = indikator(nilai, '5.1');
    expect(i.status).toBe('nol');
    expect(i.capaian?.isZero()).toBe(true);
    expect(i.kategori?.nama).toBe('Kurang');
    expect(i.diperhitungkan?.isZero()).toBe(true);
    expect(nilai.sasaran.find((s) => s.kode === '5')?.nilai?.isZero()).toBe(true);
  });

  test('of an indicator that is to stay low, a realisasi of zero is measured and the best there is', async () => {
    const rendah = ganti(
      BERKAS.renstra,
      'nama_pendek: Keberhasilan penindakan\n',
      'nama_pendek: Keberhasilan penindakan\n            polaritas: minimum\n',
    );
    const i = indikator(await hitung(rendah), '5.1');
    expect([i.status, i.capaian?.toFixed(), i.diperhitungkan?.toFixed()]).toEqual(['terukur', '200', '120']);
  });

  test('belum_bertarget: no target and no realisasi, neither in sum nor divisor', async () => {
    const nilai = await hitung();
    const i = indikator(nilai, '7.1');
    expect(i.status).toBe('belum_bertarget');
    expect([i.targetPeriode, i.realisasi, i.capaian, i.kategori, i.diperhitungkan, i.efisiensi]).toEqual(
      Array(6).fill(null),
    );
    expect(teksTarget(i.tahunan.target)).toBe('95.75');
    expect(i.tahunan.capaian).toBeNull();
    expect(nilai.sasaran.find((s) => s.kode === '7')?.nilai).toBeNull();
  });

  test('lebih_awal: realisasi before its target is compared with the year only', async () => {
    const lebihAwal = ganti(BERKAS.realisasi, '  "8.1":\n', '  "7.1":\n    nilai: 90\n  "8.1":\n');
    const [dulu, nilai] = [await hitung(), await hitung(lebihAwal)];
    const i = indikator(nilai, '7.1');
    expect(i.status).toBe('lebih_awal');
    expect(i.realisasi?.toFixed()).toBe('90');
    expect([i.capaian, i.kategori, i.diperhitungkan]).toEqual([null, null, null]);
    expect(i.tahunan.kategori?.nama).toBe('Akan Tercapai');
    expect(nilai.total.nilai?.eq(dulu.total.nilai ?? 0)).toBe(true);
  });

  test('tanpa_objek: a target, but nothing that could be measured', async () => {
    const alasan = '    tanpa_objek: Tidak ada kejadian sampai dengan akhir triwulan\n';
    const nilai = await hitung(ganti(BERKAS.realisasi, NILAI_61, alasan));
    const i = indikator(nilai, '6.1');
    expect(i.status).toBe('tanpa_objek');
    expect(teksTarget(i.targetPeriode)).toBe('3');
    expect([i.realisasi, i.capaian, i.diperhitungkan]).toEqual([null, null, null]);
    expect(jumlahTerukur(nilai, '6')).toBe(0);
  });

  test('belum_dilaporkan: a target without realisasi is not a zero', async () => {
    const nilai = await hitung(ganti(BERKAS.realisasi, `  "6.1":\n${NILAI_61}`, ''));
    const i = indikator(nilai, '6.1');
    expect(i.status).toBe('belum_dilaporkan');
    expect([i.realisasi, i.capaian, i.diperhitungkan, i.tahunan.capaian]).toEqual(Array(4).fill(null));
    expect(jumlahTerukur(nilai, '6')).toBe(0);
  });
});

describe('the target in use', () => {
  test('"tetap" is the PK target in every period', async () => {
    const i = indikator(await hitung(), '1.1');
    expect(i.tren.map((t) => teksTarget(t.target))).toEqual(['96.6', '96.6', '96.6', '96.6']);
  });

  test('a list has one target a quarter; "-" is none, not zero', async () => {
    const nilai = await hitung();
    expect(indikator(nilai, '2.6').tren.map((t) => teksTarget(t.target))).toEqual(['30', '60', '80', '100']);
    expect(indikator(nilai, '10.2').tren.map((t) => teksTarget(t.target))).toEqual([
      null,
      null,
      null,
      '79.8',
    ]);
  });

  test('monthly targets are read at the last month of the quarter', async () => {
    const bulan = ganti(BERKAS.rapk, 'satuan_waktu: triwulan', 'satuan_waktu: bulan');
    const dua = ganti(
      BERKAS.rapk,
      bulan.teks.slice(bulan.teks.indexOf('target:')),
      'target:\n  "2.6": [1, 2, 30, 4, 5, 60, 7, 8, 80, 90, 95, 100]\n',
      bulan.teks,
    );
    const lain = (await hitung()).indikator
      .filter((i) => i.kode !== '2.6')
      .map((i) => `  "${i.kode}": tetap\n`);
    const nilai = await hitung({ [BERKAS.rapk]: dua.teks + lain.join('') });
    expect(teksTarget(indikator(nilai, '2.6').targetPeriode)).toBe('30');
    expect(indikator(nilai, '2.6').tren.map((t) => teksTarget(t.target))).toEqual(['30', '60', '80', '100']);
  });

  test('a target of the period itself overrules the RAPK, but never the year', async () => {
    const i = indikator(await hitung(), '10.1');
    expect(teksTarget(i.targetPeriode)).toBe('50');
    expect(teksTarget(i.tahunan.target)).toBe('93');
  });

  test('the end of the Renstra is a third yardstick; without a target there it has no value', async () => {
    const nilai = await hitung();
    expect(teksTarget(indikator(nilai, '1.1').akhirRenstra.target)).toBe('95.5');
    expect(indikator(nilai, '2.7').akhirRenstra).toEqual({
      target: null,
      capaian: null,
      kategori: null,
      satuanBerbeda: false,
    });
  });
});

test('polarity is data: the same realisasi is good news or bad news', async () => {
  const turun = ganti(
    BERKAS.renstra,
    'nama_pendek: Pengelolaan data dan informasi',
    'polaritas: minimum\n            nama_pendek: Data',
  );
  const realisasi = ganti(BERKAS.realisasi, 'nilai: 3.00', 'nilai: 3.6');
  expect(indikator(await hitung(realisasi), '6.1').capaian?.toFixed()).toBe('120');
  expect(indikator(await hitung(realisasi, turun), '6.1').capaian?.toFixed()).toBe('80');
});

test('a target of zero has no capaian and leaves the means alone', async () => {
  const nol = ganti(BERKAS.pk, '"6.1": 3', '"6.1": 0');
  const nilai = await hitung(nol);
  expect(indikator(nilai, '6.1').capaian).toBeNull();
  expect(jumlahTerukur(nilai, '6')).toBe(0);
});
