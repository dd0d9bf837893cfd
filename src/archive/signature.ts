import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFNull,
  type PDFObject,
  type PDFPageLeaf,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { ALAMAT_BIDANG } from '../format/bidang.js';
import { timpa } from './artifacts.js';
import {
  bacaAngka,
  bacaTeks,
  bertipe,
  daftarPada,
  daunPohon,
  isiAliran,
  kamusPada,
  larikPada,
  nama,
  teks,
} from './objects.js';
import { operan, operators } from './operators.js';
import { nomorMcid } from './structure.js';

/**
 * Turns the link that marks the signature block into an empty signature field: ISO 32000-1 12.7.4.5 (the field),
 * ISO 19005-3 6.3.3 (an appearance, though empty), ISO 14289-1 7.18.4 (a Form element, a description in words).
 * A visible signature keeps the archive valid only in a field that was there when the document was printed.
 */
export function prepareSignature(doc: PDFDocument, uraian: string): void {
  for (const { node, ref: halaman } of doc.getPages()) {
    const daftar = larikPada(node, 'Annots');
    for (let i = 0; daftar !== undefined && i < daftar.size(); i++) {
      const ref = daftar.get(i);
      const a = daftar.lookup(i);
      if (!(a instanceof PDFDict) || !(ref instanceof PDFRef)) continue;
      if (bacaTeks(kamusPada(a, 'A')?.lookup(nama('URI'))) !== ALAMAT_BIDANG) continue;
      jadikanBidang(doc, a, halaman, uraian);
      doc.catalog.set(
        nama('AcroForm'),
        doc.context.register(doc.context.obj({ Fields: [ref], SigFlags: 0 })),
      );
      tagAsForm(doc, ref, node);
      // One field; a block that runs over two pages would bring a second link.
      return;
    }
  }
}

function jadikanBidang(doc: PDFDocument, a: PDFDict, halaman: PDFRef, uraian: string): void {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = (larikPada(a, 'Rect')?.asArray() ?? []).map(
    (x) => bacaAngka(x) ?? 0,
  );
  for (const kunci of ['A', 'Border', 'Contents', 'H', 'QuadPoints']) a.delete(nama(kunci));
  a.set(nama('Subtype'), nama('Widget'));
  a.set(nama('FT'), nama('Sig'));
  a.set(nama('T'), PDFString.of('TandaTangan'));
  a.set(nama('TU'), teks(uraian));
  a.set(nama('P'), halaman);
  const kosong = {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, x2 - x1, y2 - y1],
    Resources: {},
    Length: 0,
  };
  const rupa = PDFRawStream.of(doc.context.obj(kosong), new Uint8Array());
  a.set(nama('AP'), doc.context.obj({ N: doc.context.register(rupa) }));
}

/** The link's element becomes a Form that holds the field and nothing else; the space it was made of is no content. */
function tagAsForm(doc: PDFDocument, bidang: PDFRef, halaman: PDFPageLeaf): void {
  for (const [, e] of bertipe(doc.context, 'StructElem')) {
    if (e.get(nama('S')) !== nama('Link')) continue;
    const isi = daftarPada(e, 'K').find((k) => {
      const d = doc.context.lookup(k);
      return d instanceof PDFDict && d.get(nama('Type')) === nama('OBJR') && d.get(nama('Obj')) === bidang;
    });
    if (isi === undefined) continue;
    const lama = daftarPada(e, 'K').filter((k) => k !== isi);
    e.set(nama('S'), nama('Form'));
    e.set(nama('K'), doc.context.obj([isi]));
    const lepas = new Set(lama.flatMap((k) => mcidDari(doc, k)));
    for (const k of lama) if (k instanceof PDFRef) doc.context.delete(k);
    jadikanArtefak(doc, halaman, lepas);
    return;
  }
}

/** The marked content an element holds, itself or through its children. */
function mcidDari(doc: PDFDocument, k: PDFObject): number[] {
  const d = doc.context.lookup(k);
  if (d === undefined) return [];
  const n = nomorMcid(d);
  return n !== null ? [n] : d instanceof PDFDict ? daftarPada(d, 'K').flatMap((x) => mcidDari(doc, x)) : [];
}

/** Marked content of a page that belongs to no element any more becomes an artifact, and no way leads back from it. */
function jadikanArtefak(doc: PDFDocument, halaman: PDFPageLeaf, lepas: ReadonlySet<number>): void {
  const kunci = bacaAngka(halaman.lookup(nama('StructParents')));
  for (const [nums, i] of daunPohon(
    kamusPada(kamusPada(doc.catalog, 'StructTreeRoot'), 'ParentTree'),
    'Nums',
  )) {
    const isi = nums.lookup(i);
    if (bacaAngka(nums.lookup(i - 1)) !== kunci || !(isi instanceof PDFArray)) continue;
    for (const n of lepas) if (n < isi.size()) isi.set(n, PDFNull);
  }
  const aliran = halaman.Contents();
  if (!(aliran instanceof PDFRawStream)) return;
  const isi = isiAliran(aliran);
  const hasil: Uint8Array[] = [];
  let p = 0;
  for (const o of operators(isi)) {
    const mcid = o.nama === 'BDC' ? /\/MCID (\d+)/.exec(operan(isi, o, 1))?.[1] : undefined;
    if (mcid === undefined || !lepas.has(Number(mcid))) continue;
    hasil.push(isi.subarray(p, o.mulai), Buffer.from('/Artifact BMC'));
    p = o.akhir;
  }
  timpa(doc, aliran, Buffer.concat([...hasil, isi.subarray(p)]));
}
