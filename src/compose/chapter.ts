import { cetakTarget } from '../format/angka.js';
import { daftarKata } from '../format/kata.js';
import type { Laporan } from '../link/laporan.js';
import type { Konteks } from './context.js';
import type { Bab, Naskah } from './model.js';
import type { Entri } from './numbering.js';

/** Opens a chapter, composes its content, and gathers the sections numbered meanwhile for its opener. */
export function composeBab<Isi>(k: Konteks, nomor: number, judul: string, isi: () => Isi): Bab<Isi> {
  const entri = k.nomor.mulaiBab(judul);
  const awal = k.nomor.judul.length;
  const naskah = k.naskah(`bab-${nomor}`, 'Pengantar bab');
  const hasil = isi();
  const seksi = k.nomor.judul.slice(awal).filter((e) => e.tingkat === 1);
  return { entri, nomor, naskah, seksi, padat: seksi.length > 8, isi: hasil };
}

/** A section with narrative alone; left out when nothing is written. */
export function seksiNaskah(
  k: Konteks,
  berkas: string,
  bagian: string,
  judul: string,
): { entri: Entri; naskah: Naskah } | null {
  const naskah = k.naskah(berkas, bagian);
  return naskah === null ? null : { entri: k.nomor.mulaiSubbab(judul), naskah };
}

/** Targets in use in this period that are not the RAPK's; null when there are none. */
export function targetLain(laporan: Laporan): string | null {
  const lain = laporan.indikator.flatMap((i) => {
    const target = laporan.realisasi.indikator[i.kode]?.target;
    return target ? [`IKU ${i.nomor} (${cetakTarget(target.nilai)})`] : [];
  });
  return lain.length === 0
    ? null
    : `Target ${laporan.periode.nama} yang dipakai dalam pengukuran berbeda dari target RAPK untuk ${daftarKata(lain)}; alasannya tercantum pada bagian indikator`;
}

/** "70 <= x < 100" as it prints: 70 ≤ x < 100, with decimal commas. */
export const bacaRentang = (teks: string): string =>
  teks
    .replace(/<=/g, '≤')
    .replace(/>=/g, '≥')
    .replace(/(\d)\.(\d)/g, '$1,$2');
