import type { Decimal } from '../decimal.js';
import { angka, angkaAtauStrip } from '../format/angka.js';
import { daftarKata } from '../format/kata.js';
import type { Laporan } from '../link/laporan.js';
import { bulatkan } from '../score/arithmetic.js';
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
  indikator: readonly NilaiIndikator[],
  periode: string,
): IsiGrafik | null {
  const isi = indikator.filter((i) => i.capaian !== null);
  const [pertama] = isi;
  if (!pertama) return null;
  const pasangan = isi.map((i) => ({
    label: `IKU ${i.nomor} ${i.nama_pendek ?? i.nama}`,
    target: titik(i.targetPeriode),
    realisasi: titik(i.realisasi),
    teksTarget: angkaAtauStrip(i.targetPeriode),
    teksRealisasi: angkaAtauStrip(i.realisasi),
  }));
  const satuan = isi.every((i) => i.satuan === pertama.satuan) ? pertama.satuan : 'satuan menurut indikator';
  const alt = `Diagram batang target dan realisasi ${periode}: ${daftarKata(
    pasangan.map(
      (p) => `${p.label} target ${p.teksTarget} realisasi ${denganSatuan(p.teksRealisasi, satuan)}`,
    ),
  )}.`;
  return { grafik: { jenis: 'target-realisasi', satuan, pasangan }, alt };
}

/** Pagu and realisasi of each kegiatan, in millions of rupiah. */
export function grafikSerapan(laporan: Laporan, nilai: Nilai): IsiGrafik | null {
  if (!nilai.anggaran) return null;
  const juta = (d: Decimal): Decimal => d.div(1_000_000);
  const batang = [...nilai.anggaran.kegiatan].map(([kode, a]) => ({
    label: `${kode} ${laporan.pk.alokasi.find((x) => x.kegiatan === kode)?.nama ?? ''}`,
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
