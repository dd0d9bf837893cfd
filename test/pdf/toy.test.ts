import { afterAll, expect, it } from 'vitest';
import { bangun } from '../../src/pipeline.js';
import { bukaPencetak } from '../../src/print/browser.js';
import { overlayFiles } from '../../src/read/files.js';
import { readTemplates } from '../../src/render/templates.js';
import { disk } from '../support/data.js';
import { MAINAN, MAINAN_ID } from '../support/mainan.js';
import { bukaPdf, outline, teksHalaman } from '../support/pdf.js';

const pencetak = bukaPencetak(undefined);
afterAll(() => pencetak.close());

it('a unit of another kind prints, with its own words, without perspektif and without budget', async () => {
  const effects = { files: overlayFiles(disk, MAINAN), clock: () => 0, langkah: () => undefined };
  const opsi = { konsep: false, bahasa: 'id' } as const;
  const hasil = await bangun(effects, await readTemplates(), pencetak, MAINAN_ID, opsi);
  expect(hasil.temuan).toEqual([]);
  const pdf = await bukaPdf(hasil.pdf);
  const teks: string[] = [];
  for (let n = 1; n <= pdf.numPages; n++) teks.push(await teksHalaman(await pdf.getPage(n)));
  const semua = teks.join('\n').replace(/\s+/g, ' ');
  for (const kata of ['Nilai Total Mainan (NTM)', 'Tak Tersimpulkan', '125,0', 'Pedoman Mainan 2030'])
    expect(semua).toContain(kata);
  expect(semua).not.toMatch(/perspektif/i);
  expect(semua).not.toMatch(/undefined|NaN|NPSS/);
  const judul = (await outline(pdf)).map((b) => b.judul);
  expect(judul).toContain('Bab III Akuntabilitas Kinerja');
  expect(judul.filter((j) => /Anggaran|Efisiensi/.test(j))).toEqual([]);
});
