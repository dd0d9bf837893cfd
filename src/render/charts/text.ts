import type { Chart } from 'chart.js';
import { WARNA } from './palette.js';
import { ukurTeks } from './svg.js';

interface Teks {
  readonly ukuran?: number;
  readonly tebal?: number;
  readonly warna?: string;
  readonly rata?: 'left' | 'right' | 'center';
}

const huruf = (t: Teks): string => `${t.tebal ?? 400} ${t.ukuran ?? 9}px "Source Sans 3"`;

export function tulis(ctx: Chart['ctx'], isi: string, x: number, y: number, t: Teks = {}): void {
  ctx.font = huruf(t);
  ctx.fillStyle = t.warna ?? WARNA.tinta;
  ctx.textAlign = t.rata ?? 'left';
  ctx.textBaseline = 'middle';
  ctx.fillText(isi, x, y);
}

/** The same on paper of its own: no grid line or bound runs through its letters. */
export function tulisBersih(ctx: Chart['ctx'], isi: string, x: number, y: number, t: Teks = {}): void {
  const [lebar, tinggi] = [lebarTeks(isi, t) + 3, (t.ukuran ?? 9) * 1.1];
  const kiri = t.rata === 'right' ? x - lebar + 1.5 : t.rata === 'center' ? x - lebar / 2 : x - 1.5;
  ctx.fillStyle = WARNA.kertas;
  ctx.fillRect(kiri, y - tinggi / 2, lebar, tinggi);
  tulis(ctx, isi, x, y, t);
}

/** Width of a text in points, before anything is drawn. */
export const lebarTeks = (isi: string, t: Teks = {}): number => ukurTeks(isi, huruf(t));

/** Breaks a text into lines of at most `lebar` points; a word that no line holds is cut. */
export function pecah(isi: string, lebar: number, t: Teks = {}): string[] {
  const muat = (calon: string): boolean => lebarTeks(calon, t) <= lebar;
  const baris: string[] = [];
  for (const kata of isi.split(' ')) {
    const sambung = `${baris.at(-1)} ${kata}`;
    if (baris.length > 0 && muat(sambung)) {
      baris[baris.length - 1] = sambung;
      continue;
    }
    let sisa = '';
    for (const aksara of kata) {
      if (sisa !== '' && !muat(sisa + aksara)) {
        baris.push(sisa);
        sisa = '';
      }
      sisa += aksara;
    }
    baris.push(sisa);
  }
  return baris;
}
