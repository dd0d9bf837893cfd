import { amounts, efficiencies } from '../figures/budget.js';
import type { Laporan } from '../link/laporan.js';
import type { Nilai } from '../score/score.js';
import { jelaskanPerspektif, jelaskanSasaran, jelaskanTotal } from './aggregate.js';
import { jelaskanAnggaran, jelaskanEfisiensi } from './budget.js';
import { jelaskanIndikator } from './indicator.js';
import type { Penjelasan } from './model.js';

/** Every code that can be explained: indicators by their own, all else with a prefix. */
export const kodeTerjelaskan = (laporan: Laporan, nilai: Nilai): string[] => [
  ...nilai.indikator.map((i) => i.kode),
  ...laporan.sasaran.map((s) => `sasaran:${s.kode}`),
  ...(laporan.pedoman.perspektif ? laporan.perspektif.map((p) => `perspektif:${p.kode}`) : []),
  'total',
  ...[...amounts(nilai).keys()].map((k) => `anggaran:${k}`),
  ...(laporan.pedoman.efisiensi ? [...efficiencies(nilai).keys()].map((k) => `efisiensi:${k}`) : []),
];

/** How one figure came about: inputs with their lines, clauses, unrounded steps, rounding. Null for an unknown code. */
export function jelaskan(laporan: Laporan, nilai: Nilai, kode: string): Penjelasan | null {
  if (kode === 'total') return jelaskanTotal(laporan, nilai);
  const [jenis = '', ...sisa] = kode.split(':');
  const isi = sisa.join(':');
  switch (jenis) {
    case 'sasaran':
      return jelaskanSasaran(laporan, nilai, isi);
    case 'perspektif':
      return jelaskanPerspektif(laporan, nilai, isi);
    case 'anggaran':
      return jelaskanAnggaran(laporan, nilai, isi);
    case 'efisiensi':
      return jelaskanEfisiensi(laporan, nilai, isi);
    default:
      return jelaskanIndikator(laporan, nilai, kode);
  }
}
