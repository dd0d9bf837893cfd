import type { Decimal } from '../decimal.js';
import { desimalIndikator } from '../figures/indicator.js';
import { angkaAtauStrip, cetakTarget, rupiah, STRIP } from '../format/angka.js';
import type { NilaiIndikator } from '../score/score.js';
import { targetSetahun } from '../score/targets.js';
import type { Target } from '../validate/fields.js';
import { type Konteks, kategoriSel, lambang } from './context.js';
import type { CetakKategori } from './model.js';
import { cetakNilai } from './scale.js';

/** One indicator in a table of target, realisasi, capaian and category against the period and the year. */
export interface BarisIndikator {
  readonly kode: string;
  readonly nomor: number;
  readonly nama: string;
  readonly satuan: string;
  readonly target: string;
  readonly realisasi: string;
  readonly capaian: string;
  readonly kategori: CetakKategori | null;
  /** The value that counts in means; a dash where none does. */
  readonly diperhitungkan: string;
  readonly targetTahunan: string;
  readonly capaianTahunan: string;
  readonly kategoriTahunan: CetakKategori | null;
  /** Tables these figures are made in, by id; null where this report has none. */
  readonly asal: { readonly realisasi: string | null; readonly capaian: string | null };
}

export const barisIndikator =
  (k: Konteks) =>
  (i: NilaiIndikator): BarisIndikator => {
    const { laporan } = k;
    const tempat = desimalIndikator(laporan, i);
    return {
      kode: i.kode,
      nomor: i.nomor,
      nama: i.nama,
      satuan: i.satuanPeriode,
      target: cetakTarget(i.targetPeriode, tempat),
      realisasi: angkaAtauStrip(i.realisasi, tempat),
      capaian: cetakNilai(laporan, i.capaian),
      kategori: kategoriSel(i.kategori),
      diperhitungkan: cetakNilai(laporan, i.diperhitungkan),
      targetTahunan: `${cetakTarget(i.tahunan.target, tempat)}${i.satuanPeriode === i.satuan ? '' : ` ${i.satuan}`}`,
      capaianTahunan: cetakNilai(laporan, i.tahunan.capaian),
      kategoriTahunan: kategoriSel(i.tahunan.kategori),
      asal: {
        realisasi: i.realisasi && k.asal(`kertas-${i.kode}`, `banding-${i.kode}`),
        capaian: i.capaian && k.asal(`banding-${i.kode}`, `kertas-${i.kode}`),
      },
    };
  };

export interface KelompokSasaran<Baris> {
  readonly kode: string;
  readonly nomor: number;
  readonly nama: string;
  readonly namaPendek: string;
  readonly nilai: string;
  readonly kategori: CetakKategori | null;
  /** Table of its indicators, of which its value is the mean. */
  readonly asal: string | null;
  readonly baris: readonly Baris[];
}

export interface KelompokPerspektif<Baris> {
  /** Null where the strategy map has no perspectives: its sasaran stand by themselves. */
  readonly nama: string | null;
  readonly asing: boolean;
  readonly nilai: string;
  readonly kategori: CetakKategori | null;
  /** The guideline gives perspectives a value. */
  readonly dinilai: boolean;
  readonly terukur: number;
  readonly jumlah: number;
  /** Table of its sasaran. */
  readonly asal: string | null;
  readonly sasaran: ReadonlyArray<KelompokSasaran<Baris>>;
}

/** Indicators grouped perspektif > sasaran, one row each: the skeleton of every wide table. */
export function kelompokkan<Baris>(
  k: Konteks,
  baris: (i: NilaiIndikator) => Baris,
): Array<KelompokPerspektif<Baris>> {
  const { laporan, nilai } = k;
  const tanpa = { kode: null, nama: null, asing: false };
  const daftar = laporan.perspektif.length > 0 ? laporan.perspektif : [tanpa];
  return daftar.map((p) => {
    const np = nilai.perspektif.find((x) => x.kode === p.kode);
    return {
      nama: p.nama,
      asing: p.asing,
      nilai: cetakNilai(laporan, np?.nilai),
      kategori: kategoriSel(np?.kategori ?? null),
      dinilai: laporan.pedoman.perspektif !== undefined,
      terukur: np?.terukur ?? 0,
      jumlah: np?.jumlah ?? 0,
      asal: np?.nilai ? k.asal('sasaran') : null,
      sasaran: laporan.sasaran
        .filter((s) => s.perspektif === p.kode)
        .map((s) => {
          const ns = nilai.sasaran.find((x) => x.kode === s.kode);
          return {
            kode: s.kode,
            nomor: s.nomor,
            nama: s.nama,
            namaPendek: s.namaPendek,
            nilai: cetakNilai(laporan, ns?.nilai),
            kategori: kategoriSel(ns?.kategori ?? null),
            asal: ns?.nilai ? k.asal(`sasaran-${s.kode}`) : null,
            baris: nilai.indikator.filter((i) => i.sasaran === s.kode).map(baris),
          };
        }),
    };
  });
}

export interface BarisRencana {
  readonly nomor: number;
  readonly kode: string;
  readonly nama: string;
  readonly satuan: string;
  readonly target: string;
  readonly perPeriode: readonly string[];
  /** Budget the plan gives it; a dash where it gives none. */
  readonly anggaran: string;
}

/** Budget of each indicator by the plan: its own, or the amounts the budget keeps by indicator. Null without either. */
export function anggaranAksi({ laporan, nilai }: Konteks): ReadonlyMap<string, Decimal> | null {
  const { anggaran } = laporan.rapk;
  if (anggaran) return new Map(Object.entries(anggaran));
  if (!laporan.anggaran?.indikator || !nilai.anggaran) return null;
  return new Map([...nilai.anggaran.indikator].map(([kode, a]) => [kode, a.pagu]));
}

/** A plan's row: the target of the year and, for the RAPK, of each of its periods. */
export function barisRencana(k: Konteks, i: NilaiIndikator, target: Target | null | undefined): BarisRencana {
  const { laporan } = k;
  const tempat = desimalIndikator(laporan, i);
  const anggaran = anggaranAksi(k)?.get(i.kode);
  return {
    nomor: i.nomor,
    kode: i.kode,
    nama: i.nama,
    satuan: i.satuan,
    target: cetakTarget(target, tempat),
    perPeriode: targetSetahun(laporan, i.kode).map((t, n, semua) => {
      const teks = cetakTarget(t, tempat);
      const triwulan = Math.floor((n * 4) / semua.length) + 1;
      // Progress stands apart from the count of the year that follows it.
      return t && i.kemajuan && `tw${triwulan}` <= i.kemajuan.sampai
        ? `${teks}${lambang(i.kemajuan.satuan) ?? ''}`
        : teks;
    }),
    anggaran: anggaran ? rupiah(anggaran) : STRIP,
  };
}

/** The total row of the wide tables, with the table of what it is the mean of. */
export const totalCetak = (
  k: Konteks,
): { nilai: string; kategori: CetakKategori | null; asal: string | null } => {
  const { total } = k.nilai;
  const dari = k.laporan.pedoman.total.dari;
  return {
    nilai: cetakNilai(k.laporan, total.nilai),
    kategori: kategoriSel(total.kategori),
    asal: total.nilai && (dari === 'indikator' ? k.asal('capaian') : k.asal(dari, 'sasaran')),
  };
};
