import type { Page } from 'puppeteer';

/** Orphans and widows of the style sheet, three each: a paragraph of fewer lines than both together stays whole. */
const BARIS_TERBAGI = 6;

/**
 * Marks the paragraphs and items of running text that are too short to be split (class `pendek`): Chromium satisfies
 * orphans there but lets widows go. Lines are those of the print layout at the measure of the page.
 */
export async function tandaiPendek(page: Page): Promise<void> {
  await page.emulateMediaType('print');
  await page.evaluate((batas) => {
    const bagian = [...document.querySelectorAll<HTMLElement>('body > section:not(.sampul, .pembuka-bab)')];
    for (const s of bagian) s.style.width = s.className.includes('lebar') ? '265mm' : '166mm';
    const pendek = [...document.querySelectorAll<HTMLElement>('section :is(p, li)')].filter((e) => {
      const baris = Number.parseFloat(getComputedStyle(e).lineHeight);
      return e.getBoundingClientRect().height < (batas - 0.5) * baris;
    });
    for (const e of pendek) e.classList.add('pendek');
    for (const s of bagian) s.style.width = '';
  }, BARIS_TERBAGI);
}
