import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { bacaNama, bacaTeks, bertipe, daftarPada, daunPohon, kamusPada, larikPada, nama } from './objects.js';

/** ISO 32000-1 14.8.4: the structure types a reader knows. */
export const TIPE_BAKU: ReadonlySet<string> = new Set(
  `Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody
   Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP
   Figure Formula Form`.split(/\s+/),
);

/** What Chromium writes besides, and the known type that says it best. */
const PERAN: Readonly<Record<string, string>> = {
  Em: 'Span',
  Strong: 'Span',
  Sub: 'Span',
  Aside: 'Div',
  FENote: 'Note',
  Title: 'P',
  DocumentFragment: 'Div',
  Artifact: 'NonStruct',
};

export const tipeElemen = (e: PDFDict): string => bacaNama(e.get(nama('S'))) ?? '';

/** The structure tree mended where Chromium's tags are no valid PDF/UA-1. */
export function mendStructure(doc: PDFDocument): void {
  const akar = kamusPada(doc.catalog, 'StructTreeRoot');
  if (akar === undefined) throw new Error('PDF dari peramban tidak bertanda');
  const elemen = [...bertipe(doc.context, 'StructElem')];
  setRoleMap(doc, akar, elemen);
  wrapListBodies(doc, akar, elemen);
  for (const [, e] of elemen) {
    demoteFigureWrapper(doc, e);
    promoteFormula(e);
  }
  renameIds(akar, elemen);
}

type Elemen = readonly (readonly [PDFRef, PDFDict])[];

/** ISO 14289-1 7.1, ISO 19005-3 6.7.3.4: types of one's own are mapped to known ones. */
function setRoleMap(doc: PDFDocument, akar: PDFDict, elemen: Elemen): void {
  const peta = kamusPada(akar, 'RoleMap') ?? doc.context.obj({});
  for (const tipe of new Set(elemen.map(([, e]) => tipeElemen(e)))) {
    if (TIPE_BAKU.has(tipe)) continue;
    const peran = PERAN[tipe];
    if (peran !== undefined) peta.set(nama(tipe), nama(peran));
    else if (!peta.has(nama(tipe))) throw new Error(`jenis struktur "${tipe}" belum dipetakan`);
  }
  if (peta.keys().length > 0) akar.set(nama('RoleMap'), peta);
}

const elemenAnak = (doc: PDFDocument, k: PDFObject): PDFDict | null => {
  const d = doc.context.lookup(k);
  return d instanceof PDFDict && d.has(nama('S')) ? d : null;
};

/** ISO 32000-1 table 336: an LI holds Lbl and LBody only; what else stands in it moves into an LBody. */
function wrapListBodies(doc: PDFDocument, akar: PDFDict, elemen: Elemen): void {
  const pindah = new Map<PDFRef, PDFRef>();
  for (const [ref, e] of elemen) {
    if (tipeElemen(e) !== 'LI') continue;
    const tetap: PDFObject[] = [];
    const isi: PDFObject[] = [];
    for (const k of daftarPada(e, 'K')) {
      const d = elemenAnak(doc, k);
      (d !== null && ['Lbl', 'LBody'].includes(tipeElemen(d)) ? tetap : isi).push(k);
    }
    if (isi.length === 0) continue;
    const badan = doc.context.obj({ Type: 'StructElem', S: 'LBody', P: ref, K: isi });
    const halaman = e.get(nama('Pg'));
    if (halaman !== undefined) badan.set(nama('Pg'), halaman);
    const refBadan = doc.context.register(badan);
    for (const k of isi) elemenAnak(doc, k)?.set(nama('P'), refBadan);
    e.set(nama('K'), doc.context.obj([...tetap, refBadan]));
    // Text the LI held itself: the way back from the page must lead to the LBody now.
    if (isi.some((k) => elemenAnak(doc, k) === null)) pindah.set(ref, refBadan);
  }
  if (pindah.size === 0) return;
  for (const [nums, i] of daunPohon(kamusPada(akar, 'ParentTree'), 'Nums')) {
    const halaman = nums.lookup(i);
    if (!(halaman instanceof PDFArray)) continue;
    for (let j = 0; j < halaman.size(); j++) {
      const ref = halaman.get(j);
      const ke = ref instanceof PDFRef ? pindah.get(ref) : undefined;
      if (ke !== undefined) halaman.set(j, ke);
    }
  }
}

/** ISO 14289-1 7.3: a Figure has an alternative text; the wrapper of one that has is no figure itself. */
function demoteFigureWrapper(doc: PDFDocument, e: PDFDict): void {
  if (tipeElemen(e) !== 'Figure' || e.has(nama('Alt')) || e.has(nama('ActualText'))) return;
  if (daftarPada(e, 'K').some((k) => elemenAnak(doc, k) !== null)) e.set(nama('S'), nama('Div'));
}

/** ISO 14289-1 7.7: a formula is a Formula, with words for it. HTML has no such role, so its words say that it is one. */
function promoteFormula(e: PDFDict): void {
  if (tipeElemen(e) !== 'Figure') return;
  const alt = bacaTeks(e.lookup(nama('Alt'))) ?? '';
  if (alt.startsWith('Rumus: ')) e.set(nama('S'), nama('Formula'));
}

/**
 * The IDs of table headers (ISO 14289-1 7.5): Chromium writes node numbers, which depend on what its process did
 * before. They are renamed in the order of the ID tree, wherever they stand.
 */
function renameIds(akar: PDFDict, elemen: Elemen): void {
  const baru = new Map<string, PDFString>();
  const ganti = (o: PDFObject | undefined): PDFString | undefined => baru.get(bacaTeks(o) ?? '');
  const pohon = kamusPada(akar, 'IDTree');
  for (const [names, i] of daunPohon(pohon, 'Names')) {
    const id = PDFString.of(`n${String(baru.size + 1).padStart(8, '0')}`);
    baru.set(bacaTeks(names.lookup(i - 1)) ?? '', id);
    names.set(i - 1, id);
  }
  const batas = (d: PDFDict | undefined): void => {
    const limits = larikPada(d, 'Limits');
    for (let i = 0; limits !== undefined && i < limits.size(); i++) {
      const id = ganti(limits.lookup(i));
      if (id !== undefined) limits.set(i, id);
    }
    for (const k of larikPada(d, 'Kids')?.asArray() ?? []) {
      const anak = akar.context.lookup(k);
      if (anak instanceof PDFDict) batas(anak);
    }
  };
  batas(pohon);
  for (const [, e] of elemen) {
    const id = ganti(e.lookup(nama('ID')));
    if (id !== undefined) e.set(nama('ID'), id);
    for (const a of daftarPada(e, 'A')) {
      const atribut = akar.context.lookup(a);
      const kepala = atribut instanceof PDFDict ? larikPada(atribut, 'Headers') : undefined;
      for (let i = 0; kepala !== undefined && i < kepala.size(); i++) {
        const ke = ganti(kepala.lookup(i));
        if (ke !== undefined) kepala.set(i, ke);
      }
    }
  }
}

/** The marked content a child of an element stands for, or null when it is something else. */
export const nomorMcid = (o: PDFObject): number | null =>
  o instanceof PDFNumber
    ? o.asNumber()
    : o instanceof PDFDict && o.get(nama('Type')) === nama('MCR')
      ? Number(o.lookup(nama('MCID')))
      : null;
