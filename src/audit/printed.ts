import { Decimal } from '../decimal.js';
import { bulatkan } from '../score/arithmetic.js';

/** What a rule or a figure gives: a number, a word, or nothing (a dash in print). */
export type Hasil = Decimal | string | null;

interface Bacaan {
  readonly nilai: Decimal;
  readonly desimal: number;
}

const KOSONG: readonly string[] = ['-', '–', 'n/a', '(kosong)', '(tidak ada)'];

/** Words alike but for spaces, case, apostrophes (Jum'at) and the currency behind an amount in words. */
const rapikan = (s: string): string =>
  s
    .replace(/['’]/g, '')
    .replace(/\s+rupiah$/i, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/**
 * The numbers a printed text may stand for. Publications mix 1.096,50 and 1,096.50; where both readings are possible
 * (1.182) both are tried, so that only a text that fits neither is called different.
 */
function bacaan(tercetak: string): Bacaan[] {
  // Spreadsheets print a negative number in brackets.
  const dalamKurung = /^\((\d[\d.,]*)\)$/.exec(tercetak.trim())?.[1];
  if (dalamKurung !== undefined) return bacaan(`-${dalamKurung}`);
  const token = /[-−]?\d[\d.,]*/.exec(tercetak.replace(/Rp\.?\s*/gi, ''))?.[0]?.replace(/[.,]+$/, '');
  if (token === undefined) return [];
  const baca = (ribuan: string, koma: string): Bacaan[] => {
    // No thousand begins with a zero: 0,000 has three decimals.
    const pola = new RegExp(`^[-−]?([1-9]\\d{0,2}(\\${ribuan}\\d{3})+|\\d+)(\\${koma}\\d+)?$`);
    if (!pola.test(token)) return [];
    const teks = token.replace('−', '-').split(ribuan).join('').replace(koma, '.');
    return [{ nilai: new Decimal(teks), desimal: (teks.split('.')[1] ?? '').length }];
  };
  return [...baca('.', ','), ...baca(',', '.')];
}

/** Whether a printed text says what was computed: rounded half-up to the decimals it prints. */
export function cocok(tercetak: string, hasil: Hasil): boolean {
  if (hasil === null) return KOSONG.includes(rapikan(tercetak));
  if (typeof hasil === 'string') return rapikan(tercetak) === rapikan(hasil);
  return bacaan(tercetak).some((b) => bulatkan(hasil, b.desimal).eq(b.nilai));
}

/** Whether a printed number is what was computed cut off, not rounded. */
export const terpotong = (tercetak: string, hasil: Hasil): boolean =>
  hasil instanceof Decimal &&
  !cocok(tercetak, hasil) &&
  bacaan(tercetak).some((b) => hasil.toDecimalPlaces(b.desimal, Decimal.ROUND_DOWN).eq(b.nilai));
