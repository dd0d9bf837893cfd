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

/** One budget cell that several indicators share without a key to split it by. */
export interface AnggaranBersama extends NilaiAnggaran {
  readonly indikator: readonly string[];
}

type Pos = NonNullable<Anggaran['kegiatan']>[number]['pos'][number];

export interface NilaiPos {
  readonly kode: string | null;
  readonly nama: string;
  readonly kegiatan: string;
  /** Null: the post has no pagu. */
  readonly nilai: NilaiAnggaran | null;
  /** Nothing has been spent: prints a dash, counts nothing. */
  readonly tanpaRealisasi: boolean;
  readonly keluaran: Decimal | null;
}

export interface NilaiRincian {
  readonly kode: string;
  readonly nama: string;
  readonly satuan: string;
  readonly target: Decimal;
  readonly volume: Decimal;
  /** Volume done, in percent of the target. */
  readonly capaian: Decimal | null;
  readonly nilai: NilaiAnggaran;
}

export interface AnggaranLaporan {
  /** Amounts of its own; an indicator that only shares cells with others has none. */
  readonly indikator: ReadonlyMap<string, NilaiAnggaran>;
  readonly bersama: readonly AnggaranBersama[];
  readonly sasaran: ReadonlyMap<string, NilaiAnggaran>;
  readonly kegiatan: ReadonlyMap<string, NilaiAnggaran>;
  readonly pos: readonly NilaiPos[];
  readonly rincian: readonly NilaiRincian[];
  readonly jenisBelanja: ReadonlyArray<{ readonly nama: string; readonly nilai: NilaiAnggaran }>;
  /** Sum over the indicators, shared cells included; null where nothing is shared out to indicators. */
  readonly jumlahIndikator: NilaiAnggaran | null;
  /** Sum over the rincian output; null where there are none. */
  readonly jumlahRincian: NilaiAnggaran | null;
  readonly total: NilaiAnggaran;
  /** The same realisasi against the pagu with what is blocked; null where nothing is. */
  readonly denganBlokir: NilaiAnggaran | null;
}

export const nilaiAnggaran = (pagu: Decimal, realisasi: Decimal): NilaiAnggaran => ({
  pagu,
  realisasi,
  serapan: persen(realisasi, pagu),
});
/** Amounts together, and what was absorbed of them. */
export const gabung = (isi: readonly NilaiAnggaran[]): NilaiAnggaran =>
  nilaiAnggaran(jumlahkan(isi.map((x) => x.pagu)), jumlahkan(isi.map((x) => x.realisasi)));

/** A post as an amount: what is absent ("-") counts nothing. */
const jumlahPos = (p: Pos): NilaiAnggaran => nilaiAnggaran(p.pagu ?? NOL, p.realisasi ?? NOL);

/** Budget by every breakdown, and shared out to indicators and sasaran. Subtotals are of the unrounded shares. */
export function scoreAnggaran(laporan: Laporan, anggaran: Anggaran): AnggaranLaporan {
  const semuaPos = (anggaran.kegiatan ?? []).flatMap((k) => k.pos);
  const rincian = (anggaran.rincian_output ?? []).map(
    (r): NilaiRincian => ({
      kode: r.kode,
      nama: r.nama,
      satuan: r.satuan,
      target: r.target,
      volume: r.volume,
      capaian: persen(r.volume, r.target),
      nilai: nilaiAnggaran(r.pagu, r.realisasi),
    }),
  );
  const bersama = selBersama(semuaPos);
  const indikator = new Map<string, NilaiAnggaran>();
  for (const { kode } of laporan.indikator) {
    const isi = bagianIndikator(anggaran, semuaPos, rincian, kode);
    if (isi.length > 0) indikator.set(kode, gabung(isi));
  }
  const sasaran = new Map<string, NilaiAnggaran>();
  for (const s of laporan.sasaran) {
    const sendiri = s.indikator.flatMap((k) => indikator.get(k) ?? []);
    const seluruhnya = bersama.filter((b) => b.indikator.every((k) => s.indikator.includes(k)));
    // A cell shared across sasaran belongs to none of them: the sasaran then has no amount of its own.
    const terbelah = bersama.some(
      (b) => !seluruhnya.includes(b) && b.indikator.some((k) => s.indikator.includes(k)),
    );
    if (!terbelah && sendiri.length + seluruhnya.length > 0)
      sasaran.set(s.kode, gabung([...sendiri, ...seluruhnya]));
  }
  const kegiatan = new Map((anggaran.kegiatan ?? []).map((k) => [k.kode, gabung(k.pos.map(jumlahPos))]));
  const jumlahIndikator =
    indikator.size + bersama.length > 0 ? gabung([...indikator.values(), ...bersama]) : null;
  const total = totalAnggaran(anggaran, [...kegiatan.values()], rincian, jumlahIndikator);
  return {
    indikator,
    bersama,
    sasaran,
    kegiatan,
    pos: (anggaran.kegiatan ?? []).flatMap((k) => k.pos.map((p) => nilaiPos(p, k.kode))),
    rincian,
    jenisBelanja: (anggaran.jenis_belanja ?? []).map((j) => ({
      nama: j.nama,
      nilai: nilaiAnggaran(j.pagu, j.realisasi),
    })),
    jumlahIndikator,
    jumlahRincian: rincian.length > 0 ? gabung(rincian.map((r) => r.nilai)) : null,
    total,
    denganBlokir: anggaran.blokir ? nilaiAnggaran(total.pagu.plus(anggaran.blokir), total.realisasi) : null,
  };
}

const nilaiPos = (p: Pos, kegiatan: string): NilaiPos => ({
  kode: p.kode ?? null,
  nama: p.nama,
  kegiatan,
  nilai: p.pagu === null ? null : jumlahPos(p),
  tanpaRealisasi: p.realisasi === null,
  keluaran: p.keluaran ?? null,
});

/** The whole as recorded; otherwise the sum of the broadest breakdown there is. */
function totalAnggaran(
  anggaran: Anggaran,
  kegiatan: readonly NilaiAnggaran[],
  rincian: readonly NilaiRincian[],
  jumlahIndikator: NilaiAnggaran | null,
): NilaiAnggaran {
  if (anggaran.total) return nilaiAnggaran(anggaran.total.pagu, anggaran.total.realisasi);
  if (kegiatan.length > 0) return gabung(kegiatan);
  return rincian.length > 0 ? gabung(rincian.map((r) => r.nilai)) : (jumlahIndikator ?? gabung([]));
}

/** Everything an indicator gets for itself: percent shares, allotted amounts, a typed amount or that of an output. */
function bagianIndikator(
  anggaran: Anggaran,
  semuaPos: readonly Pos[],
  rincian: readonly NilaiRincian[],
  kode: string,
): NilaiAnggaran[] {
  const porsi = semuaPos.flatMap((p) => {
    const bagian = p.bagian?.[kode]?.div(RATUS);
    if (bagian === undefined) return [];
    const { pagu, realisasi } = jumlahPos(p);
    return [nilaiAnggaran(pagu.times(bagian), realisasi.times(bagian))];
  });
  const alokasi = (anggaran.alokasi ?? []).flatMap((a) => {
    const isi = a.kepada[kode];
    return isi ? [nilaiAnggaran(isi.pagu, isi.realisasi)] : [];
  });
  const tertulis = anggaran.indikator?.[kode];
  if (tertulis === undefined) return [...porsi, ...alokasi];
  const isi =
    'rincian' in tertulis
      ? rincian.find((r) => r.kode === tertulis.rincian)?.nilai
      : nilaiAnggaran(tertulis.pagu, tertulis.realisasi);
  return [...porsi, ...alokasi, ...(isi ? [isi] : [])];
}

/** Posts left to the same indicators together form one cell. */
function selBersama(semuaPos: readonly Pos[]): AnggaranBersama[] {
  const sel = new Map<string, { indikator: readonly string[]; isi: NilaiAnggaran[] }>();
  for (const p of semuaPos) {
    if (!p.bersama) continue;
    const kunci = [...p.bersama].sort().join(' ');
    const ada = sel.get(kunci) ?? { indikator: p.bersama, isi: [] };
    ada.isi.push(jumlahPos(p));
    sel.set(kunci, ada);
  }
  return [...sel.values()].map((s) => ({ indikator: s.indikator, ...gabung(s.isi) }));
}
