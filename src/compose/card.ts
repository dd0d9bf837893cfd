import { Decimal } from '../decimal.js';
import { desimalIndikator } from '../figures/indicator.js';
import { angka, angkaAtauStrip, cacah, cetakTarget, STRIP, type Tempat } from '../format/angka.js';
import { persen } from '../score/arithmetic.js';
import type { Banding, NilaiIndikator } from '../score/score.js';
import { cetakAnggaran, cetakKategori, type Konteks, lambang, lebarBatang } from './context.js';
import type { CetakKategori } from './model.js';
import { cetakNilai } from './scale.js';

/** A figure with its name and unit; without a value there is no unit either. */
interface Besaran {
  readonly nama: string;
  readonly nilai: string;
  readonly satuan: string | null;
}

const besaran = (nama: string, nilai: string, satuan: string | null): Besaran => ({
  nama,
  nilai,
  satuan: nilai === STRIP ? null : satuan,
});

interface Kemajuan {
  readonly judul: string;
  readonly nilai: string;
  readonly lebar: number;
  readonly keterangan: string;
}

/** The card at the head of an indicator's section: read in ten seconds. */
export interface KartuIndikator {
  readonly penanggungJawab: string | null;
  readonly angka: readonly Besaran[];
  readonly capaian: Besaran;
  readonly kategori: CetakKategori;
  /** Where the counted value is not the capaian: what counts. */
  readonly diperhitungkan: string | null;
  readonly tren: ReadonlyArray<{
    readonly nama: string;
    readonly target: string;
    readonly realisasi: string;
    readonly tinggi: number;
    readonly garis: number;
    readonly ada: boolean;
  }>;
  readonly trenAlt: string;
  readonly kemajuan: readonly Kemajuan[];
}

export function composeKartu(k: Konteks, i: NilaiIndikator): KartuIndikator {
  const { periode, pedoman } = k.laporan;
  const tempat = desimalIndikator(k.laporan, i);
  const nama = pedoman.capaian.nama_diperhitungkan ?? 'Nilai yang diperhitungkan';
  const lain = i.diperhitungkan !== null && i.capaian !== null && !i.diperhitungkan.eq(i.capaian);
  return {
    penanggungJawab: i.penanggung_jawab ?? null,
    angka: [
      besaran(`Target ${periode.singkat}`, cetakTarget(i.targetPeriode, tempat), lambang(i.satuanPeriode)),
      besaran(`Realisasi ${periode.singkat}`, angkaAtauStrip(i.realisasi, tempat), lambang(i.satuanPeriode)),
    ],
    capaian: besaran(`Capaian ${periode.singkat}`, cetakNilai(k.laporan, i.capaian), '%'),
    kategori: cetakKategori(i.kategori),
    diperhitungkan: lain ? `${nama} ${cetakNilai(k.laporan, i.diperhitungkan)} persen` : null,
    ...tren(i, tempat),
    kemajuan: kemajuan(k, i),
  };
}

function kemajuan(k: Konteks, i: NilaiIndikator): Kemajuan[] {
  const { periode, realisasi, renstra } = k.laporan;
  const tempat = desimalIndikator(k.laporan, i);
  const hasil: Kemajuan[] = [];
  const banding = (judul: string, b: Banding): void => {
    if (b.target === null) return;
    hasil.push({
      judul,
      nilai: b.capaian === null ? STRIP : `${cetakNilai(k.laporan, b.capaian)}%`,
      lebar: lebarBatang(b.capaian),
      keterangan: `${b.kategori?.nama ?? (b.satuanBerbeda ? 'Belum dapat dibandingkan' : 'Belum diukur')}; target ${cetakTarget(b.target, tempat)}`,
    });
  };
  if (periode.triwulan !== null) banding(`Terhadap target ${periode.tahun}`, i.tahunan);
  if (k.laporan.pengaturan.bagian?.pembanding_renstra !== false) {
    banding(`Terhadap Renstra ${renstra.periode.sampai}`, i.akhirRenstra);
  }
  const bersama = k.nilai.anggaran?.bersama.find((b) => b.indikator.includes(i.kode));
  const volume = realisasi.indikator[i.kode]?.volume;
  const jalan = volume && i.kertas?.jumlah?.sel[volume.kolom];
  if (volume && jalan) {
    const bagian = persen(jalan, volume.jumlah);
    hasil.push({
      judul: `Volume setahun (${volume.satuan})`,
      nilai: `${cacah(jalan)} dari ${cacah(volume.jumlah)}`,
      lebar: lebarBatang(bagian),
      keterangan: `${angkaAtauStrip(bagian)}% dari rencana`,
    });
  } else if (bersama?.serapan) {
    hasil.push({
      judul: 'Serapan anggaran bersama',
      nilai: `${angka(bersama.serapan)}%`,
      lebar: lebarBatang(bersama.serapan),
      keterangan: `Pagu Rp${cetakAnggaran(bersama).pagu} untuk ${bersama.indikator.length} indikator`,
    });
  } else if (i.anggaran?.serapan) {
    hasil.push({
      judul: 'Serapan anggaran',
      nilai: `${angka(i.anggaran.serapan)}%`,
      lebar: lebarBatang(i.anggaran.serapan),
      keterangan: `Pagu Rp${cetakAnggaran(i.anggaran).pagu}`,
    });
  }
  return hasil;
}

/** Quarters as bars: height of realisasi and of the target line, in percent of the highest of them. */
function tren(i: NilaiIndikator, tempat: Tempat): Pick<KartuIndikator, 'tren' | 'trenAlt'> {
  const skala = i.tren.filter((t) => !i.kemajuan || t.periode.kode <= i.kemajuan.sampai);
  const semua = skala.flatMap((t) =>
    [t.target?.sampai ?? null, t.realisasi].flatMap((d) => (d === null ? [] : [d])),
  );
  const puncak = semua.length === 0 ? null : Decimal.max(...semua);
  // Progress in percent and the count that follows it are no one scale: the count is left out.
  const tinggi = (d: Decimal | null, t: (typeof i.tren)[number]): number =>
    d === null || puncak === null || puncak.isZero() || !skala.includes(t)
      ? 0
      : lebarBatang(d.times(100).div(puncak));
  const isi = i.tren.map((t) => ({
    nama: t.periode.singkat,
    target: cetakTarget(t.target, tempat),
    realisasi: angkaAtauStrip(t.realisasi, tempat),
    tinggi: tinggi(t.realisasi, t),
    garis: tinggi(t.target?.dari ?? null, t),
    ada: t.realisasi !== null && skala.includes(t),
  }));
  const trenAlt = isi
    .map(
      (t) =>
        `${t.nama}: target ${t.target === STRIP ? 'belum ada' : t.target}, realisasi ${t.ada ? t.realisasi : 'belum ada'}`,
    )
    .join('; ');
  return { tren: isi, trenAlt };
}
