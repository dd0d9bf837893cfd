import type { Page, PDFOptions } from 'puppeteer';
import { adaGalat, type Temuan } from '../diagnostics/temuan.js';
import { DataError } from '../errors.js';
import type { Pencetak } from './browser.js';
import { readDests, type Tujuan } from './dests.js';
import { labelHalaman, type Nomor } from './folios.js';
import { lintHalaman, periksaHuruf } from './lint.js';
import { lintStruktur } from './lint-structure.js';

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

/**
 * Prints the HTML in two passes: the first, untagged, tells on which page every destination lies; then the numbers are
 * filled into the lists, and the second is tagged with an outline. The pagination must not have moved.
 * Throws `DataError` before anything is printed when the page holds what cannot be mended afterwards.
 */
export function cetak(pencetak: Pencetak, html: string): Promise<Cetakan> {
  return pencetak.withPage(async (page) => {
    await tutupJaringan(page);
    await page.setContent(html, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const temuan = [
      ...(await lintStruktur(page)),
      ...(await lintHalaman(page)),
      ...(await periksaHuruf(page)),
    ];
    // What cannot be mended afterwards is not printed.
    if (adaGalat(temuan)) throw new DataError(temuan);
    const judulBagian = await bacaJudul(page);
    const isiTujuan = new Map(await bacaTujuan(page));
    let tujuan = readDests(Buffer.from(await page.pdf({ ...OPSI, tagged: false, outline: false })));
    for (let putaran = 2; putaran <= 3; putaran++) {
      const nomor = nomorDari(tujuan);
      await isiNomor(page, tujuan, nomor);
      const pdf = Buffer.from(await page.pdf({ ...OPSI, tagged: true, outline: true }));
      const kini = readDests(pdf);
      if (sama(tujuan, kini)) return { pdf, nomor, tujuan: kini, temuan, judulBagian, isiTujuan };
      tujuan = kini;
    }
    throw new Error('nomor halaman tidak menetap setelah tiga putaran cetak');
  });
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

const sama = (a: Tujuan, b: Tujuan): boolean =>
  a.jumlahHalaman === b.jumlahHalaman &&
  [...a.halaman].every(([nama, halaman]) => b.halaman.get(nama) === halaman);

const bacaJudul = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, h3, h4')].map((e) =>
      (e.textContent ?? '').replace(/\s+/g, ' ').trim(),
    ),
  );

/** The heading or caption a link leads to, in words: links are announced by it. */
const bacaTujuan = (page: Page): Promise<Array<[string, string]>> =>
  page.evaluate(() => {
    const id = new Set(
      [...document.querySelectorAll('a[href^="#"]')].map((a) => (a.getAttribute('href') ?? '').slice(1)),
    );
    return [...id].map((i): [string, string] => {
      const isi = (document.getElementById(i)?.textContent ?? '').replace(/\s+/g, ' ').trim();
      return [i, isi.length > 160 ? `${isi.slice(0, 159)}…` : isi];
    });
  });

async function isiNomor(page: Page, tujuan: Tujuan, nomor: Nomor): Promise<void> {
  const label = Object.fromEntries(
    [...tujuan.halaman].map(([nama, indeks]) => [nama, labelHalaman(indeks, nomor)]),
  );
  const hilang = await page.evaluate((isi: Record<string, string>) => {
    const tanpa: string[] = [];
    for (const e of document.querySelectorAll<HTMLElement>('[data-tujuan]')) {
      const teks = isi[e.dataset.tujuan ?? ''];
      if (teks === undefined) tanpa.push(e.dataset.tujuan ?? '');
      else e.textContent = teks;
    }
    return tanpa;
  }, label);
  if (hilang.length > 0) throw new Error(`tidak ada halaman untuk ${hilang.join(', ')}`);
}
