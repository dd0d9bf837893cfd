import type { Decimal } from '../decimal.js';
import type { Laporan } from '../link/laporan.js';
import type { Anggaran } from '../validate/kinds.js';
import { jumlahkan, NOL, persen, RATUS } from './arithmetic.js';

/** Rupiah, unrounded: shares keep their fractions so that subtotals and totals agree to the rupiah. */
export interface NilaiAnggaran {
  readonly pagu: Decimal;
  readonly realisasi: Decimal;
  /** Absorption in percent; null when there is no pagu. */
  readonly serapan: Decimal | null;
}

export interface AnggaranLaporan {
  readonly indikator: ReadonlyMap<string, NilaiAnggaran>;
  readonly sasaran: ReadonlyMap<string, NilaiAnggaran>;
  readonly kegiatan: ReadonlyMap<string, NilaiAnggaran>;
  readonly total: NilaiAnggaran;
}

const nilai = (pagu: Decimal, realisasi: Decimal): NilaiAnggaran => ({
  pagu,
  realisasi,
  serapan: persen(realisasi, pagu),
});
const gabung = (isi: readonly NilaiAnggaran[]): NilaiAnggaran =>
  nilai(jumlahkan(isi.map((x) => x.pagu)), jumlahkan(isi.map((x) => x.realisasi)));

/** Budget by kegiatan, and shared out to indicators and sasaran. Subtotals are of the unrounded shares. */
export function scoreAnggaran(laporan: Laporan, anggaran: Anggaran): AnggaranLaporan {
  const pos = anggaran.kegiatan.flatMap((k) => k.pos);
  const bagian = (kode: string): NilaiAnggaran =>
    gabung(
      pos.map((p) => {
        const porsi = (p.bagian[kode] ?? NOL).div(RATUS);
        return nilai(p.pagu.times(porsi), p.realisasi.times(porsi));
      }),
    );
  const indikator = new Map(laporan.indikator.map((i) => [i.kode, bagian(i.kode)]));
  const sasaran = new Map(
    laporan.sasaran.map((s) => [s.kode, gabung(s.indikator.flatMap((k) => indikator.get(k) ?? []))]),
  );
  const kegiatan = new Map(
    anggaran.kegiatan.map((k) => [k.kode, gabung(k.pos.map((p) => nilai(p.pagu, p.realisasi)))]),
  );
  return { indikator, sasaran, kegiatan, total: gabung([...kegiatan.values()]) };
}
