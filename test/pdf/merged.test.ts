import { afterAll, describe, expect, it } from 'vitest';
import { bukaPencetak } from '../../src/print/browser.js';
import { lintHalaman } from '../../src/print/lint.js';
import { ulangiGabungan } from '../../src/print/merged.js';

/** What is done to tables before printing, on small pages of their own. */
const pencetak = bukaPencetak(undefined);
afterAll(() => pencetak.close());

const dalamHalaman = <T>(badan: string, kerja: Parameters<typeof pencetak.withPage<T>>[0]): Promise<T> =>
  pencetak.withPage(async (page) => {
    await page.setContent(
      `<style>table{border-collapse:collapse;table-layout:fixed}td,th{padding:0;line-height:10mm}</style>${badan}`,
    );
    return kerja(page);
  });

const tabel = (baris: number, awal = ''): string => {
  const isi = Array.from(
    { length: baris },
    (_, n) =>
      `<tr>${n === 0 ? `<th rowspan="${baris}" class="sasaran"><b id="s">S1</b> Obat</th>` : ''}<td>${n + 1}</td>${n === 0 ? `<td class="angka" rowspan="${baris}">99</td>` : ''}</tr>`,
  );
  return `<section class="bab-3-lebar"><table><tbody class="kelompok">${awal}${isi.join('')}</tbody></table></section>`;
};

const sel = (badan: string) =>
  dalamHalaman(badan, async (page) => {
    await ulangiGabungan(page);
    return page.evaluate(() =>
      [...document.querySelectorAll('tr')].map((r) => ({
        isi: [...r.cells].map((c) => `${c.textContent}:${c.rowSpan}`),
        tahan: r.style.breakAfter === 'avoid',
      })),
    );
  });

describe('cells that span rows', () => {
  it('hold their rows on one page', async () => {
    const baris = await sel(tabel(3, '<tr><td>a</td><td>b</td><td>c</td></tr>'));
    expect(baris.map((b) => b.tahan)).toEqual([false, true, true, false]);
    expect(baris[1]?.isi).toEqual(['S1 Obat:3', '1:1', '99:3']);
  });

  it('repeat their label where the group is taller than a page', async () => {
    const baris = await sel(tabel(30));
    expect(baris[0]?.isi).toEqual(['S1 Obat:13', '1:1', '99:13']);
    expect(baris[13]?.isi).toEqual(['S1 Obat (lanjutan):13', '14:1', '99:13']);
    expect(baris[26]?.isi).toEqual(['S1 Obat (lanjutan):4', '27:1', '99:4']);
    // Between the parts, and only there, a page may end.
    expect(baris.flatMap((b, n) => (b.tahan ? [] : [n]))).toEqual([12, 25, 29]);
  });
});

describe('words in narrow cells', () => {
  const temuan = (gaya: string, isi: string) =>
    dalamHalaman(
      `<section class="bab-3"><table style="width:30mm;${gaya}"><tbody><tr><td style="width:30mm">${isi}</td></tr></tbody></table></section>`,
      async (page) => (await lintHalaman(page)).map((t) => t.kode),
    );

  it.each([
    ['broken anywhere', 'overflow-wrap:anywhere', 'pertanggungjawaban'],
    ['broken at a soft hyphen', '', 'pertanggung\u00adjawaban keuangan'],
  ])('%s are a finding', async (_, gaya, isi) => {
    expect(await temuan(gaya, isi)).toEqual(['cetak.patah']);
  });

  it('clipped are a finding', async () => {
    expect(await temuan('', 'pertanggungjawaban')).toContain('cetak.potong');
  });

  it.each(['masing-masing dua', 'keputusan/<wbr>rekomendasi', 'Rp5.000 dan Rp6.000'])(
    'may break between words and after their own signs: %s',
    async (isi) => {
      expect(await temuan('', isi)).toEqual([]);
    },
  );
});
