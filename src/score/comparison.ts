import type { Decimal } from '../decimal.js';
import type { Laporan } from '../link/laporan.js';
import type { Pembanding } from '../validate/kinds.js';
import { bulatkan } from './arithmetic.js';
import type { NilaiIndikator } from './indicator.js';

/** One unit in a comparison; `sendiri` is the unit of the report. */
export interface NilaiUnit {
  readonly kode: string;
  readonly nama: string;
  readonly sendiri: boolean;
  readonly nilai: Decimal | null;
  /** Rank by value, highest first; equal printed values share a rank. Null without a value. */
  readonly peringkat: number | null;
}

export interface BandingUnit {
  readonly unit: readonly NilaiUnit[];
  readonly nasional: Decimal | null;
  /** The national figure is a total of all units: shown, not compared. */
  readonly jumlahNasional: boolean;
}

export interface NilaiPembanding {
  readonly indikator: ReadonlyMap<string, BandingUnit>;
  readonly sasaran: ReadonlyMap<string, BandingUnit>;
  readonly total: BandingUnit | null;
}

/** Code of the unit of the report among those it is compared with. */
export const SENDIRI = 'sendiri';

/** The unit beside others of its kind: by realisasi of each indicator, by value of each sasaran and of the whole. */
export function scorePembanding(
  laporan: Laporan,
  isi: Pembanding,
  indikator: readonly NilaiIndikator[],
  sasaran: ReadonlyArray<{ readonly kode: string; readonly nilai: Decimal | null }>,
  total: Decimal | null,
): NilaiPembanding {
  const { desimal } = laporan.pedoman.pembulatan;
  const bandingkan = (
    sendiri: Decimal | null,
    lain: Readonly<Record<string, Decimal>>,
    turun: boolean,
    nasional: Decimal | null = null,
    jumlahNasional = false,
  ): BandingUnit => {
    const semua = [
      { kode: SENDIRI, nama: laporan.satker.nama, sendiri: true, nilai: sendiri },
      ...isi.unit.map((u) => ({ ...u, sendiri: false, nilai: lain[u.kode] ?? null })),
    ];
    const lebihBaik = (a: Decimal, b: Decimal): boolean => {
      const beda = bulatkan(a, desimal).cmp(bulatkan(b, desimal));
      return turun ? beda < 0 : beda > 0;
    };
    const unit = semua.map(({ nilai, ...u }) => ({
      ...u,
      nilai,
      peringkat: nilai && 1 + semua.filter((x) => x.nilai !== null && lebihBaik(x.nilai, nilai)).length,
    }));
    return { unit, nasional, jumlahNasional };
  };
  return {
    indikator: new Map(
      indikator.flatMap((i) => {
        const x = isi.indikator[i.kode];
        if (!x) return [];
        const turun = i.polaritas === 'minimum';
        return [
          [i.kode, bandingkan(i.realisasi, x.unit, turun, x.nasional ?? null, x.jumlah_nasional)] as const,
        ];
      }),
    ),
    sasaran: new Map(
      sasaran.flatMap((s) => {
        const x = isi.sasaran?.[s.kode];
        return x ? [[s.kode, bandingkan(s.nilai, x, false)] as const] : [];
      }),
    ),
    total: isi.total ? bandingkan(total, isi.total, false) : null,
  };
}
