/** Room in millimetres for the columns beside the names, and for the whole table, upright and landscape. */
const RUANG = { angka: { tegak: 112, lanskap: 205 }, semua: { tegak: 166, lanskap: 265 } } as const;

/** Millimetres a character takes in a table, what a cell adds around it, and what a column of text wants at least. */
const HURUF = 1.7;
const TEPI = 4.5;
const TEKS = 30;

/** A column to be laid out: its heading, its printed cells, and whether these are text. */
export interface IsiKolom {
  readonly judul: string;
  readonly isi: readonly string[];
  readonly teks: boolean;
}

/**
 * Widths of the columns in millimetres. A column of figures has room for its longest figure and the longest word of its
 * heading; where the words of all headings take more than the page has, heads stand upright and the figures alone
 * decide. Columns of text share what is left by the length of what they hold; null takes the rest.
 */
export function lebarKolom(
  kolom: readonly IsiKolom[],
  lanskap: boolean,
): { readonly tegak: boolean; readonly lebar: ReadonlyArray<number | null> } {
  const arah = lanskap ? 'lanskap' : 'tegak';
  const satu = ({ judul, isi, teks }: IsiKolom, tegak: boolean): number | null => {
    if (teks) return null;
    // A number keeps to the word before it in print: "tahun 2024".
    const kata = tegak ? [] : judul.split(/[\s/](?!\d)/).map((k) => k.length);
    return Math.max(9.5, Math.max(...kata, ...isi.map((s) => s.length)) * HURUF + TEPI);
  };
  const jumlah = (isi: ReadonlyArray<number | null>, teks: number): number =>
    isi.reduce<number>((n, x) => n + (x ?? teks), 0);
  // The first column of text, the names, is no part of the room for figures.
  const tegak =
    jumlah(
      kolom.map((k) => satu(k, false)),
      TEKS,
    ) -
      TEKS >
    RUANG.angka[arah];
  const lebar = kolom.map((k) => satu(k, tegak));
  const sisa = RUANG.semua[arah] - jumlah(lebar, 0);
  return { tegak, lebar: bagiTeks(kolom, lebar, sisa) };
}

/**
 * Shares `sisa` among the columns of text by the root of their longest cell, none narrower than its longest word; the
 * widest is left to take the rest.
 */
function bagiTeks(
  kolom: readonly IsiKolom[],
  lebar: ReadonlyArray<number | null>,
  sisa: number,
): Array<number | null> {
  const bobot = kolom.map((k, n) =>
    lebar[n] === null ? Math.sqrt(Math.max(k.judul.length, ...k.isi.map((s) => s.length))) : 0,
  );
  const jumlah = bobot.reduce((a, b) => a + b, 0);
  const terlebar = bobot.indexOf(Math.max(...bobot));
  return lebar.map((x, n) => {
    if (x !== null || n === terlebar) return x;
    const kata = (kolom[n]?.isi ?? []).flatMap((s) => s.split(/\s(?!Rp|\d)/)).map((s) => s.length);
    return Math.max(Math.max(0, ...kata) * HURUF + TEPI, (sisa * (bobot[n] ?? 0)) / jumlah);
  });
}
