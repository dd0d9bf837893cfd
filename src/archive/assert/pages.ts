import { PDFArray, PDFDict, type PDFDocument, PDFRawStream } from '@cantoo/pdf-lib';
import { formsOf, unmarked } from '../artifacts.js';
import {
  bacaAngka,
  bacaNama,
  bacaTeks,
  bertipe,
  daunPohon,
  isiAliran,
  kamusPada,
  larikPada,
  nama,
} from '../objects.js';
import { operan, operators } from '../operators.js';
import type { Aturan, Berkas } from './rule.js';

/** A stream that paints, with its resources and the page it stands on (from 1). */
interface Lukisan {
  readonly halaman: number;
  readonly isi: Uint8Array;
  readonly sumber: PDFDict | undefined;
}

/** The contents of every page, then the forms they draw, each form once. */
function* lukisan(doc: PDFDocument): Generator<Lukisan> {
  const selesai = new Set<PDFRawStream>();
  function* dari(halaman: number, isi: Uint8Array, sumber: PDFDict | undefined): Generator<Lukisan> {
    yield { halaman, isi, sumber };
    for (const n of kamusPada(sumber, 'XObject')?.keys() ?? []) {
      const x = formsOf(sumber)(n.decodeText());
      if (x === null || selesai.has(x)) continue;
      selesai.add(x);
      yield* dari(halaman, isiAliran(x), kamusPada(x.dict, 'Resources'));
    }
  }
  for (const [n, { node }] of doc.getPages().entries())
    yield* dari(n + 1, isiHalaman(node.Contents()), node.Resources());
}

/** The content of a page: one stream, or several that count as one. */
export function isiHalaman(o: unknown): Uint8Array {
  if (o instanceof PDFRawStream) return isiAliran(o);
  if (!(o instanceof PDFArray)) return new Uint8Array();
  const bagian = o.asArray().map((_, i) => o.lookup(i));
  return Buffer.concat(
    bagian.flatMap((s) => (s instanceof PDFRawStream ? [isiAliran(s), Buffer.from('\n')] : [])),
  );
}

function* semuaBertanda({ doc }: Berkas): Iterable<string> {
  for (const { halaman, isi, sumber } of lukisan(doc)) {
    const form = formsOf(sumber);
    let dalam = 0;
    for (const o of operators(isi)) {
      if (o.nama === 'BDC' || o.nama === 'BMC') dalam++;
      else if (o.nama === 'EMC') dalam--;
    }
    if (dalam !== 0) yield `halaman ${halaman}: tanda buka dan tutup tidak berpasangan`;
    const celah = unmarked(isi, (n) => {
      const x = form(n);
      return x !== null && /\/MCID\b/.test(Buffer.from(isiAliran(x)).toString('latin1'));
    });
    // A form is painted inside the marks of who draws it, unless it carries its own.
    const sendiri = /\/MCID\b/.test(Buffer.from(isi).toString('latin1'));
    if (celah.length > 0 && (sendiri || sumber === doc.getPage(halaman - 1).node.Resources()))
      yield `halaman ${halaman}: ${celah.length} lukisan di luar tanda`;
  }
}

const TAMPIL = new Set(['Tj', 'TJ', "'", '"']);

/** Zero codes in a string of two-byte codes: the glyph a font shows for what it does not have. */
function nol(untai: string): number {
  // The usual form first: Chromium shows most glyphs one by one in hex.
  if (untai.startsWith('<') && untai.length <= 6) return untai === '<0000>' ? 1 : 0;
  let n = 0;
  for (const b of bytesUntai(untai))
    for (let i = 0; i + 1 < b.length; i += 2) if (b[i] === 0 && b[i + 1] === 0) n++;
  return n;
}

/** The strings of a show operand (a string, or an array of them), as bytes. */
function* bytesUntai(untai: string): Generator<Buffer> {
  for (const m of untai.matchAll(/<([0-9A-Fa-f\s]*)>|\(((?:\\[\s\S]|[^\\()])*)\)/g)) {
    if (m[1] !== undefined) yield Buffer.from(m[1].replace(/\s/g, ''), 'hex');
    else yield Buffer.from(lepas(m[2] ?? ''), 'latin1');
  }
}

const LEPAS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
const lepas = (s: string): string =>
  s.replace(/\\(?:([0-7]{1,3})|\r?\n|([\s\S]))/g, (_, oktal?: string, c?: string) =>
    oktal === undefined ? (LEPAS[c ?? ''] ?? c ?? '') : String.fromCharCode(Number.parseInt(oktal, 8)),
  );

function* tanpaGlifKosong({ doc }: Berkas): Iterable<string> {
  for (const { halaman, isi, sumber } of lukisan(doc)) {
    const huruf = kamusPada(sumber, 'Font');
    const lebarDari = new Map<string, boolean>();
    let lebar = false;
    let kosong = 0;
    for (const o of operators(isi)) {
      if (o.nama === 'Tf') {
        const n = operan(isi, o, 0).slice(1);
        const f = lebarDari.has(n) ? undefined : huruf?.lookup(nama(n));
        if (!lebarDari.has(n))
          lebarDari.set(n, f instanceof PDFDict && f.get(nama('Subtype')) === nama('Type0'));
        lebar = lebarDari.get(n) ?? false;
      } else if (lebar && TAMPIL.has(o.nama)) {
        kosong += nol(operan(isi, o, o.operan.length - 1));
      }
    }
    if (kosong > 0) yield `halaman ${halaman}: ${kosong} huruf tanpa glif`;
  }
}

function* hurufTertanam({ doc }: Berkas): Iterable<string> {
  for (const [, f] of bertipe(doc.context, 'Font')) {
    const jenis = bacaNama(f.lookup(nama('Subtype'))) ?? '';
    const sebut = bacaNama(f.lookup(nama('BaseFont'))) ?? jenis;
    if (jenis === 'Type3') yield `${sebut}: Type 3`;
    if (jenis.startsWith('CIDFont')) {
      const uraian = kamusPada(f, 'FontDescriptor');
      if (!(uraian?.lookup(nama('FontFile2')) instanceof PDFRawStream))
        yield `${sebut}: tidak tertanam sebagai TrueType`;
    } else if (!(f.lookup(nama('ToUnicode')) instanceof PDFRawStream)) yield `${sebut}: tanpa ToUnicode`;
  }
}

function* anotasiSah({ doc }: Berkas): Iterable<string> {
  for (const [n, { node }] of doc.getPages().entries()) {
    const halaman = `halaman ${n + 1}`;
    const daftar = larikPada(node, 'Annots');
    for (let i = 0; daftar !== undefined && i < daftar.size(); i++) {
      const a = daftar.lookup(i);
      if (!(a instanceof PDFDict)) continue;
      const jenis = bacaNama(a.lookup(nama('Subtype'))) ?? '';
      const [x1, , x2] = (larikPada(a, 'Rect')?.asArray() ?? []).map((x) => bacaAngka(x) ?? 0);
      // An invisible signature has no place on the page and no flag.
      if (jenis === 'Widget' && x1 === x2) continue;
      if (((bacaAngka(a.lookup(nama('F'))) ?? 0) & 4) === 0)
        yield `${halaman}: anotasi ${jenis} tidak dicetak`;
      const uraian = bacaTeks(a.lookup(nama(jenis === 'Widget' ? 'TU' : 'Contents')));
      if (!uraian) yield `${halaman}: anotasi ${jenis} tanpa uraian`;
      if (jenis !== 'Widget' && !a.has(nama('StructParent')))
        yield `${halaman}: anotasi ${jenis} tidak bertanda`;
      const alamat = bacaTeks(kamusPada(a, 'A')?.lookup(nama('URI')));
      if (alamat !== null && !/^(https?|mailto):/.test(alamat)) yield `${halaman}: tautan ke ${alamat}`;
    }
  }
}

/** Every piece of marked content belongs to an element: the parent tree leads from it to one. */
function* isiBerelemen({ doc }: Berkas): Iterable<string> {
  const pohon = kamusPada(kamusPada(doc.catalog, 'StructTreeRoot'), 'ParentTree');
  const induk = new Map<number | null, PDFArray>();
  for (const [nums, i] of daunPohon(pohon, 'Nums')) {
    const isi = nums.lookup(i);
    if (isi instanceof PDFArray) induk.set(bacaAngka(nums.lookup(i - 1)), isi);
  }
  for (const [n, { node }] of doc.getPages().entries()) {
    const isi = isiHalaman(node.Contents());
    const elemen = induk.get(bacaAngka(node.lookup(nama('StructParents'))));
    let lepas = 0;
    for (const o of operators(isi)) {
      const mcid = o.nama === 'BDC' ? /\/MCID (\d+)/.exec(operan(isi, o, 1))?.[1] : undefined;
      if (mcid === undefined) continue;
      const ke = Number(mcid);
      if (elemen === undefined || ke >= elemen.size() || !(elemen.lookup(ke) instanceof PDFDict)) lepas++;
    }
    if (lepas > 0) yield `halaman ${n + 1}: ${lepas} isi bertanda tanpa elemen`;
  }
}

/** Assertions about pages, fonts and annotations. */
export const ATURAN_HALAMAN: readonly Aturan[] = [
  {
    nama: 'urutan-tab',
    klausul: 'ISO 14289-1 7.18.3',
    *periksa({ doc }) {
      for (const [n, { node }] of doc.getPages().entries())
        if (node.lookup(nama('Tabs')) !== nama('S')) yield `halaman ${n + 1} tanpa Tabs S`;
    },
  },
  { nama: 'anotasi', klausul: 'ISO 19005-3 6.3.2, ISO 14289-1 7.18', periksa: anotasiSah },
  { nama: 'huruf', klausul: 'ISO 19005-3 6.2.11', periksa: hurufTertanam },
  { nama: 'glif', klausul: 'ISO 19005-3 6.2.11.8', periksa: tanpaGlifKosong },
  { nama: 'artefak', klausul: 'ISO 14289-1 7.1', periksa: semuaBertanda },
  { nama: 'isi-berelemen', klausul: 'ISO 14289-1 7.1', periksa: isiBerelemen },
];
