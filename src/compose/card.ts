import { Decimal } from '../decimal.js';
import { desimalIndikator } from '../figures/indicator.js';
import { angka, angkaAtauStrip, cacah, cetakTarget, STRIP } from '../format/angka.js';
import { persen } from '../score/arithmetic.js';
import type { Banding, NilaiIndikator } from '../score/score.js';
import { type Target, targetTunggal } from '../validate/fields.js';
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

/** The quarters of the year as small bars; `tinggi` and `garis` in percent of the highest. */
interface TrenKartu {
  readonly kolom: ReadonlyArray<{
    readonly nama: string;
    readonly tinggi: number;
    readonly garis: number;
    readonly ada: boolean;
  }>;
  /** What bars and lines are. */
  readonly kunci: string;
  readonly alt: string;
}

/** The card at the head of an indicator's section: read in ten seconds. */
export interface KartuIndikator {
  readonly penanggungJawab: string | null;
  readonly angka: readonly Besaran[];
  readonly capaian: Besaran;
  readonly kategori: CetakKategori;
  /** Where the counted value is not the capaian: what counts. */
  readonly diperhitungkan: string | null;
  /** Null below two quarters with a value. */
  readonly tren: TrenKartu | null;
  /** In a yearly report: the indicator is measured once a year. */
  readonly sekaliSetahun: boolean;
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
    tren: tren(k, i),
    sekaliSetahun: sekaliSetahun(k, i),
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

const SERATUS = targetTunggal(new Decimal(100));

/** What a quarter of the small chart shows, in figures and as printed. */
interface Kolom {
  readonly nama: string;
  readonly target: Target | null;
  readonly nilai: Decimal | null;
  readonly teksTarget: string;
  readonly teksNilai: string;
}

/**
 * Quarters as bars with target lines, in percent of the highest of them. Below two quarters with a value there is nothing
 * to compare. Quarters that count progress and one that counts another unit are no one scale: there capaian stands for
 * both.
 */
function tren(k: Konteks, i: NilaiIndikator): TrenKartu | null {
  if (i.tren.filter((t) => t.realisasi !== null).length < 2) return null;
  const campuran = i.tren.some((t) => i.kemajuan !== undefined && t.periode.kode > i.kemajuan.sampai);
  const tempat = desimalIndikator(k.laporan, i);
  const kolom = i.tren.map((t): Kolom => {
    const nama = t.periode.singkat;
    return campuran
      ? {
          nama,
          target: t.target && SERATUS,
          nilai: t.capaian,
          teksTarget: t.target ? '100' : STRIP,
          teksNilai: cetakNilai(k.laporan, t.capaian),
        }
      : {
          nama,
          target: t.target,
          nilai: t.realisasi,
          teksTarget: cetakTarget(t.target, tempat),
          teksNilai: angkaAtauStrip(t.realisasi, tempat),
        };
  });
  const puncak = Decimal.max(0, ...kolom.flatMap((t) => [t.target?.sampai, t.nilai].flatMap((d) => d ?? [])));
  const tinggi = (d: Decimal | null): number =>
    d === null || puncak.isZero() ? 0 : lebarBatang(d.times(100).div(puncak));
  const nama = campuran ? 'capaian' : 'realisasi';
  return {
    kolom: kolom.map((t) => ({
      nama: t.nama,
      tinggi: tinggi(t.nilai),
      garis: tinggi(t.target?.dari ?? null),
      ada: t.nilai !== null,
    })),
    kunci: campuran ? 'batang: capaian (%), garis: 100%' : 'batang: realisasi, garis: target',
    alt: kolom
      .map((t) => {
        const target = campuran ? '' : `target ${t.teksTarget === STRIP ? 'belum ada' : t.teksTarget}, `;
        const satuan = campuran ? ' persen' : '';
        return `${t.nama}: ${target}${nama} ${t.nilai === null ? 'belum ada' : `${t.teksNilai}${satuan}`}`;
      })
      .join('; '),
  };
}

/** A yearly report says why it draws no quarters: only one of them has a target or a realisasi. */
const sekaliSetahun = (k: Konteks, i: NilaiIndikator): boolean =>
  k.laporan.periode.triwulan === null &&
  i.realisasi !== null &&
  i.tren.filter((t) => t.target !== null || t.realisasi !== null).length <= 1;
