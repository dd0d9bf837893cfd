import type { Pedoman } from '../validate/kinds.js';
import { bulatkan } from './arithmetic.js';
import type { NilaiIndikator } from './score.js';

/** How a realisasi stands to its target. `berbeda`: an indicator whose target is to be met, not passed. */
export type Hasil = 'melampaui' | 'sama' | 'belum' | 'berbeda';

/**
 * Realisasi against the target of the period, both as printed, so that no reader sees 90,00 called below a target of
 * 90,00. Null when the indicator is not measured.
 */
export function hasilTarget(pedoman: Pedoman, i: NilaiIndikator): Hasil | null {
  if (i.capaian === null || i.realisasi === null || i.targetPeriode === null) return null;
  const { desimal } = pedoman.pembulatan;
  const beda = bulatkan(i.realisasi, desimal).cmp(bulatkan(i.targetPeriode, desimal));
  if (beda === 0) return 'sama';
  switch (i.polaritas ?? 'maksimum') {
    case 'maksimum':
      return beda > 0 ? 'melampaui' : 'belum';
    case 'minimum':
      return beda < 0 ? 'melampaui' : 'belum';
    case 'stabil':
      return 'berbeda';
  }
}

/** Whether a measured indicator reached its target: the only such test in a report. */
export const mencapaiTarget = (pedoman: Pedoman, i: NilaiIndikator): boolean =>
  ['melampaui', 'sama'].includes(hasilTarget(pedoman, i) ?? 'belum');
