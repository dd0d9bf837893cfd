import type { Page, PDFOptions } from 'puppeteer';
import { adaGalat, type Temuan } from '../diagnostics/temuan.js';
import { DataError } from '../errors.js';
import { isiNomor, lepasJangkar, pasangJangkar } from './anchors.js';
import { seimbangkan } from './balance.js';
import type { Pencetak } from './browser.js';
import { readDests, type Tujuan } from './dests.js';
import type { Nomor } from './folios.js';
import { pangkasPenggalan } from './hyphens.js';
import { tandaiPendek } from './lines.js';
import { lintHalaman, periksaHuruf } from './lint.js';
import { lintStruktur } from './lint-structure.js';
import { ulangiGabungan } from './merged.js';

export interface Cetakan {
  readonly pdf: Buffer;
  readonly nomor: Nomor;
  readonly tujuan: Tujuan;
  readonly temuan: readonly Temuan[];
  /** Headings in document order. */
  readonly judulBagian: readonly string[];
  /** What stands at each link's target, by its id. */
  readonly isiTujuan: ReadonlyMap<string, string>;
}

const OPSI: PDFOptions = { preferCSSPageSize: true, printBackground: true, timeout: 120_000 };

/** Rounds of measuring and printing: a number filled in may move a line, a line a page. */
const PUTARAN = 3;

/**
 * Prints the HTML in two passes: the first, untagged, tells on which page every destination and every cross reference
 * lies; then the numbers are filled in, and the second is tagged with an outline. The pagination must not have moved.
 * Throws `DataError` before anything is printed when the page holds what cannot be mended afterwards.
 */
export function cetak(pencetak: Pencetak, html: string): Promise<Cetakan> {
  return pencetak.withPage(async (page) => {
    await tutupJaringan(page);
    await page.setContent(html, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await ulangiGabungan(page);
    const temuan = [
      ...(await lintStruktur(page)),
      ...(await lintHalaman(page)),
      ...(await periksaHuruf(page)),
    ];
    // What cannot be mended afterwards is not printed.
    if (adaGalat(temuan)) throw new DataError(temuan);
    await pangkasPenggalan(page);
    await tandaiPendek(page);
    const judulBagian = await bacaJudul(page);
    const isiTujuan = new Map(await bacaTujuan(page));
    for (let putaran = 1; putaran <= PUTARAN; putaran++) {
      const tujuan = putaran === 1 ? await seimbangkan(page, () => ukur(page)) : await ukur(page);
      const nomor = nomorDari(tujuan);
      await isiNomor(page, tujuan, nomor, putaran === PUTARAN);
      const pdf = Buffer.from(await page.pdf({ ...OPSI, tagged: true, outline: true }));
      const kini = readDests(pdf);
      if (sama(tujuan, kini)) return { pdf, nomor, tujuan: kini, temuan, judulBagian, isiTujuan };
    }
    throw new Error('nomor halaman tidak menetap setelah tiga putaran cetak');
  });
}

/** The untagged pass: where every destination lies. */
async function ukur(page: Page): Promise<Tujuan> {
  await pasangJangkar(page);
  const pdf = Buffer.from(await page.pdf({ ...OPSI, tagged: false, outline: false }));
  await lepasJangkar(page);
  return readDests(pdf);
}

/** The report needs nothing from outside: every request is refused but the data URLs of its own faces. */
async function tutupJaringan(page: Page): Promise<void> {
  await page.setJavaScriptEnabled(false);
  await page.setRequestInterception(true);
  page.on(
    'request',
    (r) => void (r.url().startsWith('data:') || r.url() === 'about:blank' ? r.continue() : r.abort()),
  );
}

function nomorDari(tujuan: Tujuan): Nomor {
  const awalIsi = tujuan.halaman.get('bab-1');
  if (awalIsi === undefined) throw new Error('Bab I tidak ditemukan dalam hasil cetak');
  return { awalIsi, jumlahHalaman: tujuan.jumlahHalaman };
}

/** Of the measuring pass alone: ends of sections, and references no appendix leads back to. */
const UKUR = /^(r|pangkal|ujung)-\d+$/;

/** Nothing has moved: every destination of the second is on its page, and every link starts where it started. */
const sama = (a: Tujuan, b: Tujuan): boolean =>
  a.jumlahHalaman === b.jumlahHalaman &&
  [...b.halaman].every(([nama, halaman]) => a.halaman.get(nama) === halaman) &&
  [...a.halaman.keys()].every((nama) => UKUR.test(nama) || b.halaman.has(nama)) &&
  [...a.tautan].every((t) => UKUR.test(t.slice(t.indexOf(' ') + 1)) || b.tautan.has(t)) &&
  [...b.tautan].every((t) => a.tautan.has(t));

const bacaJudul = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, h3, h4')].map((e) =>
      (e.textContent ?? '')
        .replace(/\u00ad/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    ),
  );

/** The heading or caption a link leads to, in words: links are announced by it. */
const bacaTujuan = (page: Page): Promise<Array<[string, string]>> =>
  page.evaluate(() => {
    const id = new Set(
      [...document.querySelectorAll('a[href^="#"]')].map((a) => (a.getAttribute('href') ?? '').slice(1)),
    );
    return [...id].map((i): [string, string] => {
      const isi = (document.getElementById(i)?.textContent ?? '')
        .replace(/\u00ad/g, '')
        .replace(/\s+/g, ' ')
        .trim();
      return [i, isi.length > 160 ? `${isi.slice(0, 159)}…` : isi];
    });
  });
