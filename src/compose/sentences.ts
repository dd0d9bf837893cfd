import type { Decimal } from '../decimal.js';
import { angka } from '../format/angka.js';
import { daftarKata, denganTerbilang } from '../format/kata.js';
import type { Laporan } from '../link/laporan.js';
import { buatPeriode, type KodePeriode, type Periode } from '../link/periode.js';
import { bulatkan } from '../score/arithmetic.js';
import type { Nilai, NilaiIndikator } from '../score/score.js';
import { targetRapk } from '../score/targets.js';

/** "97,00 persen", "3,00" for an index. */
export const denganSatuan = (teks: string, satuan: string): string =>
  satuan === 'persen' ? `${teks} persen` : teks;

/** The quarter in which an indicator first has a target after this period; null when no later one has. */
export function pertamaBertarget(laporan: Laporan, kode: string): Periode | null {
  for (let n = (laporan.periode.triwulan ?? 4) + 1; n <= 4; n++) {
    const periode = buatPeriode(`tw${n}` as KodePeriode, laporan.periode.tahun);
    if (targetRapk(laporan, kode, periode) !== null) return periode;
  }
  return null;
}

/** Why an indicator has no capaian in this period, in one sentence. */
export function kalimatBelumDiukur(laporan: Laporan, i: NilaiIndikator): string {
  const { periode } = laporan;
  const alasan = laporan.realisasi.indikator[i.kode]?.tanpa_objek;
  if (alasan !== undefined) return `Pada ${periode.nama} tidak ada objek yang dapat diukur: ${alasan}.`;
  if (i.status === 'belum_dilaporkan') return `Realisasi ${periode.nama} belum dilaporkan.`;
  const nanti = pertamaBertarget(laporan, i.kode);
  const kapan = nanti === null ? '' : `; pengukuran dilakukan pada ${nanti.nama}`;
  return `Indikator ini belum memiliki target pada ${periode.nama}${kapan}.`;
}

/** Judged on the capaian as printed, so that a reader never sees "100,00" called below target. */
function arah(capaian: Decimal): string {
  const tercetak = bulatkan(capaian, 2);
  if (tercetak.eq(100)) return 'sama dengan target';
  return tercetak.gt(100) ? 'melampaui target' : 'belum mencapai target';
}

/** Comparison of realisasi with the period's and the year's target, in words. */
export function kalimatPerbandingan(laporan: Laporan, i: NilaiIndikator): string {
  if (i.capaian === null || i.realisasi === null || i.targetPeriode === null)
    return kalimatBelumDiukur(laporan, i);
  const nilai = (d: typeof i.realisasi): string => denganSatuan(angka(d), i.satuan);
  const { periode } = laporan;
  const capaian = angka(i.capaian);
  const periodeIni =
    `Realisasi sampai dengan ${periode.nama} sebesar ${nilai(i.realisasi)} terhadap target ${nilai(i.targetPeriode)}, ` +
    `sehingga capaian sebesar ${capaian} persen (${arah(i.capaian)}) dengan kategori ${i.kategori?.nama ?? '–'}.`;
  const { target, capaian: setahun, kategori } = i.tahunan;
  if (periode.triwulan === null || target === null || setahun === null) return periodeIni;
  const dipakaiLain = laporan.realisasi.indikator[i.kode]?.target !== undefined;
  const sama =
    target.eq(i.targetPeriode) && !dipakaiLain
      ? `Target tahunan sama dengan target triwulan, sehingga terhadap target Tahun ${periode.tahun} statusnya ${kategori?.nama ?? '–'}.`
      : `Terhadap target Tahun ${periode.tahun} sebesar ${nilai(target)}, capaiannya ${angka(setahun)} persen dengan status ${kategori?.nama ?? '–'}.`;
  return `${periodeIni} ${sama}`;
}

/** Counts of indicators per category, best band first, with those not measured at the end. */
export function hitungKategori(laporan: Laporan, indikator: readonly NilaiIndikator[]) {
  const pita = laporan.pedoman.skala[laporan.pedoman.capaian.skala]?.pita ?? [];
  const urutan = ['4', '3', '2', '1', '0', 'x'];
  const isi = [...pita]
    .sort((a, b) => urutan.indexOf(a.tingkat) - urutan.indexOf(b.tingkat))
    .map((p) => ({
      nama: p.nama,
      tingkat: p.tingkat as string,
      indikator: indikator.filter((i) => i.kategori?.nama === p.nama),
    }));
  const belum = indikator.filter((i) => i.kategori === null);
  return [...isi, { nama: 'Belum diukur', tingkat: 'n', indikator: belum }].filter(
    (k) => k.indikator.length > 0,
  );
}

/** "7 (tujuh) Sangat Baik, 4 (empat) Baik, … dan 7 (tujuh) belum diukur". */
export const kalimatKategori = (laporan: Laporan, indikator: readonly NilaiIndikator[]): string =>
  daftarKata(
    hitungKategori(laporan, indikator).map(
      (k) => `${denganTerbilang(k.indikator.length)} ${k.tingkat === 'n' ? 'belum diukur' : k.nama}`,
    ),
  );

/** The organisation's result in one sentence. */
export function kalimatTotal(laporan: Laporan, nilai: Nilai): string {
  const { nama, kepanjangan } = laporan.pedoman.total;
  if (nilai.total.nilai === null)
    return `${kepanjangan} (${nama}) ${laporan.periode.lengkap} belum dapat dihitung.`;
  return (
    `${kepanjangan} (${nama}) ${laporan.periode.lengkap} sebesar ${angka(nilai.total.nilai)} persen ` +
    `dengan predikat ${nilai.total.kategori?.nama ?? '–'}.`
  );
}

/** Indicators that reached their target, among those measured. */
export function kalimatTercapai(nilai: Nilai): string {
  const diukur = nilai.indikator.filter((i) => i.capaian !== null);
  const tercapai = diukur.filter((i) => i.capaian?.gte(100));
  if (diukur.length === 0) return 'Belum ada indikator yang diukur.';
  return `Sebanyak ${tercapai.length} dari ${diukur.length} indikator yang telah diukur mencapai atau melampaui target.`;
}

/** Absorption of the whole budget, in one sentence. */
export function kalimatAnggaran(laporan: Laporan, nilai: Nilai): string | null {
  const a = nilai.anggaran?.total;
  if (!a || a.serapan === null) return null;
  return (
    `Sampai dengan akhir ${laporan.periode.nama}, anggaran terealisasi sebesar Rp${angka(a.realisasi, 0)} ` +
    `atau ${angka(a.serapan)} persen dari pagu Rp${angka(a.pagu, 0)}.`
  );
}

/** Efficiency counts: measured indicators per efficiency category. */
export function kalimatEfisiensi(nilai: Nilai): string {
  const dinilai = nilai.indikator.filter((i) => i.efisiensi !== null);
  const nama = [...new Set(dinilai.map((i) => i.efisiensi?.kategori.nama ?? ''))].sort();
  const isi = nama.map(
    (n) =>
      `${denganTerbilang(dinilai.filter((i) => i.efisiensi?.kategori.nama === n).length)} indikator berkategori ${n}`,
  );
  const belum = nilai.indikator.length - dinilai.length;
  if (belum > 0) isi.push(`${denganTerbilang(belum)} indikator belum dapat dinilai`);
  return `Dari ${denganTerbilang(nilai.indikator.length)} indikator, ${daftarKata(isi)}.`;
}
