import type { Page } from 'puppeteer';
import type { KodePesan } from '../diagnostics/catalogue.js';
import { type Temuan, temuan } from '../diagnostics/temuan.js';

/** What a tag tree would get wrong, seen in the HTML. `jarum` is what to look for in the data, `templat` where else. */
interface Cacat {
  readonly jenis:
    | 'alt'
    | 'judul-lompat'
    | 'judul-kosong'
    | 'sel-kosong'
    | 'baris-tabel'
    | 'tautan'
    | 'bahasa';
  readonly elemen: string;
  readonly jarum: string;
  readonly templat: string;
}

/**
 * Looks for what cannot be mended once it is printed (ISO 14289-1): pictures without words (7.3), headings that skip a
 * level (7.4.2), cells Chromium would leave out of the tags and rows of unequal width (7.5), links that lead nowhere or
 * tell a path of this machine (7.18.5), a page without a language (7.2).
 */
export async function lintStruktur(page: Page): Promise<Temuan[]> {
  const cacat = await page.evaluate((): Cacat[] => {
    const hasil: Cacat[] = [];
    const rapat = (s: string | null): string => (s ?? '').replace(/\s+/g, ' ').trim();
    const catat = (jenis: Cacat['jenis'], e: Element, jarum: string): void => {
      const bagian = e.closest('body > section');
      const id = (e.closest('[id]') ?? bagian?.querySelector('[id]'))?.id ?? '';
      const elemen = `${id} <${e.tagName.toLowerCase()}> "${rapat(e.textContent).slice(0, 60)}"`.trim();
      // Sections of the front matter share a class; their heading's id is the name of their template.
      const kelas = bagian?.className.split(' ')[0] ?? 'laporan';
      const templat = kelas === 'depan' ? (bagian?.querySelector('[id]')?.id ?? kelas) : kelas;
      hasil.push({ jenis, elemen, jarum, templat });
    };
    if (!document.documentElement.lang) catat('bahasa', document.documentElement, '');

    for (const e of document.querySelectorAll('img, svg, [role="img"]')) {
      if (e.closest('[aria-hidden="true"], [hidden], .tak-tampak') !== null) continue;
      if (e.parentElement?.closest('svg, [role="img"]')) continue;
      const kata = rapat(e.getAttribute('aria-label') ?? e.getAttribute('alt'));
      // Without the role a drawing is no picture to Chromium, whatever its label.
      const gambar = e.tagName === 'IMG' || e.getAttribute('role') === 'img';
      if (kata === '' || !gambar) catat('alt', e, e.getAttribute('src')?.replace(/^data:.*/, '') ?? '');
    }

    let lalu = 0;
    for (const e of document.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
      const tingkat = Number(e.tagName[1]);
      const teks = rapat(e.textContent);
      if (teks === '') catat('judul-kosong', e, '');
      if (tingkat > lalu + 1) catat('judul-lompat', e, teks);
      lalu = tingkat;
    }

    for (const t of document.querySelectorAll('table')) {
      let turun: number[] = [];
      const lebar = new Set<number>();
      for (const baris of t.rows) {
        const kini = turun.map((s) => Math.max(0, s - 1));
        let kolom = 0;
        for (const sel of baris.cells) {
          while ((turun[kolom] ?? 0) > 0) kolom++;
          for (let k = sel.colSpan; k > 0; k--) kini[kolom++] = sel.rowSpan - 1;
          // A no-break space is content enough; nothing at all is not.
          if (
            sel.textContent?.replace(/[ \n\t]/g, '') === '' &&
            sel.querySelector('img, [role="img"]') === null
          )
            catat('sel-kosong', sel, rapat(baris.textContent));
        }
        while ((turun[kolom] ?? 0) > 0) kolom++;
        turun = kini;
        lebar.add(kolom);
      }
      if (lebar.size > 1) catat('baris-tabel', t, rapat(t.caption?.textContent ?? ''));
    }

    for (const a of document.querySelectorAll('a[href]')) {
      const href = a.getAttribute('href') ?? '';
      const dalam =
        href.startsWith('#') && document.getElementById(decodeURIComponent(href.slice(1))) !== null;
      if (!dalam && !/^(https?|mailto):./i.test(href)) catat('tautan', a, href);
      else if (a.textContent?.replace(/[ \n\t]/g, '') === '') catat('tautan', a, href);
    }
    return hasil.slice(0, 40);
  });
  return cacat.map(({ jenis, ...p }) => temuan(`cetak.${jenis}` satisfies KodePesan, null, p));
}
