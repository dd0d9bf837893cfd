import type { PDFDocument } from '@cantoo/pdf-lib';

/** A finished PDF as the assertions see it. */
export interface Berkas {
  readonly bytes: Uint8Array;
  readonly doc: PDFDocument;
}

/** One assertion: it yields what breaks it, in words, and nothing when the file keeps it. */
export interface Aturan {
  readonly nama: string;
  /** The clause it stands for. */
  readonly klausul: string;
  readonly periksa: (b: Berkas) => Iterable<string>;
}
