import type { Decimal } from '../decimal.js';
import type { Rentang } from '../validate/fields.js';
import type { Pedoman } from '../validate/kinds.js';
import { bulatkan } from './arithmetic.js';

export type Tingkat = '4' | '3' | '2' | '1' | '0' | 'x';

/** A category or predicate: the word, and the rank that picks its sign and colour. */
export interface Kategori {
  readonly nama: string;
  readonly tingkat: Tingkat;
}

export function termuat(r: Rentang, nilai: Decimal): boolean {
  const cukup = r.dari === null || (r.dariTermasuk ? nilai.gte(r.dari) : nilai.gt(r.dari));
  const muat = r.sampai === null || (r.sampaiTermasuk ? nilai.lte(r.sampai) : nilai.lt(r.sampai));
  return cukup && muat;
}

/**
 * The band a value falls into. Judged on the value as printed (`desimal` places) unless the guideline says `penuh`:
 * a reader then never sees 100,00 called Cukup. Loading has proved that the bands cover the line.
 */
export function cariPita<P extends { rentang: Rentang }>(
  pita: readonly P[],
  nilai: Decimal,
  cara: 'tercetak' | 'penuh',
  desimal: number,
): P {
  const dinilai = cara === 'tercetak' ? bulatkan(nilai, desimal) : nilai;
  const kena = pita.find((p) => termuat(p.rentang, dinilai));
  if (!kena) throw new Error(`skala tidak mencakup ${dinilai}`);
  return kena;
}

/** The category of `nilai` on a scale of the guideline; null stays null. */
export function kategoriDari(pedoman: Pedoman, skala: string, nilai: Decimal | null): Kategori | null {
  const pita = pedoman.skala[skala]?.pita;
  if (nilai === null || pita === undefined) return null;
  const { nama, tingkat } = cariPita(pita, nilai, pedoman.pembulatan.kategori, pedoman.pembulatan.desimal);
  return { nama, tingkat };
}
