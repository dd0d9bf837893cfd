import type { Laporan } from '../link/laporan.js';
import { buatPeriode, type KodePeriode, type Periode } from '../link/periode.js';
import type { Target } from '../validate/fields.js';
import type { Pk, Rapk } from '../validate/kinds.js';

interface Berlaku<T> {
  readonly target: Readonly<Record<string, T>>;
  readonly revisi?:
    | ReadonlyArray<{ readonly berlaku: string; readonly target: Readonly<Record<string, T>> }>
    | undefined;
}

/**
 * The entry of an indicator in a document that was revised in the year: the original, or that of the last revision in
 * force by `triwulan` (null: at the year's end). Kupang 2021 measured the first three quarters against the agreement
 * before its revision (L14066) and the fourth against the revised one.
 */
function berlaku<T>(dokumen: Berlaku<T>, kode: string, triwulan: number | null): T | undefined {
  const sampai = `tw${triwulan ?? 4}`;
  return (dokumen.revisi ?? []).reduce<T | undefined>(
    (kini, r) => (r.berlaku <= sampai && kode in r.target ? r.target[kode] : kini),
    dokumen.target[kode],
  );
}

/** The PK's target for the year, as agreed by the end of a quarter; null = none. */
export const targetPk = (pk: Pk, kode: string, triwulan: number | null): Target | null =>
  berlaku(pk, kode, triwulan) ?? null;

/** The RAPK's targets of an indicator by quarter or month, as in force by the end of a quarter. */
const targetAksi = (rapk: Rapk, kode: string, triwulan: number): Rapk['target'][string] | undefined =>
  berlaku(rapk, kode, triwulan);

/** The target of an indicator at the end of a period, as in force then; null = none yet. The year's is the PK's. */
export function targetRapk(laporan: Laporan, kode: string, periode: Periode): Target | null {
  const { pk, rapk } = laporan;
  const tahunan = targetPk(pk, kode, periode.triwulan);
  if (periode.triwulan === null) return tahunan;
  const isi = targetAksi(rapk, kode, periode.triwulan);
  if (isi === 'tetap' || isi === undefined) return tahunan;
  return isi[(rapk.satuan_waktu === 'bulan' ? periode.triwulan * 3 : periode.triwulan) - 1] ?? null;
}

/** Targets of every quarter or month of the year, each as in force in its own time: what the RAPK table prints. */
export function targetSetahun(laporan: Laporan, kode: string): Array<Target | null> {
  const { pk, rapk } = laporan;
  const perTriwulan = rapk.satuan_waktu === 'bulan' ? 3 : 1;
  return Array.from({ length: 4 * perTriwulan }, (_, n) => {
    const triwulan = Math.floor(n / perTriwulan) + 1;
    const isi = targetAksi(rapk, kode, triwulan);
    return isi === 'tetap' || isi === undefined ? targetPk(pk, kode, triwulan) : (isi[n] ?? null);
  });
}

/** Target at the end of the Renstra, or null when the Renstra gives none. */
export function targetRenstra(laporan: Laporan, kode: string): Target | null {
  const target = laporan.indikator.find((i) => i.kode === kode)?.target;
  return target?.[String(laporan.renstra.periode.sampai)] ?? null;
}

/** The four quarters of the report's year. */
export const triwulanSetahun = (laporan: Laporan): Periode[] =>
  [1, 2, 3, 4].map((n) => buatPeriode(`tw${n}` as KodePeriode, laporan.periode.tahun));
