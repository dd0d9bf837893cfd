import type { Page } from 'puppeteer';
import type { Tujuan } from './dests.js';
import { labelHalaman, type Nomor } from './folios.js';

const ID = 'jangkar';

/**
 * Chromium writes a destination only for an id some link leads to. While the untagged pass measures, a hidden block of
 * links on the cover leads to every cross reference and to both ends of every section; it moves nothing and is taken out
 * again before the tagged pass.
 */
export const pasangJangkar = (page: Page): Promise<void> =>
  page.evaluate((id) => {
    const nav = document.createElement('nav');
    nav.id = id;
    nav.style.cssText = 'position:absolute;left:1mm;top:1mm;width:100mm;font-size:1px;line-height:1px';
    for (const [n, s] of [...document.querySelectorAll('body > section')].entries()) {
      const buat = (nama: string): HTMLElement => {
        const titik = Object.assign(document.createElement('i'), { id: `${nama}-${n}`, className: id });
        titik.style.position = 'absolute';
        return titik;
      };
      s.append(buat('ujung'));
      // Within the first element: before it, a rule for first children would no longer hold.
      (s.firstElementChild ?? s).append(buat('pangkal'));
    }
    for (const e of document.querySelectorAll(`[id^="r-"], i.${id}`)) {
      nav.append(Object.assign(document.createElement('a'), { href: `#${e.id}`, textContent: '.' }), ' ');
    }
    document.querySelector('section')?.append(nav);
  }, ID);

export const lepasJangkar = (page: Page): Promise<void> =>
  page.evaluate((id) => {
    for (const e of document.querySelectorAll(`#${id}, i.${id}`)) e.remove();
  }, ID);

/**
 * Fills page numbers into the lists, cross references and back links. A reference on the page it leads to loses its
 * number, unless `semua` asks for every number so that the pagination settles.
 */
export async function isiNomor(page: Page, tujuan: Tujuan, nomor: Nomor, semua: boolean): Promise<void> {
  const label = Object.fromEntries(
    [...tujuan.halaman].map(([nama, indeks]) => [nama, labelHalaman(indeks, nomor)]),
  );
  const hilang = await page.evaluate(
    (isi: Record<string, string>, semua: boolean) => {
      const tanpa: string[] = [];
      for (const e of document.querySelectorAll<HTMLElement>('[data-tujuan]')) {
        const teks = isi[e.dataset.tujuan ?? ''];
        if (teks === undefined) tanpa.push(e.dataset.tujuan ?? '');
        else e.textContent = teks;
      }
      for (const e of document.querySelectorAll<HTMLElement>('.rujukan-halaman')) {
        const serupa = isi[e.dataset.dari ?? ''] === isi[e.dataset.ke ?? ''];
        e.classList.toggle('sama', serupa && !semua);
      }
      for (const p of document.querySelectorAll('.dirujuk')) {
        const sudah = new Set<string>();
        for (const b of p.querySelectorAll('.dirujuk__butir')) {
          b.classList.toggle('sama', sudah.has(b.textContent ?? ''));
          sudah.add(b.textContent ?? '');
        }
      }
      return tanpa;
    },
    label,
    semua,
  );
  if (hilang.length > 0) throw new Error(`tidak ada halaman untuk ${[...new Set(hilang)].join(', ')}`);
}
