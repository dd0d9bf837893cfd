import { createHash } from 'node:crypto';
import { PDFDict, type PDFDocument, PDFHexString, PDFRawStream, PDFString } from '@cantoo/pdf-lib';
import { tanggalPdf } from './metadata.js';
import { aliran, bacaNama, bacaTeks, daunPohon, isiAliran, kamusPada, nama, teks } from './objects.js';

/** A file inside the PDF. `nama` is its path relative to the project, always with `/`. */
export interface Lampiran {
  readonly nama: string;
  readonly isi: Uint8Array;
}

const JENIS: Readonly<Record<string, string>> = {
  yaml: 'application/yaml',
  md: 'text/markdown',
  json: 'application/json',
  css: 'text/css',
  hbs: 'text/x-handlebars-template',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
};

/** Media type by extension; PDF/A-3 wants one for every embedded file (ISO 19005-3 6.8). */
export const jenisBerkas = (berkas: string): string =>
  JENIS[/\.(\w+)$/.exec(berkas)?.[1]?.toLowerCase() ?? ''] ?? 'application/octet-stream';

const keteranganBerkas = (berkas: string): string => `Sumber laporan: ${berkas}`;

const md5 = (isi: Uint8Array): string => createHash('md5').update(isi).digest('hex');

/**
 * Embeds files as sources of the document: ISO 19005-3 6.8 (F and UF, AFRelationship, association with the document
 * through AF), ISO 32000-1 7.11.4 (size, date and checksum). The date is the report's: time of day enters nowhere.
 */
export function attachSources(doc: PDFDocument, lampiran: readonly Lampiran[], tanggal: string): void {
  const { catalog, context } = doc;
  const urut = [...lampiran].sort((a, b) => (a.nama < b.nama ? -1 : 1));
  const names: Array<PDFString | PDFHexString | ReturnType<typeof context.register>> = [];
  const af: Array<ReturnType<typeof context.register>> = [];
  for (const { nama: berkas, isi } of urut) {
    const isian = aliran(context, isi, {
      Type: 'EmbeddedFile',
      Subtype: jenisBerkas(berkas),
      Params: {
        Size: isi.length,
        ModDate: PDFString.of(tanggalPdf(tanggal)),
        CheckSum: PDFHexString.of(md5(isi)),
      },
    });
    const ref = context.register(isian);
    const spec = context.obj({
      Type: 'Filespec',
      F: teks(berkas),
      UF: teks(berkas),
      Desc: teks(keteranganBerkas(berkas)),
      AFRelationship: 'Source',
      EF: { F: ref, UF: ref },
    });
    const refSpec = context.register(spec);
    names.push(teks(berkas), refSpec);
    af.push(refSpec);
  }
  const pohon = kamusPada(catalog, 'Names') ?? context.obj({});
  pohon.set(nama('EmbeddedFiles'), context.obj({ Names: names }));
  catalog.set(nama('Names'), pohon);
  catalog.set(nama('AF'), context.obj(af));
}

/** A file taken out of the PDF, with what the PDF says of it. */
export interface LampiranTerbaca extends Lampiran {
  readonly hubungan: string | null;
  /** What the PDF says of the file (checksum, size, date, media type, description) is what was written with it. */
  readonly utuh: boolean;
}

/** The files embedded in a document. One whose data cannot be read comes with none and is not `utuh`. */
export function readAttachments(doc: PDFDocument): LampiranTerbaca[] {
  const hasil: LampiranTerbaca[] = [];
  const info = doc.context.lookup(doc.context.trailerInfo.Info);
  const tanggal = info instanceof PDFDict ? bacaTeks(info.lookup(nama('ModDate'))) : null;
  for (const [names, i] of daunPohon(kamusPada(kamusPada(doc.catalog, 'Names'), 'EmbeddedFiles'), 'Names')) {
    const spec = names.lookup(i);
    if (!(spec instanceof PDFDict)) continue;
    const berkas = bacaTeks(spec.lookup(nama('UF'))) ?? bacaTeks(spec.lookup(nama('F'))) ?? '';
    const hubungan = bacaNama(spec.lookup(nama('AFRelationship')));
    const isian = kamusPada(spec, 'EF')?.lookup(nama('F'));
    try {
      if (!(isian instanceof PDFRawStream)) throw new Error('tanpa isi');
      const isi = isiAliran(isian);
      const params = kamusPada(isian.dict, 'Params');
      const cek = params?.lookup(nama('CheckSum'));
      const utuh =
        cek instanceof PDFHexString &&
        Buffer.from(cek.asBytes()).toString('hex') === md5(isi) &&
        String(params?.lookup(nama('Size'))) === String(isi.length) &&
        bacaTeks(params?.lookup(nama('ModDate'))) === tanggal &&
        bacaNama(isian.dict.lookup(nama('Type'))) === 'EmbeddedFile' &&
        bacaNama(isian.dict.lookup(nama('Subtype'))) === jenisBerkas(berkas) &&
        bacaTeks(spec.lookup(nama('Desc'))) === keteranganBerkas(berkas);
      hasil.push({ nama: berkas, isi, hubungan, utuh });
    } catch {
      hasil.push({ nama: berkas, isi: new Uint8Array(), hubungan, utuh: false });
    }
  }
  return hasil;
}
