import { beforeAll, describe, expect, it } from 'vitest';
import { periksa } from '../../src/pipeline.js';
import { overlayFiles } from '../../src/read/files.js';
import { renderHtml } from '../../src/render/render.js';
import { readTemplates } from '../../src/render/templates.js';
import { BERKAS, bacaAsli, disk, ID } from '../support/data.js';

/** Links and typography of the example report as HTML, without a browser. */
const SATKER = BERKAS.satker;
let html: string;

beforeAll(async () => {
  const files = overlayFiles(disk, { [SATKER]: `${bacaAsli(SATKER)}\nkata_asing: [narkotika]\n` });
  const { model, temuan } = await periksa({ files, clock: () => 0, langkah: () => undefined }, ID);
  if (model === null) throw new Error(temuan.map((t) => t.kode).join());
  // Without the faces, which a failed comparison would print.
  html = (await renderHtml(model, await readTemplates())).replace(/<style>[\s\S]*?<\/style>/, '');
});

const baris = (tabel: string, kode: string): string => {
  const isi = html.slice(html.indexOf(`id="${tabel}"`));
  const awal = isi.indexOf(`href="#iku-${kode}"`);
  return isi.slice(awal, isi.indexOf('</tr>', awal));
};

describe('where a figure comes from', () => {
  it('a row of the table of all indicators leads to section, worksheet and comparison', () => {
    const isi = baris('t-capaian', '1.1');
    expect(isi).toContain('<a class="asal" href="#t-kertas-1.1">100,00</a>');
    expect(isi).toContain('<a class="asal" href="#t-banding-1.1">103,52</a>');
  });

  it('the value of a sasaran leads to its indicators, that of a perspektif to its sasaran', () => {
    expect(html).toMatch(
      /NPS sasaran 1<\/th><td class="angka"><a class="asal" href="#t-sasaran-1">103,02<\/a>/,
    );
    expect(html.slice(html.indexOf('id="t-perspektif"'))).toMatch(/href="#t-sasaran">103,02</);
    expect(html).toMatch(/nilai-xl"><a class="asal" href="#t-\w+">96,19</);
  });

  it('what has no figure has no link', () => {
    expect(html).not.toMatch(/class="asal"[^>]*>–</);
  });

  it('the guideline leads to its legend', () => {
    expect(html).toMatch(/<a class="asal" href="#t-skala-capaian">Keputusan Kepala BPOM/);
  });
});

it('a unit adds foreign words of its own to the shipped list', () => {
  expect(html).toMatch(/<i lang="en">e-sertifikasi<\/i>/);
  expect(html).toMatch(/<i lang="en">narkotika<\/i>/);
  // Cells keep their wording.
  expect(html).not.toMatch(/<t[dh][^>]*>[^<]*<i lang="en">sampling/);
});
