import { denganTerbilang, romawi } from '../format/kata.js';
import { jumlahkan } from '../score/arithmetic.js';
import { composeAnggaran } from './budget.js';
import { capNps } from './cap.js';
import { composeBab, targetLain } from './chapter.js';
import {
  grafikCapaian,
  grafikSasaran,
  grafikTargetRealisasi,
  type IsiGrafik,
  sumberGrafik,
} from './charts.js';
import { composeKlaster } from './cluster.js';
import { cetakKategori, type Konteks, kategoriSel } from './context.js';
import { composeMatriks } from './follow-up.js';
import { composeIndikator } from './indicator.js';
import type { Gambar } from './model.js';
import { barisIndikator, kelompokkan, totalCetak } from './rows.js';
import { cetakNilai, kolomSkala, sebutanSkala, skalaSasaran } from './scale.js';
import { kalimatKategori, kalimatSasaranBelumDinilai, kalimatTercapai, kalimatTotal } from './sentences.js';
import { composeJadwal } from './timeline.js';

const sumberKertas = (k: Konteks): string => `Kertas kerja pengukuran kinerja ${k.laporan.satker.nama}`;

/** Columns of the table of all indicators: the counted value stands where the organisation's total is their mean. */
function kolomCapaian({ laporan, nilai }: Konteks) {
  const { total, capaian } = laporan.pedoman;
  const diperhitungkan = total.dari === 'indikator' && capaian.batas !== undefined;
  const dasar = 8 + (diperhitungkan ? 1 : 0);
  const diukur = nilai.indikator.flatMap((i) => i.diperhitungkan ?? []);
  return {
    diperhitungkan: diperhitungkan ? (capaian.nama_diperhitungkan ?? 'Nilai yang diperhitungkan') : null,
    jumlahDiukur: diukur.length,
    jumlahDiperhitungkan: cetakNilai(laporan, jumlahkan(diukur)),
    rentangAkhir: (laporan.periode.triwulan === null ? 1 : 4) + (diperhitungkan ? 1 : 0),
    rentangKolom: laporan.periode.triwulan === null ? dasar : dasar + 3,
  };
}

function gambar(k: Konteks, id: string, judul: string, isi: IsiGrafik | null, sumber: string): Gambar | null {
  return isi && { ...k.nomor.nomoriGambar(id, judul), ...isi, sumber: sumberGrafik(sumber, isi) };
}

export function composeBab3(k: Konteks) {
  return composeBab(k, 3, 'Akuntabilitas Kinerja', () => ({
    organisasi: composeOrganisasi(k),
    klaster: composeKlaster(k),
    sasaran: k.laporan.sasaran.map((s) => composeSasaran(k, s.kode)),
    tindakLanjut: composeMatriks(k),
    jadwal: composeJadwal(k),
    anggaran: composeAnggaran(k),
  }));
}

function composeOrganisasi(k: Konteks) {
  const { laporan, nilai } = k;
  const { periode, pedoman } = laporan;
  const entri = k.nomor.mulaiSubbab('Capaian Kinerja Organisasi');
  const perspektif = kelompokkan(k, barisIndikator(k));
  const sumber = sumberKertas(k);
  const total = {
    nama: pedoman.total.nama,
    kepanjangan: pedoman.total.kepanjangan,
    ...totalCetak(k),
  };
  const terukur = nilai.sasaran.filter((s) => s.nilai !== null).length;
  // Tables and figures are counted apart, so a figure can name the table it is drawn from.
  const tabelPerspektif =
    pedoman.perspektif &&
    k.nomor.nomoriTabel('perspektif', `Nilai perspektif dan ${pedoman.total.nama}, ${periode.lengkap}`);
  const tabelSasaran = k.nomor.nomoriTabel(
    'sasaran',
    `${pedoman.sasaran.kepanjangan}${pedoman.perspektif ? ' menurut perspektif' : ''}, ${periode.lengkap}`,
  );
  const tabelCapaian = k.nomor.nomoriTabel(
    'capaian',
    `Capaian seluruh indikator terhadap target ${periode.nama}` +
      (periode.triwulan === null ? '' : ` dan target Tahun ${periode.tahun}`),
  );
  return {
    entri,
    kalimat:
      `Pengukuran kinerja ${periode.lengkap} mencakup ${denganTerbilang(laporan.sasaran.length)} sasaran kegiatan dengan ` +
      `${denganTerbilang(nilai.indikator.length)} indikator. ${kalimatTotal(laporan, nilai)} ${kalimatTercapai(laporan, nilai)} ` +
      `Menurut kategori, hasilnya terdiri atas ${kalimatKategori(laporan, nilai.indikator)}.`,
    naskah: k.naskah('bab-3', 'Capaian organisasi'),
    tabelPerspektif: tabelPerspektif
      ? {
          ...tabelPerspektif,
          kolom: kolomSkala(pedoman, skalaSasaran(laporan)),
          perspektif,
          total,
          terukur,
          jumlah: laporan.sasaran.length,
          sumber,
        }
      : null,
    tabelSasaran: {
      ...tabelSasaran,
      nama: pedoman.sasaran.nama,
      kolom: kolomSkala(pedoman, skalaSasaran(laporan)),
      perspektif,
      total,
      sumber: nilai.sasaran.some((x) => x.nilai === null)
        ? `${sumber}. Tanda – berarti belum diukur`
        : sumber,
    },
    gambarSasaran: gambar(
      k,
      'nilai-sasaran',
      `${pedoman.sasaran.kepanjangan} terhadap rentang ${sebutanSkala(pedoman, skalaSasaran(laporan))}, ${periode.lengkap}`,
      grafikSasaran(laporan, nilai),
      tabelSasaran.nomor,
    ),
    gambarCapaian: gambar(
      k,
      'capaian',
      `Capaian indikator yang telah diukur, ${periode.lengkap} (persen)`,
      grafikCapaian(laporan, nilai),
      tabelCapaian.nomor,
    ),
    tabelCapaian: {
      ...tabelCapaian,
      periode: periode.nama,
      tahun: String(periode.tahun),
      tahunan: periode.triwulan !== null,
      ...kolomCapaian(k),
      nama: pedoman.sasaran.nama,
      perspektif,
      total,
      catatan: targetLain(laporan),
      sumber: `${sumber}${nilai.indikator.some((i) => i.capaian === null) ? `. Tanda – berarti belum diukur pada ${periode.nama}` : ''}${capNps(pedoman, nilai.indikator)}`,
    },
  };
}

function composeSasaran(k: Konteks, kode: string) {
  const { laporan, nilai } = k;
  const { periode, pedoman } = laporan;
  const s = laporan.sasaran.find((x) => x.kode === kode);
  const ns = nilai.sasaran.find((x) => x.kode === kode);
  const isi = nilai.indikator.filter((i) => i.sasaran === kode);
  const nomor = s?.nomor ?? 0;
  const entri = k.nomor.mulaiSubbab(`Sasaran Kegiatan ${romawi(nomor)}: ${s?.namaPendek ?? ''}`);
  const semua = ns?.terukur === isi.length;
  const jumlah = denganTerbilang(isi.length);
  const hasil = `${pedoman.sasaran.kepanjangan} (${pedoman.sasaran.nama}) sebesar ${cetakNilai(laporan, ns?.nilai)} persen dengan ${sebutanSkala(pedoman, skalaSasaran(laporan))} ${ns?.kategori?.nama ?? '–'}`;
  const kalimat = ns?.nilai
    ? `Sasaran ini diukur dengan ${jumlah} indikator. ${hasil}${semua ? '' : `, dari ${denganTerbilang(ns.terukur)} indikator yang telah diukur`}.`
    : kalimatSasaranBelumDinilai(laporan, isi);
  const tabel = k.nomor.nomoriTabel(
    `sasaran-${kode}`,
    `Capaian indikator Sasaran Kegiatan ${romawi(nomor)}, ${periode.lengkap}`,
  );
  return {
    entri,
    nomor,
    nama: s?.nama ?? '',
    nilai: cetakNilai(laporan, ns?.nilai),
    kategori: cetakKategori(ns?.kategori ?? null),
    kalimat,
    tabel: {
      ...tabel,
      nama: pedoman.sasaran.nama,
      periode: periode.singkat,
      baris: isi.map(barisIndikator(k)),
      nilai: cetakNilai(laporan, ns?.nilai),
      kategori: kategoriSel(ns?.kategori ?? null),
      sumber: `${sumberKertas(k)}${capNps(pedoman, isi)}`,
    },
    gambar: gambar(
      k,
      `sasaran-${kode}`,
      `Target dan realisasi indikator Sasaran Kegiatan ${romawi(nomor)}, ${periode.lengkap}`,
      grafikTargetRealisasi(laporan, isi),
      tabel.nomor,
    ),
    indikator: isi.map((i) => composeIndikator(k, i)),
  };
}
