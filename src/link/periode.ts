/** The reporting period. Every period word in a report comes from here and from nowhere else. */
export interface Periode {
  readonly kode: KodePeriode;
  readonly tahun: number;
  /** Quarter 1-4, or null for the whole year. */
  readonly triwulan: 1 | 2 | 3 | 4 | null;
  /** In running sentences: "Triwulan I", or "Tahun 2024". */
  readonly nama: string;
  /** "TW I", or "Tahun 2024". */
  readonly singkat: string;
  /** "Triwulan I Tahun 2024", or "Tahun 2024". */
  readonly lengkap: string;
  /** First and last day, ISO. */
  readonly mulai: string;
  readonly sampai: string;
}

export const KODE_PERIODE = ['tw1', 'tw2', 'tw3', 'tw4', 'tahunan'] as const;
export type KodePeriode = (typeof KODE_PERIODE)[number];

export const ROMAWI = ['', 'I', 'II', 'III', 'IV'] as const;
const AKHIR = ['', '03-31', '06-30', '09-30', '12-31'] as const;

export const namaTriwulan = (triwulan: number): string => `Triwulan ${ROMAWI[triwulan] ?? ''}`;

export function buatPeriode(kode: KodePeriode, tahun: number): Periode {
  if (kode === 'tahunan') {
    const lengkap = `Tahun ${tahun}`;
    const [mulai, sampai] = [`${tahun}-01-01`, `${tahun}-12-31`];
    return { kode, tahun, triwulan: null, nama: lengkap, singkat: lengkap, lengkap, mulai, sampai };
  }
  const triwulan = Number(kode.slice(2)) as 1 | 2 | 3 | 4;
  return {
    kode,
    tahun,
    triwulan,
    nama: namaTriwulan(triwulan),
    singkat: `TW ${ROMAWI[triwulan]}`,
    lengkap: `${namaTriwulan(triwulan)} Tahun ${tahun}`,
    mulai: `${tahun}-${String(triwulan * 3 - 2).padStart(2, '0')}-01`,
    sampai: `${tahun}-${AKHIR[triwulan]}`,
  };
}

/** The period after this one: the next quarter, the first of next year, or next year. */
export function berikutnya(p: Periode): Periode {
  if (p.triwulan === null) return buatPeriode('tahunan', p.tahun + 1);
  return p.triwulan === 4
    ? buatPeriode('tw1', p.tahun + 1)
    : buatPeriode(`tw${p.triwulan + 1}` as KodePeriode, p.tahun);
}
