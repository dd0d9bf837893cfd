import { angkaAtauStrip } from '../format/angka.js';
import { denganTerbilang, romawi } from '../format/kata.js';
import type { NilaiIndikator } from '../score/score.js';
import type { Pedoman } from '../validate/kinds.js';
import { bacaRentang, composeBab, targetLain } from './chapter.js';
import {
  grafikCapaian,
  grafikSasaran,
  grafikSerapan,
  grafikTargetRealisasi,
  type IsiGrafik,
} from './charts.js';
import { cetakAnggaran, cetakKategori, type Konteks, kategoriSel } from './context.js';
import { composeIndikator } from './indicator.js';
import type { Gambar } from './model.js';
import { barisIndikator, kelompokkan, totalCetak } from './rows.js';
import {
  kalimatAnggaran,
  kalimatEfisiensi,
  kalimatKategori,
  kalimatSasaranBelumDinilai,
  kalimatStripEfisiensi,
  kalimatTercapai,
  kalimatTotal,
} from './sentences.js';

const sumberKertas = (k: Konteks): string => `Kertas kerja pengukuran kinerja ${k.laporan.satker.nama}`;

/** Why printed rows may differ from their total by a rupiah or two. */
const BERSAMA =
  'Anggaran yang dipakai bersama dibagi tanpa pembulatan, dan jumlah dihitung sebelum pembulatan';

/** Why a sasaran may print less than its indicators: said only where one of them is above the cap. */
function capNps(pedoman: Pedoman, isi: readonly NilaiIndikator[]): string {
  const { batas } = pedoman.capaian;
  return pedoman.sasaran.dari === 'diperhitungkan' && batas && isi.some((i) => i.capaian?.gt(batas))
    ? `. ${pedoman.sasaran.nama} memperhitungkan capaian indikator paling tinggi ${angkaAtauStrip(batas, 0)}`
    : '';
}

function gambar(k: Konteks, id: string, judul: string, isi: IsiGrafik | null, sumber: string): Gambar | null {
  return isi && { ...k.nomor.nomoriGambar(id, judul), ...isi, sumber };
}

export function composeBab3(k: Konteks) {
  return composeBab(k, 3, 'Akuntabilitas Kinerja', () => ({
    organisasi: composeOrganisasi(k),
    sasaran: k.laporan.sasaran.map((s) => composeSasaran(k, s.kode)),
    anggaran: composeAnggaran(k),
  }));
}

function composeOrganisasi(k: Konteks) {
  const { laporan, nilai } = k;
  const { periode, pedoman } = laporan;
  const entri = k.nomor.mulaiSubbab('Capaian Kinerja Organisasi');
  const perspektif = kelompokkan(k, barisIndikator);
  const sumber = sumberKertas(k);
  const total = { nama: pedoman.total.nama, kepanjangan: pedoman.total.kepanjangan, ...totalCetak(nilai) };
  const terukur = nilai.sasaran.filter((s) => s.nilai !== null).length;
  // Tables and figures are counted apart, so a figure can name the table it is drawn from.
  const tabelPerspektif =
    pedoman.perspektif &&
    k.nomor.nomoriTabel('perspektif', `Nilai perspektif dan ${pedoman.total.nama}, ${periode.lengkap}`);
  const tabelSasaran = k.nomor.nomoriTabel(
    'sasaran',
    `${pedoman.sasaran.kepanjangan} menurut perspektif, ${periode.lengkap}`,
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
      ? { ...tabelPerspektif, perspektif, total, terukur, jumlah: laporan.sasaran.length, sumber }
      : null,
    tabelSasaran: {
      ...tabelSasaran,
      nama: pedoman.sasaran.nama,
      perspektif,
      total,
      sumber: `${sumber}. Tanda – berarti belum diukur`,
    },
    gambarSasaran: gambar(
      k,
      'nilai-sasaran',
      `${pedoman.sasaran.kepanjangan} terhadap rentang predikat, ${periode.lengkap}`,
      grafikSasaran(laporan, nilai),
      tabelSasaran.nomor,
    ),
    gambarCapaian: gambar(
      k,
      'capaian',
      `Capaian indikator yang telah diukur, ${periode.lengkap} (persen)`,
      grafikCapaian(nilai),
      tabelCapaian.nomor,
    ),
    tabelCapaian: {
      ...tabelCapaian,
      periode: periode.nama,
      tahun: String(periode.tahun),
      tahunan: periode.triwulan !== null,
      rentangKolom: periode.triwulan === null ? 8 : 11,
      nama: pedoman.sasaran.nama,
      perspektif,
      total,
      catatan: targetLain(laporan),
      sumber: `${sumber}. Tanda – berarti belum diukur pada ${periode.nama}${capNps(pedoman, nilai.indikator)}`,
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
  const entri = k.nomor.mulaiSubbab(`Capaian Sasaran Kegiatan ${romawi(nomor)}`);
  const semua = ns?.terukur === isi.length;
  const jumlah = denganTerbilang(isi.length);
  const hasil = `${pedoman.sasaran.kepanjangan} (${pedoman.sasaran.nama}) sebesar ${angkaAtauStrip(ns?.nilai)} persen dengan predikat ${ns?.kategori?.nama ?? '–'}`;
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
    nilai: angkaAtauStrip(ns?.nilai),
    kategori: cetakKategori(ns?.kategori ?? null),
    kalimat,
    tabel: {
      ...tabel,
      nama: pedoman.sasaran.nama,
      periode: periode.singkat,
      baris: isi.map(barisIndikator),
      nilai: angkaAtauStrip(ns?.nilai),
      kategori: kategoriSel(ns?.kategori ?? null),
      sumber: `${sumberKertas(k)}${capNps(pedoman, isi)}`,
    },
    gambar: gambar(
      k,
      `sasaran-${kode}`,
      `Target dan realisasi indikator Sasaran Kegiatan ${romawi(nomor)}, ${periode.lengkap}`,
      grafikTargetRealisasi(isi, periode.nama),
      tabel.nomor,
    ),
    indikator: isi.map((i) => composeIndikator(k, i)),
  };
}

function composeAnggaran(k: Konteks) {
  const { laporan, nilai } = k;
  const { periode, pk, pedoman } = laporan;
  if (!nilai.anggaran || !laporan.anggaran) return null;
  const { total, kegiatan } = nilai.anggaran;
  const sumber = laporan.anggaran.sumber;
  const entri = k.nomor.mulaiSubbab(`Realisasi Anggaran ${periode.lengkap}`);
  const baris = (i: (typeof nilai.indikator)[number]) => ({
    ...barisIndikator(i),
    anggaran: cetakAnggaran(i.anggaran),
  });
  const tabelKegiatan = {
    ...k.nomor.nomoriTabel('anggaran-kegiatan', `Realisasi anggaran per kegiatan, ${periode.lengkap}`),
    baris: [...kegiatan].map(([kode, a]) => ({
      kode,
      nama: pk.alokasi.find((x) => x.kegiatan === kode)?.nama ?? '',
      ...cetakAnggaran(a),
    })),
    total: cetakAnggaran(total),
    sumber,
  };
  return {
    entri,
    serapan: angkaAtauStrip(total.serapan),
    periode: periode.nama,
    kalimat: kalimatAnggaran(laporan, nilai) ?? '',
    naskah: k.naskah('bab-3', 'Anggaran'),
    tabelKegiatan,
    gambar: gambar(
      k,
      'serapan',
      `Pagu dan realisasi anggaran per kegiatan, ${periode.lengkap} (juta rupiah)`,
      grafikSerapan(laporan, nilai),
      sumber,
    ),
    tabelIndikator: {
      ...k.nomor.nomoriTabel(
        'anggaran-indikator',
        `Kinerja dan realisasi anggaran per indikator, ${periode.lengkap}`,
      ),
      periode: periode.singkat,
      baris: nilai.indikator.map(baris),
      total: cetakAnggaran(total),
      sumber: `${sumber}. ${BERSAMA}`,
    },
    tabelSasaran: {
      ...k.nomor.nomoriTabel(
        'anggaran-sasaran',
        `Kinerja dan realisasi anggaran per sasaran, ${periode.lengkap}`,
      ),
      nama: pedoman.sasaran.nama,
      periode: periode.singkat,
      sasaran: kelompokkan(k, baris).flatMap((p) =>
        p.sasaran.map((s) => ({ ...s, anggaran: cetakAnggaran(nilai.anggaran?.sasaran.get(s.kode)) })),
      ),
      total: cetakAnggaran(total),
      nilaiNama: pedoman.total.nama,
      nilaiTotal: totalCetak(nilai),
      sumber: `${sumber}. ${BERSAMA}${capNps(pedoman, nilai.indikator)}`,
    },
    efisiensi: composeEfisiensi(k, sumber),
  };
}

function composeEfisiensi(k: Konteks, sumber: string) {
  const { laporan, nilai } = k;
  const { pedoman, periode } = laporan;
  const setahun = pedoman.efisiensi?.keluaran === 'capaian_tahunan';
  const strip = kalimatStripEfisiensi(laporan, nilai);
  if (!pedoman.efisiensi || laporan.pengaturan.bagian?.efisiensi === false) return null;
  return {
    entri: k.nomor.mulaiSubbab('Analisis Efisiensi'),
    naskah: k.naskah('bab-3', 'Efisiensi'),
    keluaran: setahun ? `capaian terhadap target Tahun ${periode.tahun}` : `capaian ${periode.nama}`,
    standar: angkaAtauStrip(pedoman.efisiensi.standar, 0),
    tabelPita: {
      ...k.nomor.nomoriTabel('skala-efisiensi', pedoman.efisiensi.judul),
      baris: pedoman.efisiensi.pita.map((p) => ({
        rentang: bacaRentang(p.rentang.teks.replace(/x/g, 'TE')),
        persen: angkaAtauStrip(p.persen, 0),
        kategori: { nama: p.nama, tingkat: p.tingkat },
      })),
      sumber: pedoman.nama,
    },
    kalimat: kalimatEfisiensi(nilai),
    tabel: {
      ...k.nomor.nomoriTabel('efisiensi', `Efisiensi per indikator, ${periode.lengkap}`),
      periode: setahun ? `Tahun ${periode.tahun}` : periode.singkat,
      se: angkaAtauStrip(pedoman.efisiensi.standar),
      baris: nilai.indikator.map((i) => ({
        ...barisIndikator(i),
        ...(setahun
          ? { target: angkaAtauStrip(i.tahunan.target), capaian: angkaAtauStrip(i.tahunan.capaian) }
          : {}),
        anggaran: cetakAnggaran(i.anggaran),
        ie: angkaAtauStrip(i.efisiensi?.ie),
        te: angkaAtauStrip(i.efisiensi?.te),
        efisiensi: kategoriSel(i.efisiensi?.kategori ?? null),
      })),
      sumber: strip === null ? sumber : `${sumber}. ${strip}`,
    },
  };
}
