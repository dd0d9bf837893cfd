import type { Entri } from './numbering.js';

/**
 * The report model: every chapter as ready strings and flags. Templates lay it out; they neither compute nor word.
 * A field called `naskah` is narrative (Markdown and tables placed in it); everything else is plain text. Null = not there.
 */
export interface CetakKategori {
  readonly nama: string;
  /** 4 best … 0 worst, x = cannot be concluded, n = not measured; picks sign and colour. */
  readonly tingkat: string;
}

export interface CetakAnggaran {
  readonly pagu: string;
  readonly realisasi: string;
  readonly serapan: string;
}

/** A cell of a general table. */
export interface SelUmum {
  readonly teks: string;
  readonly angka: boolean;
  /** Columns and rows it spans. */
  readonly rentang: number;
  readonly tinggi: number;
  /** Code of the indicator whose section it links to. */
  readonly kode: string | null;
  readonly kategori: CetakKategori | null;
}

export interface BarisUmum {
  readonly peran: 'biasa' | 'kelompok' | 'nilai' | 'total';
  readonly sel: readonly SelUmum[];
}

export interface KepalaUmum {
  readonly judul: string;
  readonly angka: boolean;
  readonly rentang: number;
  readonly tinggi: number;
}

/** A table of any columns: built from data, laid out by one template. */
export interface TabelUmum extends Entri {
  readonly lanskap: boolean;
  readonly rapat: boolean;
  /** Heads of figures stand upright: there are more columns than their words have room for. */
  readonly tegak: boolean;
  /** Widths in millimetres; null takes what is left. */
  readonly lebar: readonly (number | null)[];
  readonly kepala: ReadonlyArray<readonly KepalaUmum[]>;
  /** Bodies that stay together where they fit a page. */
  readonly badan: ReadonlyArray<readonly BarisUmum[]>;
  readonly kolom: number;
  readonly sumber: string | null;
  readonly catatan: readonly string[];
}

/** Narrative as it stands in print: Markdown, and tables placed in it. */
export type Blok = { readonly md: string } | { readonly tabel: TabelUmum };
export type Naskah = readonly Blok[];

/** A captioned table: heading and rows of its own kind. */
export interface Tabel<Baris> extends Entri {
  readonly baris: readonly Baris[];
  readonly sumber: string | null;
}

/** A captioned chart; `grafik` says what to draw, `alt` says it in words. */
export interface Gambar extends Entri {
  readonly grafik: Grafik;
  readonly alt: string;
  readonly sumber: string;
}

export interface Batang {
  readonly label: string;
  readonly nilai: number | null;
  readonly teks: string;
  readonly tingkat: string;
}

/** The axis below the bars, from zero: its end is a multiple of its step. */
export interface Sumbu {
  readonly maks: number;
  readonly langkah: number;
}

export type Grafik =
  | {
      readonly jenis: 'nilai-sasaran';
      readonly batang: readonly Batang[];
      readonly pita: readonly Pita[];
      readonly sumbu: Sumbu;
    }
  | { readonly jenis: 'capaian'; readonly batang: readonly Batang[]; readonly sumbu: Sumbu }
  | {
      readonly jenis: 'target-realisasi';
      readonly satuan: string;
      readonly sumbu: Sumbu;
      readonly pasangan: ReadonlyArray<{
        readonly label: string;
        readonly target: number | null;
        readonly realisasi: number | null;
        readonly teksTarget: string;
        readonly teksRealisasi: string;
      }>;
    }
  | {
      readonly jenis: 'serapan';
      readonly batang: ReadonlyArray<{
        readonly label: string;
        /** Millions of rupiah. */
        readonly pagu: number;
        readonly realisasi: number;
        readonly teksPagu: string;
        readonly teksRealisasi: string;
        readonly teksSerapan: string;
      }>;
    };

export interface Pita {
  readonly nama: string;
  readonly dari: number;
  readonly sampai: number;
  readonly tingkat: string;
}

export interface Bab<Isi> {
  readonly entri: Entri;
  readonly nomor: number;
  readonly naskah: Naskah | null;
  /** Its sections, for the list on the opener. */
  readonly seksi: readonly Entri[];
  /** More sections than the opener holds at its usual spacing. */
  readonly padat: boolean;
  readonly isi: Isi;
}

export interface TandaTangan {
  readonly tempatTanggal: string;
  readonly jabatan: readonly string[];
  readonly nama: string;
  readonly nip: string | null;
}

export interface Meta {
  readonly id: string;
  readonly judul: string;
  readonly judulLengkap: string;
  readonly periode: string;
  readonly satker: string;
  readonly satkerPanjang: string;
  readonly lembaga: string;
  readonly alamat: readonly string[];
  readonly kontak: readonly string[];
  /** Four marks on the cover: which quarter this is; empty for a year. */
  readonly triwulan: ReadonlyArray<{ readonly nomor: number; readonly aktif: boolean }>;
  readonly tanggal: string;
  readonly konsep: boolean;
  readonly tema: string;
  /** Foreign words the unit adds to the shipped list, small letters. */
  readonly kataAsing: readonly string[];
}
