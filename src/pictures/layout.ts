/** Millimetres. */
export interface Ukuran {
  readonly lebar: number;
  readonly tinggi: number;
}

/** Between pictures of a grid. */
export const SELA = 4;

const skala = (u: Ukuran, n: number): Ukuran => ({ lebar: u.lebar * n, tinggi: u.tinggi * n });

/** The largest size of a picture of ratio width / height within a box. */
export function muatkan(rasio: number, kotak: Ukuran): Ukuran {
  const penuh = { lebar: kotak.lebar, tinggi: kotak.lebar / rasio };
  return penuh.tinggi <= kotak.tinggi ? penuh : skala(penuh, kotak.tinggi / penuh.tinggi);
}

/** A row as wide as `lebar`, its pictures of one height; narrower where that would be higher than `tertinggi`. */
function baris(rasio: readonly number[], lebar: number, tertinggi: number): Ukuran[] {
  const jumlah = rasio.reduce((n, r) => n + r, 0);
  const tinggi = Math.min(tertinggi, (lebar - SELA * (rasio.length - 1)) / jumlah);
  return rasio.map((r) => ({ lebar: r * tinggi, tinggi }));
}

/** Rows of columns of pictures: three stand as one large with two beside it, where their shapes allow. */
export type Kisi = ReadonlyArray<ReadonlyArray<readonly number[]>>;

export interface SusunanKisi {
  readonly ukuran: readonly Ukuran[];
  readonly kisi: Kisi;
}

/**
 * Sizes for one to four pictures of these ratios (width / height) over `lebar` millimetres. Nothing is cropped: a head
 * cut off would be worse than an uneven edge.
 */
export function susunKisi(rasio: readonly number[], lebar: number): SusunanKisi {
  const [a = 1, b = 1, c = 1] = rasio;
  switch (rasio.length) {
    case 0:
    case 1:
      return { ukuran: baris(rasio, lebar, lebar * 0.62), kisi: [[[0]]] };
    case 2:
      return { ukuran: baris(rasio, lebar, lebar * 0.55), kisi: [[[0], [1]]] };
    case 3: {
      const tumpuk = 1 / b + 1 / c;
      const samping = (lebar - SELA - a * SELA) / (a * tumpuk + 1);
      const tinggi = samping * tumpuk + SELA;
      if (samping < lebar * 0.22 || samping > lebar * 0.5 || tinggi > lebar * 0.6) break;
      return {
        ukuran: [
          { lebar: a * tinggi, tinggi },
          { lebar: samping, tinggi: samping / b },
          { lebar: samping, tinggi: samping / c },
        ],
        kisi: [[[0], [1, 2]]],
      };
    }
    default:
      return {
        ukuran: [
          ...baris(rasio.slice(0, 2), lebar, lebar * 0.4),
          ...baris(rasio.slice(2), lebar, lebar * 0.4),
        ],
        kisi: [
          [[0], [1]],
          [[2], [3]],
        ],
      };
  }
  return { ukuran: baris(rasio, lebar, lebar * 0.4), kisi: [[[0], [1], [2]]] };
}

/** The area of a scanned sheet on its page, below the heading; the first one stands under the large one. */
export function ukuranPindaian(rasio: number, pertama: boolean): Ukuran & { readonly lanskap: boolean } {
  const lanskap = rasio > 1;
  const kotak = lanskap
    ? { lebar: 265, tinggi: pertama ? 130 : 156 }
    : { lebar: 166, tinggi: pertama ? 200 : 228 };
  return { ...muatkan(rasio, kotak), lanskap };
}
