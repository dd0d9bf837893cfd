import { describe, expect, test } from 'vitest';
import { periksa } from '../src/pipeline.js';
import { overlayFiles } from '../src/read/files.js';
import { renderHtml } from '../src/render/render.js';
import { readTemplates } from '../src/render/templates.js';
import { nilaiJson } from '../src/score/nilai-json.js';
import { disk, ringkas } from './support/data.js';
import { MAINAN, MAINAN_ID } from './support/mainan.js';

const effects = { files: overlayFiles(disk, MAINAN), clock: () => 0, langkah: () => undefined };
const { laporan, nilai, model, temuan } = await periksa(effects, MAINAN_ID);

describe('a fourth unit with a guideline of its own, added as data alone', () => {
  test('loads without a finding', () => {
    expect(temuan.map(ringkas)).toEqual([]);
    expect(laporan?.pedomanKode).toBe('mainan-2030');
  });

  if (!laporan || !nilai || !model) throw new Error('laporan mainan tidak tersusun');
  const json = nilaiJson(laporan, nilai, temuan, 'id');

  test('figures, by hand', () => {
    expect(
      json.indikator.map((i) => [i.kode, i.target, i.realisasi, i.capaian, i.kategori, i.diperhitungkan]),
    ).toEqual([
      ['1.1', '20.0', '25.0', '125.0', 'Hijau', '125.0'],
      ['1.2', '4.0', '5.0', '75.0', 'Kuning', '75.0'], // (2 - 5/4) x 100
      ['2.1', '10.0', '20.0', '200.0', 'Tak Tersimpulkan', '150.0'],
      ['2.2', null, null, null, null, null],
    ]);
    expect(json.sasaran.map((s) => [s.kode, s.nps, s.kategori, s.terukur, s.indikator])).toEqual([
      ['1', '100.0', 'Hijau', 2, 2], // (125 + 75)/2
      ['2', '150.0', 'Hijau', 1, 2],
    ]);
    // The mean of the sasaran; that of the indicators would be 116.7.
    expect(json.total).toEqual({ nama: 'NTM', nilai: '125.0', kategori: 'Hijau' });
    expect(json.perspektif).toEqual([]);
  });

  test('against the year: progress of 25 towards 40 is Kuning, a boundary of its own scale', () => {
    expect(json.indikator.map((i) => [i.kode, i.tahunan.capaian, i.tahunan.kategori])).toEqual([
      ['1.1', '62.5', 'Kuning'],
      ['1.2', '75.0', 'Kuning'],
      ['2.1', '50.0', 'Merah'],
      ['2.2', null, null],
    ]);
  });

  test('HTML renders, with the names of the guideline and without perspektif', async () => {
    const html = await renderHtml(model, await readTemplates());
    const teks = html
      .replace(/<(style|script|svg)\b[\s\S]*?<\/\1>/g, ' ')
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ');
    for (const kata of ['NTM', 'Nilai Total Mainan', 'NSM', 'Tak Tersimpulkan', 'Dinas Mainan', '125,0'])
      expect(teks).toContain(kata);
    expect(teks).not.toMatch(/undefined|\[object|NaN|NPSS|NKO|Tidak Dapat Disimpulkan/);
    expect(teks).not.toMatch(/perspektif/i);
  });
});
