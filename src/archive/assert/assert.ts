import type { PDFDocument } from '@cantoo/pdf-lib';
import { ATURAN_BERKAS } from './file.js';
import { ATURAN_HALAMAN } from './pages.js';
import type { Aturan } from './rule.js';
import { ATURAN_STRUKTUR } from './structure.js';

/** What a file breaks. */
export interface Pelanggaran {
  readonly aturan: string;
  readonly klausul: string;
  readonly isi: string;
}

export const ATURAN: readonly Aturan[] = [...ATURAN_BERKAS, ...ATURAN_HALAMAN, ...ATURAN_STRUKTUR];

/**
 * The built-in assertions: what of PDF/A-3a and PDF/UA-1 can go wrong with a print of ours, without Java. veraPDF
 * (`npm run verify:archive`) stays the judge.
 */
export function assertArchive(bytes: Uint8Array, doc: PDFDocument): Pelanggaran[] {
  return ATURAN.flatMap(({ nama, klausul, periksa }) =>
    [...periksa({ bytes, doc })].map((isi) => ({ aturan: nama, klausul, isi })),
  );
}
