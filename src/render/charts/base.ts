import type { Chart, ChartConfiguration, Plugin } from 'chart.js';
import { WARNA } from './palette.js';

const HURUF = (ukuran: number, tebal = 400): string => `${tebal} ${ukuran}px "Source Sans 3"`;

interface Teks {
  readonly ukuran?: number;
  readonly tebal?: number;
  readonly warna?: string;
  readonly rata?: 'left' | 'right' | 'center';
}

export function tulis(ctx: Chart['ctx'], isi: string, x: number, y: number, t: Teks = {}): void {
  ctx.font = HURUF(t.ukuran ?? 9, t.tebal ?? 400);
  ctx.fillStyle = t.warna ?? WARNA.tinta;
  ctx.textAlign = t.rata ?? 'left';
  ctx.textBaseline = 'middle';
  ctx.fillText(isi, x, y);
}

/** Breaks a label into lines of at most `lebar` points. */
export function pecah(ctx: Chart['ctx'], isi: string, lebar: number): string[] {
  ctx.font = HURUF(9);
  const baris: string[] = [];
  for (const kata of isi.split(' ')) {
    const calon = baris.length === 0 ? kata : `${baris.at(-1)} ${kata}`;
    if (baris.length > 0 && ctx.measureText(calon).width <= lebar) baris[baris.length - 1] = calon;
    else baris.push(kata);
  }
  return baris;
}

/** The figure of a bar at its foot, in white; beside it where the bar is too short. No mark or line crosses it there. */
export function tulisNilai(
  ctx: Chart['ctx'],
  teks: string,
  kaki: number,
  ujung: number,
  tengah: number,
): void {
  if (ujung - kaki >= 42) tulis(ctx, teks, kaki + 5, tengah, { tebal: 600, warna: WARNA.kertas });
  else tulis(ctx, teks, ujung + 5, tengah, { tebal: 600 });
}

/** Left of every horizontal bar: its label, in as many lines as it needs. */
export function labelKiri(label: readonly string[], lebar: number): Plugin {
  return {
    id: 'label-kiri',
    afterDraw({ ctx, scales, chartArea }) {
      const y = scales.y;
      if (!y) return;
      for (const [i, isi] of label.entries()) {
        const baris = pecah(ctx, isi, lebar - 10);
        const tengah = y.getPixelForValue(i);
        for (const [n, b] of baris.entries()) {
          tulis(ctx, b, chartArea.left - 8, tengah + (n - (baris.length - 1) / 2) * 10.5, { rata: 'right' });
        }
      }
    },
  };
}

export const BARIS = 22;
export const LABEL = 184;

/** What all horizontal bar charts share: no animation, hairline grid, the category axis drawn by `labelKiri`. */
export function dasar(
  maks: number,
  langkah: number,
  atas: number,
  kanan = 6,
): NonNullable<ChartConfiguration['options']> {
  return {
    indexAxis: 'y',
    layout: { padding: { left: LABEL, right: kanan, top: atas, bottom: 0 } },
    plugins: { legend: { display: false }, title: { display: false }, tooltip: { enabled: false } },
    scales: {
      x: {
        min: 0,
        max: maks,
        border: { display: false },
        grid: { color: WARNA.garis, lineWidth: 0.4, drawTicks: false },
        ticks: { stepSize: langkah, color: WARNA.abu700, font: { size: 8.5 }, padding: 4, maxRotation: 0 },
      },
      y: {
        border: { display: true, color: WARNA.nila800, width: 0.75 },
        grid: { display: false },
        ticks: { display: false },
      },
    },
  };
}
