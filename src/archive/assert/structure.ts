import { PDFDict, type PDFDocument } from '@cantoo/pdf-lib';
import { bacaAngka, bacaNama, bacaTeks, bertipe, daftarPada, kamusPada, nama } from '../objects.js';
import { TIPE_BAKU, tipeElemen } from '../structure.js';
import type { Aturan, Berkas } from './rule.js';

/** The type of an element after the role map. */
function peran(doc: PDFDocument): (e: PDFDict) => string {
  const peta = kamusPada(kamusPada(doc.catalog, 'StructTreeRoot'), 'RoleMap');
  return (e) => {
    const tipe = tipeElemen(e);
    return TIPE_BAKU.has(tipe) ? tipe : (bacaNama(peta?.lookup(nama(tipe))) ?? tipe);
  };
}

/** Child elements, in order. */
export const anak = (e: PDFDict): PDFDict[] =>
  daftarPada(e, 'K').flatMap((k) => {
    const d = e.context.lookup(k);
    return d instanceof PDFDict && d.has(nama('S')) ? [d] : [];
  });

/** All elements in reading order. */
function* urutBaca(doc: PDFDocument): Generator<PDFDict> {
  function* dari(e: PDFDict): Generator<PDFDict> {
    yield e;
    for (const a of anak(e)) yield* dari(a);
  }
  const akar = kamusPada(doc.catalog, 'StructTreeRoot');
  if (akar !== undefined) for (const a of anak(akar)) yield* dari(a);
}

function* semuaDikenal({ doc }: Berkas): Iterable<string> {
  const jenis = peran(doc);
  const asing = new Set<string>();
  for (const e of urutBaca(doc)) if (!TIPE_BAKU.has(jenis(e))) asing.add(tipeElemen(e));
  for (const a of asing) yield `jenis ${a} tidak dipetakan`;
}

function* daftarBenar({ doc }: Berkas): Iterable<string> {
  const jenis = peran(doc);
  for (const e of urutBaca(doc)) {
    const isi = anak(e).map(jenis);
    if (
      jenis(e) === 'LI' &&
      (isi.length !== daftarPada(e, 'K').length || isi.some((j) => j !== 'Lbl' && j !== 'LBody'))
    )
      yield `LI berisi ${isi.join(', ') || 'teks'}`;
    if (jenis(e) === 'L' && isi.some((j) => !['LI', 'L', 'Caption'].includes(j)))
      yield `L berisi ${isi.join(', ')}`;
  }
}

function* gambarBeralternatif({ doc }: Berkas): Iterable<string> {
  const jenis = peran(doc);
  let n = 0;
  for (const e of urutBaca(doc)) {
    if (!['Figure', 'Formula'].includes(jenis(e))) continue;
    n++;
    if (!bacaTeks(e.lookup(nama('Alt'))) && !bacaTeks(e.lookup(nama('ActualText'))))
      yield `gambar ke-${n} tanpa Alt`;
  }
}

const rentang = (sel: PDFDict, kunci: 'ColSpan' | 'RowSpan'): number => {
  for (const a of daftarPada(sel, 'A')) {
    const d = sel.context.lookup(a);
    const n = d instanceof PDFDict ? bacaAngka(d.lookup(nama(kunci))) : null;
    if (n !== null) return n;
  }
  return 1;
};

/** Rows as wide as each other, counting cells that reach in from rows above. */
function* barisSamaLebar({ doc }: Berkas): Iterable<string> {
  const jenis = peran(doc);
  let n = 0;
  for (const tabel of urutBaca(doc)) {
    if (jenis(tabel) !== 'Table') continue;
    n++;
    const baris = anak(tabel).flatMap((e) =>
      jenis(e) === 'TR'
        ? [e]
        : ['THead', 'TBody', 'TFoot'].includes(jenis(e))
          ? anak(e).filter((r) => jenis(r) === 'TR')
          : [],
    );
    let turun: number[] = [];
    const lebar = baris.map((r) => {
      const kini = turun.map((s) => Math.max(0, s - 1));
      let kolom = 0;
      for (const sel of anak(r)) {
        while ((turun[kolom] ?? 0) > 0) kolom++;
        for (let k = rentang(sel, 'ColSpan'); k > 0; k--, kolom++) kini[kolom] = rentang(sel, 'RowSpan') - 1;
      }
      while ((turun[kolom] ?? 0) > 0) kolom++;
      turun = kini;
      return kolom;
    });
    if (baris.length === 0) yield `tabel ke-${n} tanpa baris`;
    else if (new Set(lebar).size > 1) yield `tabel ke-${n}: lebar baris ${[...new Set(lebar)].join(', ')}`;
  }
}

function* judulBerurut({ doc }: Berkas): Iterable<string> {
  const jenis = peran(doc);
  let lalu = 0;
  for (const e of urutBaca(doc)) {
    const tingkat = Number(/^H([1-6])$/.exec(jenis(e))?.[1] ?? 0);
    if (tingkat === 0) continue;
    if (tingkat > lalu + 1) yield `judul tingkat ${tingkat} sesudah tingkat ${lalu}`;
    lalu = tingkat;
  }
  if (lalu === 0) yield 'tanpa judul';
}

/** Every element stands under its parent: a reader walks both ways. */
function* indukBenar({ doc }: Berkas): Iterable<string> {
  let salah = 0;
  for (const [, e] of bertipe(doc.context, 'StructElem'))
    for (const a of anak(e)) if (a.lookup(nama('P')) !== e) salah++;
  if (salah > 0) yield `${salah} elemen menyebut induk yang lain`;
}

/** Assertions about the structure tree. */
export const ATURAN_STRUKTUR: readonly Aturan[] = [
  { nama: 'jenis-struktur', klausul: 'ISO 14289-1 7.1', periksa: semuaDikenal },
  { nama: 'daftar', klausul: 'ISO 14289-1 7.6', periksa: daftarBenar },
  { nama: 'gambar', klausul: 'ISO 14289-1 7.3', periksa: gambarBeralternatif },
  { nama: 'tabel', klausul: 'ISO 14289-1 7.5', periksa: barisSamaLebar },
  { nama: 'urutan-judul', klausul: 'ISO 14289-1 7.4.2', periksa: judulBerurut },
  { nama: 'induk', klausul: 'ISO 32000-1 14.7.2', periksa: indukBenar },
];
