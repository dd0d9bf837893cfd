import { KONTRAS_TEKS, kontras } from '../../src/format/warna.js';
import type { Pencetak } from '../../src/print/browser.js';

/**
 * Texts with less than 4.5:1 against what is painted behind them, as the browser lays the page out. Text inside drawings
 * is left out: what it stands on is no ancestor of it. Throws when the page has hardly any colours: nothing was looked at.
 */
export async function kurangKontras(pencetak: Pencetak, html: string): Promise<string[]> {
  const pasangan = await pencetak.withPage(async (page) => {
    await page.setContent(html);
    return page.evaluate(() => {
      const jumpa = new Map<string, string>();
      const jalan = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let n = jalan.nextNode(); n !== null; n = jalan.nextNode()) {
        const e = n.parentElement;
        if (e === null || e.closest('svg, style') || (n.textContent ?? '').trim() === '') continue;
        let dasar = 'rgb(255, 255, 255)';
        for (let d: Element | null = e; d !== null; d = d.parentElement) {
          const latar = getComputedStyle(d).backgroundColor;
          if (latar === 'rgba(0, 0, 0, 0)') continue;
          dasar = latar;
          break;
        }
        const contoh = `${e.tagName}.${e.className} "${n.textContent?.trim().slice(0, 30)}"`;
        jumpa.set(`${getComputedStyle(e).color} ${dasar}`, contoh);
      }
      return [...jumpa];
    });
  });
  if (pasangan.length < 8) throw new Error(`hanya ${pasangan.length} pasangan warna`);
  const hex = (rgb: readonly string[]): string =>
    `#${rgb.map((k) => Number(k).toString(16).padStart(2, '0')).join('')}`;
  return pasangan.flatMap(([warna, contoh]) => {
    const angka = warna.match(/[\d.]+/g) ?? [];
    // More than three numbers each: a colour one can see through.
    const rasio = angka.length === 6 ? kontras(hex(angka.slice(0, 3)), hex(angka.slice(3))) : 0;
    return rasio < KONTRAS_TEKS ? [`${contoh}: ${warna}, ${rasio.toFixed(2)}`] : [];
  });
}
