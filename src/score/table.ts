import { Decimal } from '../decimal.js';
import type { Tabel } from '../validate/kinds.js';
import { jumlahkan, NOL, persen } from './arithmetic.js';

export type JenisKolom = 'cacah' | 'nilai' | 'rupiah' | 'teks';

export interface KolomTabel {
  readonly kunci: string;
  readonly judul: string;
  readonly kelompok: string | null;
  readonly jenis: JenisKolom;
}

/** A cell: a figure, a text, or null for a dash. */
export type Sel = Decimal | string | null;

export interface BarisTabel {
  readonly nama: string;
  readonly sel: Readonly<Record<string, Sel>>;
}

export interface KelompokTabel {
  readonly nama: string | null;
  readonly baris: readonly BarisTabel[];
  readonly jumlah: BarisTabel | null;
}

/** A data table with its derived columns, subtotals and total computed. */
export interface NilaiTabel {
  readonly kolom: readonly KolomTabel[];
  readonly kelompok: readonly KelompokTabel[];
  readonly jumlah: BarisTabel | null;
}

type Kolom = Exclude<Tabel['kolom'][string], string> & { readonly kunci: string };

/** Computes a data table; linking has proved that its cells are figures where their column holds figures. */
export function scoreTabel(tabel: Tabel): NilaiTabel {
  const kolom = Object.entries(tabel.kolom).map(
    ([kunci, k]): Kolom => (typeof k === 'string' ? { kunci, judul: k } : { kunci, ...k }),
  );
  const kelompok = (tabel.kelompok ?? [{ nama: null, baris: tabel.baris ?? [], jumlah: undefined }]).map(
    (g): KelompokTabel => {
      const baris = g.baris.map((b) => ({ nama: b.nama, sel: turunkan(kolom, isianBaris(kolom, b)) }));
      return { nama: g.nama, baris, jumlah: g.jumlah === undefined ? null : jumlah(kolom, g.jumlah, baris) };
    },
  );
  const semua = kelompok.flatMap((g) => g.baris);
  return {
    kolom: kolom.map((k) => ({
      kunci: k.kunci,
      judul: k.judul,
      kelompok: k.kelompok ?? null,
      jenis: k.persen ? 'nilai' : (k.jenis ?? 'cacah'),
    })),
    kelompok,
    jumlah: tabel.jumlah === undefined ? null : jumlah(kolom, tabel.jumlah, semua),
  };
}

const isianBaris = (kolom: readonly Kolom[], baris: Readonly<Record<string, string>>): Record<string, Sel> =>
  Object.fromEntries(
    kolom.flatMap((k) => {
      const isi = baris[k.kunci];
      if (k.rumus || k.persen || isi === undefined) return [];
      return [[k.kunci, isi === '-' ? null : k.jenis === 'teks' ? isi : new Decimal(isi)]];
    }),
  );

/** Adds the derived columns; a formula counts a dash as nothing, and a ratio over nothing is a dash. */
function turunkan(kolom: readonly Kolom[], isian: Readonly<Record<string, Sel>>): Record<string, Sel> {
  const angka = (kunci: string): Decimal => {
    const k = kolom.find((x) => x.kunci === kunci);
    if (k?.rumus) return jumlahkan(k.rumus.map((s) => angka(s.kolom).times(s.tanda)));
    const isi = isian[kunci];
    return isi instanceof Decimal ? isi : NOL;
  };
  return Object.fromEntries(
    kolom.map((k) => {
      if (k.persen) return [k.kunci, persen(angka(k.persen[0]), angka(k.persen[1]))];
      return [k.kunci, k.rumus ? angka(k.kunci) : (isian[k.kunci] ?? null)];
    }),
  );
}

/** A total row: sums of the typed columns, then the derived ones from those sums. */
function jumlah(kolom: readonly Kolom[], nama: string, baris: readonly BarisTabel[]): BarisTabel {
  const dijumlahkan = (k: Kolom): boolean => k.jenis !== 'teks' && k.jumlahkan !== false;
  const isian = Object.fromEntries(
    kolom.map((k) => {
      const isi = baris.flatMap((b) => {
        const sel = b.sel[k.kunci];
        return sel instanceof Decimal ? [sel] : [];
      });
      return [k.kunci, dijumlahkan(k) && isi.length > 0 ? jumlahkan(isi) : null];
    }),
  );
  const sel = turunkan(kolom, isian);
  for (const k of kolom) if (!dijumlahkan(k)) sel[k.kunci] = null;
  return { nama, sel };
}
