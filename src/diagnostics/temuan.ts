import { KATALOG, type KodePesan, type Pesan } from './catalogue.js';

/** A place in a source file. Lines and columns count from 1; `panjang` is the number of characters to underline. */
export interface Lokasi {
  readonly berkas: string;
  readonly baris: number;
  readonly kolom: number;
  readonly panjang?: number;
  /** The source line itself, for the excerpt. */
  readonly cuplikan?: string;
}

/** One finding. Errors are data; they become text in one place only (`pesan`, `format.ts`). */
export interface Temuan {
  readonly kode: KodePesan;
  readonly tingkat: 'galat' | 'peringatan';
  readonly parameter: Readonly<Record<string, string>>;
  readonly lokasi: Lokasi | null;
}

export type Bahasa = 'id' | 'en';

export function temuan(
  kode: KodePesan,
  lokasi: Lokasi | null,
  parameter: Record<string, string> = {},
): Temuan {
  return { kode, tingkat: KATALOG[kode].tingkat, parameter, lokasi };
}

export const adaGalat = (daftar: readonly Temuan[]): boolean => daftar.some((t) => t.tingkat === 'galat');

/** What stands in parameters as words rather than as data, in English. */
const FRASA: Readonly<Record<string, string>> = {
  'berkas ini': 'this file',
  'tidak ada apa-apa': 'nothing',
  'isian kosong': 'an empty value',
  daftar: 'a list',
  'pasangan kunci dan nilai': 'keys with values',
  'daftar (baris-baris berawalan "-")': 'a list (lines that begin with "-")',
  'teks atau angka': 'text or a number',
  'teks yang tidak kosong': 'text that is not empty',
  'belum bertarget': 'no target yet',
  'baris ini memakai tab; gunakan spasi': 'this line uses a tab; use spaces',
  'lekukan baris ini tidak cocok dengan baris di atasnya': 'the indentation does not fit the line above',
  'tanda titik dua di dalam teks; apit teks itu dengan tanda kutip': 'a colon inside text; quote the text',
  'ada tanda kurung atau tanda kutip yang belum ditutup': 'a bracket or quote is not closed',
  'susunan baris ini tidak dikenali': 'this line is not understood',
  triwulan: 'quarter',
  bulan: 'month',
};

function isi(pola: string, parameter: Readonly<Record<string, string>>, bahasa: Bahasa): string {
  return pola.replace(/\{(\w+)\}/g, (utuh, nama: string) => {
    const nilai = parameter[nama];
    if (nama === 'saran') {
      if (!nilai) return '';
      return bahasa === 'id' ? `; mungkin maksudnya "${nilai}"?` : `; did you mean "${nilai}"?`;
    }
    return nilai === undefined ? utuh : bahasa === 'en' ? (FRASA[nilai] ?? nilai) : nilai;
  });
}

/** The message of a finding and, where there is one, the way to mend it. */
export function pesan(t: Temuan, bahasa: Bahasa): { isi: string; cara: string | null } {
  const p: Pesan = KATALOG[t.kode];
  return {
    isi: isi(p[bahasa], t.parameter, bahasa),
    cara: p.cara ? isi(p.cara[bahasa], t.parameter, bahasa) : null,
  };
}

/** Each fault once: a part shared by alias or by two reports is met more than once. */
export function unik(daftar: readonly Temuan[]): Temuan[] {
  const kunci = (t: Temuan): string =>
    JSON.stringify([t.kode, t.lokasi?.berkas, t.lokasi?.baris, t.lokasi?.kolom, t.parameter]);
  return [...new Map(daftar.map((t) => [kunci(t), t])).values()];
}

/** Files in order, then lines; findings without a place last. */
export function urutkan(daftar: readonly Temuan[]): Temuan[] {
  const kunci = (t: Temuan): [string, number, number] => [
    t.lokasi?.berkas ?? '\uffff',
    t.lokasi?.baris ?? 0,
    t.lokasi?.kolom ?? 0,
  ];
  return [...daftar].sort((a, b) => {
    const [f1, b1, k1] = kunci(a);
    const [f2, b2, k2] = kunci(b);
    return f1 === f2 ? b1 - b2 || k1 - k2 : f1 < f2 ? -1 : 1;
  });
}
