import { afterAll, describe, expect, it } from 'vitest';
import { pesan } from '../../src/diagnostics/temuan.js';
import { DataError } from '../../src/errors.js';
import { bukaPencetak } from '../../src/print/browser.js';
import { lintStruktur } from '../../src/print/lint-structure.js';
import { cetakSekali } from '../support/cetak.js';
import { posisi, ringkas } from '../support/data.js';
import { MATRIKS, MATRIKS_ID } from '../support/matriks.js';

const pencetak = bukaPencetak(undefined);
afterAll(() => pencetak.close());

const lint = (badan: string, lang = ' lang="id"') =>
  pencetak.withPage(async (page) => {
    await page.setContent(
      `<html${lang}><body><section class="bab-3"><h1 id="awal">Judul</h1>${badan}</section></body></html>`,
    );
    return lintStruktur(page);
  });

const SEL = '<td>1</td><td>2</td>';

describe('says before printing what could not be mended after', () => {
  it.each([
    ['cetak.alt', '<img src="foto/a.jpg">'],
    ['cetak.alt', '<img src="foto/a.jpg" alt=" ">'],
    ['cetak.alt', '<svg><path d="M0 0"/></svg>'],
    ['cetak.alt', '<svg aria-label="Grafik"><path d="M0 0"/></svg>'],
    ['cetak.alt', '<div role="img"></div>'],
    ['cetak.judul-lompat', '<h3>Melompat</h3>'],
    ['cetak.judul-kosong', '<h2> </h2>'],
    ['cetak.sel-kosong', `<table><tr>${SEL}</tr><tr><td>a</td><td> </td></tr></table>`],
    ['cetak.sel-kosong', '<table><tr><td>a</td><td><svg aria-hidden="true"></svg></td></tr></table>'],
    ['cetak.baris-tabel', `<table><tr>${SEL}</tr><tr><td>1</td></tr></table>`],
    ['cetak.baris-tabel', `<table><tr><td rowspan="2">0</td>${SEL}</tr><tr>${SEL}<td>3</td></tr></table>`],
    ['cetak.tautan', '<a href="lampiran/berkas.pdf">lampiran</a>'],
    ['cetak.tautan', '<a href="#tidak-ada">bab</a>'],
    ['cetak.tautan', '<a href="file:///tmp/a">berkas</a>'],
    ['cetak.tautan', '<a href="#awal"></a>'],
  ])('%s: %s', async (kode, html) => {
    expect((await lint(html)).map((t) => t.kode)).toEqual([kode]);
  });

  it('a page without a language', async () => {
    expect((await lint('', '')).map((t) => t.kode)).toEqual(['cetak.bahasa']);
  });

  it.each([
    '<img src="a.jpg" alt="Petugas di pasar">',
    '<svg aria-hidden="true"><path d="M0 0"/></svg>',
    '<svg role="img" aria-label="Grafik"><g><svg></svg></g></svg>',
    '<div role="img" aria-label="Rumus"><math><mi>a</mi></math></div>',
    '<h2>Satu</h2><h3>Dua</h3><h2>Tiga</h2>',
    `<table><tr><th colspan="2">Kepala</th></tr><tr>${SEL}</tr></table>`,
    `<table><tr><td rowspan="2">0</td>${SEL}</tr><tr>${SEL}</tr></table>`,
    '<table><tr><td>a</td><td>&nbsp;</td></tr></table>',
    '<a href="#awal">awal</a> <a href="https://example.id/">luar</a> <a href="mailto:a@example.id">surel</a>',
  ])('is content with %s', async (html) => {
    expect(await lint(html)).toEqual([]);
  });
});

describe('findings name what caused them', () => {
  const berkas = `data/satker/${MATRIKS_ID}/narasi/lampiran.md`;
  const salah = async (teks: string) => {
    const e = await cetakSekali(MATRIKS_ID, {
      ...MATRIKS,
      [berkas]: `${MATRIKS[berkas]}\n## Tambahan\n\n${teks}\n`,
    }).catch((x: unknown) => x);
    if (!(e instanceof DataError)) throw new Error('tercetak juga');
    return e.temuan;
  };
  const letak = (cari: string, teks: string): string => {
    const isi = `${MATRIKS[berkas]}\n## Tambahan\n\n${teks}\n`;
    const { baris, kolom } = posisi(isi, isi.indexOf(cari));
    return `${berkas}:${baris}:${kolom}`;
  };

  it.each([
    ['cetak.tautan', 'Lihat [berkas](lampiran/surat.pdf).', 'lampiran/surat.pdf'],
    ['cetak.judul-lompat', '#### Judul yang melompat', 'Judul yang melompat'],
    ['cetak.tanpa-glif', 'Kata 你 di sini.', '你'],
  ])('%s by line and column of the narrative', async (kode, teks, cari) => {
    expect((await salah(teks)).map(ringkas)).toEqual([`${letak(cari, teks)} ${kode}`]);
  });

  it('a cell of a Markdown table', async () => {
    const temuan = await salah('| a | b |\n|---|---|\n| Baris tanpa nilai |  |');
    expect(temuan.find((t) => t.kode === 'cetak.sel-kosong')?.lokasi).toMatchObject({ berkas });
  });

  it('but no line that only happens to hold the same word', async () => {
    const temuan = await salah('| a | b |\n|---|---|\n| orang |  |');
    expect(temuan.find((t) => t.kode === 'cetak.sel-kosong')?.lokasi).toBeNull();
  });

  it('or the template, where no data hold the text', async () => {
    const [t] = await lint('<svg><path d="M0 0"/></svg>');
    if (t === undefined) throw new Error('tanpa temuan');
    expect(pesan(t, 'id').isi).toContain('templat bab-3');
    expect(pesan(t, 'en').isi).toContain('template bab-3');
  });
});
