import {
  PDFArray,
  PDFBool,
  PDFDict,
  type PDFDocument,
  PDFHeader,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFString,
} from '@cantoo/pdf-lib';
import { timpa } from '../../src/archive/artifacts.js';
import { daunPohon, isiAliran, kamusPada, larikPada } from '../../src/archive/objects.js';

/** Takes a valid document and breaks one thing of it. Throws when it finds nothing to break. */
export type Mutasi = (doc: PDFDocument) => void;

const nama = (s: string): PDFName => PDFName.of(s);

function ada<T>(x: T | null | undefined, apa: string): T {
  if (x === null || x === undefined) throw new Error(`tidak ada ${apa} untuk dirusak`);
  return x;
}

const kamus = (doc: PDFDocument): PDFDict[] =>
  doc.context
    .enumerateIndirectObjects()
    .flatMap(([, o]) => (o instanceof PDFDict ? [o] : o instanceof PDFRawStream ? [o.dict] : []));

export const elemen = (doc: PDFDocument, s?: string): PDFDict[] =>
  kamus(doc).filter(
    (d) => d.get(nama('Type')) === nama('StructElem') && (s === undefined || d.get(nama('S')) === nama(s)),
  );
const satu = (doc: PDFDocument, s: string): PDFDict => ada(elemen(doc, s)[0], s);

const info = (doc: PDFDocument): PDFDict =>
  ada(doc.context.lookupMaybe(doc.context.trailerInfo.Info, PDFDict), 'Info');
const spec = (doc: PDFDocument): PDFDict =>
  ada(
    kamus(doc).find((d) => d.get(nama('Type')) === nama('Filespec')),
    'Filespec',
  );
const anotasi = (doc: PDFDocument): PDFDict =>
  ada(
    kamus(doc).find((d) => d.get(nama('Subtype')) === nama('Link')),
    'Link',
  );
const uraianHuruf = (doc: PDFDocument): PDFDict =>
  ada(
    kamus(doc).find((d) => d.has(nama('FontFile2'))),
    'FontFile2',
  );

function aliranPada(d: PDFDict | undefined, kunci: string): PDFRawStream {
  const s = d?.lookup(nama(kunci));
  if (!(s instanceof PDFRawStream)) throw new Error(`tidak ada aliran ${kunci} untuk dirusak`);
  return s;
}

function ubahXmp(doc: PDFDocument, dari: string, ke: string): void {
  const s = aliranPada(doc.catalog, 'Metadata');
  const lama = Buffer.from(s.getContents()).toString('utf8');
  if (!lama.includes(dari)) throw new Error(`XMP tanpa ${dari}`);
  s.updateContents(Buffer.from(lama.replace(dari, ke)));
}

function ubahIsi(doc: PDFDocument, ubah: (isi: string) => string): void {
  for (const { node } of doc.getPages()) {
    const s = node.Contents();
    if (!(s instanceof PDFRawStream)) continue;
    const lama = Buffer.from(isiAliran(s)).toString('latin1');
    const baru = ubah(lama);
    if (baru === lama) continue;
    timpa(doc, s, Buffer.from(baru, 'latin1'));
    return;
  }
  throw new Error('tidak ada halaman untuk dirusak');
}

const versi =
  (besar: number, kecil: number): Mutasi =>
  (doc) => {
    doc.context.header = PDFHeader.forVersion(besar, kecil);
  };

const hapus =
  (kunci: string): Mutasi =>
  (doc) =>
    void ada(doc.catalog.delete(nama(kunci)) || null, kunci);

/** Mutations of a valid archive by the rule that must notice. */
export const MUTASI: Readonly<Record<string, readonly Mutasi[]>> = {
  kepala: [versi(1, 4), versi(2, 0)],
  pengenal: [(d) => void delete d.context.trailerInfo.ID],
  xmp: [
    hapus('Metadata'),
    (d) => ubahXmp(d, '<pdfaid:part>3', '<pdfaid:part>2'),
    (d) => ubahXmp(d, 'conformance>A<', 'conformance>B<'),
    (d) => ubahXmp(d, '<pdfuaid:part>1</pdfuaid:part>', ''),
  ],
  'info-xmp': [
    (d) => void info(d).set(nama('Title'), PDFString.of('Judul lain')),
    (d) => void info(d).set(nama('ModDate'), PDFString.of('D:20300101000000Z')),
    (d) => void info(d).delete(nama('Author')),
    (d) => ubahXmp(d, '<pdf:Keywords>', '<pdf:Keywords>x'),
  ],
  warna: [
    hapus('OutputIntents'),
    (d) => void larikPada(d.catalog, 'OutputIntents')?.lookup(0, PDFDict).delete(nama('DestOutputProfile')),
  ],
  bertanda: [
    hapus('MarkInfo'),
    (d) => void kamusPada(d.catalog, 'MarkInfo')?.set(nama('Marked'), PDFBool.False),
    hapus('StructTreeRoot'),
  ],
  bahasa: [hapus('Lang')],
  judul: [hapus('ViewerPreferences')],
  lampiran: [
    (d) => void spec(d).delete(nama('AFRelationship')),
    (d) => void spec(d).delete(nama('UF')),
    (d) => void spec(d).delete(nama('EF')),
    hapus('AF'),
    (d) => void aliranPada(kamusPada(spec(d), 'EF'), 'F').dict.delete(nama('Subtype')),
  ],
  skrip: [
    (d) =>
      void anotasi(d).set(nama('A'), d.context.obj({ S: 'JavaScript', JS: PDFString.of('app.alert(1)') })),
    (d) => void d.catalog.set(nama('OpenAction'), d.context.obj({ S: 'Launch' })),
  ],
  outline: [hapus('Outlines'), hapus('PageLabels')],
  'urutan-tab': [(d) => void d.getPage(1).node.delete(nama('Tabs'))],
  anotasi: [
    (d) => void anotasi(d).delete(nama('Contents')),
    (d) => void anotasi(d).set(nama('F'), PDFNumber.of(0)),
    (d) => void anotasi(d).delete(nama('StructParent')),
    (d) => {
      const uri = kamus(d).find((x) => x.has(nama('URI')) && x.get(nama('S')) === nama('URI'));
      const a = kamus(d).find((x) => kamusPada(x, 'A')?.has(nama('URI')));
      ada(uri ?? kamusPada(a, 'A'), 'URI').set(nama('URI'), PDFString.of('file:///tmp/laporan.html'));
    },
  ],
  huruf: [
    (d) => void uraianHuruf(d).delete(nama('FontFile2')),
    (d) =>
      void ada(
        kamus(d).find((x) => x.get(nama('Subtype')) === nama('Type0')),
        'Type0',
      ).delete(nama('ToUnicode')),
    (d) =>
      void ada(
        kamus(d).find((x) => x.get(nama('Subtype')) === nama('Type0')),
        'Type0',
      ).set(nama('Subtype'), nama('Type3')),
  ],
  glif: [
    (d) => ubahIsi(d, (s) => s.replace(/<[0-9A-F]{4}> Tj/, '<0000> Tj')),
    (d) => ubahIsi(d, (s) => s.replace(/<[0-9A-F]{4}> Tj/, '[<0003> -10 <00120000>] TJ')),
    (d) => ubahIsi(d, (s) => s.replace(/<[0-9A-F]{4}> Tj/, '(\\\\000\\\\000) Tj'.replace(/\\\\/g, '\\'))),
  ],
  artefak: [
    (d) => ubahIsi(d, (s) => `${s}\n0 0 10 10 re f\n`),
    (d) => ubahIsi(d, (s) => s.replace(/\/Artifact BMC([\s\S]*?)EMC/, '$1')),
    (d) => ubahIsi(d, (s) => s.replace('EMC', '')),
  ],
  'isi-berelemen': [
    (d) => ubahIsi(d, (s) => s.replace(/\/MCID \d+/, '/MCID 9999')),
    (d) => {
      const [nums, i] = ada(
        [...daunPohon(kamusPada(kamusPada(d.catalog, 'StructTreeRoot'), 'ParentTree'), 'Nums')][0],
        'ParentTree',
      );
      nums.set(i, d.context.obj([]));
    },
  ],
  'jenis-struktur': [
    (d) => void satu(d, 'P').set(nama('S'), nama('Paragraf')),
    (d) => void kamusPada(d.catalog, 'StructTreeRoot')?.delete(nama('RoleMap')),
  ],
  daftar: [
    (d) => void satu(d, 'LBody').set(nama('S'), nama('P')),
    (d) => void satu(d, 'LI').set(nama('S'), nama('P')),
    (d) => void satu(d, 'LI').set(nama('K'), PDFNumber.of(0)),
  ],
  gambar: [
    (d) => void satu(d, 'Formula').delete(nama('Alt')),
    (d) =>
      void ada(
        elemen(d, 'Figure').find((e) => e.has(nama('Alt'))),
        'Figure',
      ).delete(nama('Alt')),
    (d) => void ada(elemen(d, 'Figure')[0], 'Figure').set(nama('Alt'), PDFString.of('')),
  ],
  tabel: [
    (d) => {
      const baris = ada(elemen(d, 'TR').at(-1), 'TR');
      const isi = baris.lookup(nama('K'));
      if (isi instanceof PDFArray && isi.size() > 1) isi.remove(0);
      else
        ada(
          elemen(d, 'TR').find((r) => (larikPada(r, 'K')?.size() ?? 0) > 1),
          'TR',
        )
          .lookup(nama('K'), PDFArray)
          .remove(0);
    },
    (d) => {
      const sel = ada(elemen(d, 'TD')[0], 'TD');
      sel.set(nama('A'), d.context.obj({ O: 'Table', ColSpan: 3 }));
    },
  ],
  'urutan-judul': [
    (d) => void satu(d, 'H2').set(nama('S'), nama('H3')),
    (d) => void satu(d, 'H1').set(nama('S'), nama('H2')),
  ],
  induk: [(d) => void satu(d, 'TD').set(nama('P'), ada(doc1(d), 'akar'))],
};

const doc1 = (d: PDFDocument) => d.catalog.get(nama('StructTreeRoot'));
