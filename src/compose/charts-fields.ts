import type { Decimal } from '../decimal.js';
import { desimalIndikator } from '../figures/indicator.js';
import { angka, angkaAtauStrip, cetakTarget, STRIP } from '../format/angka.js';
import { daftarKata } from '../format/kata.js';
import type { Laporan } from '../link/laporan.js';
import type { Nilai, NilaiIndikator, NilaiPeriode } from '../score/score.js';
import { nilaiPasangan, sumbuAntara } from './axes.js';
import { type IsiGrafik, titik } from './charts.js';
import type { SumbuSebaran } from './model.js';
import { cetakNilai } from './scale.js';
import { denganSatuan } from './sentences.js';

/** A field of more dots than this has no room for what they are. */
const TITIK_TERBANYAK = 40;
/** A dot beyond this many percent stands on the edge and says its value: it would press all others together. */
const TERTINGGI = 140;

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
  const dalam = (d: Decimal): number => Math.min(TERTINGGI, titik(d) ?? 0);
  const sumbu = (nilai: readonly number[], judul: string, batas: number, teksBatas: string): SumbuSebaran => {
    const isi = [...nilai, batas];
    // Some room on either side: dots and their words do not crowd at the frame.
    const tepi = (Math.max(...isi) - Math.min(...isi)) * 0.06;
    const { min, maks, langkah } = sumbuAntara(isi.flatMap((n) => [n - tepi, n + tepi]));
    return { min: Math.max(0, min), maks, langkah, judul, batas, teksBatas };
  };
  const grafik = {
    jenis: 'sebaran' as const,
    x: sumbu(
      isi.map((p) => dalam(p.serapan)),
      'Serapan anggaran (persen)',
      dalam(serapan),
      `serapan seluruh anggaran ${angka(serapan)}`,
    ),
    y: sumbu(
      isi.map((p) => dalam(p.capaian)),
      `${keluaran} (persen)`,
      100,
      `${keluaran} 100`,
    ),
    titik: isi.map((p) => ({
      kode: p.kode,
      nama: p.nama,
      x: dalam(p.serapan),
      y: dalam(p.capaian),
      teks: p.capaian.gt(TERTINGGI) || p.serapan.gt(TERTINGGI) ? lebihan(laporan, p) : null,
    })),
  };
  const alt = `Diagram sebaran ${keluaran} terhadap serapan anggaran menurut ${satuan}: ${daftarKata(
    isi.map(
      (p) =>
        `${p.kode}${p.nama === '' ? '' : ` ${p.nama}`} serapan ${angka(p.serapan)} persen, ${keluaran} ${cetakNilai(laporan, p.capaian)} persen`,
    ),
  )}. Garis pembagi: serapan seluruh anggaran ${angka(serapan)} persen dan ${keluaran} 100 persen.`;
  return { grafik, alt, satuan, keluaran };
}

const lebihan = (laporan: Laporan, p: Posisi): string =>
  p.capaian.gt(TERTINGGI) ? cetakNilai(laporan, p.capaian) : `serapan ${angka(p.serapan)}`;

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
