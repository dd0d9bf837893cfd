import { romawi } from '../format/kata.js';

/** The page labels of a report: the cover has none, the front is roman from i, the chapters arabic from 1. */
export interface Nomor {
  /** Index of the first page of Bab I. */
  readonly awalIsi: number;
  readonly jumlahHalaman: number;
}

export function labelHalaman(indeks: number, nomor: Nomor): string {
  if (indeks === 0) return '';
  return indeks < nomor.awalIsi ? romawi(indeks).toLowerCase() : String(indeks - nomor.awalIsi + 1);
}
