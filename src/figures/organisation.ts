import { Decimal } from '../decimal.js';
import { cacah } from '../format/angka.js';
import { daftarKata, tanggalPanjang, terbilang } from '../format/kata.js';
import type { Laporan } from '../link/laporan.js';
import { berikutnya, namaTriwulan } from '../link/periode.js';
import { SENDIRI } from '../score/comparison.js';
import type { Nilai } from '../score/score.js';
import {
  type Angka,
  type HasilAngka,
  opsional,
  parameter,
  sebagaiNilai,
  sebagaiRupiah,
  sebagaiTeks,
} from './figure.js';

/** Figures of sasaran, perspektif and the organisation; units, periods and counts. */
export function angkaOrganisasi(laporan: Laporan, nilai: Nilai): Array<[string, Angka]> {
  const { satker, periode, pedoman } = laporan;
  const tempat = pedoman.pembulatan.desimal;
  const tetap = (nama: string, hasil: HasilAngka | null): [string, Angka] => [
    nama,
    { parameter: [], hitung: () => hasil },
  ];
  const satu = (
    nama: string,
    p: ReturnType<typeof parameter>,
    ambil: (kode: string) => HasilAngka | null,
  ): [string, Angka] => [nama, { parameter: [p], hitung: ([k = '']) => ambil(k) }];

  const sasaran = parameter(
    'kode sasaran',
    laporan.sasaran.map((s) => s.kode),
  );
  const ns = (k: string) => nilai.sasaran.find((s) => s.kode === k);
  const perspektif = parameter(
    'kode perspektif',
    laporan.perspektif.map((x) => x.kode),
  );
  const np = (k: string) => nilai.perspektif.find((x) => x.kode === k);
  const hitungan: Readonly<Record<string, number>> = {
    indikator: nilai.indikator.length,
    sasaran: laporan.sasaran.length,
    perspektif: laporan.perspektif.length,
    terukur: nilai.indikator.filter((i) => i.capaian !== null).length,
    pegawai: (satker.pegawai ?? []).reduce((n, x) => n + x.jumlah, 0),
    wilayah: satker.wilayah.length,
  };
  const jumlah = parameter('nama hitungan', Object.keys(hitungan));
  const kategori = parameter(
    'kategori',
    (pedoman.skala[pedoman.capaian.skala]?.pita ?? []).map((p) => p.nama),
  );
  const anggota = (k: string | undefined) =>
    nilai.indikator.filter((i) => k === undefined || i.sasaran === k);
  // Counted at the level of activities where the guideline judges those, otherwise of indicators.
  const efisiensi = pedoman.efisiensi?.tingkat.includes('kegiatan')
    ? [...nilai.efisiensiPos.values()]
    : nilai.indikator.map((i) => i.efisiensi);
  const namaEfisiensi = [...new Set((pedoman.efisiensi?.pita ?? []).map((p) => p.nama))];
  const bilangan = (n: number): HasilAngka => ({ nilai: new Decimal(n), teks: String(n) });
  return [
    satu('sasaran', sasaran, (k) => sebagaiTeks(laporan.sasaran.find((s) => s.kode === k)?.nama)),
    satu('nps', sasaran, (k) => sebagaiNilai(ns(k)?.nilai, tempat)),
    satu('predikat', sasaran, (k) => sebagaiTeks(ns(k)?.kategori?.nama)),
    satu('nilai_perspektif', perspektif, (k) => sebagaiNilai(np(k)?.nilai, tempat)),
    satu('predikat_perspektif', perspektif, (k) => sebagaiTeks(np(k)?.kategori?.nama)),
    tetap('total', sebagaiNilai(nilai.total.nilai, tempat)),
    tetap('predikat_total', sebagaiTeks(nilai.total.kategori?.nama)),
    satu('jumlah', jumlah, (k) => bilangan(hitungan[k] ?? 0)),
    satu('terbilang', jumlah, (k) => sebagaiTeks(terbilang(hitungan[k] ?? 0))),
    [
      'jumlah_kategori',
      {
        parameter: [kategori, opsional('kode sasaran', sasaran.dikenal)],
        hitung: ([nama, k]) => bilangan(anggota(k).filter((i) => i.kategori?.nama === nama).length),
      },
    ],
    satu('jumlah_indikator', sasaran, (k) => bilangan(anggota(k).length)),
    satu('jumlah_terukur', sasaran, (k) => bilangan(anggota(k).filter((i) => i.capaian !== null).length)),
    satu('jumlah_efisiensi', parameter('kategori efisiensi', namaEfisiensi), (nama) =>
      bilangan(efisiensi.filter((e) => e?.kategori.nama === nama).length),
    ),
    satu('daftar', parameter('nama daftar', ['wilayah']), () => sebagaiTeks(daftarKata(satker.wilayah))),
    tetap('satker', sebagaiTeks(satker.nama)),
    tetap('satker_panjang', sebagaiTeks(satker.nama_panjang)),
    tetap('koordinator', sebagaiTeks(satker.koordinator)),
    tetap('periode', sebagaiTeks(periode.lengkap)),
    tetap('tahun', sebagaiTeks(String(periode.tahun))),
    tetap('tahun_lalu', sebagaiTeks(String(periode.tahun - 1))),
    tetap('sampai_dengan', sebagaiTeks(tanggalPanjang(periode.sampai))),
    tetap('periode_berikutnya', sebagaiTeks(berikutnya(periode).lengkap)),
    [
      'triwulan',
      {
        parameter: [opsional('nomor triwulan', ['1', '2', '3', '4'])],
        hitung: ([n]) => sebagaiTeks(n === undefined ? periode.nama : namaTriwulan(Number(n))),
      },
    ],
    ...angkaPembanding(laporan, nilai),
    ...angkaTabel(nilai),
  ];
}

/** Figures beside other units: their value, the national one, ranks, the best and the worst. */
function angkaPembanding(laporan: Laporan, nilai: Nilai): Array<[string, Angka]> {
  const { pembanding } = nilai;
  const indikator = parameter('kode indikator', [...(pembanding?.indikator.keys() ?? [])]);
  const sasaran = parameter('kode sasaran', [...(pembanding?.sasaran.keys() ?? [])]);
  const kodeUnit = [SENDIRI, ...(laporan.pembanding?.unit ?? []).map((u) => u.kode)];
  const unit = parameter('kode unit', kodeUnit);
  const nilaiUnit = (
    b: { unit: ReadonlyArray<{ kode: string; nilai: Decimal | null }> } | null | undefined,
    k: string,
  ) => sebagaiNilai(b?.unit.find((u) => u.kode === k)?.nilai);
  const kode = (isi: readonly string[]): HasilAngka => {
    const teks = isi.length === 0 ? 'tidak ada' : [...isi].sort().join(', ');
    return { nilai: teks, teks };
  };
  const banding = (k: string | undefined) => pembanding?.indikator.get(k ?? '');
  const ujung = (nama: string, pilih: (p: readonly number[]) => number): [string, Angka] => [
    nama,
    {
      parameter: [parameter('kode indikator', indikator.dikenal)],
      hitung: ([k]) => {
        const isi = (banding(k)?.unit ?? []).flatMap((u) => (u.peringkat === null ? [] : [u.peringkat]));
        if (isi.length === 0) return null;
        const p = pilih(isi);
        return kode((banding(k)?.unit ?? []).filter((u) => u.peringkat === p).map((u) => u.kode));
      },
    },
  ];
  return [
    ['pembanding', { parameter: [indikator, unit], hitung: ([k, u = '']) => nilaiUnit(banding(k), u) }],
    ['nasional', { parameter: [indikator], hitung: ([k]) => sebagaiNilai(banding(k)?.nasional) }],
    [
      'peringkat',
      {
        parameter: [indikator],
        hitung: ([k]) => {
          const p = banding(k)?.unit.find((u) => u.sendiri)?.peringkat;
          return p ? { nilai: new Decimal(p), teks: String(p) } : null;
        },
      },
    ],
    ujung('unit_tertinggi', (p) => Math.min(...p)),
    ujung('unit_terendah', (p) => Math.max(...p)),
    [
      'urutan_unit',
      {
        parameter: [indikator],
        hitung: ([k]) => {
          const isi = [...(banding(k)?.unit ?? [])].filter((u) => u.peringkat !== null);
          isi.sort((a, b) => (a.peringkat ?? 0) - (b.peringkat ?? 0));
          return sebagaiTeks(isi.map((u) => u.kode).join(' > '));
        },
      },
    ],
    [
      'di_bawah_nasional',
      {
        parameter: [indikator],
        hitung: ([k]) => {
          const b = banding(k);
          if (!b?.nasional || b.jumlahNasional) return null;
          const { nasional } = b;
          return kode(b.unit.filter((u) => u.nilai?.lt(nasional)).map((u) => u.kode));
        },
      },
    ],
    [
      'nps_pembanding',
      { parameter: [sasaran, unit], hitung: ([k = '', u = '']) => nilaiUnit(pembanding?.sasaran.get(k), u) },
    ],
    ['total_pembanding', { parameter: [unit], hitung: ([u = '']) => nilaiUnit(pembanding?.total, u) }],
  ];
}

/** Cells and totals of data tables. */
function angkaTabel(nilai: Nilai): Array<[string, Angka]> {
  const tabel = parameter('kode tabel', [...nilai.tabel.keys()]);
  return [
    [
      'sel',
      {
        parameter: [tabel, parameter('nama baris', null), parameter('kolom tabel', null)],
        hitung: ([k = '', baris = '', kolom = '']) => {
          const t = nilai.tabel.get(k);
          // "Kelompok / baris" where groups have rows of the same name.
          const [namaKelompok, namaBaris] = baris.includes(' / ') ? baris.split(' / ') : [null, baris];
          const semua = (t?.kelompok ?? [])
            .filter((g) => namaKelompok === null || g.nama === namaKelompok)
            .flatMap((g) => [...g.baris, ...(g.jumlah ? [g.jumlah] : [])]);
          const isi =
            baris === 'jumlah' ? t?.jumlah?.sel[kolom] : semua.find((b) => b.nama === namaBaris)?.sel[kolom];
          if (isi === null || isi === undefined || typeof isi === 'string') return sebagaiTeks(isi);
          const jenis = t?.kolom.find((x) => x.kunci === kolom)?.jenis;
          if (jenis === 'rupiah') return sebagaiRupiah(isi);
          return jenis === 'nilai' ? sebagaiNilai(isi) : { nilai: isi, teks: cacah(isi) };
        },
      },
    ],
  ];
}
