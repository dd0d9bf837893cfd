import { describe, expect, test } from 'vitest';
import { audit, type HasilAudit, hitungPutusan } from '../../src/audit/audit.js';
import { loadLaporan } from '../../src/link/load.js';
import { overlayFiles } from '../../src/read/files.js';
import { score } from '../../src/score/score.js';
import { bacaAsli, disk, laporanDari } from '../support/data.js';

/** Every printed figure that was recomputed independently, by report: checked, match, cut off, erratum. */
const HARAPAN: ReadonlyArray<readonly [string, Readonly<Record<string, readonly number[]>>]> = [
  ['loka-lubuklinggau/2024/tw1', { turunan: [450, 415, 4, 31], selaras: [242, 181, 0, 61] }],
  [
    'balai-dumai/2025/tw2',
    { turunan: [362, 334, 0, 28], simpulan: [69, 68, 0, 1], selaras: [207, 193, 0, 14] },
  ],
  ['balai-kupang/2021/tahunan', { 'turunan selaras': [2897, 2755, 3, 139] }],
];

describe.each(HARAPAN)('%s', async (id, jenis) => {
  const laporan = laporanDari(await loadLaporan(disk, id));
  const hasil = audit(laporan, score(laporan));
  const pilih = (nama: string): HasilAudit[] =>
    (hasil?.hasil ?? []).filter((h) => nama.split(' ').includes(h.jenis));

  test.each(Object.entries(jenis))('%s', (nama, [semua, cocok, terpotong, erratum]) => {
    expect(hitungPutusan(pilih(nama))).toEqual({ semua, cocok, terpotong, erratum, temuan: 0 });
  });

  test('no figure is left unclassified', () => {
    expect(hasil?.temuan).toEqual([]);
    expect(hasil?.hasil.filter((h) => h.putusan === 'temuan')).toEqual([]);
  });

  test('every erratum names its cause', () => {
    const keliru = (hasil?.hasil ?? []).filter((h) => h.putusan !== 'cocok');
    expect(keliru.filter((h) => (h.sebab ?? '').length < 20)).toEqual([]);
  });

  test('most checks read the figures of the report, not printed inputs alone', () => {
    const dariLaporan = (hasil?.hasil ?? []).filter((h) => h.hitung.includes('"'));
    expect(dariLaporan.length / (hasil?.hasil.length ?? 1)).toBeGreaterThan(0.6);
  });
});

test('an audit notices a figure of the data that changes', async () => {
  const berkas = 'data/satker/balai-dumai/2025/tw2/realisasi.yaml';
  const teks = bacaAsli(berkas);
  const ubah = teks.replace(/nilai: 98\.06/, 'nilai: 98.07');
  expect(ubah).not.toBe(teks);
  const laporan = laporanDari(
    await loadLaporan(overlayFiles(disk, { [berkas]: ubah }), 'balai-dumai/2025/tw2'),
  );
  expect(audit(laporan, score(laporan))?.temuan.length).toBeGreaterThan(3);
});
