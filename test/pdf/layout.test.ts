import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bangun } from '../../src/pipeline.js';
import { bukaPencetak } from '../../src/print/browser.js';
import { readTemplates } from '../../src/render/templates.js';
import { disk, ID } from '../support/data.js';
import { bukaPdf, outline, type Potongan, potongan } from '../support/pdf.js';

/** What a reader would see at once on the printed pages, looked at by machine. */
const pencetak = bukaPencetak(undefined);
let pdf: PDFDocumentProxy;
let halaman: Array<{ isi: Potongan[]; lanskap: boolean }>;

beforeAll(async () => {
  const effects = { files: disk, clock: () => 0, langkah: () => undefined };
  const opsi = { konsep: false, bahasa: 'id' } as const;
  pdf = await bukaPdf((await bangun(effects, await readTemplates(), pencetak, ID, opsi)).pdf);
  halaman = [];
  for (let n = 1; n <= pdf.numPages; n++) {
    const p = await pdf.getPage(n);
    const [, , lebar = 0, tinggi = 0] = p.view;
    // Without running head and foot.
    const isi = (await potongan(p)).filter((k) => k.y < tinggi - 55 && k.y > 52);
    halaman.push({ isi, lanskap: lebar > tinggi });
  }
});
afterAll(() => pencetak.close());

const baris = (isi: readonly Potongan[]): number => new Set(isi.map((k) => Math.round(k.y / 4))).size;

it('no page has fewer than five lines, unless its chapter or its orientation ends there', () => {
  const pendek = halaman.flatMap((h, n) => {
    const lanjut = halaman[n + 1];
    const akhir =
      lanjut === undefined || lanjut.lanskap !== h.lanskap || /Bab [IV]+/.test(lanjut.isi[0]?.teks ?? '');
    return n > 0 && !akhir && baris(h.isi) < 5 ? [n + 1] : [];
  });
  expect(pendek).toEqual([]);
});

it('no heading stands at the foot of a page without what it heads', async () => {
  const sendiri: string[] = [];
  for (const b of (await outline(pdf)).filter((x) => x.tingkat >= 1)) {
    const isi = halaman[b.halaman]?.isi ?? [];
    const rapat = (s: string): string => s.replace(/[^\p{L}\d]/gu, '');
    // The heading's own lines, wherever they stand; then: is anything else at its height or below?
    const milik = isi.filter((k) => rapat(k.teks) !== '' && rapat(b.judul).includes(rapat(k.teks)));
    const puncak = Math.max(...milik.map((k) => k.y));
    if (!isi.some((k) => !milik.includes(k) && k.y <= puncak + 3))
      sendiri.push(`${b.judul} (${b.halaman + 1})`);
  }
  expect(sendiri).toEqual([]);
});

it('no text leaves the page', () => {
  for (const [n, h] of halaman.entries()) {
    const lebar = h.lanskap ? 841.92 : 594.96;
    for (const k of h.isi) {
      expect(k.x, `halaman ${n + 1}: ${k.teks}`).toBeGreaterThanOrEqual(0);
      expect(k.x + k.lebar, `halaman ${n + 1}: ${k.teks}`).toBeLessThanOrEqual(lebar);
    }
  }
});

it('charts print their figures whole', () => {
  const teks = halaman.flatMap((h) => h.isi.map((k) => k.teks)).join('\n');
  for (const isi of [
    'pagu 1.443,9',
    'realisasi 213,9',
    'pagu 3.053,9',
    'realisasi 882,2',
    '14,81%',
    '28,89%',
  ]) {
    expect(teks).toContain(isi);
  }
});
