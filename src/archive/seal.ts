import { createHash, type Hash } from 'node:crypto';
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { isiHalaman } from './assert/pages.js';
import { isiAliran, kamusPada, larikPada, nama } from './objects.js';

/** Hashes (SHA-256, hex) of what was printed, whatever the order, numbers and compression of its objects. */
export interface Sidik {
  /** One a page: content, fonts, pictures, links. */
  readonly halaman: readonly string[];
  /** Tags, outline, destinations, page labels, colour space and what else the catalog holds. */
  readonly dokumen: string;
  /** Info dictionary and XMP packet. */
  readonly metadata: string;
}

/** What changes after printing: attachments have hashes of their own, a signature brings its field and its proofs. */
const LUAR_SIDIK = new Set([
  'Pages',
  'AF',
  'AcroForm',
  'Metadata',
  'Perms',
  'DSS',
  'Extensions',
  'Version',
  'Type',
]);
/** How a stream is stored says nothing about what it holds. */
const CARA_SIMPAN = new Set(['Length', 'Filter', 'DecodeParms']);

const sha256 = (): Hash => createHash('sha256');

/** Writes objects in one form only: keys sorted, strings as bytes, references by `tunjuk`. */
function penulis(hash: Hash, tunjuk: (ref: PDFRef) => string): (o: PDFObject | undefined) => void {
  const kamus = (d: PDFDict, kecuali: ReadonlySet<string>): void => {
    hash.update('<');
    const isi = d.entries().map(([k, v]) => [k.decodeText(), v] as const);
    for (const [k, v] of isi.sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (kecuali.has(k)) continue;
      hash.update(`/${k} `);
      tulis(v);
    }
    hash.update('>');
  };
  const kosong = new Set<string>();
  const tulis = (o: PDFObject | undefined): void => {
    if (o instanceof PDFRef) hash.update(tunjuk(o));
    else if (o instanceof PDFRawStream) {
      kamus(o.dict, CARA_SIMPAN);
      const flate = o.dict.lookup(nama('Filter')) === nama('FlateDecode');
      hash.update(
        sha256()
          .update(flate ? isiAliran(o) : o.getContents())
          .digest(),
      );
    } else if (o instanceof PDFDict) kamus(o, kosong);
    else if (o instanceof PDFArray) {
      hash.update('[');
      for (const x of o.asArray()) tulis(x);
      hash.update(']');
    } else if (o instanceof PDFString || o instanceof PDFHexString)
      hash.update(`(${Buffer.from(o.asBytes()).toString('hex')})`);
    else if (o instanceof PDFName) hash.update(`/${o.decodeText()} `);
    else if (o instanceof PDFNumber) hash.update(`${o.asNumber()} `);
    else hash.update(`${String(o)} `);
  };
  return tulis;
}

/** Hashes everything reachable from some objects. Objects are numbered as they are met; `luar` names those not entered. */
function sidikGraf(
  doc: PDFDocument,
  akar: ReadonlyArray<readonly [string, PDFObject]>,
  luar: ReadonlyMap<PDFRef, string>,
): string {
  const hash = sha256();
  const nomor = new Map<PDFRef, number>();
  const antrean: PDFRef[] = [];
  const tulis = penulis(hash, (ref) => {
    const di = luar.get(ref);
    if (di !== undefined) return di;
    if (!nomor.has(ref)) {
      nomor.set(ref, nomor.size);
      antrean.push(ref);
    }
    return `#${nomor.get(ref)} `;
  });
  for (const [kunci, o] of akar) {
    hash.update(`${kunci}=`);
    tulis(o);
  }
  for (let i = 0; i < antrean.length; i++) tulis(doc.context.lookup(antrean[i]));
  return hash.digest('hex');
}

/** The annotations of a page but for signature fields. */
function tautan(halaman: PDFDict): PDFObject[] {
  const daftar = larikPada(halaman, 'Annots');
  return (daftar?.asArray() ?? []).filter((_, i) => {
    const a = daftar?.lookup(i);
    return a instanceof PDFDict && a.lookup(nama('Subtype')) !== nama('Widget');
  });
}

/** Seals a document. The same print gives the same seal before saving, after loading, and when it has been signed. */
export function sealOf(doc: PDFDocument): Sidik {
  const halaman = doc.getPages();
  const luar = new Map(halaman.map((p, i) => [p.ref, `H${i} `]));
  // Fonts and pictures are shared by many pages; each is hashed once.
  const bersama = new Map<PDFRef, string>();
  const sekali = (ref: PDFRef): string => {
    const tahu = luar.get(ref) ?? bersama.get(ref);
    if (tahu !== undefined) return tahu;
    const isi = `${sidikGraf(doc, [['', doc.context.lookup(ref) ?? ref]], luar)} `;
    bersama.set(ref, isi);
    return isi;
  };
  const sidikHalaman = halaman.map(({ node }) => {
    const hash = sha256().update(isiHalaman(node.Contents()));
    const tulis = penulis(hash, sekali);
    for (const kunci of ['MediaBox', 'CropBox', 'Rotate', 'StructParents', 'Tabs', 'Resources'])
      tulis(node.lookup(nama(kunci)));
    for (const a of tautan(node)) tulis(a);
    return hash.digest('hex');
  });

  const luarDokumen = new Map<PDFRef, string>(luar);
  for (const { node } of halaman)
    for (const a of larikPada(node, 'Annots')?.asArray() ?? [])
      if (a instanceof PDFRef) luarDokumen.set(a, 'A ');
  const akar: Array<readonly [string, PDFObject]> = [];
  for (const [k, v] of doc.catalog.entries()) {
    const kunci = k.decodeText();
    if (kunci === 'Names') {
      for (const [n, isi] of kamusPada(doc.catalog, 'Names')?.entries() ?? [])
        if (n.decodeText() !== 'EmbeddedFiles') akar.push([`Names/${n.decodeText()}`, isi]);
    } else if (!LUAR_SIDIK.has(kunci)) akar.push([kunci, v]);
  }
  akar.sort(([a], [b]) => (a < b ? -1 : 1));

  const info = doc.context.lookup(doc.context.trailerInfo.Info);
  const xmp = doc.catalog.lookup(nama('Metadata'));
  const metadata = sidikGraf(
    doc,
    [info, xmp].flatMap((o, i) => (o === undefined ? [] : [[String(i), o] as const])),
    luar,
  );
  return { halaman: sidikHalaman, dokumen: sidikGraf(doc, akar, luarDokumen), metadata };
}
