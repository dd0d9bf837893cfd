import type { CetakKategori, KepalaUmum, SelUmum, TabelUmum } from './model.js';
import type { Penomoran } from './numbering.js';

/** A column of a general table: its heading, the group over it, its width in millimetres (null: what is left). */
export interface KolomUmum {
  readonly judul: string;
  readonly kelompok?: string | null;
  readonly angka?: boolean;
  readonly lebar?: number | null;
}

const DASAR: SelUmum = { teks: '', angka: false, rentang: 1, tinggi: 1, kode: null, kategori: null };

export const sel = (teks: string, lain: Partial<SelUmum> = {}): SelUmum => ({ ...DASAR, ...lain, teks });
export const selAngka = (teks: string, lain: Partial<SelUmum> = {}): SelUmum =>
  sel(teks, { angka: true, ...lain });
/** A category with its sign; a dash where there is none. */
export const selKategori = (kategori: CetakKategori | null): SelUmum =>
  sel(kategori === null ? '–' : kategori.nama, { kategori });
/** The number of an indicator, linked to its section. */
export const selIku = (i: { readonly nomor: number; readonly kode: string }): SelUmum =>
  selAngka(String(i.nomor), { kode: i.kode });

/** Heads in one or two levels: consecutive columns of one group stand under it. */
export function kepalaTabel(kolom: readonly KolomUmum[]): KepalaUmum[][] {
  const berkelompok = kolom.some((k) => k.kelompok);
  const atas: Array<{ judul: string; angka: boolean; rentang: number; tinggi: number }> = [];
  const bawah: KepalaUmum[] = [];
  for (const [n, k] of kolom.entries()) {
    const { judul, angka = false, kelompok } = k;
    if (!kelompok) {
      atas.push({ judul, angka, rentang: 1, tinggi: berkelompok ? 2 : 1 });
      continue;
    }
    bawah.push({ judul, angka, rentang: 1, tinggi: 1 });
    const akhir = atas.at(-1);
    if (akhir && n > 0 && kolom[n - 1]?.kelompok === kelompok) akhir.rentang += 1;
    else atas.push({ judul: kelompok, angka: false, rentang: 1, tinggi: 1 });
  }
  return berkelompok ? [atas, bawah] : [atas];
}

interface Isi {
  readonly kolom: readonly KolomUmum[];
  readonly badan: TabelUmum['badan'];
  readonly sumber?: string | null;
  readonly catatan?: readonly string[];
  readonly lanskap?: boolean;
  readonly rapat?: boolean;
  readonly tegak?: boolean;
}

/** A numbered general table. */
export function tabelUmum(nomor: Penomoran, id: string, judul: string, isi: Isi): TabelUmum {
  return {
    ...nomor.nomoriTabel(id, judul),
    lanskap: isi.lanskap ?? false,
    rapat: isi.rapat ?? false,
    tegak: isi.tegak ?? false,
    lebar: isi.kolom.map((k) => k.lebar ?? null),
    kepala: kepalaTabel(isi.kolom),
    badan: isi.badan,
    kolom: isi.kolom.length,
    sumber: isi.sumber ?? null,
    catatan: isi.catatan ?? [],
  };
}
