import type { Decimal } from '../decimal.js';
import type { Laporan } from '../link/laporan.js';
import type { Periode } from '../link/periode.js';

/** The RAPK's target of an indicator at the end of a period; null = none yet. The year's is the PK's. */
export function targetRapk(laporan: Laporan, kode: string, periode: Periode): Decimal | null {
  const tahunan = laporan.pk.target[kode] ?? null;
  const rapk = laporan.rapk.target[kode];
  if (periode.triwulan === null || rapk === 'tetap' || rapk === undefined) return tahunan;
  const ke = laporan.rapk.satuan_waktu === 'bulan' ? periode.triwulan * 3 : periode.triwulan;
  return rapk[ke - 1] ?? null;
}

/** Target at the end of the Renstra, or null when the Renstra gives none. */
export function targetRenstra(laporan: Laporan, kode: string): Decimal | null {
  const target = laporan.indikator.find((i) => i.kode === kode)?.target;
  return target?.[String(laporan.renstra.periode.sampai)] ?? null;
}
