import { PDFArray, PDFDict, PDFHexString, PDFName, PDFRawStream, PDFString } from '@cantoo/pdf-lib';
import { bacaNama, bacaTeks, benar, bertipe, isiAliran, kamusPada, larikPada, nama } from '../objects.js';
import type { Aturan, Berkas } from './rule.js';

const latin = (b: Uint8Array, dari: number, sampai: number): string =>
  Buffer.from(b.subarray(dari, sampai)).toString('latin1');

/** The XMP packet, or an empty string. */
export function bacaXmp({ doc }: Berkas): string {
  const s = doc.catalog.lookup(nama('Metadata'));
  return s instanceof PDFRawStream ? Buffer.from(isiAliran(s)).toString('utf8') : '';
}

const buka = (s: string): string =>
  s
    .replace(/&#(\d+);/g, (_, n: string) => String.fromCodePoint(Number(n)))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

/** The value of a property: its text, or that of its first list item. */
function properti(xmp: string, kunci: string): string | null {
  const isi = new RegExp(`<${kunci}>([\\s\\S]*?)</${kunci}>`).exec(xmp)?.[1];
  return isi === undefined ? null : buka((/<rdf:li[^>]*>([\s\S]*?)<\/rdf:li>/.exec(isi)?.[1] ?? isi).trim());
}

const waktuXmp = (pdf: string): string =>
  pdf.replace(/^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z');

const PASANGAN: ReadonlyArray<readonly [string, string]> = [
  ['Title', 'dc:title'],
  ['Author', 'dc:creator'],
  ['Subject', 'dc:description'],
  ['Keywords', 'pdf:Keywords'],
  ['Creator', 'xmp:CreatorTool'],
  ['Producer', 'pdf:Producer'],
  ['CreationDate', 'xmp:CreateDate'],
  ['ModDate', 'xmp:ModifyDate'],
];

function* infoSamaXmp(b: Berkas): Iterable<string> {
  const { context } = b.doc;
  const info = context.lookup(context.trailerInfo.Info);
  const xmp = bacaXmp(b);
  for (const [kunci, prop] of PASANGAN) {
    const di = info instanceof PDFDict ? bacaTeks(info.lookup(nama(kunci))) : null;
    const ke = properti(xmp, prop);
    if (di === null || ke === null) yield `${kunci} atau ${prop} tidak ada`;
    else if (waktuXmp(di) !== ke) yield `${kunci} "${di}" berbeda dengan ${prop} "${ke}"`;
  }
}

const SPEC = ['F', 'UF', 'Desc', 'AFRelationship', 'EF'] as const;

function* lampiranLengkap({ doc }: Berkas): Iterable<string> {
  const terkait = new Set((larikPada(doc.catalog, 'AF')?.asArray() ?? []).map(String));
  for (const [ref, spec] of bertipe(doc.context, 'Filespec')) {
    const berkas = bacaTeks(spec.lookup(nama('UF'))) ?? '?';
    for (const kunci of SPEC) if (!spec.has(nama(kunci))) yield `${berkas} tanpa ${kunci}`;
    if (!terkait.has(String(ref))) yield `${berkas} tidak disebut AF`;
    const isi = kamusPada(spec, 'EF')?.lookup(nama('F'));
    if (!(isi instanceof PDFRawStream)) yield `${berkas} tanpa isi`;
    else {
      if (!isi.dict.has(nama('Subtype'))) yield `${berkas} tanpa jenis media`;
      if (kamusPada(isi.dict, 'Params')?.has(nama('ModDate')) !== true) yield `${berkas} tanpa tanggal`;
    }
  }
}

const TINDAKAN = new Set(['JavaScript', 'Launch', 'Sound', 'Movie', 'ResetForm', 'ImportData', 'SubmitForm']);

function* tanpaSkrip({ doc }: Berkas): Iterable<string> {
  for (const [, o] of doc.context.enumerateIndirectObjects()) {
    for (const d of [o, ...(o instanceof PDFDict ? o.values() : [])]) {
      if (!(d instanceof PDFDict)) continue;
      const s = bacaNama(d.get(nama('S')));
      if (s !== null && TINDAKAN.has(s)) yield `tindakan ${s}`;
      if (d.has(nama('JS')) || d.has(nama('JavaScript'))) yield 'kunci JavaScript';
      if (d.has(nama('AA'))) yield 'tindakan tambahan AA';
    }
  }
  if (doc.catalog.has(nama('OpenAction'))) yield 'OpenAction';
}

function* pengenal({ doc }: Berkas): Iterable<string> {
  const id = doc.context.lookup(doc.context.trailerInfo.ID);
  const isi = id instanceof PDFArray ? id.asArray() : [];
  const sah = isi.filter(
    (x) => (x instanceof PDFHexString || x instanceof PDFString) && x.asBytes().length > 0,
  );
  if (sah.length !== 2) yield 'trailer tanpa ID';
}

function* niatWarna({ doc }: Berkas): Iterable<string> {
  const niat = larikPada(doc.catalog, 'OutputIntents')?.lookupMaybe(0, PDFDict);
  const profil = niat?.lookup(nama('DestOutputProfile'));
  if (niat?.get(nama('S')) !== nama('GTS_PDFA1')) yield 'tanpa GTS_PDFA1';
  if (!(profil instanceof PDFRawStream)) yield 'tanpa profil warna';
  else if (latin(isiAliran(profil), 36, 40) !== 'acsp') yield 'profil warna bukan ICC';
}

function* kepala({ bytes }: Berkas): Iterable<string> {
  if (!/^%PDF-1\.7[\r\n]+%[\x80-\xff]{4}/.test(latin(bytes, 0, 24)))
    yield 'bukan "%PDF-1.7" dengan baris biner';
  if (!/%%EOF\s*$/.test(latin(bytes, Math.max(0, bytes.length - 32), bytes.length)))
    yield 'tanpa %%EOF di akhir';
}

function* xmp(b: Berkas): Iterable<string> {
  const isi = bacaXmp(b);
  const diharapkan: ReadonlyArray<readonly [string, string]> = [
    ['pdfaid:part', '3'],
    ['pdfaid:conformance', 'A'],
    ['pdfuaid:part', '1'],
  ];
  for (const [kunci, nilai] of diharapkan)
    if (properti(isi, kunci) !== nilai) yield `${kunci} bukan ${nilai}`;
  const s = b.doc.catalog.lookup(nama('Metadata'));
  if (s instanceof PDFRawStream && s.dict.has(nama('Filter'))) yield 'paket dimampatkan';
}

/** Assertions about the file as a whole. */
export const ATURAN_BERKAS: readonly Aturan[] = [
  { nama: 'kepala', klausul: 'ISO 19005-3 6.1.2', periksa: kepala },
  { nama: 'pengenal', klausul: 'ISO 19005-3 6.1.3', periksa: pengenal },
  { nama: 'xmp', klausul: 'ISO 19005-3 6.6.4, ISO 14289-1 5', periksa: xmp },
  { nama: 'info-xmp', klausul: 'Info sama dengan XMP', periksa: infoSamaXmp },
  { nama: 'warna', klausul: 'ISO 19005-3 6.2.3', periksa: niatWarna },
  {
    nama: 'bertanda',
    klausul: 'ISO 14289-1 7.1',
    *periksa({ doc }) {
      if (!benar(kamusPada(doc.catalog, 'MarkInfo')?.lookup(nama('Marked')))) yield 'MarkInfo tanpa Marked';
      if (kamusPada(doc.catalog, 'StructTreeRoot') === undefined) yield 'tanpa pohon struktur';
    },
  },
  {
    nama: 'bahasa',
    klausul: 'ISO 14289-1 7.2',
    *periksa({ doc }) {
      if (!bacaTeks(doc.catalog.lookup(nama('Lang')))) yield 'katalog tanpa Lang';
    },
  },
  {
    nama: 'judul',
    klausul: 'ISO 14289-1 7.1',
    *periksa({ doc }) {
      const tampil = kamusPada(doc.catalog, 'ViewerPreferences')?.lookup(nama('DisplayDocTitle'));
      if (!benar(tampil)) yield 'ViewerPreferences tanpa DisplayDocTitle';
    },
  },
  { nama: 'lampiran', klausul: 'ISO 19005-3 6.8', periksa: lampiranLengkap },
  { nama: 'skrip', klausul: 'ISO 19005-3 6.5.1', periksa: tanpaSkrip },
  {
    nama: 'outline',
    klausul: 'ISO 32000-1 12.3.3',
    *periksa({ doc }) {
      const mode = doc.catalog.lookup(nama('PageMode'));
      if (!(mode instanceof PDFName) || kamusPada(doc.catalog, 'Outlines') === undefined)
        yield 'tanpa markah';
      if (kamusPada(doc.catalog, 'PageLabels') === undefined) yield 'tanpa label halaman';
    },
  },
];
