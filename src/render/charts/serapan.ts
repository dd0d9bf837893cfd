import type { Plugin } from 'chart.js';
import type { Grafik } from '../../compose/model.js';
import { bagi } from './base.js';
import { WARNA } from './palette.js';
import { gambarGrafik, LEBAR_PT } from './svg.js';
import { lebarTeks, pecah, tulis } from './text.js';

type Serapan = Extract<Grafik, { jenis: 'serapan' }>;
type Kegiatan = Serapan['batang'][number];

const GAYA_NAMA = { ukuran: 9.5, tebal: 600, warna: WARNA.nila800 };
const BARIS_NAMA = 11.5;
const GAYA_PERSEN = { ukuran: 11, tebal: 600, warna: WARNA.nila900 };
const GAYA_KOLOM = { ukuran: 8.5, warna: WARNA.nila800 };

const barisNama = (b: Kegiatan): string[] => pecah(b.label, LEBAR_PT - 4, GAYA_NAMA);
const teksRealisasi = (b: Kegiatan): string => `realisasi ${b.teksRealisasi}`;
const teksPagu = (b: Kegiatan): string => `pagu ${b.teksPagu}`;
const teksKolom = (b: Kegiatan): string => `${teksRealisasi(b)} dari ${teksPagu(b)}`;

/** From this width on, the words of realisasi stand inside its bar. */
const realisasiDiDalam = (lebar: number): boolean => lebar > 90;

/** Whether both figures fit a bar of these widths. */
function muatDiBatang(b: Kegiatan, lebarPagu: number, lebarRealisasi: number): boolean {
  const teks = lebarTeks(teksRealisasi(b), { tebal: 600 });
  const ujung = realisasiDiDalam(lebarRealisasi)
    ? Math.max(lebarRealisasi, teks + 6)
    : lebarRealisasi + 5 + teks;
  return ujung + 6 + lebarTeks(teksPagu(b)) + 6 <= lebarPagu;
}

/**
 * Pagu behind, realisasi in front, the name above the bar: kegiatan have long names. The figures stand inside the bars;
 * where one bar is too short for them, all stand in a column beside.
 */
export function grafikSerapan(id: string, g: Serapan, alt: string): string {
  const puncak = Math.max(...g.batang.flatMap((b) => [b.pagu, b.realisasi]), 1);
  // Room for the percentage at the end of the longest bar.
  const denganPersen = puncak * 1.18;
  const pt = LEBAR_PT / denganPersen;
  const muat = g.batang.every((b) => muatDiBatang(b, b.pagu * pt, b.realisasi * pt));
  const maks = muat ? denganPersen : puncak;
  const kolom = muat ? 0 : 8 + Math.max(...g.batang.map((b) => lebarTeks(teksKolom(b), GAYA_KOLOM)));
  const lebihan = (Math.max(...g.batang.map((b) => barisNama(b).length)) - 1) * BARIS_NAMA;
  const baris = 48 + lebihan;

  const isi = (batang: Serapan['batang']): Plugin => ({
    id: 'isi',
    afterDatasetsDraw({ ctx, scales }) {
      const { x, y } = scales;
      if (!x || !y) return;
      const nol = x.getPixelForValue(0);
      for (const [i, b] of batang.entries()) {
        const tengah = y.getPixelForValue(i) + 8 + lebihan / 2;
        const nama = barisNama(b);
        for (const [n, teks] of nama.entries())
          tulis(ctx, teks, nol, tengah - 20 - (nama.length - 1 - n) * BARIS_NAMA, GAYA_NAMA);
        const pagu = x.getPixelForValue(b.pagu);
        const realisasi = x.getPixelForValue(b.realisasi);
        ctx.fillStyle = WARNA.nila200;
        ctx.fillRect(nol, tengah - 8, pagu - nol, 17);
        ctx.fillStyle = WARNA.nila700;
        ctx.fillRect(nol, tengah - 8, realisasi - nol, 17);
        if (!muat) {
          const kiri = LEBAR_PT - kolom + 8;
          tulis(ctx, `${b.teksSerapan}%`, kiri, tengah - 5, GAYA_PERSEN);
          tulis(ctx, teksKolom(b), kiri, tengah + 7, GAYA_KOLOM);
          continue;
        }
        if (realisasiDiDalam(realisasi - nol))
          tulis(ctx, teksRealisasi(b), nol + 6, tengah + 0.5, { tebal: 600, warna: WARNA.kertas });
        else tulis(ctx, teksRealisasi(b), realisasi + 5, tengah + 0.5, { tebal: 600, warna: WARNA.nila900 });
        tulis(ctx, teksPagu(b), pagu - 6, tengah + 0.5, { warna: WARNA.nila800, rata: 'right' });
        tulis(ctx, `${b.teksSerapan}%`, pagu + 7, tengah + 0.5, GAYA_PERSEN);
      }
    },
  });
  return gambarGrafik(
    id,
    alt,
    bagi(g.batang, baris, 4).map((batang) => ({
      konfigurasi: {
        type: 'bar',
        data: { labels: batang.map((b) => b.label), datasets: [{ data: batang.map(() => null) }] },
        options: {
          indexAxis: 'y',
          layout: { padding: { right: kolom } },
          plugins: { legend: { display: false }, title: { display: false }, tooltip: { enabled: false } },
          scales: { x: { display: false, min: 0, max: maks }, y: { display: false } },
        },
        plugins: [isi(batang)],
      },
      tinggi: batang.length * baris + 4,
    })),
  );
}
