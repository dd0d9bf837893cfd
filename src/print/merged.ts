import type { Page } from 'puppeteer';

/** Height a page leaves to the body of a table, in millimetres: margins, running heads, table head and caption off. */
const MUAT = { tegak: 205, lanskap: 138 } as const;

/**
 * A cell that spans rows is printed once by browsers, at its top: after a page break its label would be gone. Rows
 * that such a cell holds together therefore stay on one page; a group taller than a page is cut into parts that fit, and
 * the label is repeated at the head of each, marked as continued.
 */
export const ulangiGabungan = (page: Page): Promise<void> =>
  page.evaluate((muat) => {
    const MM = 96 / 25.4;

    /** Column of every cell of a body, spans of earlier rows counted. */
    const kisi = (baris: readonly HTMLTableRowElement[]): Map<HTMLTableCellElement, number> => {
      const terisi: boolean[][] = baris.map(() => []);
      const letak = new Map<HTMLTableCellElement, number>();
      for (const [n, b] of baris.entries()) {
        let k = 0;
        for (const sel of b.cells) {
          while (terisi[n]?.[k]) k++;
          letak.set(sel, k);
          for (const isi of terisi.slice(n, n + sel.rowSpan))
            for (let c = k; c < k + sel.colSpan; c++) isi[c] = true;
        }
      }
      return letak;
    };

    /** Cuts the cells that reach over row `potong`, and repeats them in it. */
    const potongSel = (baris: readonly HTMLTableRowElement[], potong: number): void => {
      const letak = kisi(baris);
      const ke = baris[potong];
      if (!ke) return;
      for (const [sel, kolom] of letak) {
        const mulai = baris.indexOf(sel.parentElement as HTMLTableRowElement);
        if (mulai >= potong || mulai + sel.rowSpan <= potong) continue;
        const lanjutan = sel.cloneNode(true) as HTMLTableCellElement;
        lanjutan.rowSpan = mulai + sel.rowSpan - potong;
        sel.rowSpan = potong - mulai;
        for (const e of lanjutan.querySelectorAll('[id]')) e.removeAttribute('id');
        // A label says that it goes on, once; a figure is the same figure.
        if (!sel.matches('.angka, .lanjutan')) lanjutan.append(' (lanjutan)');
        lanjutan.classList.add('lanjutan');
        const berikut = [...ke.cells].find((c) => (letak.get(c) ?? 0) > kolom);
        ke.insertBefore(lanjutan, berikut ?? null);
      }
    };

    for (const s of document.querySelectorAll<HTMLElement>('body > section')) {
      const lebar = s.className.includes('lebar');
      s.style.width = `${lebar ? 265 : 166}mm`;
      const batas = (lebar ? muat.lanskap : muat.tegak) * MM;
      for (const badan of s.querySelectorAll<HTMLTableSectionElement>('tbody')) {
        const baris = [...badan.rows];
        const tinggi = baris.map((b) => b.getBoundingClientRect().height);
        /** Row behind the last one a cell that began so far reaches into, and height of the group up to here. */
        let akhir = 0;
        let isi = 0;
        for (const [n, b] of baris.entries()) {
          const terikat = n < akhir;
          isi = terikat ? isi + (tinggi[n] ?? 0) : (tinggi[n] ?? 0);
          if (terikat && isi > batas) {
            badan.style.breakInside = 'auto';
            potongSel(baris, n);
            isi = tinggi[n] ?? 0;
          } else if (terikat) (baris[n - 1] as HTMLElement).style.breakAfter = 'avoid';
          for (const sel of b.cells) akhir = Math.max(akhir, n + sel.rowSpan);
        }
      }
      s.style.width = '';
    }
  }, MUAT);
