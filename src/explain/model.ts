import type { Decimal } from '../decimal.js';
import type { Lokasi } from '../diagnostics/temuan.js';
import { angka, cetakTarget } from '../format/angka.js';
import type { Laporan } from '../link/laporan.js';
import type { YamlPath } from '../read/yaml.js';
import type { JenisBerkas } from '../validate/kinds.js';

/** A place in a data file, `file:line`; null where a figure is made and not written. */
export type Letak = string | null;

/** A figure or fact that was read, and where it is written. */
export interface Masukan {
  readonly nama: string;
  readonly nilai: string;
  readonly letak: Letak;
}

/** One step: what was done, by which clause, with which numbers, and what came out, unrounded. */
export interface Langkah {
  readonly apa: string;
  readonly kaidah: string;
  /** Where the guideline or the data say so. */
  readonly letak: Letak;
  readonly rumus: string;
  readonly hasil: string;
}

export interface Penjelasan {
  readonly kode: string;
  readonly nama: string;
  readonly masukan: readonly Masukan[];
  readonly langkah: readonly Langkah[];
  /** As it prints. */
  readonly hasil: string;
  readonly pembulatan: string;
}

const tempat = (l: Lokasi | null | undefined): Letak => (l ? `${l.berkas}:${l.baris}` : null);

/** Where a path of a file of the report stands. */
export const letak = (laporan: Laporan, jenis: JenisBerkas, path: YamlPath): Letak =>
  tempat(laporan.berkas.get(jenis)?.locate(path));

/** An unrounded value: exact where it ends, otherwise its first 20 digits. */
export function penuh(d: Decimal | null): string {
  if (d === null) return '–';
  const pendek = d.toSignificantDigits(20);
  return `${pendek.toString().replace('.', ',')}${pendek.eq(d) ? '' : '…'}`;
}

export const desimalPenuh = (t: { dari: Decimal; sampai: Decimal } | null): string =>
  t ? cetakTarget(t, Math.max(t.dari.decimalPlaces(), t.sampai.decimalPlaces())) : '–';

/** Where an indicator stands in the Renstra's catalogue. */
export function letakIndikator(laporan: Laporan, kode: string): Letak {
  const cari = (daftar: NonNullable<Laporan['renstra']['sasaran']>, awal: YamlPath): Letak => {
    for (const [s, sasaran] of daftar.entries()) {
      const n = sasaran.indikator.findIndex((i) => i.kode === kode);
      if (n >= 0) return letak(laporan, 'renstra', [...awal, 'sasaran', s, 'indikator', n]);
    }
    return null;
  };
  const { renstra } = laporan;
  if (renstra.sasaran) return cari(renstra.sasaran, []);
  for (const [p, perspektif] of (renstra.perspektif ?? []).entries()) {
    const hasil = cari(perspektif.sasaran, ['perspektif', p]);
    if (hasil) return hasil;
  }
  return null;
}

/** How the last rounding went. */
export const kalimatPembulatan = (d: Decimal | null, desimal: number): string =>
  d === null
    ? 'Tidak ada nilai, sehingga tercetak –'
    : `${penuh(d)} dibulatkan setengah ke atas pada ${desimal} desimal menjadi ${angka(d, desimal)}`;
