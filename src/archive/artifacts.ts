import { PDFArray, type PDFDict, type PDFDocument, PDFRawStream } from '@cantoo/pdf-lib';
import { aliran, isiAliran, kamusPada, nama } from './objects.js';
import { operan, operators } from './operators.js';

const JALUR = new Set(['m', 'l', 'c', 'v', 'y', 'h', 're']);
const CAT = new Set(['f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*']);

/**
 * The stretches of a content stream that paint outside marked content, each from the first byte of what is painted to
 * the last. `bertanda` says whether a form carries marked content of its own.
 */
export function unmarked(
  isi: Uint8Array,
  bertanda: (form: string) => boolean,
): Array<readonly [number, number]> {
  const celah: Array<readonly [number, number]> = [];
  let dalam = 0;
  let dari = -1;
  let sampai = -1;
  let unit = -1;
  const tutup = (): void => {
    if (dari >= 0) celah.push([dari, sampai]);
    dari = -1;
  };
  const kena = (mulai: number, akhir: number): void => {
    if (dari < 0) dari = mulai;
    sampai = akhir;
  };
  for (const o of operators(isi)) {
    if (o.nama === 'BDC' || o.nama === 'BMC') {
      if (dalam++ === 0) tutup();
    } else if (o.nama === 'EMC') dalam--;
    else if (dalam > 0) continue;
    else if (JALUR.has(o.nama)) {
      if (unit < 0) unit = o.mulai;
    } else if (CAT.has(o.nama)) {
      kena(unit < 0 ? o.mulai : unit, o.akhir);
      unit = -1;
    } else if (o.nama === 'n') unit = -1;
    else if (o.nama === 'BT') unit = o.mulai;
    else if (o.nama === 'ET') {
      kena(unit < 0 ? o.mulai : unit, o.akhir);
      unit = -1;
    } else if (o.nama === 'Do') {
      if (bertanda(operan(isi, o, 0).slice(1))) tutup();
      else kena(o.mulai, o.akhir);
    } else if (o.nama === 'sh' || o.nama === 'BI') kena(o.mulai, o.akhir);
  }
  tutup();
  return celah;
}

/** Streams that paint a page: its content and the forms it draws, each once. */
export function formsOf(sumber: PDFDict | undefined): (n: string) => PDFRawStream | null {
  const xobjek = kamusPada(sumber, 'XObject');
  return (n) => {
    const x = xobjek?.lookup(nama(n));
    return x instanceof PDFRawStream && x.dict.get(nama('Subtype')) === nama('Form') ? x : null;
  };
}

const bertanda = (form: PDFRawStream): boolean =>
  /\/MCID\b/.test(Buffer.from(isiAliran(form)).toString('latin1'));

/**
 * ISO 14289-1 7.1: all content is tagged or an artifact. What Chromium leaves unmarked (margin boxes, backgrounds,
 * rules) is decoration and becomes an artifact; a form with marked content is entered.
 */
export function markArtifacts(doc: PDFDocument): void {
  const selesai = new Set<PDFRawStream>();
  const tandai = (s: PDFRawStream, sumber: PDFDict | undefined): Uint8Array | null => {
    const isi = isiAliran(s);
    const form = formsOf(sumber);
    const celah = unmarked(isi, (n) => {
      const x = form(n);
      if (x === null || !bertanda(x)) return false;
      if (!selesai.has(x)) {
        selesai.add(x);
        const baru = tandai(x, kamusPada(x.dict, 'Resources'));
        if (baru !== null) timpa(doc, x, baru);
      }
      return true;
    });
    if (celah.length === 0) return null;
    const hasil: Uint8Array[] = [];
    let p = 0;
    for (const [dari, sampai] of celah) {
      hasil.push(isi.subarray(p, dari), Buffer.from('/Artifact BMC\n'));
      hasil.push(isi.subarray(dari, sampai), Buffer.from('\nEMC'));
      p = sampai;
    }
    return Buffer.concat([...hasil, isi.subarray(p)]);
  };
  for (const { node } of doc.getPages()) {
    const isi = node.Contents();
    if (isi instanceof PDFArray) throw new Error('halaman dari peramban berisi lebih dari satu aliran');
    if (!(isi instanceof PDFRawStream)) continue;
    const baru = tandai(isi, node.Resources());
    if (baru !== null) timpa(doc, isi, baru);
  }
}

/** Replaces the data of a stream, keeping its object and its own entries. */
export function timpa(doc: PDFDocument, s: PDFRawStream, isi: Uint8Array): void {
  const baru = aliran(doc.context, isi);
  s.dict.delete(nama('DecodeParms'));
  for (const kunci of ['Filter', 'Length']) {
    const nilai = baru.dict.get(nama(kunci));
    if (nilai !== undefined) s.dict.set(nama(kunci), nilai);
    else s.dict.delete(nama(kunci));
  }
  s.updateContents(baru.getContents());
}
