import type { z } from 'zod';
import { skemaAnggaran } from './schemas/anggaran.js';
import { skemaPembanding, skemaRiwayat } from './schemas/banding.js';
import { skemaGambar } from './schemas/gambar.js';
import { skemaPedoman } from './schemas/pedoman.js';
import { skemaLaporan, skemaRealisasi, skemaSorotan } from './schemas/periode.js';
import { skemaPk, skemaRapk, skemaRenstra, skemaRkt, skemaTindakLanjut } from './schemas/rencana.js';
import { skemaLapkin, skemaSatker } from './schemas/satker.js';
import { skemaTabel } from './schemas/tabel.js';
import { skemaTercetak } from './schemas/tercetak.js';

/** Every kind of YAML file, its schema and a title for editors. The name is also that of its JSON Schema. */
export const JENIS_BERKAS = {
  lapkin: { judul: 'Pengaturan data Lapkin', skema: skemaLapkin() },
  pedoman: { judul: 'Pedoman penilaian kinerja', skema: skemaPedoman() },
  satker: { judul: 'Profil satuan kerja', skema: skemaSatker() },
  renstra: { judul: 'Rencana Strategis', skema: skemaRenstra() },
  pk: { judul: 'Perjanjian Kinerja', skema: skemaPk() },
  rkt: { judul: 'Rencana Kinerja Tahunan', skema: skemaRkt() },
  rapk: { judul: 'Rencana Aksi Perjanjian Kinerja', skema: skemaRapk() },
  laporan: { judul: 'Laporan', skema: skemaLaporan() },
  realisasi: { judul: 'Realisasi dan kertas kerja', skema: skemaRealisasi() },
  anggaran: { judul: 'Anggaran', skema: skemaAnggaran() },
  'tindak-lanjut': { judul: 'Tindak lanjut rekomendasi', skema: skemaTindakLanjut() },
  sorotan: { judul: 'Sorotan kegiatan', skema: skemaSorotan() },
  tercetak: { judul: 'Angka tercetak dan errata', skema: skemaTercetak() },
  riwayat: { judul: 'Kinerja tahun-tahun sebelumnya', skema: skemaRiwayat() },
  pembanding: { judul: 'Unit pembanding dan target nasional', skema: skemaPembanding() },
  tabel: { judul: 'Tabel data', skema: skemaTabel() },
  gambar: { judul: 'Gambar dalam narasi', skema: skemaGambar() },
} as const;

export type JenisBerkas = keyof typeof JENIS_BERKAS;
/** The validated content of a kind of file: decimals are `Decimal`, dates ISO text, `ya`/`tidak` booleans. */
export type Isi<J extends JenisBerkas> = z.output<(typeof JENIS_BERKAS)[J]['skema']>;

export type Pedoman = Isi<'pedoman'>;
export type Satker = Isi<'satker'>;
export type Renstra = Isi<'renstra'>;
export type Pk = Isi<'pk'>;
export type Rkt = Isi<'rkt'>;
export type Rapk = Isi<'rapk'>;
export type LaporanYaml = Isi<'laporan'>;
export type Realisasi = Isi<'realisasi'>;
export type Anggaran = Isi<'anggaran'>;
export type TindakLanjut = Isi<'tindak-lanjut'>;
export type Sorotan = Isi<'sorotan'>;
export type Tercetak = Isi<'tercetak'>;
export type Riwayat = Isi<'riwayat'>;
export type Pembanding = Isi<'pembanding'>;
export type Tabel = Isi<'tabel'>;
export type Gambar = Isi<'gambar'>;
