import { bulatkan } from '../../src/score/arithmetic.js';
import type { NilaiIndikator } from '../../src/score/score.js';
import type { BarisKertas, KertasKerja } from '../../src/score/worksheet.js';
import { BERKAS, type Gantian, ganti, hitung, indikator } from './data.js';

/** realisasi.yaml of the real report in which indicator 6.1 (target 3) has another worksheet, given as YAML. */
export function isi61(yaml: string): Gantian {
  const lekuk = yaml
    .trim()
    .split('\n')
    .map((b) => `    ${b}`)
    .join('\n');
  const asli = '    nilai: 3.00\n    sumber: penilaian indeks pengelolaan data dan informasi';
  return ganti(BERKAS.realisasi, asli, lekuk);
}

/** Indicator 6.1 as it is scored with that worksheet. */
export const dengan = async (yaml: string): Promise<NilaiIndikator> =>
  indikator(await hitung(isi61(yaml)), '6.1');

export function kertas(i: NilaiIndikator): KertasKerja {
  if (!i.kertas) throw new Error(`indikator ${i.kode} tidak memiliki kertas kerja`);
  return i.kertas;
}

/** The cells of a row as text with at most two decimals; null stays null. */
export const sel = (b: BarisKertas | null | undefined): Record<string, string | null> =>
  Object.fromEntries(
    Object.entries(b?.sel ?? {}).map(([k, v]) => [k, v === null ? null : bulatkan(v, 2).toFixed()]),
  );
