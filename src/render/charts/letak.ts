/** Boxes in points, from the upper left. */
export interface Kotak {
  readonly x: number;
  readonly y: number;
  readonly lebar: number;
  readonly tinggi: number;
}

export interface Titik {
  readonly x: number;
  readonly y: number;
}

export type Garis = readonly [Titik, Titik];

export const bertindih = (a: Kotak, b: Kotak, sela = 0): boolean =>
  a.x < b.x + b.lebar + sela &&
  b.x < a.x + a.lebar + sela &&
  a.y < b.y + b.tinggi + sela &&
  b.y < a.y + a.tinggi + sela;

const diDalam = (a: Kotak, bidang: Kotak): boolean =>
  a.x >= bidang.x &&
  a.y >= bidang.y &&
  a.x + a.lebar <= bidang.x + bidang.lebar &&
  a.y + a.tinggi <= bidang.y + bidang.tinggi;

/** Whether a line passes through a box: the part of it within the box's columns also lies within its rows. */
function menembus(dari: Titik, ke: Titik, k: Kotak): boolean {
  let [awal, akhir] = [0, 1];
  for (const [p, d, min, maks] of [
    [dari.x, ke.x - dari.x, k.x, k.x + k.lebar],
    [dari.y, ke.y - dari.y, k.y, k.y + k.tinggi],
  ] as const) {
    if (d === 0) {
      if (p < min || p > maks) return false;
      continue;
    }
    const [a, b] = [(min - p) / d, (maks - p) / d];
    awal = Math.max(awal, Math.min(a, b));
    akhir = Math.min(akhir, Math.max(a, b));
  }
  return awal <= akhir;
}

/** A label to be placed by a dot: the same words in forms of falling size, of which the first that fits is taken. */
export interface Label extends Titik {
  readonly bentuk: ReadonlyArray<{ readonly lebar: number; readonly tinggi: number }>;
}

export interface LetakLabel {
  /** Which form stands, and where. */
  readonly bentuk: number;
  readonly kotak: Kotak;
  /** Where a line leads from the dot to a label that stands away from it. */
  readonly penunjuk: Titik | null;
}

/** Right of the dot first, as one reads; then left, above, below, and between. */
const ARAH: ReadonlyArray<readonly [number, number]> = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
];
const DEKAT = 6;
/** Further away a label may stand in any direction. */
const JAUH = Array.from({ length: 24 }, (_, n): readonly [number, number] => [
  Math.cos((n * Math.PI) / 12),
  Math.sin((n * Math.PI) / 12),
]);

function calon(l: Label, b: Label['bentuk'][number], jarak: number, arah: readonly [number, number]): Kotak {
  const [ax, ay] = arah;
  return {
    x: l.x + ax * jarak + (ax > 0.3 ? 0 : ax < -0.3 ? -b.lebar : -b.lebar / 2),
    y: l.y + ay * jarak + (ay > 0.3 ? 0 : ay < -0.3 ? -b.tinggi : -b.tinggi / 2),
    ...b,
  };
}

/** Where labels may stand. */
export interface Ruang {
  readonly bidang: Kotak;
  /** Radius of a dot. */
  readonly jari: number;
  /** Lines no label may cover. */
  readonly garis: readonly Garis[];
  /** Lines from dots to labels may cross: a crowd leaves no other way. */
  readonly longgar: boolean;
}

/**
 * Places labels by their dots so that none lies on another, on a dot, on a line, or out of the field; where a label finds
 * no room beside its dot, a line that crosses no label leads to it. Null where a label finds no room at all.
 */
export function letakkan(label: readonly Label[], ruang: Ruang): LetakLabel[] | null {
  const { bidang, jari, longgar } = ruang;
  const titik = label.map(
    (l): Kotak => ({ x: l.x - jari, y: l.y - jari, lebar: 2 * jari, tinggi: 2 * jari }),
  );
  const hasil: LetakLabel[] = [];
  const garis: Garis[] = [...ruang.garis];
  const bebas = (k: Kotak): boolean =>
    diDalam(k, bidang) &&
    !titik.some((t) => bertindih(k, t, 0.5)) &&
    !hasil.some((h) => bertindih(k, h.kotak, 1.5)) &&
    (longgar || !garis.some(([a, b]) => menembus(a, b, k)));
  const cari = (l: Label, ke: number): LetakLabel | null => {
    for (const [n, b] of l.bentuk.entries()) {
      const kotak = ARAH.map((a) => calon(l, b, DEKAT, a)).find(bebas);
      if (kotak) return { bentuk: n, kotak, penunjuk: null };
    }
    const bentuk = l.bentuk.length - 1;
    const kecil = l.bentuk[bentuk];
    if (!kecil) return null;
    for (let jarak = 12; jarak < bidang.lebar; jarak += 4) {
      for (const arah of JAUH) {
        const kotak = calon(l, kecil, jarak, arah);
        if (!bebas(kotak)) continue;
        const ujung = {
          x: Math.min(Math.max(l.x, kotak.x), kotak.x + kotak.lebar),
          y: Math.min(Math.max(l.y, kotak.y), kotak.y + kotak.tinggi),
        };
        const lewat = (k: Kotak): boolean => menembus(l, ujung, k);
        const halang = hasil.some((h) => lewat(h.kotak)) || titik.some((t, n) => n !== ke && lewat(t));
        if (halang && !longgar) continue;
        return { bentuk, kotak, penunjuk: ujung };
      }
    }
    return null;
  };
  for (const [n, l] of label.entries()) {
    const letak = cari(l, n);
    if (letak === null) return null;
    hasil.push(letak);
    if (letak.penunjuk) garis.push([l, letak.penunjuk]);
  }
  return hasil;
}
