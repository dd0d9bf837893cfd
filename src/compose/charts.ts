import type { Decimal } from '../decimal.js';
import { desimalIndikator } from '../figures/indicator.js';
import { angka, angkaAtauStrip, cetakTarget } from '../format/angka.js';
import { daftarKata } from '../format/kata.js';
import type { Laporan } from '../link/laporan.js';
import type { Periode } from '../link/periode.js';
import { bulatkan } from '../score/arithmetic.js';
import type { BandingUnit } from '../score/comparison.js';
import type { Nilai, NilaiIndikator } from '../score/score.js';
import type { Rentang } from '../validate/fields.js';
import { nilaiPasangan, sumbuAntara, sumbuPasangan, sumbuSampai } from './axes.js';
import type { Batang, Grafik, Pita, Sumbu } from './model.js';
import { cetakNilai } from './scale.js';
import { denganSatuan } from './sentences.js';

export interface IsiGrafik {
  readonly grafik: Grafik;
  readonly alt: string;
  /** What the chart cannot show in its place, for the line below it. */
  readonly catatan?: string;
}

/** What stands below a chart: where its figures are from, and which of them lie beyond its axis. */
export const sumberGrafik = (sumber: string, { catatan }: IsiGrafik): string =>
  catatan === undefined ? sumber : `${sumber}. ${catatan}`;

/** Names what is cut at the end of an axis: bars and dots cut alike do not show which is the larger. */
export const catatanDiLuar = (isi: readonly string[]): { catatan?: string } =>
  isi.length === 0 ? {} : { catatan: `Di luar skala: ${daftarKata(isi)}` };

/** A figure as a coordinate. Drawing is the one place where a float is good enough: no figure is read back from it. */
export const titik = (d: Decimal | null): number | null => (d === null ? null : bulatkan(d, 4).toNumber());

/** The axis under bands: to their highest bound, one step further for an open band, one more for a value beyond. */
function sumbuPita(rentang: readonly Rentang[], nilai: readonly number[]): Sumbu {
  const batas = rentang.flatMap((r) => [r.dari?.toNumber() ?? 0, r.sampai?.toNumber() ?? 0]);
  const { maks, langkah } = sumbuSampai(Math.max(0, ...batas) || 100);
  const akhir = rentang.some((r) => r.sampai === null) ? maks + langkah : maks;
  return { maks: Math.max(0, ...nilai) > akhir ? akhir + langkah : akhir, langkah };
}

/** NPS of each sasaran against the bands of its scale; a band of one value ("x = 100") has a name, but no width. */
export function grafikSasaran(laporan: Laporan, nilai: Nilai): IsiGrafik {
  const skala = laporan.pengaturan.tampilan?.skala_sasaran ?? laporan.pedoman.sasaran.skala;
  const isiSkala = laporan.pedoman.skala[skala]?.pita ?? [];
  const sumbu = sumbuPita(
    isiSkala.map((p) => p.rentang),
    nilai.sasaran.flatMap((s) => titik(s.nilai) ?? []),
  );
  const pita = isiSkala
    .map(({ nama, tingkat, rentang }): Pita => {
      const [dari, sampai] = [rentang.dari?.toNumber() ?? 0, rentang.sampai?.toNumber() ?? sumbu.maks];
      return { nama, tingkat, dari: Math.max(dari, 0), sampai };
    })
    // The axis begins at zero: a band below it has no place there.
    .filter((p) => p.sampai > 0)
    .sort((a, b) => a.dari - b.dari || a.sampai - b.sampai);
  const batang = nilai.sasaran.map((s) => {
    const sasaran = laporan.sasaran.find((x) => x.kode === s.kode);
    const kode = `S${sasaran?.nomor ?? ''}`;
    return {
      kode,
      label: `${kode} ${sasaran?.namaPendek ?? ''}`,
      nilai: titik(s.nilai),
      teks: cetakNilai(laporan, s.nilai),
      tingkat: s.kategori?.tingkat ?? 'n',
    };
  });
  const alt = `Diagram batang ${laporan.pedoman.sasaran.kepanjangan}: ${daftarKata(
    batang.map((b) => `${b.label} ${b.nilai === null ? 'belum diukur' : b.teks}`),
  )}.`;
  return { grafik: { jenis: 'nilai-sasaran', batang, pita, sumbu }, alt, ...terpotong(batang, sumbu) };
}

/**
 * Capaian of every measured indicator; null when none is measured. The axis has room for 120 percent, the cap that
 * guidelines know; a bar beyond 140 is cut and says its figure: a single 1.000 percent would flatten all others.
 */
export function grafikCapaian(laporan: Laporan, nilai: Nilai): IsiGrafik | null {
  const batang = nilai.indikator
    .filter((i) => i.capaian !== null)
    .map((i) => ({
      kode: `IKU ${i.nomor}`,
      label: `IKU ${i.nomor} ${i.nama_pendek ?? i.nama}`,
      nilai: titik(i.capaian),
      teks: cetakNilai(laporan, i.capaian),
      tingkat: i.kategori?.tingkat ?? 'n',
    }));
  if (batang.length === 0) return null;
  const alt = `Diagram batang capaian indikator dalam persen: ${daftarKata(batang.map((b) => `${b.label} ${b.teks}`))}.`;
  const sumbu = { maks: batang.some((b) => (b.nilai ?? 0) > 120) ? 140 : 120, langkah: 20 };
  return { grafik: { jenis: 'capaian', batang, sumbu }, alt, ...terpotong(batang, sumbu) };
}

const terpotong = (batang: ReadonlyArray<Batang & { readonly kode: string }>, sumbu: Sumbu) =>
  catatanDiLuar(batang.filter((b) => (b.nilai ?? 0) > sumbu.maks).map((b) => `${b.kode} (${b.teks})`));

/**
 * Target and realisasi of a sasaran's measured indicators as dumbbells: the distance between both is seen where the values
 * of all lie close together. Null below three of them, which the rows of the table above say as well.
 */
export function grafikTargetRealisasi(
  laporan: Laporan,
  indikator: readonly NilaiIndikator[],
): IsiGrafik | null {
  const periode = laporan.periode.nama;
  const isi = indikator.filter((i) => i.capaian !== null);
  const [pertama] = isi;
  // Figures of different units have no common axis.
  if (!pertama || isi.length < 3 || isi.some((i) => i.satuanPeriode !== pertama.satuanPeriode)) return null;
  const pasangan = isi.map((i) => ({
    label: `IKU ${i.nomor} ${i.nama_pendek ?? i.nama}`,
    target: titik(i.targetPeriode?.dari ?? null),
    realisasi: titik(i.realisasi),
    teksTarget: cetakTarget(i.targetPeriode, desimalIndikator(laporan, i)),
    teksRealisasi: angkaAtauStrip(i.realisasi, desimalIndikator(laporan, i)),
  }));
  const satuan = pertama.satuanPeriode;
  const alt = `Diagram barbel jarak target dan realisasi ${periode}: ${daftarKata(
    pasangan.map(
      (p) => `${p.label} target ${p.teksTarget} realisasi ${denganSatuan(p.teksRealisasi, satuan)}`,
    ),
  )}.`;
  return { grafik: { jenis: 'barbel', satuan, sumbu: sumbuAntara(nilaiPasangan(pasangan)), pasangan }, alt };
}

/**
 * The indicator in the year before and in the quarters of this year: target and realisasi side by side. Null where it
 * would only redraw the two rows of the table above it, the year before and this period.
 */
export function grafikTren(laporan: Laporan, i: NilaiIndikator): IsiGrafik | null {
  // Quarters that count progress are on another scale than the year.
  const triwulan = i.kemajuan ? [] : i.tren;
  const isi = [...(i.tahunLalu ? [i.tahunLalu] : []), ...triwulan].filter((t) => t.realisasi !== null);
  const [lalu, kini] = isi;
  if (!lalu || !kini) return null;
  if (isi.length === 2 && lalu === i.tahunLalu && i.realisasi && kini.realisasi?.eq(i.realisasi)) return null;
  const tempat = desimalIndikator(laporan, i);
  // The one quarter of a yearly report in which it is measured stands for the year.
  const sekali =
    laporan.periode.triwulan === null && triwulan.filter((t) => t.realisasi !== null).length === 1;
  const label = (p: Periode): string =>
    sekali && p.tahun === laporan.periode.tahun ? laporan.periode.lengkap : p.lengkap;
  const pasangan = isi.map((t) => ({
    label: label(t.periode),
    target: titik(t.target?.dari ?? null),
    realisasi: titik(t.realisasi),
    teksTarget: cetakTarget(t.target, tempat),
    teksRealisasi: angkaAtauStrip(t.realisasi, tempat),
  }));
  const alt = `Diagram target dan realisasi IKU ${i.nomor}: ${daftarKata(
    pasangan.map(
      (p) => `${p.label} target ${p.teksTarget} realisasi ${denganSatuan(p.teksRealisasi, i.satuan)}`,
    ),
  )}.`;
  return {
    grafik: { jenis: 'target-realisasi', satuan: i.satuan, sumbu: sumbuPasangan(pasangan), pasangan },
    alt,
  };
}

/** Units in the order of their ranks; those without one last. */
export const menurutPeringkat = (unit: BandingUnit['unit']): BandingUnit['unit'] =>
  [...unit].sort((a, b) => (a.peringkat ?? 99) - (b.peringkat ?? 99));

/** Bars that differ by less than this part of the longest look alike. */
const BEDA_TERLIHAT = 0.01;

/**
 * The unit beside others of its kind, best first, against the national target where that can be compared. Null for two
 * units, whose bars repeat two rows of the table, and for values too close for bars to tell apart.
 */
export function grafikUnit(laporan: Laporan, i: NilaiIndikator, banding: BandingUnit): IsiGrafik | null {
  const isi = menurutPeringkat(banding.unit).filter((u) => u.nilai !== null);
  const nilai = isi.map((u) => titik(u.nilai) ?? 0);
  const [kecil, besar] = [Math.min(...nilai), Math.max(...nilai)];
  if (isi.length < 3 || besar - kecil < Math.abs(besar) * BEDA_TERLIHAT || besar === kecil) return null;
  const tempat = desimalIndikator(laporan, i);
  const nasional = banding.jumlahNasional ? null : banding.nasional;
  const pasangan = isi.map((u) => ({
    label: u.nama,
    target: titik(nasional),
    realisasi: titik(u.nilai),
    teksTarget: angkaAtauStrip(nasional, tempat),
    teksRealisasi: angkaAtauStrip(u.nilai, tempat),
  }));
  const alt = `Diagram realisasi IKU ${i.nomor} menurut unit kerja: ${daftarKata(
    pasangan.map((p) => `${p.label} ${denganSatuan(p.teksRealisasi, i.satuan)}`),
  )}.`;
  return {
    grafik: { jenis: 'target-realisasi', satuan: i.satuan, sumbu: sumbuPasangan(pasangan), pasangan },
    alt,
  };
}

/** Pagu and realisasi of each kegiatan, in millions of rupiah; a single one has nothing to stand beside. */
export function grafikSerapan(laporan: Laporan, nilai: Nilai): IsiGrafik | null {
  if (!nilai.anggaran) return null;
  const juta = (d: Decimal): Decimal => d.div(1_000_000);
  const isi = [...nilai.anggaran.kegiatan].map(
    ([kode, a]) => [`${kode} ${namaKegiatan(laporan, kode)}`, a] as const,
  );
  if (isi.length < 2) return null;
  const batang = isi.map(([label, a]) => ({
    label,
    pagu: titik(juta(a.pagu)) ?? 0,
    realisasi: titik(juta(a.realisasi)) ?? 0,
    teksPagu: angka(juta(a.pagu), 1),
    teksRealisasi: angka(juta(a.realisasi), 1),
    teksSerapan: angkaAtauStrip(a.serapan),
  }));
  const alt = `Diagram batang pagu dan realisasi anggaran per kegiatan dalam juta rupiah: ${daftarKata(
    batang.map(
      (b) => `${b.label} pagu ${b.teksPagu} realisasi ${b.teksRealisasi} serapan ${b.teksSerapan} persen`,
    ),
  )}.`;
  return { grafik: { jenis: 'serapan', batang }, alt };
}

/** Name of a kegiatan: the PK's, or the budget's own. */
export const namaKegiatan = (laporan: Laporan, kode: string): string =>
  laporan.pk.alokasi?.find((x) => x.kegiatan === kode)?.nama ??
  laporan.anggaran?.kegiatan?.find((x) => x.kode === kode)?.nama ??
  '';
