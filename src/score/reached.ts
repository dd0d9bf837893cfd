import { targetRentang } from '../validate/fields.js';
import type { Pedoman } from '../validate/kinds.js';
import { bulatkan } from './arithmetic.js';
import type { NilaiIndikator } from './indicator.js';

/** How a realisasi stands to its target. `berbeda`: an indicator whose target is to be met, not passed. */
export type Hasil = 'melampaui' | 'sama' | 'dalam_rentang' | 'belum' | 'berbeda';

/**
 * Realisasi against the target of the period, both as printed, so that no reader sees 90,00 called below a target of
 * 90,00. Null when the indicator is not measured.
 */
export function hasilTarget(pedoman: Pedoman, i: NilaiIndikator): Hasil | null {
  if (i.capaian === null || i.realisasi === null || i.targetPeriode === null) return null;
  const desimal = Math.max(i.desimal ?? 0, pedoman.pembulatan.desimal);
  const realisasi = bulatkan(i.realisasi, desimal);
  const [dari, sampai] = [i.targetPeriode.dari, i.targetPeriode.sampai].map((d) =>
    realisasi.cmp(bulatkan(d, desimal)),
  );
  if (dari === undefined || sampai === undefined) return null;
  if (targetRentang(i.targetPeriode)) return dari >= 0 && sampai <= 0 ? 'dalam_rentang' : 'berbeda';
  if (dari === 0) return 'sama';
  switch (i.polaritas ?? 'maksimum') {
    case 'maksimum':
      return dari > 0 ? 'melampaui' : 'belum';
    case 'minimum':
      return dari < 0 ? 'melampaui' : 'belum';
    case 'rentang':
    case 'stabil':
      return 'berbeda';
  }
}

const TERCAPAI: readonly Hasil[] = ['melampaui', 'sama', 'dalam_rentang'];

/** Whether a measured indicator reached its target: the only such test in a report. */
export const mencapaiTarget = (pedoman: Pedoman, i: NilaiIndikator): boolean =>
  TERCAPAI.includes(hasilTarget(pedoman, i) ?? 'belum');
