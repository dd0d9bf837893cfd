import type { Decimal } from 'decimal.js';

/** An exact fraction: the yardstick decimal.js is measured against. The denominator is positive. */
export interface Rasional {
  readonly n: bigint;
  readonly d: bigint;
}

export const rasional = (n: bigint, d = 1n): Rasional => {
  if (d === 0n) throw new Error('penyebut nol');
  return d < 0n ? { n: -n, d: -d } : { n, d };
};

/** From the text of a decimal: "83.16", "-0.5", "3". */
export function dariTeks(teks: string): Rasional {
  const m = /^(-?)(\d+)(?:\.(\d+))?$/.exec(teks);
  if (!m) throw new Error(`bukan desimal: ${teks}`);
  const [, tanda = '', bulat = '', pecahan = ''] = m;
  return rasional(BigInt(`${tanda}${bulat}${pecahan}`), 10n ** BigInt(pecahan.length));
}

export const tambah = (a: Rasional, b: Rasional): Rasional => rasional(a.n * b.d + b.n * a.d, a.d * b.d);
export const kali = (a: Rasional, b: Rasional): Rasional => rasional(a.n * b.n, a.d * b.d);
export const bagi = (a: Rasional, b: Rasional): Rasional => rasional(a.n * b.d, a.d * b.n);
export const kurang = (a: Rasional, b: Rasional): Rasional => tambah(a, rasional(-b.n, b.d));
export const lebihKecil = (a: Rasional, b: Rasional): boolean => a.n * b.d < b.n * a.d;
export const terkecil = (a: Rasional, b: Rasional): Rasional => (lebihKecil(b, a) ? b : a);
export const terbesar = (a: Rasional, b: Rasional): Rasional => (lebihKecil(a, b) ? b : a);
export const jumlah = (isi: readonly Rasional[]): Rasional => isi.reduce(tambah, rasional(0n));
export const rerata = (isi: readonly Rasional[]): Rasional => bagi(jumlah(isi), rasional(BigInt(isi.length)));

/** Whether a decimal is the fraction to 40 places after the point: far beyond anything printed. */
export function samaDengan(desimal: Decimal, r: Rasional): boolean {
  const selisih = kurang(dariTeks(desimal.toFixed()), r);
  const mutlak = selisih.n < 0n ? -selisih.n : selisih.n;
  return mutlak * 10n ** 40n < selisih.d;
}

/** The fraction rounded half-up (away from zero) at `tempat` places, as text. */
export function cetak(r: Rasional, tempat: number): string {
  const skala = 10n ** BigInt(tempat);
  const mutlak = r.n < 0n ? -r.n : r.n;
  const bulat = (2n * mutlak * skala + r.d) / (2n * r.d);
  const teks = `${bulat / skala}${tempat > 0 ? `.${String(bulat % skala).padStart(tempat, '0')}` : ''}`;
  return r.n < 0n && bulat > 0n ? `-${teks}` : teks;
}
