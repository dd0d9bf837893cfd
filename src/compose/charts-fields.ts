import { Decimal } from '../decimal.js';
import { desimalIndikator } from '../figures/indicator.js';
import { angka, angkaAtauStrip, cetakTarget, STRIP } from '../format/angka.js';
import { daftarKata } from '../format/kata.js';
import type { Laporan } from '../link/laporan.js';
import type { Nilai, NilaiIndikator, NilaiPeriode } from '../score/score.js';
import { nilaiPasangan, sumbuAntara } from './axes.js';
import { catatanDiLuar, type IsiGrafik, titik } from './charts.js';
import type { Sumbu, SumbuSebaran } from './model.js';
import { cetakNilai } from './scale.js';
import { denganSatuan } from './sentences.js';

/** A field of more dots than this has no room for what they are. */
const TITIK_TERBANYAK = 40;
/** An axis reaches as far as its values do up to this many percent: one beyond would press all others together. */
const TERTINGGI = 140;
const SERATUS = new Decimal(100);

const dalam = (d: Decimal): number => Math.min(TERTINGGI, titik(d) ?? 0);

interface Posisi {
  readonly kode: string;
  readonly nama: string;
  readonly serapan: Decimal;
  readonly capaian: Decimal;
}

export interface SebaranAnggaran extends IsiGrafik {
  /** What a dot is. */
  readonly satuan: 'sasaran' | 'indikator';
  /** What is measured upwards: the name of the value of a sasaran, or capaian. */
  readonly keluaran: string;
}

/** Sasaran with a value and absorption, otherwise indicators with budgets of their own; null below three of them. */
function posisi(laporan: Laporan, nilai: Nilai): { satuan: 'sasaran' | 'indikator'; isi: Posisi[] } | null {
  const { anggaran } = nilai;
  if (!anggaran) return null;
  const sasaran = nilai.sasaran.flatMap((s): Posisi[] => {
    const serapan = anggaran.sasaran.get(s.kode)?.serapan ?? null;
    const asal = laporan.sasaran.find((x) => x.kode === s.kode);
    return s.nilai === null || serapan === null || !asal
      ? []
      : [{ kode: `S${asal.nomor}`, nama: asal.namaPendek, serapan, capaian: s.nilai }];
  });
  if (sasaran.length >= 3) return { satuan: 'sasaran', isi: sasaran };
  const indikator = nilai.indikator.flatMap((i): Posisi[] =>
    i.capaian === null || !i.anggaran?.serapan
      ? []
      : [{ kode: `IKU ${i.nomor}`, nama: '', serapan: i.anggaran.serapan, capaian: i.capaian }],
  );
  return indikator.length >= 3 && indikator.length <= TITIK_TERBANYAK
    ? { satuan: 'indikator', isi: indikator }
    : null;
}

/**
 * Budget against performance: serapan to the right, capaian upwards, parted by the absorption of the whole and by 100
 * percent. What stands high on the left did much with little; what stands low on the right spent without reaching.
 */
export function grafikSebaran(laporan: Laporan, nilai: Nilai): SebaranAnggaran | null {
  const semua = posisi(laporan, nilai);
  const serapan = nilai.anggaran?.total.serapan ?? null;
  if (semua === null || serapan === null) return null;
  const { satuan, isi } = semua;
  const keluaran = satuan === 'sasaran' ? laporan.pedoman.sasaran.nama : 'Capaian';
  const x: SumbuSebaran = {
    ...rentang([...isi.map((p) => p.serapan), serapan], true),
    judul: 'Serapan anggaran (persen)',
    batas: dalam(serapan),
    teksBatas: `serapan seluruh anggaran ${angka(serapan)}`,
  };
  const y: SumbuSebaran = {
    ...rentang([...isi.map((p) => p.capaian), SERATUS], false),
    judul: `${keluaran} (persen)`,
    batas: 100,
    teksBatas: `${keluaran} 100`,
  };
  const semuaTitik = isi.map((p) => ({
    kode: p.kode,
    nama: p.nama,
    x: titik(p.serapan) ?? 0,
    y: titik(p.capaian) ?? 0,
    teks: p.capaian.gt(y.maks)
      ? cetakNilai(laporan, p.capaian)
      : p.serapan.gt(x.maks)
        ? `serapan ${angka(p.serapan)}`
        : null,
  }));
  const grafik = { jenis: 'sebaran' as const, x, y, titik: semuaTitik };
  const alt = `Diagram sebaran ${keluaran} terhadap serapan anggaran menurut ${satuan}: ${daftarKata(
    isi.map(
      (p) =>
        `${p.kode}${p.nama === '' ? '' : ` ${p.nama}`} serapan ${angka(p.serapan)} persen, ${keluaran} ${cetakNilai(laporan, p.capaian)} persen`,
    ),
  )}. Garis pembagi: serapan seluruh anggaran ${angka(serapan)} persen dan ${keluaran} 100 persen.`;
  const diLuar = semuaTitik.flatMap((t) => (t.teks === null ? [] : [`${t.kode} (${t.teks})`]));
  return { grafik, alt, satuan, keluaran, ...catatanDiLuar(diLuar) };
}

/**
 * An axis around values in percent, none counted beyond the highest place. Absorption seldom passes 100 percent: where no
 * value does, its axis ends there.
 */
function rentang(nilai: readonly Decimal[], sampaiSeratus: boolean): Sumbu {
  const isi = nilai.map(dalam);
  const puncak = Math.max(...isi);
  // Some room on either side: dots and their words do not crowd at the frame.
  const tepi = (puncak - Math.min(...isi)) * 0.06;
  const batas = sampaiSeratus && puncak <= 100 ? 100 : Number.POSITIVE_INFINITY;
  const { min, maks, langkah } = sumbuAntara(isi.flatMap((n) => [n - tepi, Math.min(batas, n + tepi)]));
  const diTempat = nilai.flatMap((d) => (d.lte(maks) ? [titik(d) ?? 0] : []));
  // What is cut stands at the end of the axis: not level with a value that is there by right.
  const sesak =
    diTempat.length < nilai.length && diTempat.some((n) => n > maks - (maks - Math.max(0, min)) * 0.06);
  return { min: Math.max(0, min), maks: sesak ? maks + langkah : maks, langkah };
}

type Tahun = Pick<NilaiPeriode, 'target' | 'realisasi'> & { readonly tahun: number };

/** The years of which a realisasi is known: earlier ones, and this one where the report is of a year. */
function tahunDiketahui(laporan: Laporan, i: NilaiIndikator): Tahun[] {
  const lalu = i.riwayat.map((r) => ({ ...r, tahun: r.periode.tahun }));
  const { periode } = laporan;
  const kini =
    periode.triwulan === null
      ? [{ tahun: periode.tahun, target: i.targetPeriode, realisasi: i.realisasi }]
      : [];
  return [...lalu, ...kini];
}

/** An indicator over the years as lines; null below three years with a realisasi: two are a comparison, not a course. */
export function grafikTahun(laporan: Laporan, i: NilaiIndikator): IsiGrafik | null {
  const isi = tahunDiketahui(laporan, i);
  if (isi.filter((t) => t.realisasi !== null).length < 3) return null;
  const tempat = desimalIndikator(laporan, i);
  const pasangan = isi.map((t) => ({
    label: String(t.tahun),
    target: titik(t.target?.dari ?? null),
    realisasi: titik(t.realisasi),
    teksTarget: cetakTarget(t.target, tempat),
    teksRealisasi: angkaAtauStrip(t.realisasi, tempat),
  }));
  const sebut = (nama: string, teks: string): string =>
    teks === STRIP ? `${nama} belum ada` : `${nama} ${denganSatuan(teks, i.satuan)}`;
  const alt = `Diagram garis IKU ${i.nomor} menurut tahun: ${daftarKata(
    pasangan.map(
      (p) => `${p.label} ${sebut('target', p.teksTarget)}, ${sebut('realisasi', p.teksRealisasi)}`,
    ),
  )}.`;
  return {
    grafik: { jenis: 'tahun', satuan: i.satuan, sumbu: sumbuAntara(nilaiPasangan(pasangan)), pasangan },
    alt,
  };
}
