import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXIT } from '../../src/errors.js';
import { jalankan } from '../support/console.js';
import { AKAR, ID } from '../support/data.js';

const KUPANG = 'balai-kupang/2021/tahunan';
const lapkin = (...argv: string[]) => jalankan('--root', AKAR, ...argv);

describe('explain', () => {
  it('prints inputs with their lines, clauses, unrounded steps and the rounding on stdout', async () => {
    const j = await lapkin('explain', KUPANG, 'sasaran:6');
    expect(j.kode).toBe(EXIT.ok);
    expect(j.err).toBe('');
    expect(j.out).toMatch(/\[data\/satker\/balai-kupang\/2021\/tahunan\/realisasi\.yaml:\d+\]/);
    expect(j.out).toMatch(/\[data\/pedoman\/hk-66-2020\.yaml:\d+\]/);
    expect(j.out).toContain('(2 × 99,41 + 2 × 100) / (2 + 2)');
    expect(j.out).toContain('99,705 dibulatkan setengah ke atas pada 2 desimal menjadi 99,71');
  });

  it('gives the same as JSON', async () => {
    const j = await lapkin('explain', KUPANG, 'total', '--json');
    const isi = JSON.parse(j.out);
    expect(isi).toMatchObject({ laporan: KUPANG, kode: 'total', hasil: '98,20 persen, Baik' });
    expect(isi.langkah[0]).toMatchObject({ apa: 'Rata-rata', hasil: '98,196416703432398757…' });
  });

  it.each([
    ['indicator without a target', 'balai-dumai/2025/tw2', '6.1', /belum ada target pada periode ini/],
    ['indicator without an object', 'balai-dumai/2025/tw2', '1.3', /tidak ada yang dapat diukur/],
    ['shared budget', 'balai-dumai/2025/tw2', 'anggaran:bersama:1.2,1.3,1.4', /123811000/],
    ['typed output', 'balai-dumai/2025/tw2', 'efisiensi:pos:6', /75 \/ 71,43296/],
    ['worksheet of means', ID, '2.1', /Rata-rata persentase baris; 0 dari 0 dihitung 100/],
  ])('explains an %s', async (_, id, kode, pola) => {
    expect((await lapkin('explain', id, kode)).out).toMatch(pola);
  });

  it('suggests the code that was meant', async () => {
    const j = await lapkin('explain', ID, 'perspektif:stakholder');
    expect(j.kode).toBe(EXIT.usage);
    expect(j.err).toContain('mungkin maksudnya "perspektif:stakeholder"');
    expect(j.out).toBe('');
  });
});

describe('audit', () => {
  it('prints errata and counts, and ends 0 when every figure is classified', async () => {
    const j = await lapkin('audit', ID);
    expect(j.kode).toBe(EXIT.ok);
    expect(j.err).toBe('');
    expect(j.out).toMatch(/^Angka turunan\s+450\s+415\s+4\s+31\s+0$/m);
  });

  it('gives every occurrence as JSON', async () => {
    const isi = JSON.parse((await lapkin('audit', 'balai-dumai/2025/tw2', '--json')).out);
    expect(isi.ringkasan[0]).toEqual({
      jenis: 'turunan',
      semua: 362,
      cocok: 334,
      terpotong: 0,
      erratum: 28,
      temuan: 0,
    });
    expect(isi.hasil).toHaveLength(362 + 69 + 207);
    expect(isi.temuan).toEqual([]);
  });

  it('fails on a report without a recorded print', async () => {
    const j = await jalankan('--root', path.join(AKAR, 'test'), 'audit', 'tiada/2024/tw1');
    expect(j.kode).toBe(EXIT.data);
    expect(j.out).toBe('');
  });
});
