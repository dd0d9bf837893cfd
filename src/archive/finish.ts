import { ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib';
import type { Nomor } from '../print/folios.js';
import { markArtifacts } from './artifacts.js';
import { attachSources, type Lampiran } from './attachments.js';
import { setCatalog, setPageLabels } from './catalog.js';
import { mendLinks } from './links.js';
import { type Asal, BERKAS_MANIFES, type Manifes, teksAsal, teksJson } from './manifest.js';
import { type Metadata, setMetadata } from './metadata.js';
import { mendOutline } from './outline.js';
import { recompress } from './recompress.js';
import { savePdf } from './save.js';
import { sealOf } from './seal.js';
import { prepareSignature } from './signature.js';
import { mendStructure } from './structure.js';

/** What the report knows of its print. */
export interface Bahan {
  readonly metadata: Metadata;
  /** What the print was made of; the document's identity is its hash. */
  readonly asal: Asal;
  readonly nomor: Nomor;
  /** Headings in document order, as the outline should read. */
  readonly judulBagian: readonly string[];
  /** What stands at a link's target, by its id. */
  readonly tujuan: ReadonlyMap<string, string>;
  /** What a signature field is called, where there is one. */
  readonly uraianTandaTangan: string;
  /** Sources and nilai.json; the manifest is made here. */
  readonly lampiran: readonly Lampiran[];
}

/**
 * Makes Chromium's PDF a valid PDF/A-3a and PDF/UA-1 in one file that carries its sources. Each step names the clause
 * it serves. Gives the bytes and the manifest inside them.
 */
export async function finishPdf(pdf: Buffer, b: Bahan): Promise<{ pdf: Buffer; manifes: Manifes }> {
  const doc = await openPdf(pdf);
  setCatalog(doc);
  setPageLabels(doc, b.nomor);
  setMetadata(doc, b.metadata, teksAsal(b.asal));
  mendOutline(doc, b.judulBagian);
  mendStructure(doc);
  prepareSignature(doc, b.uraianTandaTangan);
  mendLinks(doc, b.tujuan);
  markArtifacts(doc);
  recompress(doc);
  const manifes: Manifes = { ...b.asal, sidik: sealOf(doc) };
  const isiManifes = { nama: BERKAS_MANIFES, isi: Buffer.from(teksJson(manifes)) };
  attachSources(doc, [...b.lampiran, isiManifes], b.metadata.tanggal);
  return { pdf: await savePdf(doc), manifes };
}

/** Opens a PDF without touching its metadata. Throws when it is none. */
export const openPdf = (pdf: Uint8Array): Promise<PDFDocument> =>
  PDFDocument.load(pdf, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
