import type { Pasangan, Sumbu } from './model.js';

/** Drawn figures are no figures of the report; a step of 0.2 must not end at 0.6000000000000001. */
const rapi = (n: number): number => Number(n.toPrecision(12));

/** An axis of three to six round steps from zero that reaches `puncak`. */
export function sumbuSampai(puncak: number): Sumbu {
  const dasar = 10 ** Math.floor(Math.log10(puncak));
  const langkah = [0.2, 0.5, 1].map((n) => n * dasar).find((n) => puncak / n <= 6) ?? 2 * dasar;
  return { maks: rapi(Math.ceil(rapi(puncak / langkah)) * langkah), langkah: rapi(langkah) };
}

/** An axis of round steps around values, not from zero: for marks whose distance is read, never for bars. */
export function sumbuAntara(nilai: readonly number[]): Sumbu & { readonly min: number } {
  const [kecil, besar] = [Math.min(...nilai), Math.max(...nilai)];
  // Values that are one have no distance to draw a scale from.
  const jarak =
    besar > kecil ? Math.max(besar - kecil, Math.abs(besar) * 0.02) : Math.max(1, Math.abs(besar) * 0.05);
  const dasar = 10 ** Math.floor(Math.log10(jarak));
  const langkah = [0.2, 0.5, 1].map((n) => n * dasar).find((n) => jarak / n <= 5) ?? 2 * dasar;
  const min = rapi(Math.floor(rapi(kecil / langkah)) * langkah);
  const maks = rapi(Math.ceil(rapi(besar / langkah)) * langkah);
  return { min, maks: maks > min ? maks : rapi(min + langkah), langkah: rapi(langkah) };
}

export const nilaiPasangan = (pasangan: readonly Pasangan[]): number[] =>
  pasangan.flatMap((p) => [p.target, p.realisasi].flatMap((n) => n ?? []));

/** The axis of pairs: a mark at its very end would run into the words beside it. */
export const sumbuPasangan = (pasangan: readonly Pasangan[]): Sumbu =>
  sumbuSampai(Math.max(1, ...nilaiPasangan(pasangan)) * 1.02);
