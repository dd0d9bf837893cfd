export interface HalamanGaleri {
  readonly nama: string;
  readonly laporan: string;
  readonly tujuan: string;
  readonly judul: string;
  readonly readme?: boolean;
}
export const GALERI: readonly HalamanGaleri[];
export const LEBAR: number;
export const LEBAR_ACUAN: number;
