import type { Decimal } from '../decimal.js';
import { desimalIndikator } from '../figures/indicator.js';
import { angka, angkaAtauStrip, cetakTarget } from '../format/angka.js';
import { daftarKata } from '../format/kata.js';
import type { Laporan } from '../link/laporan.js';
import { bulatkan } from '../score/arithmetic.js';
import type { BandingUnit } from '../score/comparison.js';
import type { Nilai, NilaiIndikator } from '../score/score.js';
import type { Rentang } from '../validate/fields.js';
import type { Grafik, Pita } from './model.js';
import { denganSatuan } from './sentences.js';

export interface IsiGrafik {
  readonly grafik: Grafik;
  readonly alt: string;
}

/** A figure as a coordinate. Drawing is the one place where a float is good enough: no figure is read back from it. */
const titik = (d: Decimal | null): number | null => (d === null ? null : bulatkan(d, 4).toNumber());

const batas = (r: Rentang, maks: number): { dari: number; sampai: number } => ({
  dari: r.dari?.toNumber() ?? 0,
  sampai: Math.min(r.sampai?.toNumber() ?? maks, maks),
});

/** NPS of each sasaran against the bands of its scale. */
export function grafikSasaran(laporan: Laporan, nilai: Nilai): IsiGrafik {
  const maks = 120;
  const skala = laporan.pengaturan.tampilan?.skala_sasaran ?? laporan.pedoman.sasaran.skala;
  const pita = (laporan.pedoman.skala[skala]?.pita ?? [])
    .map((p): Pita => ({ nama: p.nama, tingkat: p.tingkat, ...batas(p.rentang, maks) }))
    .sort((a, b) => a.dari - b.dari);
  const batang = nilai.sasaran.map((s) => {
    const sasaran = laporan.sasaran.find((x) => x.kode === s.kode);
    return {
      label: `S${sasaran?.nomor ?? ''} ${sasaran?.namaPendek ?? ''}`,
      nilai: titik(s.nilai),
      teks: angkaAtauStrip(s.nilai),
      tingkat: s.kategori?.tingkat ?? 'n',
    };
  });
  const alt = `Diagram batang ${laporan.pedoman.sasaran.kepanjangan}: ${daftarKata(
    batang.map((b) => `${b.label} ${b.nilai === null ? 'belum diukur' : b.teks}`),
  )}.`;
  return { grafik: { jenis: 'nilai-sasaran', batang, pita, maks }, alt };
}

/** Capaian of every measured indicator; bars beyond the scale are cut at its end and say their figure. */
export function grafikCapaian(nilai: Nilai): IsiGrafik | null {
  const batang = nilai.indikator
    .filter((i) => i.capaian !== null)
    .map((i) => ({
      label: `IKU ${i.nomor} ${i.nama_pendek ?? i.nama}`,
      nilai: titik(i.capaian),
      teks: angkaAtauStrip(i.capaian),
      tingkat: i.kategori?.tingkat ?? 'n',
    }));
  if (batang.length === 0) return null;
  const alt = `Diagram batang capaian indikator dalam persen: ${daftarKata(batang.map((b) => `${b.label} ${b.teks}`))}.`;
  return { grafik: { jenis: 'capaian', batang, maks: 140 }, alt };
}

/** Target and realisasi of a sasaran's measured indicators; null when there is nothing to draw. */
export function grafikTargetRealisasi(
  laporan: Laporan,
  indikator: readonly NilaiIndikator[],
): IsiGrafik | null {
  const periode = laporan.periode.nama;
  const isi = indikator.filter((i) => i.capaian !== null);
  const [pertama] = isi;
  if (!pertama) return null;
  const pasangan = isi.map((i) => ({
    label: `IKU ${i.nomor} ${i.nama_pendek ?? i.nama}`,
    target: titik(i.targetPeriode?.dari ?? null),
    realisasi: titik(i.realisasi),
    teksTarget: cetakTarget(i.targetPeriode, desimalIndikator(laporan, i)),
    teksRealisasi: angkaAtauStrip(i.realisasi, desimalIndikator(laporan, i)),
  }));
  const satuan = isi.every((i) => i.satuanPeriode === pertama.satuanPeriode)
    ? pertama.satuanPeriode
    : 'satuan menurut indikator';
  const alt = `Diagram batang target dan realisasi ${periode}: ${daftarKata(
    pasangan.map(
      (p) => `${p.label} target ${p.teksTarget} realisasi ${denganSatuan(p.teksRealisasi, satuan)}`,
    ),
  )}.`;
  return { grafik: { jenis: 'target-realisasi', satuan, pasangan }, alt };
}

/** The indicator in the year before and in the quarters of this year: target and realisasi side by side. */
export function grafikTren(laporan: Laporan, i: NilaiIndikator): IsiGrafik | null {
  // Quarters that count progress are on another scale than the year.
  const triwulan = i.kemajuan ? [] : i.tren;
  const isi = [...(i.tahunLalu ? [i.tahunLalu] : []), ...triwulan].filter((t) => t.realisasi !== null);
  if (isi.length < 2) return null;
  const tempat = desimalIndikator(laporan, i);
  const pasangan = isi.map((t) => ({
    label: t.periode.lengkap,
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
  return { grafik: { jenis: 'target-realisasi', satuan: i.satuan, pasangan }, alt };
}

/** The unit beside others of its kind, against the national target where that can be compared. */
export function grafikUnit(laporan: Laporan, i: NilaiIndikator, banding: BandingUnit): IsiGrafik | null {
  const isi = banding.unit.filter((u) => u.nilai !== null);
  if (isi.length < 2) return null;
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
  return { grafik: { jenis: 'target-realisasi', satuan: i.satuan, pasangan }, alt };
}

/** Pagu and realisasi of each kegiatan (or, without kegiatan, of each sasaran), in millions of rupiah. */
export function grafikSerapan(laporan: Laporan, nilai: Nilai): IsiGrafik | null {
  if (!nilai.anggaran) return null;
  const juta = (d: Decimal): Decimal => d.div(1_000_000);
  const perKegiatan = [...nilai.anggaran.kegiatan].map(
    ([kode, a]) => [`${kode} ${namaKegiatan(laporan, kode)}`, a] as const,
  );
  const perSasaran = laporan.sasaran.flatMap((s) => {
    const a = nilai.anggaran?.sasaran.get(s.kode);
    return a ? [[`S${s.nomor} ${s.namaPendek}`, a] as const] : [];
  });
  const apa = perKegiatan.length > 1 ? 'kegiatan' : 'sasaran';
  const isi = apa === 'kegiatan' ? perKegiatan : perSasaran;
  if (isi.length < 2) return null;
  const batang = isi.map(([label, a]) => ({
    label,
    pagu: titik(juta(a.pagu)) ?? 0,
    realisasi: titik(juta(a.realisasi)) ?? 0,
    teksPagu: angka(juta(a.pagu), 1),
    teksRealisasi: angka(juta(a.realisasi), 1),
    teksSerapan: angkaAtauStrip(a.serapan),
  }));
  const alt = `Diagram batang pagu dan realisasi anggaran per ${apa} dalam juta rupiah: ${daftarKata(
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
