import { type PDFDocument, PDFRawStream } from '@cantoo/pdf-lib';
import { timpa } from './artifacts.js';
import { isiAliran, nama } from './objects.js';

/**
 * Deflates every Flate stream again, in JavaScript: the browser's zlib picks its code by processor, so its bytes may
 * differ from one machine to another though the data are equal. Pictures stay as they are.
 */
export function recompress(doc: PDFDocument): void {
  for (const [, o] of doc.context.enumerateIndirectObjects()) {
    if (!(o instanceof PDFRawStream)) continue;
    if (o.dict.lookup(nama('Filter')) !== nama('FlateDecode') || o.dict.has(nama('DecodeParms'))) continue;
    timpa(doc, o, isiAliran(o));
  }
}
