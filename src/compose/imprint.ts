import { tanggalPanjang } from '../format/kata.js';
import { VERSI } from '../version.js';
import type { Konteks } from './context.js';
import type { Entri } from './numbering.js';

/** What the imprint says under one head, line by line. */
export interface BarisTentang {
  readonly judul: string;
  readonly isi: readonly string[];
}

export interface Tentang {
  readonly entri: Entri;
  readonly baris: readonly BarisTentang[];
}

/** The imprint: whose report this is, of which period, scored by which guideline on which legal basis, made with what. */
export function composeTentang(k: Konteks): Tentang {
  const { satker, periode, pedoman, renstra, realisasi, pengaturan } = k.laporan;
  const p = pengaturan.penandatangan;
  const isi: ReadonlyArray<readonly [string, ReadonlyArray<string | undefined>]> = [
    ['Laporan', [`Laporan Kinerja ${periode.lengkap}`, satker.nama_panjang, satker.lembaga]],
    ['Alamat', satker.alamat ?? []],
    ['Kontak', [satker.telepon?.join('; '), satker.surel, satker.situs]],
    ['Periode', [`${periode.lengkap}, keadaan sampai dengan ${tanggalPanjang(realisasi.sampai_dengan)}`]],
    ['Pedoman penilaian', [pedoman.nama, `Dasar hukum: ${pedoman.dasar_hukum}`]],
    ['Rencana strategis', [renstra.nama]],
    ['Tanggal laporan', [`${pengaturan.tempat}, ${tanggalPanjang(pengaturan.tanggal)}`]],
    ['Penanggung jawab', [p.nama, p.jabatan.join(' ')]],
    ['Penyusunan', [`Dihitung dan dicetak dengan Lapkin ${VERSI} dari data sumber satuan kerja.`]],
  ];
  return {
    entri: k.nomor.depan('tentang', 'Tentang Laporan Ini'),
    baris: isi
      .map(([judul, baris]) => ({ judul, isi: baris.filter((b) => b !== undefined) }))
      .filter((b) => b.isi.length > 0),
  };
}
