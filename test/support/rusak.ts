import { createHash } from 'node:crypto';
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
} from '@cantoo/pdf-lib';
import { timpa } from '../../src/archive/artifacts.js';
import { attachSources, readAttachments } from '../../src/archive/attachments.js';
import { openPdf } from '../../src/archive/finish.js';
import { type Manifes, sha256, teksAsal, teksJson } from '../../src/archive/manifest.js';
import { idDari } from '../../src/archive/metadata.js';
import { kamusPada, larikPada } from '../../src/archive/objects.js';
import { savePdf } from '../../src/archive/save.js';

const nama = (s: string): PDFName => PDFName.of(s);

/** Changes a document by its objects and writes it anew, as a careful forger would. */
export async function ubahPdf(pdf: Uint8Array, kerja: (doc: PDFDocument) => void): Promise<Buffer> {
  const doc = await openPdf(pdf);
  kerja(doc);
  return savePdf(doc);
}

const spec = (doc: PDFDocument, berkas: string): PDFDict => {
  for (const [, o] of doc.context.enumerateIndirectObjects())
    if (
      o instanceof PDFDict &&
      o.get(nama('Type')) === nama('Filespec') &&
      String(o.get(nama('UF'))).includes(berkas)
    )
      return o;
  throw new Error(`lampiran ${berkas} tidak ada`);
};

export const isiLampiran = (doc: PDFDocument, berkas: string): string => {
  const l = readAttachments(doc).find((x) => x.nama.endsWith(berkas));
  if (!l) throw new Error(`lampiran ${berkas} tidak ada`);
  return Buffer.from(l.isi).toString('utf8');
};

/** Replaces the data of an attachment, and its checksum and size with it. */
export function tulisLampiran(doc: PDFDocument, berkas: string, isi: string): void {
  const s = kamusPada(spec(doc, berkas), 'EF')?.lookup(nama('F'));
  if (!(s instanceof PDFRawStream)) throw new Error(`lampiran ${berkas} tanpa isi`);
  const bytes = Buffer.from(isi);
  timpa(doc, s, bytes);
  const params = kamusPada(s.dict, 'Params');
  params?.set(nama('CheckSum'), PDFHexString.of(createHash('md5').update(bytes).digest('hex')));
  params?.set(nama('Size'), PDFNumber.of(bytes.length));
}

export function gantiLampiran(doc: PDFDocument, berkas: string, cari: string, dengan: string): void {
  const lama = isiLampiran(doc, berkas);
  if (!lama.includes(cari)) throw new Error(`${berkas} tidak memuat "${cari}"`);
  tulisLampiran(doc, berkas, lama.replace(cari, dengan));
}

export function buangLampiran(doc: PDFDocument, berkas: string): void {
  const names = larikPada(kamusPada(kamusPada(doc.catalog, 'Names'), 'EmbeddedFiles'), 'Names');
  const af = doc.catalog.lookup(nama('AF'));
  if (names === undefined || !(af instanceof PDFArray)) throw new Error('tanpa lampiran');
  for (let i = 1; i < names.size(); i += 2) {
    if (names.lookup(i) !== spec(doc, berkas)) continue;
    const ref = names.get(i);
    names.remove(i);
    names.remove(i - 1);
    af.remove(af.asArray().indexOf(ref));
    return;
  }
  throw new Error(`lampiran ${berkas} tidak ada`);
}

/** Attaches a further file beside those there are. */
export function tambahLampiran(doc: PDFDocument, berkas: string, isi: string): void {
  const ada = readAttachments(doc);
  attachSources(doc, [...ada, { nama: berkas, isi: Buffer.from(isi) }], '2030-07-10');
}

/** Makes manifest and identity agree with the attachments again: a forger who knows how they are made. */
export function selaraskan(doc: PDFDocument): void {
  const manifes = JSON.parse(isiLampiran(doc, 'manifest.json')) as Manifes;
  const baru = (b: Manifes['nilai']): Manifes['nilai'] => {
    const isi = isiLampiran(doc, b.berkas);
    return { berkas: b.berkas, ukuran: Buffer.byteLength(isi), sha256: sha256(isi) };
  };
  const palsu: Manifes = { ...manifes, nilai: baru(manifes.nilai), sumber: manifes.sumber.map(baru) };
  tulisLampiran(doc, 'manifest.json', teksJson(palsu));
  const id = PDFHexString.of(idDari(sha256(teksAsal(palsu))));
  doc.context.trailerInfo.ID = doc.context.obj([id, id]);
}
