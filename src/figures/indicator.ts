import { cacah, type Tempat } from '../format/angka.js';
import type { Laporan } from '../link/laporan.js';
import type { Nilai, NilaiIndikator, NilaiPeriode } from '../score/score.js';
import {
  type Angka,
  type HasilAngka,
  opsional,
  parameter,
  sebagaiNilai,
  sebagaiTarget,
  sebagaiTeks,
} from './figure.js';

/** Decimals target and realisasi of an indicator print with; a count that has decimals (2,7 of 3) keeps them. */
export function desimalIndikator(laporan: Laporan, i: { readonly desimal?: number | undefined }): Tempat {
  const { desimal } = laporan.pedoman.pembulatan;
  return i.desimal === undefined ? desimal : { sedikitnya: i.desimal, paling: Math.max(i.desimal, desimal) };
}

/** Figures of indicators: this period, the year, the Renstra, other quarters, the year before, worksheets. */
export function angkaIndikator(laporan: Laporan, nilai: Nilai): Array<[string, Angka]> {
  const kode = parameter(
    'kode indikator',
    nilai.indikator.map((i) => i.kode),
  );
  const cari = (k: string | undefined): NilaiIndikator | undefined =>
    nilai.indikator.find((i) => i.kode === k);
  const per = (nama: string, ambil: (i: NilaiIndikator) => HasilAngka | null): [string, Angka] => [
    nama,
    {
      parameter: [kode],
      hitung: ([k]) => {
        const i = cari(k);
        return i ? ambil(i) : null;
      },
    },
  ];
  const { desimal: tempat } = laporan.pedoman.pembulatan;
  const persen = (d: NilaiIndikator['capaian']): HasilAngka | null => sebagaiNilai(d, tempat);
  const desimal = (i: NilaiIndikator): Tempat => desimalIndikator(laporan, i);

  const triwulan = parameter('nomor triwulan', ['1', '2', '3', '4']);
  const perTriwulan = (
    nama: string,
    ambil: (t: NilaiPeriode, i: NilaiIndikator) => HasilAngka | null,
  ): [string, Angka] => [
    nama,
    {
      parameter: [kode, triwulan],
      hitung: ([k, n]) => {
        const i = cari(k);
        const t = i?.tren.find((x) => String(x.periode.triwulan) === n);
        return i && t ? ambil(t, i) : null;
      },
    },
  ];
  const lalu = (
    nama: string,
    ambil: (t: NilaiPeriode, i: NilaiIndikator) => HasilAngka | null,
  ): [string, Angka] => per(nama, (i) => (i.tahunLalu ? ambil(i.tahunLalu, i) : null));

  return [
    per('indikator', (i) => sebagaiTeks(i.nama)),
    per('nomor_iku', (i) => sebagaiTeks(String(i.nomor))),
    per('target', (i) => sebagaiTarget(i.targetPeriode, desimal(i))),
    per('realisasi', (i) => sebagaiNilai(i.realisasi, desimal(i))),
    per('capaian', (i) => persen(i.capaian)),
    per('kategori', (i) => sebagaiTeks(i.kategori?.nama)),
    per('diperhitungkan', (i) => persen(i.diperhitungkan)),
    // Why another value counts than the capaian: the guideline's word for its cap.
    per('justifikasi', (i) =>
      i.capaian && i.diperhitungkan && !i.diperhitungkan.eq(i.capaian)
        ? sebagaiTeks(laporan.pedoman.capaian.nama_diperhitungkan)
        : null,
    ),
    per('target_tahunan', (i) => sebagaiTarget(i.tahunan.target, desimal(i))),
    per('target_semula', (i) => sebagaiTarget(laporan.pk.target[i.kode], desimal(i))),
    per('capaian_tahunan', (i) => persen(i.tahunan.capaian)),
    per('kategori_tahunan', (i) => sebagaiTeks(i.tahunan.kategori?.nama)),
    per('target_renstra', (i) => sebagaiTarget(i.akhirRenstra.target, desimal(i))),
    per('capaian_renstra', (i) => persen(i.akhirRenstra.capaian)),
    per('kategori_renstra', (i) => sebagaiTeks(i.akhirRenstra.kategori?.nama)),
    lalu('target_lalu', (t, i) => sebagaiTarget(t.target, desimal(i))),
    lalu('realisasi_lalu', (t, i) => sebagaiNilai(t.realisasi, desimal(i))),
    lalu('capaian_lalu', (t) => persen(t.capaian)),
    lalu('diperhitungkan_lalu', (t) => persen(t.diperhitungkan)),
    lalu('kategori_lalu', (t) => sebagaiTeks(t.kategori?.nama)),
    perTriwulan('target_tw', (t, i) => sebagaiTarget(t.target, desimal(i))),
    perTriwulan('realisasi_tw', (t, i) => sebagaiNilai(t.realisasi, desimal(i))),
    perTriwulan('capaian_tw', (t) => persen(t.capaian)),
    [
      'target_renstra_tahun',
      {
        parameter: [kode, parameter('tahun', null)],
        hitung: ([k, tahun = '']) => {
          const i = cari(k);
          return i ? sebagaiTarget(i.target?.[tahun], desimal(i)) : null;
        },
      },
    ],
    per('volume', (i) => {
      const volume = laporan.realisasi.indikator[i.kode]?.volume;
      return volume ? { nilai: volume.jumlah, teks: cacah(volume.jumlah) } : null;
    }),
    [
      'kertas',
      {
        parameter: [kode, parameter('kolom kertas kerja', null), opsional('baris kertas kerja', null)],
        hitung: ([k, kolom = '', nama]) => {
          const kertas = cari(k)?.kertas;
          const baris = nama === undefined ? kertas?.jumlah : kertas?.baris.find((b) => b.nama === nama);
          const isi = baris?.sel[kolom];
          if (!isi) return null;
          const satuan = kertas?.kolom.find((x) => x.kunci === kolom)?.satuan;
          return satuan === 'cacah' ? { nilai: isi, teks: cacah(isi) } : sebagaiNilai(isi);
        },
      },
    ],
    [
      'kertas_persen',
      {
        parameter: [kode, parameter('baris kertas kerja', null)],
        hitung: ([k, nama]) => sebagaiNilai(cari(k)?.kertas?.baris.find((b) => b.nama === nama)?.sel.persen),
      },
    ],
  ];
}
