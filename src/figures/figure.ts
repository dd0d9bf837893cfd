import type { Decimal } from '../decimal.js';
import { angka, cetakTarget, rupiah, type Tempat } from '../format/angka.js';
import type { Target } from '../validate/fields.js';

/** A named figure: its unrounded value (or its word), and how it prints. */
export interface HasilAngka {
  readonly nilai: Decimal | string;
  readonly teks: string;
}

export interface Parameter {
  /** What the parameter is, in words. */
  readonly jenis: string;
  /** The names it may take; null takes any text. */
  readonly dikenal: readonly string[] | null;
  readonly opsional?: true;
}

/**
 * A figure that can be named: quoted in narrative, compared with a publication, explained. Null when it has no value in
 * this period.
 */
export interface Angka {
  readonly parameter: readonly Parameter[];
  readonly hitung: (parameter: readonly string[]) => HasilAngka | null;
}

export type DaftarAngka = ReadonlyMap<string, Angka>;

export const parameter = (jenis: string, dikenal: readonly string[] | null): Parameter => ({
  jenis,
  dikenal,
});
export const opsional = (jenis: string, dikenal: readonly string[] | null): Parameter => ({
  jenis,
  dikenal,
  opsional: true,
});

export const sebagaiNilai = (d: Decimal | null | undefined, tempat: Tempat = 2): HasilAngka | null =>
  d ? { nilai: d, teks: angka(d, tempat) } : null;

export const sebagaiRupiah = (d: Decimal | null | undefined): HasilAngka | null =>
  d ? { nilai: d, teks: rupiah(d) } : null;

export const sebagaiTeks = (s: string | null | undefined): HasilAngka | null =>
  s === null || s === undefined ? null : { nilai: s, teks: s };

/** A single target is a figure; a range is a text. */
export function sebagaiTarget(t: Target | null | undefined, tempat: Tempat = 2): HasilAngka | null {
  if (!t) return null;
  const teks = cetakTarget(t, tempat);
  return { nilai: t.dari.eq(t.sampai) ? t.dari : teks, teks };
}
