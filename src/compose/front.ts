import { angka, angkaAtauStrip } from '../format/angka.js';
import { ALAMAT_BIDANG } from '../format/bidang.js';
import { bulanPanjang, daftarKata, denganTerbilang, rentangTanggal, tanggalPanjang } from '../format/kata.js';
import type { Laporan } from '../link/laporan.js';
import { mencapaiTarget } from '../score/reached.js';
import type { Nilai, NilaiIndikator } from '../score/score.js';
import { cetakKategori, type Konteks, lebarBatang } from './context.js';
import type { CetakKategori, Meta, TandaTangan } from './model.js';
import { composeKisi } from './pictures.js';
import { totalCetak } from './rows.js';
import { cetakNilai, sebutanSkala } from './scale.js';
import {
  hitungKategori,
  kalimatAnggaran,
  kalimatTanpaPerhatian,
  kalimatTercapai,
  kalimatTotal,
  kelompokAlasan,
  realisasiTanpaCapaian,
} from './sentences.js';

const TEMA_BAWAAN = 'nila-soga';

/** What the drawing on a cover shows, in words. */
function keteranganSampul({ periode }: Laporan, nilai: Nilai): string {
  const belum = nilai.indikator.some((i) => i.capaian === null);
  return (
    `Capaian ${nilai.indikator.length} indikator kinerja terhadap target ${periode.lengkap}, menurut nomor indikator. ` +
    `Garis mendatar: target tercapai (100 persen)${belum ? '; lingkaran: belum diukur' : ''}.`
  );
}

export function composeMeta(laporan: Laporan, nilai: Nilai, konsep: boolean): Meta {
  const { satker, periode, pengaturan } = laporan;
  const kontak = [satker.telepon?.join('; '), satker.surel, satker.situs];
  return {
    id: laporan.id,
    judul: 'Laporan Kinerja',
    judulLengkap: `Laporan Kinerja ${periode.lengkap}`,
    periode: periode.lengkap,
    satker: satker.nama,
    satkerPanjang: satker.nama_panjang,
    lembaga: satker.lembaga,
    alamat: satker.alamat ?? [],
    kontak: kontak.flatMap((x) => (x === undefined ? [] : [x])),
    triwulan:
      periode.triwulan === null
        ? []
        : [1, 2, 3, 4].map((nomor) => ({ nomor, aktif: nomor === periode.triwulan })),
    tanggal: pengaturan.tanggal,
    konsep,
    tema: pengaturan.tampilan?.tema ?? satker.tampilan?.tema ?? TEMA_BAWAAN,
    aksen: satker.tampilan?.aksen ?? null,
    logo: laporan.rupa.logo,
    gambarSampul: laporan.rupa.gambarSampul,
    indikator: nilai.indikator.map((i) => ({ nomor: i.nomor, nilai: i.capaian?.toNumber() ?? null })),
    keteranganSampul: keteranganSampul(laporan, nilai),
    kataAsing: satker.kata_asing ?? [],
  };
}

/** As wide as the visible signature of BSrE with its QR code and two lines of text. */
const RUANG_TANDA_TANGAN = { lebar: 66, tinggi: 24 };

/** A report is signed once: at its end where there is a block, otherwise under the foreword. */
export function composeTandaTangan(laporan: Laporan, di: 'pengantar' | 'penutup'): TandaTangan {
  const { tempat, tanggal, penandatangan: p, bagian, tanda_tangan } = laporan.pengaturan;
  const tempatnya = bagian?.tanda_tangan_penutup ? 'penutup' : 'pengantar';
  return {
    tempatTanggal: `${tempat}, ${tanggalPanjang(tanggal)}`,
    jabatan: p.jabatan,
    nama: p.nama,
    nip: p.nip ?? null,
    bidang: tanda_tangan?.bidang === 'siapkan' && di === tempatnya ? ALAMAT_BIDANG : null,
    ruang: RUANG_TANDA_TANGAN,
  };
}

export function composeKataPengantar(k: Konteks) {
  const naskah = k.naskah('kata-pengantar', 'Kata pengantar');
  if (naskah === null) return null;
  return {
    entri: k.nomor.depan('kata-pengantar', 'Kata Pengantar'),
    naskah,
    tandaTangan: composeTandaTangan(k.laporan, 'pengantar'),
  };
}

interface Tile {
  readonly nama: string;
  readonly asing: boolean;
  readonly keterangan: string;
  readonly nilai: string;
  readonly kategori: CetakKategori | null;
  readonly asal: string | null;
}

/** The one-page dashboard and the list of results per sasaran. */
export function composeRingkasan(k: Konteks) {
  const { laporan, nilai } = k;
  const entri = k.nomor.depan('ringkasan', 'Ringkasan Eksekutif');
  const total = nilai.total;
  const skala = laporan.pedoman.skala[laporan.pedoman.total.skala]?.pita ?? [];
  const batasSkala = skala
    .flatMap((p) => (p.rentang.dari === null ? [] : [p.rentang.dari]))
    .sort((a, b) => a.cmp(b));
  const [awal, akhir] = [40, 120];
  const posisi = (n: number): number => ((Math.max(awal, Math.min(akhir, n)) - awal) / (akhir - awal)) * 100;
  const perspektif =
    laporan.perspektif.length === 0 || !laporan.pedoman.perspektif
      ? petakTanpaPerspektif(k)
      : laporan.perspektif.map((p): Tile => {
          const np = nilai.perspektif.find((x) => x.kode === p.kode);
          const semua = np && np.terukur === np.jumlah;
          return {
            nama: p.nama,
            asing: p.asing,
            keterangan: `${p.sasaran.length} sasaran${semua ? '' : `, ${np?.terukur ?? 0}\u00a0telah\u00a0diukur`}`,
            nilai: cetakNilai(laporan, np?.nilai),
            kategori: cetakKategori(np?.kategori ?? null),
            asal: np?.nilai ? k.asal('sasaran') : null,
          };
        });
  const kalimatPembuka = total.kategori
    ? `Kinerja organisasi pada ${laporan.periode.lengkap} memperoleh ${sebutanSkala(laporan.pedoman, laporan.pedoman.total.skala)} ${total.kategori.nama}. ${kalimatTercapai(laporan, nilai)}`
    : kalimatTercapai(laporan, nilai);
  return {
    entri,
    kalimatPembuka,
    total: {
      nama: laporan.pedoman.total.nama,
      kepanjangan: laporan.pedoman.total.kepanjangan,
      nilai: cetakNilai(laporan, total.nilai),
      kategori: cetakKategori(total.kategori),
      asal: totalCetak(k).asal,
      posisi: total.nilai === null ? null : posisi(total.nilai.toNumber()),
      batas: batasSkala.map((b) => ({ teks: angka(b, 0), posisi: posisi(b.toNumber()) })),
    },
    perspektif,
    sasaran: laporan.sasaran.map((s) => {
      const ns = nilai.sasaran.find((x) => x.kode === s.kode);
      return {
        nomor: s.nomor,
        nama: s.namaPendek,
        nilai: cetakNilai(laporan, ns?.nilai),
        kategori: cetakKategori(ns?.kategori ?? null),
        asal: ns?.nilai ? k.asal(`sasaran-${s.kode}`) : null,
      };
    }),
    kategori: hitungKategori(laporan, nilai.indikator).map((x) => ({
      nama: x.nama,
      tingkat: x.tingkat,
      jumlah: x.indikator.length,
      tanda: x.indikator.map(() => x.tingkat),
    })),
    jumlahIndikator: nilai.indikator.length,
    batang: [
      { nama: `Capaian kinerja (${laporan.pedoman.total.nama})`, nilai: total.nilai },
      ...(nilai.anggaran ? [{ nama: 'Serapan anggaran', nilai: nilai.anggaran.total.serapan }] : []),
    ].map((b) => ({ nama: b.nama, nilai: cetakNilai(laporan, b.nilai), lebar: lebarBatang(b.nilai) })),
    perhatian: composePerhatian(k),
    tanpaPerhatian: kalimatTanpaPerhatian(laporan, nilai),
    kalimatTotal: kalimatTotal(laporan, nilai),
    pembuka: k.naskah('ringkasan', 'Pembuka'),
    rincian: laporan.sasaran.map((s) => composeSasaranRingkas(k, s.kode)),
    kalimatAnggaran: kalimatAnggaran(laporan, nilai),
    penutup: k.naskah('ringkasan', 'Penutup'),
  };
}

/** What stands beside the total where there are no perspectives: how much is measured, reached and spent. */
function petakTanpaPerspektif({ laporan, nilai }: Konteks): Tile[] {
  const diukur = nilai.indikator.filter((i) => i.capaian !== null);
  const tercapai = diukur.filter((i) => mencapaiTarget(laporan.pedoman, i));
  const petak = (nama: string, angka: string, keterangan: string): Tile => ({
    nama,
    asing: false,
    keterangan,
    nilai: angka,
    kategori: null,
    asal: null,
  });
  const serapan = nilai.anggaran?.total.serapan;
  return [
    petak('Indikator telah diukur', String(diukur.length), `dari ${nilai.indikator.length} indikator`),
    petak('Mencapai target', String(tercapai.length), `dari ${diukur.length} yang diukur`),
    ...(serapan ? [petak('Serapan anggaran', angkaAtauStrip(serapan), 'persen dari pagu')] : []),
  ];
}

/** As many as the dashboard page holds. */
const PERHATIAN = 5;

/** What needs attention: indicators that missed their target or are beyond conclusion, the worst first. */
function composePerhatian(k: Konteks) {
  const { pedoman } = k.laporan;
  const perlu = k.nilai.indikator.filter(
    (i) => i.kategori !== null && (i.kategori.tingkat === 'x' || !mencapaiTarget(pedoman, i)),
  );
  const urutan = ['0', '1', '2', '3', '4', 'x'];
  const peringkat = (i: NilaiIndikator): number => urutan.indexOf(i.kategori?.tingkat ?? 'x');
  return [...perlu]
    .sort((a, b) => {
      const beda = a.capaian && b.capaian ? a.capaian.cmp(b.capaian) : 0;
      // Below the target the lowest is the worst, beyond conclusion the highest.
      return peringkat(a) - peringkat(b) || (a.kategori?.tingkat === 'x' ? -beda : beda);
    })
    .slice(0, PERHATIAN)
    .map((i) => ({
      kode: i.kode,
      nomor: i.nomor,
      nama: i.nama_pendek ?? i.nama,
      nilai: cetakNilai(k.laporan, i.capaian),
      kategori: cetakKategori(i.kategori),
    }));
}

/** One sasaran in the summary: its value, then its indicators by category with the reason where one is asked for. */
function composeSasaranRingkas(k: Konteks, kode: string) {
  const { laporan, nilai } = k;
  const sasaran = laporan.sasaran.find((s) => s.kode === kode);
  const ns = nilai.sasaran.find((s) => s.kode === kode);
  const isi = nilai.indikator.filter((i) => i.sasaran === kode);
  const { nama } = laporan.pedoman.sasaran;
  const diukur = hitungKategori(
    laporan,
    isi.filter((i) => i.kategori !== null),
  ).map((g) => ({
    kategori: { nama: g.nama, tingkat: g.tingkat },
    kalimat: `${denganTerbilang(g.indikator.length)} indikator, yaitu ${daftarKata(
      g.indikator.map((i) => `IKU ${i.nomor} ${i.nama} (${cetakNilai(laporan, i.capaian)} persen)`),
    )}.`,
    sebab: g.indikator.flatMap((i) => {
      const naskah = k.naskahTeks(`indikator/${i.kode}`, 'Ringkasan');
      return naskah === null
        ? []
        : [{ nomor: i.nomor, kode: i.kode, naskah, banyak: g.indikator.length > 1 }];
    }),
  }));
  const belum = kelompokAlasan(laporan, isi).map(
    (g) =>
      `${denganTerbilang(g.indikator.length)} indikator, yaitu ${daftarKata(
        g.indikator.map((i) => `IKU ${i.nomor} ${i.nama}${realisasiTanpaCapaian(laporan, i)}`),
      )}, ${g.ringkas}.`,
  );
  return {
    nomor: sasaran?.nomor ?? 0,
    nama: sasaran?.nama ?? '',
    nilai: ns?.nilai ? `${nama} ${cetakNilai(laporan, ns.nilai)} persen` : null,
    kategori: cetakKategori(ns?.kategori ?? null),
    diukur,
    belum,
  };
}

type Sorotan = NonNullable<Laporan['sorotan']>['sorotan'][number];

/** First and last day of a highlight: its own, or those of its parts. */
function rentangSorotan(s: Sorotan): { mulai: string; sampai: string } | null {
  if (s.tanggal !== undefined)
    return typeof s.tanggal === 'string' ? { mulai: s.tanggal, sampai: s.tanggal } : s.tanggal;
  const hari = (s.rincian ?? []).flatMap((r) => r.tanggal ?? []).sort();
  const [mulai, sampai] = [hari[0], hari.at(-1)];
  return mulai === undefined || sampai === undefined ? null : { mulai, sampai };
}

/** A month where the day is not known, otherwise the day or days. */
const waktuSorotan = ({ mulai, sampai }: { mulai: string; sampai: string }): string =>
  mulai.length === 'yyyy-mm'.length ? bulanPanjang(mulai) : rentangTanggal(mulai, sampai);

/** Highlights by date; those without one come last, in the order of the file. */
export function composeSorotan(k: Konteks) {
  const isi = k.laporan.sorotan?.sorotan;
  if (!isi || k.laporan.pengaturan.bagian?.sorotan === false) return null;
  const entri = k.nomor.depan('sorotan', 'Sorotan Kegiatan');
  const urut = isi
    .map((s, n) => ({ s, n, waktu: rentangSorotan(s) }))
    .sort((a, b) => (a.waktu?.mulai ?? '9').localeCompare(b.waktu?.mulai ?? '9') || a.n - b.n);
  return {
    entri,
    isi: urut.map(({ s, n, waktu }) => ({
      judul: s.judul,
      waktu: waktu && waktuSorotan(waktu),
      tempat: s.tempat ?? null,
      naskah: k.naskahYaml('sorotan', ['sorotan', n, 'uraian'], s.uraian),
      kisi: composeKisi(k, `sorotan:${n}`, s.foto ?? []),
      rincian: (s.rincian ?? []).map((r, m) => ({
        waktu: r.tanggal === undefined ? null : tanggalPanjang(r.tanggal),
        naskah: k.naskahYaml('sorotan', ['sorotan', n, 'rincian', m, 'uraian'], r.uraian),
      })),
    })),
  };
}
