import { bacaAsli, type Gantian, letak, type Perubahan } from '../support/data.js';

/** One broken variant of the real data set, and the one finding it must give. */
export interface Kasus {
  readonly nama: string;
  readonly ubah: Perubahan;
  /** Null where any code will do, as long as the place is right. */
  readonly kode: string | null;
  /** A word or two of the Indonesian message or of its hint. */
  readonly kata: string;
  /** Where the finding stands. Line and column come from the change itself, never from a typed number. */
  readonly di: { readonly berkas: string; readonly baris: number; readonly kolom: number } | null;
}

/** A variant whose finding stands where the change (or its `⟦`) is. */
export const kasus = (nama: string, ubah: Gantian, kode: string | null, kata: string): Kasus => ({
  nama,
  ubah,
  kode,
  kata,
  di: ubah,
});

/** A variant whose finding stands at another text of the changed file. */
export const kasusDi = (nama: string, ubah: Gantian, cari: string, kode: string, kata: string): Kasus => ({
  nama,
  ubah,
  kode,
  kata,
  di: { berkas: ubah.berkas, ...letak(ubah.teks, cari) },
});

/** A variant whose finding stands at the very beginning of a file. */
export const kasusAwal = (
  nama: string,
  berkas: string,
  teks: string,
  kode: string | null,
  kata: string,
): Kasus => ({
  nama,
  ubah: { [berkas]: teks },
  kode,
  kata,
  di: { berkas, baris: 1, kolom: 1 },
});

export const tambahDiAkhir = (berkas: string, tambahan: string): string => bacaAsli(berkas) + tambahan;
