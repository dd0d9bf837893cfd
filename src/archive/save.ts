import { PDFCrossRefStream, type PDFDocument, PDFStreamWriter } from '@cantoo/pdf-lib';

/** Objects in one object stream: more compress better, fewer open faster. */
const PER_ALIRAN = 200;

interface Entri {
  readonly ref: { readonly objectNumber: number };
}
interface Penampung {
  entries: Entri[];
  appendEntry(e: Entri): void;
}

/**
 * Writes the document with object streams (ISO 32000-1 7.5.7): a tagged report is thousands of small dictionaries.
 *
 * The library finds the place of every cross-reference entry by a scan over all of them, quadratic in the number of
 * objects. Entries arrive in ascending order but for a few, so pushing is enough; the override lasts for this call.
 * Its `save()` is not used because it rewrites the XMP packet.
 */
export async function savePdf(doc: PDFDocument): Promise<Buffer> {
  const penampung = PDFCrossRefStream.prototype as unknown as Penampung;
  const asli = penampung.appendEntry;
  penampung.appendEntry = function (this: Penampung, e: Entri): void {
    const akhir = this.entries.at(-1);
    if (akhir === undefined || akhir.ref.objectNumber < e.ref.objectNumber) this.entries.push(e);
    else asli.call(this, e);
  };
  try {
    const penulis = PDFStreamWriter.forContext(doc.context, Number.POSITIVE_INFINITY, true, PER_ALIRAN);
    return Buffer.from(await penulis.serializeToBuffer());
  } finally {
    penampung.appendEntry = asli;
  }
}
