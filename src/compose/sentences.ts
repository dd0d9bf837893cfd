import { desimalIndikator } from '../figures/indicator.js';
import { angka, angkaAtauStrip, cetakTarget, rupiah } from '../format/angka.js';
import { daftarKata, denganTerbilang } from '../format/kata.js';
import type { Laporan } from '../link/laporan.js';
import { buatPeriode, type KodePeriode, type Periode } from '../link/periode.js';
import { alasanTanpaEfisiensi, keluaranEfisiensi, type TanpaEfisiensi } from '../score/efficiency.js';
import { type Hasil, hasilTarget, mencapaiTarget } from '../score/reached.js';
import type { Nilai, NilaiIndikator } from '../score/score.js';
import { targetRapk } from '../score/targets.js';
import { samaTarget } from '../validate/fields.js';
import { cetakNilai, sebutanSkala } from './scale.js';

/** Units that are no word behind a figure. */
const SATUAN_SEBUT: readonly string[] = ['indeks', 'nilai', 'skor'];

/** "97,00 persen", "12 desa", "3,00" for an index. */
export const denganSatuan = (teks: string, satuan: string): string =>
  SATUAN_SEBUT.includes(satuan) ? teks : `${teks} ${satuan}`;

/** The quarter in which an indicator first has a target after this period; null when no later one has. */
export function pertamaBertarget(laporan: Laporan, kode: string): Periode | null {
  for (let n = (laporan.periode.triwulan ?? 4) + 1; n <= 4; n++) {
    const periode = buatPeriode(`tw${n}` as KodePeriode, laporan.periode.tahun);
    if (targetRapk(laporan, kode, periode) !== null) return periode;
  }
  return null;
}

/** Why an indicator has no capaian in this period. */
type Alasan =
  | 'baru_bertarget'
  | 'belum_bertarget'
  | 'lebih_awal'
  | 'tanpa_objek'
  | 'belum_dilaporkan'
  | 'belum_terhitung'
  | 'target_nol';

/** The one place that knows why an indicator has no capaian; null when it has one. */
export function alasanBelumDiukur(laporan: Laporan, i: NilaiIndikator): Alasan | null {
  if (i.capaian !== null) return null;
  switch (i.status) {
    case 'belum_bertarget':
      return pertamaBertarget(laporan, i.kode) === null ? 'belum_bertarget' : 'baru_bertarget';
    case 'belum_dilaporkan':
      return laporan.realisasi.indikator[i.kode] === undefined ? 'belum_dilaporkan' : 'belum_terhitung';
    case 'lebih_awal':
    case 'tanpa_objek':
      return i.status;
    default:
      return 'target_nol';
  }
}

/** Indicators without a capaian by reason, each reason as the summary and as the section of a sasaran word it. */
export function kelompokAlasan(laporan: Laporan, indikator: readonly NilaiIndikator[]) {
  const alasan = new Set(indikator.flatMap((i) => alasanBelumDiukur(laporan, i) ?? []));
  return [...alasan].map((a) => {
    const isi = indikator.filter((i) => alasanBelumDiukur(laporan, i) === a);
    return { indikator: isi, ...kataAlasan(laporan, a, isi) };
  });
}

/**
 * A reason in words: `ringkas` follows a list of indicators, `lekat` their number, and `klausa` stands alone with
 * the indicators as its subject.
 */
function kataAlasan(laporan: Laporan, alasan: Alasan, isi: readonly NilaiIndikator[]) {
  const { nama } = laporan.periode;
  const iku = daftarKata(isi.map((i) => `IKU ${i.nomor}`));
  const kapan = daftarKata([...new Set(isi.flatMap((i) => pertamaBertarget(laporan, i.kode)?.nama ?? []))]);
  const target = kapan === '' ? 'belum memiliki target' : `baru bertarget pada ${kapan}`;
  switch (alasan) {
    case 'baru_bertarget':
    case 'belum_bertarget':
      return {
        ringkas: `belum diukur pada ${nama} karena ${target}`,
        lekat: ` yang belum memiliki target pada ${nama}`,
        klausa: `${iku} belum memiliki target pada ${nama}`,
      };
    case 'lebih_awal':
      return {
        ringkas: `telah memiliki realisasi, tetapi belum diukur terhadap target ${nama} karena ${target}`,
        lekat: ` yang telah memiliki realisasi, tetapi belum memiliki target pada ${nama}`,
        klausa: `${iku} telah memiliki realisasi, tetapi belum memiliki target pada ${nama}`,
      };
    case 'tanpa_objek':
      return {
        ringkas: `tidak diukur karena tidak ada objek yang diukur pada ${nama}`,
        lekat: `, tetapi tidak ada objek yang diukur pada ${nama}`,
        klausa: `untuk ${iku} tidak ada objek yang diukur pada ${nama}`,
      };
    case 'belum_dilaporkan':
      return {
        ringkas: `belum diukur karena realisasi ${nama} belum dilaporkan`,
        lekat: ` yang realisasinya pada ${nama} belum dilaporkan`,
        klausa: `realisasi ${iku} pada ${nama} belum dilaporkan`,
      };
    case 'belum_terhitung':
      return {
        ringkas: `belum diukur karena kertas kerja ${nama} belum menghasilkan realisasi`,
        lekat: ` yang kertas kerjanya pada ${nama} belum menghasilkan realisasi`,
        klausa: `kertas kerja ${iku} pada ${nama} belum menghasilkan realisasi`,
      };
    case 'target_nol':
      return {
        ringkas: `tidak dihitung capaiannya karena target ${nama} adalah nol`,
        lekat: ` yang targetnya pada ${nama} adalah nol`,
        klausa: `target ${iku} pada ${nama} adalah nol sehingga capaian tidak dihitung`,
      };
  }
}

/** Why a sasaran has no value: the reasons of its indicators. */
export function kalimatSasaranBelumDinilai(laporan: Laporan, indikator: readonly NilaiIndikator[]): string {
  const awal = `Sasaran ini diukur dengan ${denganTerbilang(indikator.length)} indikator`;
  const kelompok = kelompokAlasan(laporan, indikator);
  const [pertama] = kelompok;
  if (pertama === undefined) return `${awal}, tetapi belum dapat dinilai.`;
  return kelompok.every((g) => g.lekat === pertama.lekat)
    ? `${awal}${pertama.lekat}, sehingga belum dapat dinilai.`
    : `${awal}, tetapi belum dapat dinilai: ${kelompok.map((g) => g.klausa).join('; ')}.`;
}

/** Why an indicator has no capaian in this period, with the realisasi and its yearly capaian where there are any. */
export function kalimatBelumDiukur(laporan: Laporan, i: NilaiIndikator): string {
  const { nama } = laporan.periode;
  const nanti = pertamaBertarget(laporan, i.kode);
  const objek = laporan.realisasi.indikator[i.kode]?.tanpa_objek;
  switch (alasanBelumDiukur(laporan, i)) {
    case 'tanpa_objek':
      return `Tidak ada objek yang diukur pada ${nama}: ${objek?.replace(/[\s.]+$/, '')}.`;
    case 'belum_dilaporkan':
      return `Realisasi ${nama} belum dilaporkan.`;
    case 'belum_terhitung':
      return `Kertas kerja ${nama} belum menghasilkan realisasi.`;
    case 'target_nol':
      return `Target ${nama} adalah nol, sehingga capaian tidak dihitung. ${kalimatRealisasi(laporan, i)}`;
    case 'lebih_awal':
      return `Indikator ini belum memiliki target pada ${nama}${
        nanti === null ? '' : `; pengukuran terhadap target dilakukan pada ${nanti.nama}`
      }. ${kalimatRealisasi(laporan, i)}`;
    default:
      return `Indikator ini belum memiliki target pada ${nama}${
        nanti === null ? '' : `; pengukuran dilakukan pada ${nanti.nama}`
      }.`;
  }
}

/** The realisasi of an indicator without a capaian in this period, against the year's target where that has one. */
function kalimatRealisasi(laporan: Laporan, i: NilaiIndikator): string {
  const realisasi = `${awalRealisasi(laporan)} sebesar ${cetakRealisasi(laporan, i)}.`;
  return laporan.periode.triwulan === null || i.tahunan.capaian === null
    ? realisasi
    : `${realisasi} ${kalimatTahunan(laporan, i)}`;
}

/** The same in brackets behind a name; empty where there is no realisasi. */
export function realisasiTanpaCapaian(laporan: Laporan, i: NilaiIndikator): string {
  if (i.realisasi === null) return '';
  const tahun =
    laporan.periode.triwulan === null || i.tahunan.capaian === null
      ? ''
      : `; capaian terhadap target Tahun ${laporan.periode.tahun} ${cetakNilai(laporan, i.tahunan.capaian)} persen`;
  return ` (realisasi ${cetakRealisasi(laporan, i)}${tahun})`;
}

const awalRealisasi = ({ periode }: Laporan): string =>
  periode.triwulan === null ? `Realisasi ${periode.nama}` : `Realisasi sampai dengan ${periode.nama}`;

/** Comparison with the year's target. */
const kalimatTahunan = (laporan: Laporan, i: NilaiIndikator): string =>
  `Terhadap target Tahun ${laporan.periode.tahun} sebesar ${denganSatuan(cetakTarget(i.tahunan.target, desimalIndikator(laporan, i)), i.satuan)}, ` +
  `capaiannya ${cetakNilai(laporan, i.tahunan.capaian)} persen dengan status ${i.tahunan.kategori?.nama ?? '–'}.`;

const cetakRealisasi = (laporan: Laporan, i: NilaiIndikator): string =>
  denganSatuan(angkaAtauStrip(i.realisasi, desimalIndikator(laporan, i)), i.satuanPeriode);

/** Why progress has nothing to be compared with before the year counts its own unit. */
const kalimatBelumSebanding = (laporan: Laporan, { satuan, tahunan, ...i }: NilaiIndikator): string =>
  `Target Tahun ${laporan.periode.tahun} dihitung dalam satuan ${satuan} (${cetakTarget(tahunan.target, desimalIndikator(laporan, i))}), ` +
  `sedangkan realisasi ${laporan.periode.nama} berupa kemajuan tahapan, sehingga keduanya belum dapat dibandingkan.`;

const HASIL: Readonly<Record<Hasil, string>> = {
  melampaui: 'melampaui target',
  sama: 'sama dengan target',
  dalam_rentang: 'berada dalam rentang target',
  belum: 'belum mencapai target',
  berbeda: 'berbeda dari target',
};

/** Comparison of realisasi with the period's and the year's target, in words. */
export function kalimatPerbandingan(laporan: Laporan, i: NilaiIndikator): string {
  const hasil = hasilTarget(laporan.pedoman, i);
  if (hasil === null || i.capaian === null || i.realisasi === null || i.targetPeriode === null)
    return kalimatBelumDiukur(laporan, i);
  const { periode } = laporan;
  const targetPeriode = denganSatuan(
    cetakTarget(i.targetPeriode, desimalIndikator(laporan, i)),
    i.satuanPeriode,
  );
  const capaian = cetakNilai(laporan, i.capaian);
  const periodeIni =
    `${awalRealisasi(laporan)} sebesar ${cetakRealisasi(laporan, i)} terhadap target ${targetPeriode}, ` +
    `sehingga capaian sebesar ${capaian} persen (${HASIL[hasil]}) dengan kategori ${i.kategori?.nama ?? '–'}.`;
  const { target, capaian: setahun, kategori } = i.tahunan;
  if (i.tahunan.satuanBerbeda) return `${periodeIni} ${kalimatBelumSebanding(laporan, i)}`;
  if (periode.triwulan === null || target === null || setahun === null) return periodeIni;
  const dipakaiLain = laporan.realisasi.indikator[i.kode]?.target !== undefined;
  const sama =
    samaTarget(target, i.targetPeriode) && !dipakaiLain
      ? `Target tahunan sama dengan target triwulan, sehingga terhadap target Tahun ${periode.tahun} statusnya ${kategori?.nama ?? '–'}.`
      : kalimatTahunan(laporan, i);
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
    `${kepanjangan} (${nama}) ${laporan.periode.lengkap} sebesar ${cetakNilai(laporan, nilai.total.nilai)} persen ` +
    `dengan ${sebutanSkala(laporan.pedoman, laporan.pedoman.total.skala)} ${nilai.total.kategori?.nama ?? '–'}.`
  );
}

const diukur = (nilai: Nilai): readonly NilaiIndikator[] => nilai.indikator.filter((i) => i.capaian !== null);

const BELUM_ADA = 'Belum ada indikator yang diukur.';

/** Indicators that reached their target, among those measured. */
export function kalimatTercapai(laporan: Laporan, nilai: Nilai): string {
  const isi = diukur(nilai);
  const tercapai = isi.filter((i) => mencapaiTarget(laporan.pedoman, i));
  if (isi.length === 0) return BELUM_ADA;
  return `Sebanyak ${tercapai.length} dari ${isi.length} indikator yang telah diukur mencapai atau melampaui target.`;
}

/** What stands where no indicator needs attention; null when one that is measured missed its target. */
export function kalimatTanpaPerhatian(laporan: Laporan, nilai: Nilai): string | null {
  const isi = diukur(nilai);
  if (isi.length === 0) return BELUM_ADA;
  return isi.every((i) => mencapaiTarget(laporan.pedoman, i))
    ? 'Semua indikator yang telah diukur mencapai target.'
    : null;
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

const TANPA_EFISIENSI: Readonly<Record<TanpaEfisiensi, string>> = {
  tanpa_anggaran: 'tidak ada anggaran yang dialokasikan kepada indikator',
  belum_diukur: 'indikator belum diukur',
  tanpa_capaian: 'capaian indikator belum dapat dihitung',
  tanpa_belanja: 'belum ada anggaran yang terealisasi',
};

/** What a dash in the table of efficiencies means: the reasons of the indicators that have none; null without any. */
export function kalimatStripEfisiensi(laporan: Laporan, nilai: Nilai): string | null {
  const alasan = new Set(nilai.indikator.flatMap((i) => alasanTanpaEfisiensi(laporan.pedoman, i) ?? []));
  const [satu] = alasan;
  if (satu === undefined) return null;
  if (alasan.size === 1 && satu === 'belum_diukur')
    return 'Tanda – berarti indikator belum diukur sehingga efisiensi belum dapat dihitung';
  const kata = [...alasan].map((a) => TANPA_EFISIENSI[a]);
  return `Tanda – berarti efisiensi belum dapat dihitung karena ${kata.join(', atau karena ')}`;
}

/** Budget and efficiency of an indicator; null without a budget. Efficiency only where the report has a section for it. */
export function kalimatEfisiensiIndikator(laporan: Laporan, i: NilaiIndikator): string | null {
  const { pedoman, pengaturan, periode } = laporan;
  if (i.anggaran === null || i.anggaran.serapan === null) return null;
  const { pagu, realisasi, serapan } = i.anggaran;
  const uang = `Anggaran yang dialokasikan kepada indikator ini sebesar Rp${rupiah(pagu)} dan terealisasi Rp${rupiah(realisasi)} (${angka(serapan)} persen).`;
  if (!pedoman.efisiensi || pengaturan.bagian?.efisiensi === false) return uang;
  const alasan = alasanTanpaEfisiensi(pedoman, i);
  if (alasan !== null || i.efisiensi === null)
    return alasan && `${uang} Tingkat efisiensi belum dapat dihitung karena ${TANPA_EFISIENSI[alasan]}.`;
  const setahun = pedoman.efisiensi.keluaran === 'capaian_tahunan';
  const capaian = setahun ? `capaian terhadap target Tahun ${periode.tahun} sebesar` : 'capaian';
  return (
    `${uang} Dengan ${capaian} ${cetakNilai(laporan, keluaranEfisiensi(pedoman, i))} persen, indeks efisiensinya ${cetakNilai(laporan, i.efisiensi.ie)} ` +
    `dan tingkat efisiensinya ${cetakNilai(laporan, i.efisiensi.te)}, berkategori ${i.efisiensi.kategori.nama} menurut kriteria pada bagian Analisis Efisiensi.`
  );
}
