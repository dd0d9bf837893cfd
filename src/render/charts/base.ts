import type { Chart, ChartConfiguration, Plugin } from 'chart.js';
import type { Sumbu } from '../../compose/model.js';
import { WARNA } from './palette.js';
import { gambarGrafik, LEBAR_PT } from './svg.js';
import { lebarTeks, pecah, tulis } from './text.js';

/** The figure of a bar at its foot, in white; beside it where the bar is too short. No mark or line crosses it there. */
export function tulisNilai(
  ctx: Chart['ctx'],
  teks: string,
  kaki: number,
  ujung: number,
  tengah: number,
): void {
  const gaya = { tebal: 600 };
  if (ujung - kaki >= Math.max(42, lebarTeks(teks, gaya) + 10))
    tulis(ctx, teks, kaki + 5, tengah, { ...gaya, warna: WARNA.kertas });
  else tulis(ctx, teks, Math.max(ujung, kaki) + 5, tengah, gaya);
}

/** Says of a bar that it goes on beyond the axis: a gap across it near its end. */
export function tandaPotong(ctx: Chart['ctx'], ujung: number, tengah: number): void {
  ctx.strokeStyle = WARNA.kertas;
  ctx.lineWidth = 2;
  ctx.beginPath();
  ctx.moveTo(ujung - 16, tengah + 8);
  ctx.lineTo(ujung - 10, tengah - 8);
  ctx.stroke();
}

/** Where the field of the bars begins: its labels stand left of it. */
const KIRI = 192;
const BARIS_LABEL = 10.5;
const barisLabel = (isi: string): string[] => pecah(isi, KIRI - 18);

/** Left of every horizontal bar: its label, in as many lines as it needs. */
function labelKiri(label: readonly string[]): Plugin {
  return {
    id: 'label-kiri',
    afterDraw({ ctx, scales }) {
      const y = scales.y;
      if (!y) return;
      for (const [i, isi] of label.entries()) {
        const baris = barisLabel(isi);
        const tengah = y.getPixelForValue(i);
        for (const [n, b] of baris.entries()) {
          const letak = tengah + (n - (baris.length - 1) / 2) * BARIS_LABEL;
          tulis(ctx, b, KIRI - 8, letak, { rata: 'right' });
        }
      }
    },
  };
}

/** Height of the rows of a chart, all alike: at least `dasar`, and so much that no label runs into its neighbour's. */
function tinggiBaris(label: readonly string[], dasar: number): number {
  const baris = label.map((l) => barisLabel(l).length);
  // The first and the last have the edge of the picture for a neighbour.
  const jarak = [baris[0] ?? 0, ...baris].map(
    (n, i) => ((n + (i === 0 ? n : (baris[i] ?? n))) / 2) * BARIS_LABEL + 3,
  );
  return Math.max(dasar, ...jarak);
}

/** Tallest picture of a chart, in points: it still fits a page, with the caption below it. */
const TERTINGGI = 600;

/** Rows in parts that fit a page, all about as long: the end of a page must not cut a bar. */
export function bagi<T>(baris: readonly T[], tinggi: number, lain: number): T[][] {
  const muat = Math.max(1, Math.floor((TERTINGGI - lain) / tinggi));
  const jumlah = Math.ceil(baris.length / muat);
  const isi = Math.ceil(baris.length / jumlah);
  return Array.from({ length: jumlah }, (_, i) => baris.slice(i * isi, (i + 1) * isi));
}

/** Room right of the field of the bars, for half the last figure of the axis. */
const KANAN = 11;
/** Width of the field of the bars where no words stand right of it. */
export const BIDANG = LEBAR_PT - KIRI - KANAN;
/** Height of the axis and its figures. */
const SUMBU = 20;

export interface IsiBatang<T> {
  readonly batang: readonly T[];
  readonly sumbu: Sumbu;
  readonly nilai: (b: T) => number | null;
  readonly warna: (b: T) => string;
  /** Least height of a row. */
  readonly baris: number;
  /** Room above the field of the bars. */
  readonly atas: number;
  readonly kanan?: number;
  /** Room between the labels and the field; without it the axis of the bars stands there. */
  readonly sela?: number;
  /** What is drawn below and above these bars. */
  readonly lapis: (batang: readonly T[]) => Plugin[];
}

/** Horizontal bars, their labels at the left: no animation, hairline grid. In several pictures where one does not fit a page. */
export function gambarBatang<T extends { readonly label: string }>(
  id: string,
  alt: string,
  isi: IsiBatang<T>,
): string {
  const { sumbu, atas } = isi;
  const baris = tinggiBaris(
    isi.batang.map((b) => b.label),
    isi.baris,
  );
  const konfigurasi = (batang: readonly T[]): ChartConfiguration => {
    const label = batang.map((b) => b.label);
    return {
      type: 'bar',
      data: {
        labels: label,
        datasets: [{ data: batang.map(isi.nilai), backgroundColor: batang.map(isi.warna), barThickness: 13 }],
      },
      options: {
        indexAxis: 'y',
        layout: {
          padding: { left: KIRI + (isi.sela ?? 0), right: isi.kanan ?? KANAN, top: atas, bottom: 0 },
        },
        plugins: { legend: { display: false }, title: { display: false }, tooltip: { enabled: false } },
        scales: {
          // The field keeps the width it is given, whatever the figures of the axis take.
          x: {
            afterFit: (x) => Object.assign(x, { paddingLeft: 0, paddingRight: 0 }),
            min: sumbu.min ?? 0,
            max: sumbu.maks,
            border: { display: false },
            grid: { color: WARNA.garis, lineWidth: 0.4, drawTicks: false },
            ticks: {
              stepSize: sumbu.langkah,
              color: WARNA.abu700,
              font: { size: 8.5 },
              padding: 4,
              maxRotation: 0,
            },
          },
          y: {
            afterFit: (y) => Object.assign(y, { width: 0 }),
            border: { display: isi.sela === undefined, color: WARNA.nila800, width: 0.75 },
            grid: { display: false },
            ticks: { display: false },
          },
        },
      },
      plugins: [...isi.lapis(batang), labelKiri(label)],
    };
  };
  return gambarGrafik(
    id,
    alt,
    bagi(isi.batang, baris, atas + SUMBU).map((batang) => ({
      konfigurasi: konfigurasi(batang),
      tinggi: batang.length * baris + atas + SUMBU,
    })),
  );
}
