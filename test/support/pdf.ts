import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFString } from '@cantoo/pdf-lib';
import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A piece of text on a page with its place in points. */
export interface Potongan {
  readonly teks: string;
  readonly x: number;
  readonly y: number;
  readonly lebar: number;
}

export async function bukaPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  return getDocument({ data: new Uint8Array(bytes), verbosity: 0, isEvalSupported: false }).promise;
}

export async function potongan(halaman: PDFPageProxy): Promise<Potongan[]> {
  const { items } = await halaman.getTextContent();
  return items.flatMap((i) =>
    'str' in i && i.str.trim() !== ''
      ? [{ teks: i.str, x: Number(i.transform[4]), y: Number(i.transform[5]), lebar: i.width }]
      : [],
  );
}

export const teksHalaman = async (halaman: PDFPageProxy): Promise<string> => {
  const { items } = await halaman.getTextContent();
  return items.map((i) => ('str' in i ? i.str + (i.hasEOL ? '\n' : '') : '')).join('');
};

export interface ButirOutline {
  readonly judul: string;
  readonly tingkat: number;
  readonly halaman: number;
}

/** The outline, flattened, each entry with the page it leads to. */
export async function outline(pdf: PDFDocumentProxy): Promise<ButirOutline[]> {
  type Butir = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>[number];
  const hasil: ButirOutline[] = [];
  const telusuri = async (isi: readonly Butir[], tingkat: number): Promise<void> => {
    for (const b of isi) {
      const dest = typeof b.dest === 'string' ? await pdf.getDestination(b.dest) : b.dest;
      const halaman = dest ? await pdf.getPageIndex(dest[0]) : -1;
      hasil.push({ judul: b.title, tingkat, halaman });
      await telusuri(b.items, tingkat + 1);
    }
  };
  await telusuri((await pdf.getOutline()) ?? [], 0);
  return hasil;
}

/** Facts of the file itself that a reader library hides. */
export async function fakta(bytes: Uint8Array) {
  const doc = await PDFDocument.load(bytes, { updateMetadata: false });
  const nama = (s: string) => PDFName.of(s);
  const objek = doc.context.enumerateIndirectObjects().map(([, o]) => o);
  const kamus = objek.filter((o): o is PDFDict => o instanceof PDFDict);
  const bernama = (d: PDFDict, kunci: string): string => {
    const v = d.lookup(nama(kunci));
    return v instanceof PDFName ? v.decodeText() : '';
  };
  const huruf = kamus.filter((d) => bernama(d, 'Type') === 'Font');
  const uraian = kamus.filter((d) => bernama(d, 'Type') === 'FontDescriptor');
  const elemen = kamus.filter((d) => bernama(d, 'Type') === 'StructElem');
  const tag = new Map<string, PDFDict[]>();
  for (const e of elemen) tag.set(bernama(e, 'S'), [...(tag.get(bernama(e, 'S')) ?? []), e]);
  const isiTeks = (v: unknown): string =>
    v instanceof PDFString || v instanceof PDFHexString ? v.decodeText() : '';
  const nums = doc.catalog.lookup(nama('PageLabels'), PDFDict).lookup(nama('Nums'), PDFArray);
  return {
    jenisHuruf: [...new Set(huruf.map((d) => bernama(d, 'Subtype')))].sort(),
    hurufTertanam: uraian.map((d) => ({ nama: bernama(d, 'FontName'), ttf: d.has(nama('FontFile2')) })),
    tag: new Map([...tag].map(([s, isi]) => [s, isi.length])),
    alt: (tag.get('Figure') ?? []).map((e) => isiTeks(e.lookup(nama('Alt')))),
    bertanda: doc.catalog.lookup(nama('MarkInfo'), PDFDict).lookup(nama('Marked'))?.toString() === 'true',
    bahasa: isiTeks(doc.catalog.lookup(nama('Lang'))),
    labelMulai: nums.asArray().flatMap((x) => (x instanceof PDFNumber ? [x.asNumber()] : [])),
    lanskap: doc.getPages().filter((p) => p.getWidth() > p.getHeight()).length,
  };
}
