import fc from 'fast-check';
import type { Laporan } from '../../src/link/laporan.js';
import { bulatkan } from '../../src/score/arithmetic.js';
import type { Nilai } from '../../src/score/score.js';
import { BERKAS, DUMAI, ganti, ID, KUPANG, laporanDari, muatId } from './data.js';

/** A report of every guideline: the real data sets, the example once more under a guideline it was not made for. */
export const DASAR: ReadonlyArray<readonly [string, Laporan]> = [
  ['hk-66-2020', laporanDari(await muatId(KUPANG))],
  [
    'kepka-128-2022',
    laporanDari(
      await muatId(ID, ganti(BERKAS.laporan, 'pedoman: kepka-311-2023', 'pedoman: kepka-128-2022')),
    ),
  ],
  ['kepka-311-2023', laporanDari(await muatId(ID))],
  ['skala-2025', laporanDari(await muatId(DUMAI))],
];

/** All of a list in another order. */
export const acak = <T>(isi: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...isi], { minLength: isi.length });

/** Every figure above the indicators: sasaran, perspektif, total. Rounded far below print. */
export const rataRataSemua = (n: Nilai): Record<string, string> => {
  const teks = (d: Nilai['total']['nilai']): string => (d === null ? '-' : bulatkan(d, 40).toFixed());
  return Object.fromEntries([
    ...n.sasaran.map((s) => [`sasaran ${s.kode}`, `${teks(s.nilai)} ${s.kategori?.nama} ${s.terukur}`]),
    ...n.perspektif.map((p) => [`perspektif ${p.kode}`, `${teks(p.nilai)} ${p.kategori?.nama} ${p.terukur}`]),
    ['total', `${teks(n.total.nilai)} ${n.total.kategori?.nama}`],
  ]);
};
