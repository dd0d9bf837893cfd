import type { Page } from 'puppeteer';
import { type Temuan, temuan } from '../diagnostics/temuan.js';

/** What is wrong with the laid-out page, seen before printing: afterwards it cannot be mended. */
interface Cacat {
  readonly jenis: 'luap' | 'potong' | 'patah';
  readonly elemen: string;
}

const KODE = { luap: 'cetak.luap', potong: 'cetak.potong', patah: 'cetak.patah' } as const;

/**
 * Looks for boxes wider than their page (one of them makes Chromium shrink every page) and for words wider than
 * their cell or broken within it. Sections are measured at the width they will have in print.
 */
export async function lintHalaman(page: Page): Promise<Temuan[]> {
  const cacat = await page.evaluate((): Cacat[] => {
    const hasil: Cacat[] = [];
    const sebut = (e: Element, teks: string): string => {
      const bagian = e.closest('section')?.querySelector('[id]')?.id ?? '';
      return `${bagian} <${e.tagName.toLowerCase()}> "${teks.replace(/\s+/g, ' ').trim().slice(0, 60)}"`;
    };
    for (const s of document.querySelectorAll<HTMLElement>('body > section')) {
      const lebar = s.className.includes('lebar') ? 265 : s.matches('.sampul, .pembuka-bab') ? 210 : 166;
      s.style.width = `${lebar}mm`;
      const kanan = s.getBoundingClientRect().right;
      const luap: Element[] = [];
      for (const e of s.querySelectorAll('*')) {
        if (e.closest('svg.kawung, .tak-tampak') !== null) continue;
        // Inside a drawing only text is looked at: groups are clipped, their boxes mean nothing.
        if (e.parentElement?.closest('svg') && e.tagName !== 'text') continue;
        const r = e.getBoundingClientRect();
        // The outermost box that sticks out says it; what is inside it sticks out with it.
        if (r.width === 0 || r.right <= kanan + 1 || (luap.at(-1)?.contains(e) ?? false)) continue;
        luap.push(e);
        hasil.push({ jenis: 'luap', elemen: sebut(e, e.textContent ?? '') });
      }
      for (const sel of s.querySelectorAll<HTMLElement>('td, th')) {
        const kotak = sel.getBoundingClientRect();
        const jangkauan = document.createRange();
        jangkauan.selectNodeContents(sel);
        const isi = jangkauan.getBoundingClientRect();
        if (isi.right > kotak.right + 1 || isi.left < kotak.left - 1) {
          hasil.push({ jenis: 'potong', elemen: sebut(sel, sel.textContent ?? '') });
        }
        // A word on two lines: broken where it has neither hyphen nor slash of its own.
        const jalan = document.createTreeWalker(sel, NodeFilter.SHOW_TEXT);
        for (let n = jalan.nextNode(); n !== null; n = jalan.nextNode()) {
          for (const kata of (n.textContent ?? '').matchAll(/[\p{L}\p{N}\u00ad.,]{2,}/gu)) {
            jangkauan.setStart(n, kata.index);
            jangkauan.setEnd(n, kata.index + kata[0].length);
            const kotak = jangkauan.getClientRects();
            const atas = kotak[0]?.top ?? 0;
            if ([...kotak].some((k) => Math.abs(k.top - atas) > 2))
              hasil.push({ jenis: 'patah', elemen: sebut(sel, kata[0]) });
          }
        }
      }
      s.style.width = '';
    }
    return hasil.slice(0, 20);
  });
  return cacat.map((c) => temuan(KODE[c.jenis], null, { elemen: c.elemen }));
}

/** Characters the report's faces do not have: a machine would lend its own, and another machine another. */
export async function periksaHuruf(page: Page): Promise<Temuan[]> {
  const dipakai = await page.evaluate(() => {
    const pertama = new Map<string, string>();
    const jalan = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let n = jalan.nextNode(); n !== null; n = jalan.nextNode()) {
      for (const h of n.textContent ?? '') {
        // Printable ASCII is in every face; format characters and spaces draw nothing.
        if (/[\x20-\x7e\p{Cf}\s]/u.test(h) || pertama.has(h)) continue;
        const bagian = n.parentElement?.closest('section')?.querySelector('[id]')?.id ?? '';
        pertama.set(h, `${bagian} "${(n.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 60)}"`);
      }
    }
    const uji = document.createElement('div');
    uji.id = 'uji-huruf';
    for (const h of pertama.keys())
      uji.append(Object.assign(document.createElement('span'), { textContent: h }));
    document.body.append(uji);
    return [...pertama];
  });
  const cdp = await page.createCDPSession();
  await cdp.send('DOM.enable');
  await cdp.send('CSS.enable');
  const { root } = await cdp.send('DOM.getDocument');
  const { nodeIds } = await cdp.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: '#uji-huruf > span',
  });
  const hasil: Temuan[] = [];
  for (const [n, [huruf, elemen]] of dipakai.entries()) {
    const { fonts } = await cdp.send('CSS.getPlatformFontsForNode', { nodeId: nodeIds[n] ?? 0 });
    if (fonts.some((f) => !f.isCustomFont)) {
      const kode = `U+${(huruf.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
      hasil.push(temuan('cetak.tanpa-glif', null, { huruf: `"${huruf}" (${kode})`, elemen, jarum: huruf }));
    }
  }
  await cdp.detach();
  await page.evaluate(() => document.querySelector('#uji-huruf')?.remove());
  return hasil;
}
