import { PDFDict, type PDFDocument, PDFName, PDFNumber } from '@cantoo/pdf-lib';
import { bacaAngka, bacaTeks, kamusPada, nama, teks } from './objects.js';

const CETAK = 4;
/** Invisible, hidden, no view, toggle no view: forbidden to annotations of an archive. */
const TERLARANG = 1 | 2 | 32 | 256;

/** The annotations of all pages. */
export function* anotasi(doc: PDFDocument): Generator<PDFDict> {
  for (const { node } of doc.getPages()) {
    const daftar = node.Annots();
    for (let i = 0; daftar !== undefined && i < daftar.size(); i++) {
      const a = daftar.lookup(i);
      if (a instanceof PDFDict) yield a;
    }
  }
}

/**
 * Tab order by structure (ISO 14289-1 7.18.3), annotations that print (ISO 19005-3 6.3.2), and links that say where
 * they lead (ISO 14289-1 7.18.5): by the text of their target, or by their address.
 */
export function mendLinks(doc: PDFDocument, tujuan: ReadonlyMap<string, string>): void {
  for (const { node } of doc.getPages()) node.set(nama('Tabs'), nama('S'));
  for (const a of anotasi(doc)) {
    const bendera = bacaAngka(a.lookup(nama('F'))) ?? 0;
    a.set(nama('F'), PDFNumber.of((bendera | CETAK) & ~TERLARANG));
    if (a.lookup(nama('Subtype')) !== nama('Link') || a.has(nama('Contents'))) continue;
    const dest = a.lookup(nama('Dest'));
    const kunci = dest instanceof PDFName ? dest.decodeText() : (bacaTeks(dest) ?? '');
    const alamat = bacaTeks(kamusPada(a, 'A')?.lookup(nama('URI')));
    a.set(nama('Contents'), teks(alamat ?? tujuan.get(kunci) ?? `Bagian ${kunci} dalam laporan ini`));
  }
}
