import type { Laporan } from '../link/laporan.js';
import type { Nilai } from '../score/score.js';
import { angkaAnggaran } from './budget.js';
import type { DaftarAngka } from './figure.js';
import { angkaIndikator } from './indicator.js';
import { angkaOrganisasi } from './organisation.js';

/**
 * Every figure of a report by its name. Narrative, tables and the audit of a publication read the same figure: they
 * cannot disagree.
 */
export function daftarAngka(laporan: Laporan, nilai: Nilai): DaftarAngka {
  return new Map([
    ...angkaIndikator(laporan, nilai),
    ...angkaOrganisasi(laporan, nilai),
    ...angkaAnggaran(laporan, nilai),
  ]);
}
