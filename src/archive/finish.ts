import {
  ParseSpeeds,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFString,
} from '@cantoo/pdf-lib';
import type { Nomor } from '../print/folios.js';

export interface Keterangan {
  readonly judul: string;
  readonly penulis: string;
  readonly perihal: string;
  readonly kataKunci: string;
  readonly pembuat: string;
  /** The report's date, ISO; time enters nowhere else. */
  readonly tanggal: string;
  readonly nomor: Nomor;
  /** Headings in document order, as the outline should read. */
  readonly judulBagian: readonly string[];
}

const nama = (s: string): PDFName => PDFName.of(s);
const ascii = (s: string): boolean => /^[\x20-\x7e]*$/.test(s);
const teks = (s: string): PDFString | PDFHexString =>
  ascii(s) ? PDFString.of(s.replace(/([\\()])/g, '\\$1')) : PDFHexString.fromText(s);

/**
 * Finishes Chromium's PDF: page labels, metadata, language, and the outline's titles, in which Chromium loses the
 * space where a heading wraps.
 */
export async function finishPdf(pdf: Buffer, k: Keterangan): Promise<Buffer> {
  const doc = await PDFDocument.load(pdf, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  const { catalog, context } = doc;
  const labels = [0, {}, 1, { S: 'r', St: 1 }, k.nomor.awalIsi, { S: 'D', St: 1 }];
  const nums = labels.map((x) => (typeof x === 'number' ? PDFNumber.of(x) : context.obj(x)));
  catalog.set(nama('PageLabels'), context.obj({ Nums: nums }));
  catalog.set(nama('Lang'), PDFString.of('id'));
  catalog.set(nama('ViewerPreferences'), context.obj({ DisplayDocTitle: true }));
  catalog.set(nama('PageMode'), nama('UseOutlines'));

  const waktu = PDFString.of(`D:${k.tanggal.replace(/-/g, '')}000000Z`);
  const info = context.obj({});
  const isi: ReadonlyArray<readonly [string, string]> = [
    ['Title', k.judul],
    ['Author', k.penulis],
    ['Subject', k.perihal],
    ['Keywords', k.kataKunci],
    ['Creator', k.pembuat],
    ['Producer', k.pembuat],
  ];
  for (const [kunci, nilai] of isi) info.set(nama(kunci), teks(nilai));
  info.set(nama('CreationDate'), waktu);
  info.set(nama('ModDate'), waktu);
  context.trailerInfo.Info = context.register(info);

  perbaikiOutline(catalog.lookupMaybe(nama('Outlines'), PDFDict), k.judulBagian);
  const bytes = await doc.save({
    addDefaultPage: false,
    updateFieldAppearances: false,
    objectsPerTick: Number.POSITIVE_INFINITY,
  });
  return Buffer.from(bytes);
}

const padat = (s: string): string => s.replace(/\s+/g, '');

/** Gives every outline entry the text of its heading; both come in document order. */
function perbaikiOutline(akar: PDFDict | undefined, judul: readonly string[]): void {
  let n = 0;
  const telusuri = (pertama: unknown): void => {
    for (let d = pertama; d instanceof PDFDict; d = d.lookup(nama('Next'))) {
      const isi = d.lookup(nama('Title'));
      const lama = isi instanceof PDFString || isi instanceof PDFHexString ? isi.decodeText() : '';
      const ke = judul.findIndex((j, i) => i >= n && padat(j) === padat(lama));
      if (ke >= 0) {
        n = ke + 1;
        d.set(nama('Title'), teks(judul[ke] ?? lama));
      }
      telusuri(d.lookup(nama('First')));
    }
  };
  telusuri(akar?.lookup(nama('First')));
}
