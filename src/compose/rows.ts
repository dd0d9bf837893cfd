import type { Decimal } from '../decimal.js';
import { desimalIndikator } from '../figures/indicator.js';
import { angkaAtauStrip, cacah, cetakTarget, STRIP } from '../format/angka.js';
import type { Laporan } from '../link/laporan.js';
import type { Nilai, NilaiIndikator } from '../score/score.js';
import { targetSetahun } from '../score/targets.js';
import type { KertasKerja, KolomKertas } from '../score/worksheet.js';
import type { Target } from '../validate/fields.js';
import { type Konteks, kategoriSel } from './context.js';
import type { CetakKategori } from './model.js';

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
}

export const barisIndikator =
  (laporan: Laporan) =>
  (i: NilaiIndikator): BarisIndikator => {
    const tempat = desimalIndikator(laporan, i);
    return {
      kode: i.kode,
      nomor: i.nomor,
      nama: i.nama,
      satuan: i.satuanPeriode,
      target: cetakTarget(i.targetPeriode, tempat),
      realisasi: angkaAtauStrip(i.realisasi, tempat),
      capaian: angkaAtauStrip(i.capaian),
      kategori: kategoriSel(i.kategori),
      diperhitungkan: angkaAtauStrip(i.diperhitungkan),
      targetTahunan: cetakTarget(i.tahunan.target, tempat),
      capaianTahunan: angkaAtauStrip(i.tahunan.capaian),
      kategoriTahunan: kategoriSel(i.tahunan.kategori),
    };
  };

export interface KelompokSasaran<Baris> {
  readonly kode: string;
  readonly nomor: number;
  readonly nama: string;
  readonly namaPendek: string;
  readonly nilai: string;
  readonly kategori: CetakKategori | null;
  readonly baris: readonly Baris[];
}

export interface KelompokPerspektif<Baris> {
  /** Null where the strategy map has no perspectives: its sasaran stand by themselves. */
  readonly nama: string | null;
  readonly asing: boolean;
  readonly nilai: string;
  readonly kategori: CetakKategori | null;
  readonly terukur: number;
  readonly jumlah: number;
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
      nilai: angkaAtauStrip(np?.nilai),
      kategori: kategoriSel(np?.kategori ?? null),
      terukur: np?.terukur ?? 0,
      jumlah: np?.jumlah ?? 0,
      sasaran: laporan.sasaran
        .filter((s) => s.perspektif === p.kode)
        .map((s) => {
          const ns = nilai.sasaran.find((x) => x.kode === s.kode);
          return {
            kode: s.kode,
            nomor: s.nomor,
            nama: s.nama,
            namaPendek: s.namaPendek,
            nilai: angkaAtauStrip(ns?.nilai),
            kategori: kategoriSel(ns?.kategori ?? null),
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
}

/** A plan's row: the target of the year and, for the RAPK, of each of its periods. */
export function barisRencana(
  laporan: Laporan,
  i: NilaiIndikator,
  target: Target | null | undefined,
): BarisRencana {
  const tempat = desimalIndikator(laporan, i);
  return {
    nomor: i.nomor,
    kode: i.kode,
    nama: i.nama,
    satuan: i.satuan,
    target: cetakTarget(target, tempat),
    perPeriode: targetSetahun(laporan, i.kode).map((t) => cetakTarget(t, tempat)),
  };
}

export interface CetakKertas {
  readonly label: string;
  /** Heading groups over the columns; null when no column stands under a group. */
  readonly kelompok: ReadonlyArray<{
    readonly judul: string;
    readonly rentang: number;
    readonly kosong: boolean;
  }> | null;
  readonly kolom: ReadonlyArray<{ readonly judul: string; readonly tunggal: boolean }>;
  readonly baris: ReadonlyArray<{
    readonly nama: string;
    readonly sel: readonly string[];
    readonly keterangan: string | null;
  }>;
  readonly jumlah: { readonly nama: string; readonly sel: readonly string[] } | null;
}

const sel = (kolom: KolomKertas, nilai: Decimal | null | undefined): string =>
  nilai === null || nilai === undefined
    ? STRIP
    : kolom.satuan === 'cacah'
      ? cacah(nilai)
      : angkaAtauStrip(nilai);

/** A worksheet as a printable table; a single row needs no total. */
export function cetakKertas(kertas: KertasKerja): CetakKertas {
  const isi = (b: { sel: Readonly<Record<string, Decimal | null>> }): string[] =>
    kertas.kolom.map((k) => sel(k, b.sel[k.kunci]));
  const kelompok: Array<{ judul: string; rentang: number; kosong: boolean }> = [];
  for (const k of kertas.kolom) {
    const akhir = kelompok.at(-1);
    if (k.kelompok !== null && akhir?.judul === k.kelompok) akhir.rentang += 1;
    else kelompok.push({ judul: k.kelompok ?? k.judul, rentang: 1, kosong: k.kelompok === null });
  }
  return {
    label: kertas.label,
    kelompok: kertas.kolom.some((k) => k.kelompok !== null) ? kelompok : null,
    kolom: kertas.kolom.map((k) => ({ judul: k.judul, tunggal: k.kelompok === null })),
    baris: kertas.baris.map((b) => ({ nama: b.nama, sel: isi(b), keterangan: b.keterangan })),
    jumlah:
      kertas.jumlah && kertas.baris.length > 1 ? { nama: kertas.jumlah.nama, sel: isi(kertas.jumlah) } : null,
  };
}

/** The total row of the wide tables. */
export const totalCetak = (nilai: Nilai): { nilai: string; kategori: CetakKategori | null } => ({
  nilai: angkaAtauStrip(nilai.total.nilai),
  kategori: kategoriSel(nilai.total.kategori),
});
