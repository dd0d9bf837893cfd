import type { Plugin } from 'chart.js';
import type { Grafik, Pasangan } from '../../compose/model.js';
import { gambarBatang } from './base.js';
import { WARNA } from './palette.js';
import { lebarTeks, type tulis, tulisBersih } from './text.js';

const GAYA_REALISASI = { tebal: 600, warna: WARNA.nila900 };
const GAYA_TARGET = { ukuran: 8.5, warna: WARNA.soga700 };
/** Between a mark and its words. */
const JARAK = 8;

interface Ujung {
  readonly nilai: number;
  readonly teks: string;
  readonly gaya: typeof GAYA_REALISASI | typeof GAYA_TARGET;
}

/** Both ends of a dumbbell, the lower first; of equal values the target, so that every row reads alike. */
function ujung(p: Pasangan): Ujung[] {
  const target = { teks: `target ${p.teksTarget}`, gaya: GAYA_TARGET };
  const realisasi = { teks: p.teksRealisasi, gaya: GAYA_REALISASI };
  const ada: Ujung[] = [];
  if (p.target !== null) ada.push({ ...target, nilai: p.target });
  if (p.realisasi !== null) ada.push({ ...realisasi, nilai: p.realisasi });
  return ada.sort((a, b) => a.nilai - b.nilai);
}

const lebarUjung = (u: Ujung | undefined): number => (u ? lebarTeks(u.teks, u.gaya) + JARAK + 4 : 0);

/**
 * Target and realisasi of each row as a ring and a dot with the distance between them. The axis need not begin at zero:
 * what is read is that distance, which bars of 96 and 98 percent hide. Each end says its figure on its outer side.
 */
export function grafikBarbel(
  id: string,
  g: Extract<Grafik, { jenis: 'target-realisasi' | 'barbel' }>,
  alt: string,
): string {
  const barbel = (pasangan: typeof g.pasangan): Plugin => ({
    id: 'barbel',
    beforeDatasetsDraw({ ctx, scales, chartArea }) {
      const { x, y } = scales;
      if (!x || !y) return;
      for (const [i, p] of pasangan.entries()) {
        const tengah = y.getPixelForValue(i);
        ctx.fillStyle = WARNA.garis;
        ctx.fillRect(chartArea.left, tengah - 0.2, chartArea.right - chartArea.left, 0.4);
        const isi = ujung(p);
        const [awal, akhir] = [isi[0], isi.at(-1)];
        if (!awal || !akhir) continue;
        const [kiri, kanan] = [x.getPixelForValue(awal.nilai), x.getPixelForValue(akhir.nilai)];
        ctx.fillStyle = WARNA.nila300;
        ctx.fillRect(kiri, tengah - 1.5, kanan - kiri, 3);
        if (p.realisasi !== null) bulat(ctx, x.getPixelForValue(p.realisasi), tengah, 4, WARNA.nila700);
        // The ring around a dot on the target is seen: it is the wider one.
        if (p.target !== null) cincin(ctx, x.getPixelForValue(p.target), tengah, p.target === p.realisasi);
        tulisBersih(ctx, awal.teks, kiri - JARAK, tengah, { ...awal.gaya, rata: 'right' });
        if (akhir !== awal) tulisBersih(ctx, akhir.teks, kanan + JARAK, tengah, akhir.gaya);
      }
    },
  });
  return gambarBatang(id, alt, {
    batang: g.pasangan,
    sumbu: g.sumbu,
    nilai: () => null,
    warna: () => WARNA.nila700,
    baris: 21,
    atas: 4,
    sela: Math.max(...g.pasangan.map((p) => lebarUjung(ujung(p)[0]))),
    kanan: Math.max(11, ...g.pasangan.map((p) => lebarUjung(ujung(p)[1]))),
    lapis: (pasangan) => [barbel(pasangan)],
  });
}

type Kuas = Parameters<typeof tulis>[0];

export function bulat(ctx: Kuas, x: number, y: number, jari: number, warna: string): void {
  ctx.fillStyle = warna;
  ctx.beginPath();
  ctx.arc(x, y, jari, 0, 2 * Math.PI);
  ctx.fill();
}

function cincin(ctx: Kuas, x: number, y: number, diLuar: boolean): void {
  ctx.beginPath();
  ctx.arc(x, y, diLuar ? 5.6 : 3.7, 0, 2 * Math.PI);
  if (!diLuar) {
    ctx.fillStyle = WARNA.kertas;
    ctx.fill();
  }
  ctx.strokeStyle = WARNA.soga500;
  ctx.lineWidth = 1.8;
  ctx.stroke();
}
