import { inflateSync } from 'node:zlib';
import {
  decodePDFRawStream,
  PDFArray,
  PDFBool,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  type PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';

/** Small readers and writers of PDF objects, shared by the steps of this folder. */

export const nama = (s: string): PDFName => PDFName.of(s);

const ascii = (s: string): boolean => /^[\x20-\x7e]*$/.test(s);

/** A text string: plain where it is ASCII, otherwise UTF-16 in hex. */
export const teks = (s: string): PDFString | PDFHexString =>
  ascii(s) ? PDFString.of(s.replace(/[\\()]/g, '\\$&')) : PDFHexString.fromText(s);

export const bacaTeks = (o: PDFObject | undefined): string | null =>
  o instanceof PDFString || o instanceof PDFHexString ? o.decodeText() : null;

export const bacaNama = (o: PDFObject | undefined): string | null =>
  o instanceof PDFName ? o.decodeText() : null;

export const bacaAngka = (o: PDFObject | undefined): number | null =>
  o instanceof PDFNumber ? o.asNumber() : null;

export const benar = (o: PDFObject | undefined): boolean => o instanceof PDFBool && o.asBoolean();

export const kamusPada = (d: PDFDict | undefined, kunci: string): PDFDict | undefined => {
  const isi = d?.lookup(nama(kunci));
  return isi instanceof PDFDict ? isi : isi instanceof PDFRawStream ? isi.dict : undefined;
};

export const larikPada = (d: PDFDict | undefined, kunci: string): PDFArray | undefined => {
  const isi = d?.lookup(nama(kunci));
  return isi instanceof PDFArray ? isi : undefined;
};

/** An entry that may be one object or an array of them, unresolved. */
export function daftarPada(d: PDFDict, kunci: string): PDFObject[] {
  const isi = d.lookup(nama(kunci));
  if (isi instanceof PDFArray) return isi.asArray();
  const satu = d.get(nama(kunci));
  return satu === undefined ? [] : [satu];
}

/** A stream that cannot be decompressed: the file is damaged. */
export class AliranRusak extends Error {
  override readonly name = 'AliranRusak';
}

/** The bytes of a stream without its filters. Throws `AliranRusak`. */
export function isiAliran(s: PDFRawStream): Uint8Array {
  const flate = s.dict.lookup(nama('Filter')) === nama('FlateDecode');
  try {
    return flate && !s.dict.has(nama('DecodeParms'))
      ? inflateSync(s.getContents())
      : decodePDFRawStream(s).decode();
  } catch (e) {
    throw new AliranRusak('isi aliran rusak', { cause: e });
  }
}

/**
 * A compressed stream. The library deflates in JavaScript: zlib inside Node and Chromium picks its code by processor,
 * and the same input must give the same bytes on every machine.
 */
export const aliran = (ctx: PDFContext, isi: Uint8Array, kamus: Record<string, unknown> = {}): PDFRawStream =>
  ctx.flateStream(isi, kamus as Parameters<PDFContext['flateStream']>[1]);

/** All dictionaries of a type, with their references, in the order of their numbers. */
export function* bertipe(ctx: PDFContext, tipe: string): Generator<readonly [PDFRef, PDFDict]> {
  for (const [ref, o] of ctx.enumerateIndirectObjects())
    if (o instanceof PDFDict && o.get(nama('Type')) === nama(tipe)) yield [ref, o];
}

/** Leaves of a name or number tree as [holder, index of the value]; keys stand one before. */
export function* daunPohon(
  akar: PDFDict | undefined,
  kunci: 'Names' | 'Nums',
): Generator<[PDFArray, number]> {
  if (akar === undefined) return;
  for (const anak of larikPada(akar, 'Kids')?.asArray() ?? []) {
    const d = akar.context.lookup(anak);
    if (d instanceof PDFDict) yield* daunPohon(d, kunci);
  }
  const isi = larikPada(akar, kunci);
  for (let i = 1; isi !== undefined && i < isi.size(); i += 2) yield [isi, i];
}
