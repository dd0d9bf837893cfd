import type { Plugin } from 'chart.js';
import type { Grafik, Pasangan } from '../../compose/model.js';
import { bulat } from './barbel.js';
import { WARNA } from './palette.js';
import { gambarGrafik, LEBAR_PT } from './svg.js';
import { lebarTeks, tulis } from './text.js';

const TINGGI = 170;
const ATAS = 16;
const BAWAH = 30;
const GAYA = {
  realisasi: { tebal: 600, warna: WARNA.nila900 },
  target: { ukuran: 8.5, warna: WARNA.soga700 },
};
type Deret = keyof typeof GAYA;
const DERET: readonly Deret[] = ['target', 'realisasi'];

const teks = (p: Pasangan, d: Deret): string => (d === 'target' ? p.teksTarget : p.teksRealisasi);
const terlebar = (isi: readonly Pasangan[]): number =>
  Math.max(...isi.flatMap((p) => [lebarTeks(p.label), ...DERET.map((d) => lebarTeks(teks(p, d), GAYA[d]))]));

/** The latest years whose figures stand side by side. */
export function tahunMuat(semua: readonly Pasangan[], bidang: number): readonly Pasangan[] {
  const lebar = terlebar(semua) + 6;
  return semua.slice(-Math.max(2, Math.floor((bidang - lebar) / lebar) + 1));
}

/** Target and realisasi over the years as lines, each named at its end; the higher figure of a year stands above. */
export function grafikTahun(id: string, g: Extract<Grafik, { jenis: 'tahun' }>, alt: string): string {
  const nama = Math.max(...DERET.map((d) => lebarTeks(d, GAYA[d])));
  const separuh = terlebar(g.pasangan) / 2;
  const kanan = separuh + 8 + nama;
  const isi = tahunMuat(g.pasangan, LEBAR_PT - nama - 8);
  const [kiri, ujung] = [separuh, LEBAR_PT - kanan];
  const px = (n: number): number => kiri + (isi.length < 2 ? 0 : (n / (isi.length - 1)) * (ujung - kiri));
  const min = g.sumbu.min ?? 0;
  const tinggi = TINGGI - ATAS - BAWAH;
  const py = (v: number): number => ATAS + (1 - (v - min) / (g.sumbu.maks - min)) * tinggi;

  const gambar: Plugin = {
    id: 'tahun',
    afterDraw({ ctx }) {
      ctx.fillStyle = WARNA.nila800;
      ctx.fillRect(0, TINGGI - 15, ujung + separuh, 0.75);
      for (const d of DERET) {
        ctx.strokeStyle = d === 'target' ? WARNA.soga500 : WARNA.nila700;
        ctx.lineWidth = d === 'target' ? 1.2 : 2;
        ctx.beginPath();
        let sambung = false;
        for (const [n, p] of isi.entries()) {
          const v = p[d];
          // A year without a figure breaks its line: nothing is known between.
          if (v !== null) ctx[sambung ? 'lineTo' : 'moveTo'](px(n), py(v));
          sambung = v !== null;
        }
        ctx.stroke();
      }
      for (const [n, p] of isi.entries()) {
        tulis(ctx, p.label, px(n), TINGGI - 6, { rata: 'center', warna: WARNA.abu700 });
        for (const d of DERET) {
          const v = p[d];
          if (v === null) continue;
          const lain = p[d === 'target' ? 'realisasi' : 'target'];
          const atas = lain === null || v > lain || (v === lain && d === 'realisasi');
          bulat(
            ctx,
            px(n),
            py(v),
            d === 'target' ? 2.2 : 3.2,
            d === 'target' ? WARNA.soga500 : WARNA.nila700,
          );
          tulis(ctx, teks(p, d), px(n), py(v) + (atas ? -10 : 10), { ...GAYA[d], rata: 'center' });
        }
      }
      for (const { d, y } of namaDeret(isi, py)) tulis(ctx, d, ujung + separuh + 8, y, GAYA[d]);
    },
  };
  return gambarGrafik(id, alt, [
    {
      tinggi: TINGGI,
      konfigurasi: {
        type: 'scatter',
        data: { datasets: [{ data: [] }] },
        options: {
          plugins: { legend: { display: false }, title: { display: false }, tooltip: { enabled: false } },
          scales: { x: { display: false }, y: { display: false } },
        },
        plugins: [gambar],
      },
    },
  ]);
}

/** The name of each line at the height of its last figure; close ones give way to each other. */
function namaDeret(isi: readonly Pasangan[], py: (v: number) => number): Array<{ d: Deret; y: number }> {
  const nama = DERET.flatMap((d) => {
    const v = isi.findLast((p) => p[d] !== null)?.[d];
    return v === undefined || v === null ? [] : [{ d, y: py(v) }];
  }).sort((a, b) => a.y - b.y);
  const [atas, bawah] = nama;
  if (atas && bawah && bawah.y - atas.y < 11) {
    const kurang = (11 - (bawah.y - atas.y)) / 2;
    atas.y -= kurang;
    bawah.y += kurang;
  }
  return nama;
}
