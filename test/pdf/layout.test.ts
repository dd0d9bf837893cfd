import { readFileSync } from 'node:fs';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import pixelmatch from 'pixelmatch';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GALERI, LEBAR_ACUAN } from '../../scripts/galeri/daftar.mjs';
import { gambarHalaman, halamanTujuan, type Piksel, pngPalet } from '../../scripts/galeri/gambar.mjs';
import { bangun, type HasilBangun } from '../../src/pipeline.js';
import { bukaPencetak } from '../../src/print/browser.js';
import { readTemplates } from '../../src/render/templates.js';
import {
  type HalamanCetak,
  halamanCetak,
  halamanTipis,
  judulDiKaki,
  type Kotak,
  letakJudul,
  tautanBuntu,
  tumpangTindih,
} from '../support/aturan.js';
import { disk, ID } from '../support/data.js';
import { type ButirOutline, bukaPdf, fakta, outline } from '../support/pdf.js';

/** What a reader would see at once on the printed pages, looked at by machine on every report. */
const pencetak = bukaPencetak(undefined);
afterAll(() => pencetak.close());

/** Points: nothing a reader must read is set smaller. */
const HURUF_TERKECIL = 7.5;
/** Share of pixels a page of the gallery may differ in: hinting and rounding move less, a changed line more. */
const BEDA_TERBESAR = 0.002;

const kotak = (teks: string, x1: number, y1: number, x2: number, y2: number): Kotak => ({
  teks,
  x1,
  y1,
  x2,
  y2,
  ukuran: 10,
});
const halamanUji = (baris: number, lanskap = false): HalamanCetak => ({
  isi: Array.from({ length: baris }, (_, n) => kotak(`b${n}`, 0, 700 - 15 * n, 100, 705 - 15 * n)),
  lebar: 595,
  lanskap,
});

describe('the rules themselves', () => {
  it('see a thin page, and let one pass before a forced break', () => {
    const isi = [
      halamanUji(9),
      halamanUji(3),
      halamanUji(9),
      halamanUji(3),
      halamanUji(9, true),
      halamanUji(2),
    ];
    expect(halamanTipis(isi, new Set())).toEqual([2]);
    expect(halamanTipis(isi, new Set([2]))).toEqual([]);
  });

  it('see a heading at the foot, overlapping text, captions on the wrong side and dead links', () => {
    const isi = [kotak('isi', 0, 100, 90, 105), kotak('3.1 Judul', 0, 60, 90, 65)];
    expect(judulDiKaki(isi, '3.1 Judul')).toBe(true);
    expect(judulDiKaki([...isi, kotak('lanjut', 0, 55, 90, 58)], '3.1 Judul')).toBe(false);
    expect(tumpangTindih([kotak('a', 0, 0, 50, 5), kotak('b', 30, 1, 80, 6)])).toHaveLength(1);
    expect(tumpangTindih([kotak('a', 0, 0, 50, 5), kotak('b', 51, 0, 90, 5)])).toEqual([]);
    expect(letakJudul('<table><tbody></tbody><caption>x</caption></table>')).toHaveLength(1);
    expect(letakJudul('<figure><figcaption>x</figcaption><svg></svg></figure>')).toHaveLength(1);
    expect(
      letakJudul(
        '<table> <caption>x</caption></table><figure><svg></svg><figcaption>x</figcaption></figure>',
      ),
    ).toEqual([]);
    expect(tautanBuntu('<a href="#x">x</a> <b id="y"></b> <a href="#y">y</a>')).toEqual(['x']);
  });

  it('see a page whose text has moved by a single pixel', async () => {
    const acuan = await piksel(readFileSync(new URL('acuan/kesimpulan.png', import.meta.url)));
    const geser = acuan.data.slice();
    geser.copyWithin(acuan.width * 4, 0, geser.length - acuan.width * 4);
    expect(bagianBerbeda({ ...acuan, data: geser }, acuan)).toBeGreaterThan(5 * BEDA_TERBESAR);
    expect(bagianBerbeda(acuan, acuan)).toBe(0);
  });
});

const LAPORAN = [...new Set(GALERI.map((g) => g.laporan))];

describe.each(LAPORAN)('%s', (id) => {
  let hasil: HasilBangun;
  let pdf: Awaited<ReturnType<typeof bukaPdf>>;
  let halaman: HalamanCetak[];
  let butir: ButirOutline[];

  beforeAll(async () => {
    const effects = { files: disk, clock: () => 0, langkah: () => undefined };
    hasil = await bangun(effects, await readTemplates(), pencetak, id, { konsep: false, bahasa: 'id' });
    pdf = await bukaPdf(hasil.pdf);
    halaman = await halamanCetak(pdf);
    butir = await outline(pdf);
  });

  it('has no page with fewer than five lines, unless a part or an orientation ends there', () => {
    const mulai = new Set(butir.filter((b) => b.tingkat === 0).map((b) => b.halaman));
    expect(halamanTipis(halaman, mulai)).toEqual([]);
  });

  it('has no heading at the foot of a page without what it heads', () => {
    const sendiri = butir.filter(
      (b) => b.tingkat >= 1 && judulDiKaki(halaman[b.halaman]?.isi ?? [], b.judul),
    );
    expect(sendiri.map((b) => `${b.judul} (${b.halaman + 1})`)).toEqual([]);
  });

  it('keeps text on the page, of readable size, and apart', () => {
    for (const [n, h] of halaman.entries()) {
      expect(
        h.isi.filter((k) => k.x1 < 0 || k.x2 > h.lebar).map((k) => k.teks),
        `halaman ${n + 1}`,
      ).toEqual([]);
      expect(
        h.isi.filter((k) => k.ukuran < HURUF_TERKECIL).map((k) => k.teks),
        `halaman ${n + 1}`,
      ).toEqual([]);
      expect(tumpangTindih(h.isi), `halaman ${n + 1}`).toEqual([]);
    }
  });

  it('puts captions above tables and below figures, and links only to what it has', () => {
    expect(letakJudul(hasil.html)).toEqual([]);
    expect(tautanBuntu(hasil.html)).toEqual([]);
  });

  it('repeats the head of a wide table on every page', () => {
    const kepala = new Set(
      [...hasil.html.matchAll(/<thead>([\s\S]*?)<\/thead>/g)].flatMap((m) =>
        (m[1] ?? '').replace(/<[^>]*>/g, ' ').split(/\s+/),
      ),
    );
    const tanpa = halaman.flatMap((h, n) => {
      const awal = [...h.isi].sort((a, b) => b.y2 - a.y2)[0]?.teks.trim() ?? '';
      const berjudul = /^(Tabel|Lampiran|\d+\.\d+)/.test(awal) || butir.some((b) => b.halaman === n);
      return h.lanskap && !berjudul && !awal.split(/\s+/).every((k) => kepala.has(k))
        ? [`${n + 1}: ${awal}`]
        : [];
    });
    expect(tanpa).toEqual([]);
  });

  it('has bookmarks for every indicator', () => {
    const indikator = new Set([...hasil.html.matchAll(/ id="iku-[^"]+"/g)].map((m) => m[0]));
    const bermarkah = butir.filter((b) => /^IKU \d+\./.test(b.judul) && b.halaman > 0);
    expect(indikator.size).toBeGreaterThan(20);
    expect(bermarkah).toHaveLength(indikator.size);
  });

  it('embeds every face as TrueType', async () => {
    const isi = await fakta(hasil.pdf);
    expect(isi.jenisHuruf).not.toContain('Type3');
    expect(isi.hurufTertanam.filter((h) => !h.ttf)).toEqual([]);
  });

  it('holds soft hyphens only where a line ends', async () => {
    for (let n = 1; n <= pdf.numPages; n++) {
      const { items } = await (await pdf.getPage(n)).getTextContent();
      for (const i of items) if ('str' in i) expect(i.str, `halaman ${n}`).not.toMatch(/\u00ad./);
    }
  });

  const gambar = GALERI.filter((g) => g.laporan === id);
  it.each(gambar)('looks as it did: $nama (npm run gallery -- --acuan after a wanted change)', async (g) => {
    const kini = await piksel(
      pngPalet(await gambarHalaman(pdf, await halamanTujuan(pdf, g.tujuan), LEBAR_ACUAN)),
    );
    const acuan = await piksel(readFileSync(new URL(`acuan/${g.nama}.png`, import.meta.url)));
    expect([kini.width, kini.height]).toEqual([acuan.width, acuan.height]);
    expect(bagianBerbeda(kini, acuan)).toBeLessThanOrEqual(BEDA_TERBESAR);
  });

  if (id === ID)
    it('prints the figures of charts whole', () => {
      const teks = halaman.flatMap((h) => h.isi.map((k) => k.teks)).join('\n');
      for (const isi of [
        'pagu 1.443,9',
        'realisasi 213,9',
        'pagu 3.053,9',
        'realisasi 882,2',
        '14,81%',
        '28,89%',
      ])
        expect(teks).toContain(isi);
    });
});

/** Share of pixels that differ to the eye. */
const bagianBerbeda = (a: Piksel, b: Piksel): number =>
  pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0.1 }) / (a.width * a.height);

/** The pixels of a PNG. */
async function piksel(png: Buffer): Promise<Piksel> {
  const gambar = await loadImage(png);
  const ctx = createCanvas(gambar.width, gambar.height).getContext('2d');
  ctx.drawImage(gambar, 0, 0);
  return {
    width: gambar.width,
    height: gambar.height,
    data: ctx.getImageData(0, 0, gambar.width, gambar.height).data,
  };
}
