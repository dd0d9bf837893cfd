/** Colours as `#rrggbb`: contrast as WCAG 2 defines it, and mixtures. */

type Rgb = readonly [number, number, number];

const rgb = (hex: string): Rgb => {
  const angka = (dari: number): number => Number.parseInt(hex.slice(dari, dari + 2), 16);
  return [angka(1), angka(3), angka(5)];
};

const hex = (warna: Rgb): string =>
  `#${warna.map((k) => Math.round(k).toString(16).padStart(2, '0')).join('')}`;

/** Relative luminance, 0 (black) to 1 (white): what is left of a colour in grey print. */
export function luminans(warna: string): number {
  const [r, g, b] = rgb(warna).map((k) => {
    const s = k / 255;
    return s <= 0.03928 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of two colours, 1 to 21. */
export function kontras(a: string, b: string): number {
  const [terang, gelap] = [luminans(a), luminans(b)].sort((x, y) => y - x);
  return ((terang ?? 0) + 0.05) / ((gelap ?? 0) + 0.05);
}

/** `bagian` (0 to 1) of the second colour in the first. */
export const campur = (a: string, b: string, bagian: number): string => {
  const ke = rgb(b);
  return hex(rgb(a).map((k, n) => k + ((ke[n] ?? 0) - k) * bagian) as unknown as Rgb);
};

/** Text needs this contrast (WCAG 2, level AA). */
export const KONTRAS_TEKS = 4.5;

export interface TurunanAksen {
  readonly aksen: string;
  /** Dark enough for text on every light ground of a theme. */
  readonly tua: string;
  /** Light enough for text on a dark ground. */
  readonly muda: string;
  /** A tint to stand behind dark text. */
  readonly latar: string;
  /** The track behind a bar. */
  readonly alas: string;
}

const sampai = (warna: string, ke: string, cukup: (w: string) => boolean): string => {
  const langkah = Array.from({ length: 50 }, (_, n) => campur(warna, ke, n / 50));
  return langkah.find(cukup) ?? ke;
};

/** The colours a theme needs besides the accent a unit has chosen. */
export function turunanAksen(aksen: string): TurunanAksen {
  return {
    aksen,
    // The darkest light ground of a theme has 1.2:1 against white.
    tua: sampai(aksen, '#000000', (w) => kontras(w, '#ffffff') >= KONTRAS_TEKS * 1.25),
    muda: sampai(aksen, '#ffffff', (w) => kontras(w, '#ffffff') <= 1.7),
    latar: campur(aksen, '#ffffff', 0.95),
    alas: campur(aksen, '#ffffff', 0.82),
  };
}
