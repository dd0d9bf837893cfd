import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatText } from '../../src/diagnostics/format.js';
import type { Temuan } from '../../src/diagnostics/temuan.js';
import type { Laporan } from '../../src/link/laporan.js';
import { type HasilLaporan, loadLaporan } from '../../src/link/load.js';
import { diskFiles, overlayFiles } from '../../src/read/files.js';
import { type Nilai, type NilaiIndikator, score } from '../../src/score/score.js';
import type { Target } from '../../src/validate/fields.js';

/** The project root, the real data sets in it, the example report and the reports of the other guidelines. */
export const AKAR = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
export const ID = 'loka-lubuklinggau/2024/tw1';
export const KUPANG = 'balai-kupang/2021/tahunan';
export const DUMAI = 'balai-dumai/2025/tw2';
export const disk = diskFiles(AKAR);

const SATKER = 'data/satker/loka-lubuklinggau';
export const BERKAS = {
  pedoman: 'data/pedoman/kepka-311-2023.yaml',
  satker: `${SATKER}/satker.yaml`,
  renstra: `${SATKER}/renstra-2020-2024.yaml`,
  pk: `${SATKER}/2024/pk.yaml`,
  rapk: `${SATKER}/2024/rapk.yaml`,
  rkt: `${SATKER}/2024/rkt.yaml`,
  laporan: `${SATKER}/2024/tw1/laporan.yaml`,
  realisasi: `${SATKER}/2024/tw1/realisasi.yaml`,
  anggaran: `${SATKER}/2024/tw1/anggaran.yaml`,
  tindakLanjut: `${SATKER}/2024/tw1/tindak-lanjut.yaml`,
  sorotan: `${SATKER}/2024/tw1/sorotan.yaml`,
  ringkasan: `${SATKER}/2024/tw1/narasi/ringkasan.md`,
  narasi13: `${SATKER}/2024/tw1/narasi/indikator/1.3.md`,
} as const;

/** A changed text file, and where in it the change (or its `⟦` mark) stands. Lines and columns count from 1. */
export interface Gantian {
  readonly berkas: string;
  readonly teks: string;
  readonly baris: number;
  readonly kolom: number;
}

export const bacaAsli = (berkas: string): string => readFileSync(path.join(AKAR, berkas), 'utf8');

/** Line and column of an offset. */
export function posisi(teks: string, offset: number): { baris: number; kolom: number } {
  const sebelum = teks.slice(0, offset).split('\n');
  return { baris: sebelum.length, kolom: (sebelum.at(-1) ?? '').length + 1 };
}

/** Line and column of a text that stands exactly once. */
export function letak(teks: string, cari: string): { baris: number; kolom: number } {
  const bagian = teks.split(cari);
  if (bagian.length !== 2)
    throw new Error(`"${cari}" ditemukan ${bagian.length - 1} kali, seharusnya tepat satu kali`);
  return posisi(teks, (bagian[0] ?? '').length);
}

/**
 * A file of the real data set with one text replaced. Throws when the text does not stand there exactly once, so that
 * a case cannot pass because the data moved on. `⟦` in `dengan` marks the spot a finding is expected at.
 */
export function ganti(berkas: string, cari: string, dengan: string, teks = bacaAsli(berkas)): Gantian {
  const { baris, kolom } = letak(teks, cari);
  const mulai = teks.indexOf(cari);
  const tanda = dengan.indexOf('⟦');
  const baru = teks.slice(0, mulai) + dengan.replace('⟦', '') + teks.slice(mulai + cari.length);
  return tanda < 0
    ? { berkas, teks: baru, baris, kolom }
    : { berkas, teks: baru, ...posisi(baru, mulai + tanda) };
}

/** A changed file, or files by path; null takes a file away. */
export type Perubahan = Gantian | Readonly<Record<string, string | null>>;

/** The example report with some files changed. */
export const muat = (...perubahan: Perubahan[]): Promise<HasilLaporan> => muatId(ID, ...perubahan);

/** Any report with some files changed. */
export function muatId(id: string, ...perubahan: Perubahan[]): Promise<HasilLaporan> {
  const isi: Record<string, string | null> = {};
  for (const p of perubahan) Object.assign(isi, adalahGantian(p) ? { [p.berkas]: p.teks } : p);
  return loadLaporan(overlayFiles(disk, isi), id);
}

const adalahGantian = (p: object): p is Gantian => 'berkas' in p && 'teks' in p && 'baris' in p;

/** The report of a load that must have succeeded. */
export function laporanDari(hasil: HasilLaporan): Laporan {
  if (hasil.laporan === null) throw new Error(formatText(hasil.temuan, 'id', false));
  return hasil.laporan;
}

/** The figures of the example report with some files changed. */
export async function hitung(...perubahan: Perubahan[]): Promise<Nilai> {
  return score(laporanDari(await muat(...perubahan)));
}

export function indikator(nilai: Nilai, kode: string): NilaiIndikator {
  const i = nilai.indikator.find((x) => x.kode === kode);
  if (!i) throw new Error(`indikator ${kode} tidak ada`);
  return i;
}

/** A target as a planner writes it: `96.6`, `5..7`; null where there is none. */
export const teksTarget = (t: Target | null | undefined): string | null =>
  t ? [...new Set([t.dari.toFixed(), t.sampai.toFixed()])].join('..') : null;

/** `file:line:column code` of a finding. */
export const ringkas = (t: Temuan): string =>
  `${t.lokasi?.berkas ?? '-'}:${t.lokasi?.baris ?? '-'}:${t.lokasi?.kolom ?? '-'} ${t.kode}`;
