import { ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib';
import type { Nomor } from '../print/folios.js';
import { markArtifacts } from './artifacts.js';
import { attachSources, type Lampiran } from './attachments.js';
import { setCatalog, setPageLabels } from './catalog.js';
import { mendLinks } from './links.js';
import { type Metadata, setMetadata } from './metadata.js';
import { mendOutline } from './outline.js';
import { recompress } from './recompress.js';
import { savePdf } from './save.js';
import { mendStructure } from './structure.js';

export interface Bahan {
  readonly metadata: Metadata;
  /** Everything the print was made of, as text: the document's identity is its hash. */
  readonly asal: string;
  readonly nomor: Nomor;
  /** Headings in document order, as the outline should read. */
  readonly judulBagian: readonly string[];
  /** What stands at a link's target, by its id. */
  readonly tujuan: ReadonlyMap<string, string>;
}

/** Makes Chromium's PDF a valid PDF/A-3a and PDF/UA-1 in one file. Each step names the clause it serves. */
export async function finishPdf(pdf: Buffer, b: Bahan, lampiran: readonly Lampiran[]): Promise<Buffer> {
  const doc = await openPdf(pdf);
  setCatalog(doc);
  setPageLabels(doc, b.nomor);
  setMetadata(doc, b.metadata, b.asal);
  mendOutline(doc, b.judulBagian);
  mendStructure(doc);
  mendLinks(doc, b.tujuan);
  markArtifacts(doc);
  recompress(doc);
  attachSources(doc, lampiran, b.metadata.tanggal);
  return savePdf(doc);
}

/** Opens a PDF without touching its metadata. Throws when it is none. */
export const openPdf = (pdf: Uint8Array): Promise<PDFDocument> =>
  PDFDocument.load(pdf, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
