/** Room for the columns beside the names, in millimetres, upright and landscape. */
const RUANG = { tegak: 112, lanskap: 205 } as const;

/** Millimetres a character takes in a table, what a cell adds around it, and what a column of text wants at least. */
const HURUF = 1.7;
const TEPI = 4.5;
const TEKS = 30;

/** A column to be laid out: its heading and its printed figures; null for a column of text, which takes what is left. */
export interface IsiKolom {
  readonly judul: string;
  readonly isi: readonly string[] | null;
}

/**
 * Widths of the columns of figures in millimetres: room for their longest figure and the longest word of their heading.
 * Where the words take more than the page has, heads stand upright and the figures alone decide.
 */
export function lebarKolom(
  kolom: readonly IsiKolom[],
  lanskap: boolean,
): { readonly tegak: boolean; readonly lebar: ReadonlyArray<number | null> } {
  const satu = ({ judul, isi }: IsiKolom, tegak: boolean): number | null => {
    if (isi === null) return null;
    // A number keeps to the word before it in print: "tahun 2024".
    const kata = tegak ? [] : judul.split(/[\s/](?!\d)/).map((k) => k.length);
    return Math.max(9.5, Math.max(...kata, ...isi.map((s) => s.length)) * HURUF + TEPI);
  };
  const mendatar = kolom.map((k) => satu(k, false));
  const jumlah = mendatar.reduce<number>((n, x) => n + (x ?? TEKS), 0);
  const tegak = jumlah > (lanskap ? RUANG.lanskap : RUANG.tegak);
  return { tegak, lebar: tegak ? kolom.map((k) => satu(k, true)) : mendatar };
}
