import { PDFDict, type PDFDocument } from '@cantoo/pdf-lib';
import { bacaTeks, kamusPada, nama, teks } from './objects.js';

const padat = (s: string): string => s.replace(/[\s\u00ad]+/g, '');

/**
 * Gives every outline entry the text of its heading: Chromium loses the space where a heading wraps. Entries and
 * headings both come in document order.
 */
export function mendOutline(doc: PDFDocument, judul: readonly string[]): void {
  let n = 0;
  const telusuri = (pertama: unknown): void => {
    for (let d = pertama; d instanceof PDFDict; d = d.lookup(nama('Next'))) {
      const lama = bacaTeks(d.lookup(nama('Title'))) ?? '';
      const ke = judul.findIndex((j, i) => i >= n && padat(j) === padat(lama));
      if (ke >= 0) {
        n = ke + 1;
        d.set(nama('Title'), teks(judul[ke] ?? lama));
      }
      telusuri(d.lookup(nama('First')));
    }
  };
  telusuri(kamusPada(doc.catalog, 'Outlines')?.lookup(nama('First')));
}
