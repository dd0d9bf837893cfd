import { describe, expect, test } from 'vitest';
import { loadLaporan } from '../../src/link/load.js';
import { overlayFiles } from '../../src/read/files.js';
import { score } from '../../src/score/score.js';
import {
  BERKAS,
  bacaAsli,
  disk,
  type Gantian,
  ganti,
  indikator,
  laporanDari,
  ringkas,
  teksTarget,
} from '../support/data.js';

const DI_TW2 = (berkas: string): string => berkas.replace('/tw1/', '/tw2/');

/** A second quarter whose realisasi is that of the first, behind a first quarter that may be changed. */
const tw2 = (tw1: Gantian | null = null) =>
  loadLaporan(
    overlayFiles(disk, {
      [DI_TW2(BERKAS.laporan)]: bacaAsli(BERKAS.laporan),
      [DI_TW2(BERKAS.realisasi)]: bacaAsli(BERKAS.realisasi).replace('nilai: 95.4', 'nilai: 96'),
      ...(tw1 && { [tw1.berkas]: tw1.teks }),
    }),
    'loka-lubuklinggau/2024/tw2',
  );

describe('the earlier quarters of the year', () => {
  test('are read from their own folders and give the trend', async () => {
    const laporan = laporanDari(await tw2());
    expect(laporan.sebelumnya.map((s) => s.periode.kode)).toEqual(['tw1']);
    const i = indikator(score(laporan), '3.1');
    expect(i.realisasi?.toFixed()).toBe('96');
    expect(i.tren.map((t) => t.realisasi?.toFixed() ?? null)).toEqual(['95.4', '96', null, null]);
  });

  test('made from efficiency are missing from the trend, and that is said', async () => {
    const dari = ganti(BERKAS.realisasi, '    nilai: 3.00\n', '    efisiensi: { kecuali: ["6.1"] }\n');
    const { temuan } = await tw2(dari);
    expect(temuan.map((t) => t.kode)).toContain('periksa.tren-efisiensi');
    expect((await tw2()).temuan.map((t) => t.kode)).not.toContain('periksa.tren-efisiensi');
  });

  test('take their targets from the RAPK of their own quarter', async () => {
    const i = indikator(score(laporanDari(await tw2())), '2.6');
    expect(teksTarget(i.targetPeriode)).toBe('60');
    expect(i.tren.map((t) => teksTarget(t.target))).toEqual(['30', '60', '80', '100']);
  });

  test('place the findings of this quarter in the file of this quarter', async () => {
    const laporan = laporanDari(await tw2());
    expect(laporan.berkas.get('realisasi')?.source.file).toBe(DI_TW2(BERKAS.realisasi));
    expect(laporan.sumber).toContain(BERKAS.realisasi);
  });

  test.each<[string, Gantian]>([
    ['an unreadable figure', ganti(BERKAS.realisasi, 'nilai: 95.4', 'nilai: ⟦95,4')],
    ['an unknown indicator', ganti(BERKAS.realisasi, '  "8.1":\n', '  ⟦"6.2":\n    nilai: 3\n  "8.1":\n')],
    [
      'a formula naming its own column',
      ganti(BERKAS.realisasi, 'rumus: diperiksa - mk', 'rumus: ⟦diperiksa - tmk'),
    ],
  ])('are checked as strictly as this one: %s', async (_nama, rusak) => {
    const { laporan, temuan } = await tw2(rusak);
    expect(laporan).toBeNull();
    const tempat = temuan.map((t) => ringkas(t).split(' ')[0]);
    expect([...new Set(tempat)]).toEqual([`${rusak.berkas}:${rusak.baris}:${rusak.kolom}`]);
  });
});
