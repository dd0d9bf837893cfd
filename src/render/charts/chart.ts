import type { ChartConfiguration, Plugin } from 'chart.js';
import type { Grafik } from '../../compose/model.js';
import { BARIS, dasar, LABEL, labelKiri, pecah, tulis, tulisNilai } from './base.js';
import { WARNA, warnaTingkat } from './palette.js';
import { gambarGrafik } from './svg.js';

type Isi<J extends Grafik['jenis']> = Extract<Grafik, { jenis: J }>;

/** NPS of each sasaran over the bands of its scale, whose names stand above them. */
function grafikNilaiSasaran(id: string, g: Isi<'nilai-sasaran'>, alt: string): string {
  const pita: Plugin = {
    id: 'pita',
    beforeDatasetsDraw({ ctx, scales, chartArea }) {
      const x = scales.x;
      if (!x) return;
      for (const p of g.pita) {
        const dari = x.getPixelForValue(p.dari);
        const sampai = x.getPixelForValue(p.sampai);
        // A band of one value, or beyond the axis, has no width: its name would stand on its neighbour's.
        if (sampai - dari < 4) continue;
        ctx.fillStyle = warnaTingkat(p.tingkat).dasar;
        ctx.fillRect(dari, chartArea.top, sampai - dari, chartArea.bottom - chartArea.top);
        const warna = warnaTingkat(p.tingkat).kuat;
        const nama = pecah(ctx, p.nama, sampai - dari + 6);
        const dasarBaris = chartArea.top - 8;
        for (const [n, b] of nama.entries()) {
          tulis(ctx, b, (dari + sampai) / 2, dasarBaris - (nama.length - 1 - n) * 9.5, {
            ukuran: 8.5,
            tebal: 600,
            warna,
            rata: 'center',
          });
        }
      }
    },
  };
  const nilai: Plugin = {
    id: 'nilai',
    afterDatasetsDraw({ ctx, scales }) {
      const { x, y } = scales;
      if (!x || !y) return;
      for (const [i, b] of g.batang.entries()) {
        const tengah = y.getPixelForValue(i);
        if (b.nilai === null)
          tulis(ctx, 'belum diukur', x.getPixelForValue(0) + 5, tengah, { warna: WARNA.abu700 });
        else
          tulisNilai(
            ctx,
            b.teks,
            x.getPixelForValue(0),
            x.getPixelForValue(Math.min(b.nilai, g.maks)),
            tengah,
          );
      }
    },
  };
  const konfigurasi: ChartConfiguration = {
    type: 'bar',
    data: {
      labels: g.batang.map((b) => b.label),
      datasets: [{ data: g.batang.map((b) => b.nilai), backgroundColor: WARNA.nila700, barThickness: 13 }],
    },
    options: dasar(g.maks, 20, 24),
    plugins: [
      pita,
      nilai,
      labelKiri(
        g.batang.map((b) => b.label),
        LABEL,
      ),
    ],
  };
  return gambarGrafik(id, konfigurasi, g.batang.length * BARIS + 42, alt);
}

/** Capaian of each indicator, coloured by category, with the line of 100 percent. Longer bars are cut and say so. */
function grafikCapaian(id: string, g: Isi<'capaian'>, alt: string): string {
  const tanda: Plugin = {
    id: 'tanda',
    afterDatasetsDraw({ ctx, scales, chartArea }) {
      const { x, y } = scales;
      if (!x || !y) return;
      const seratus = x.getPixelForValue(100);
      ctx.strokeStyle = WARNA.soga500;
      ctx.lineWidth = 1.1;
      ctx.beginPath();
      ctx.moveTo(seratus, chartArea.top - 4);
      ctx.lineTo(seratus, chartArea.bottom);
      ctx.stroke();
      tulis(ctx, 'target 100', seratus, chartArea.top - 10, {
        ukuran: 8.5,
        warna: WARNA.soga700,
        rata: 'center',
      });
      for (const [i, b] of g.batang.entries()) {
        const tengah = y.getPixelForValue(i);
        const nilai = b.nilai ?? 0;
        if (nilai > g.maks) {
          const ujung = chartArea.right;
          ctx.strokeStyle = WARNA.kertas;
          ctx.lineWidth = 2;
          ctx.beginPath();
          ctx.moveTo(ujung - 16, tengah + 8);
          ctx.lineTo(ujung - 10, tengah - 8);
          ctx.stroke();
        }
        tulisNilai(ctx, b.teks, x.getPixelForValue(0), x.getPixelForValue(Math.min(nilai, g.maks)), tengah);
      }
    },
  };
  const konfigurasi: ChartConfiguration = {
    type: 'bar',
    data: {
      labels: g.batang.map((b) => b.label),
      datasets: [
        {
          data: g.batang.map((b) => b.nilai),
          backgroundColor: g.batang.map((b) => warnaTingkat(b.tingkat).kuat),
          barThickness: 13,
        },
      ],
    },
    options: dasar(g.maks, 20, 18),
    plugins: [
      tanda,
      labelKiri(
        g.batang.map((b) => b.label),
        LABEL,
      ),
    ],
  };
  return gambarGrafik(id, konfigurasi, g.batang.length * (BARIS - 3.5) + 38, alt);
}

/** A round step that gives an axis four to seven ticks. */
function langkahSumbu(puncak: number): number {
  const dasar = 10 ** Math.floor(Math.log10(puncak));
  return [0.2, 0.5, 1, 2].map((n) => n * dasar).find((n) => puncak / n <= 6) ?? dasar;
}

/** Realisasi as bars, the target as a mark named in words. */
function grafikTargetRealisasi(id: string, g: Isi<'target-realisasi'>, alt: string): string {
  const puncak = Math.max(...g.pasangan.flatMap((p) => [p.target ?? 0, p.realisasi ?? 0]), 1);
  const langkah = langkahSumbu(puncak);
  const maks = Math.ceil((puncak * 1.02) / langkah) * langkah;
  const tanda: Plugin = {
    id: 'target',
    afterDatasetsDraw({ ctx, scales }) {
      const { x, y } = scales;
      if (!x || !y) return;
      for (const [i, p] of g.pasangan.entries()) {
        const tengah = y.getPixelForValue(i);
        const nilai = p.realisasi ?? 0;
        tulisNilai(ctx, p.teksRealisasi, x.getPixelForValue(0), x.getPixelForValue(nilai), tengah);
        if (p.target === null) continue;
        const letak = x.getPixelForValue(p.target);
        // Above and below a bar that reaches it, never on it: the end of the bar is the figure.
        ctx.fillStyle = WARNA.soga500;
        if (x.getPixelForValue(nilai) < letak - 2) ctx.fillRect(letak - 1.1, tengah - 11.5, 2.2, 23);
        else {
          ctx.fillRect(letak - 1.1, tengah - 11.5, 2.2, 5);
          ctx.fillRect(letak - 1.1, tengah + 6.5, 2.2, 5);
        }
        tulis(ctx, `target ${p.teksTarget}`, x.getPixelForValue(maks) + 8, tengah, {
          ukuran: 8.5,
          warna: WARNA.soga700,
        });
      }
    },
  };
  const konfigurasi: ChartConfiguration = {
    type: 'bar',
    data: {
      labels: g.pasangan.map((p) => p.label),
      datasets: [
        { data: g.pasangan.map((p) => p.realisasi), backgroundColor: WARNA.nila700, barThickness: 13 },
      ],
    },
    options: dasar(maks, langkah, 6, 64),
    plugins: [
      tanda,
      labelKiri(
        g.pasangan.map((p) => p.label),
        LABEL,
      ),
    ],
  };
  return gambarGrafik(id, konfigurasi, g.pasangan.length * (BARIS + 7) + 28, alt);
}

/** Pagu behind, realisasi in front, the name above the bar: kegiatan have long names. */
function grafikSerapan(id: string, g: Isi<'serapan'>, alt: string): string {
  const maks = Math.max(...g.batang.map((b) => b.pagu), 1) * 1.18;
  const isi: Plugin = {
    id: 'isi',
    afterDatasetsDraw({ ctx, scales }) {
      const { x, y } = scales;
      if (!x || !y) return;
      for (const [i, b] of g.batang.entries()) {
        const tengah = y.getPixelForValue(i) + 8;
        const nol = x.getPixelForValue(0);
        tulis(ctx, b.label, nol, tengah - 20, { ukuran: 9.5, tebal: 600, warna: WARNA.nila800 });
        const pagu = x.getPixelForValue(b.pagu);
        const realisasi = x.getPixelForValue(b.realisasi);
        ctx.fillStyle = WARNA.nila200;
        ctx.fillRect(nol, tengah - 8, pagu - nol, 17);
        ctx.fillStyle = WARNA.nila700;
        ctx.fillRect(nol, tengah - 8, realisasi - nol, 17);
        const teks = `realisasi ${b.teksRealisasi}`;
        if (realisasi - nol > 90)
          tulis(ctx, teks, nol + 6, tengah + 0.5, { tebal: 600, warna: WARNA.kertas });
        else tulis(ctx, teks, realisasi + 5, tengah + 0.5, { tebal: 600, warna: WARNA.nila900 });
        tulis(ctx, `pagu ${b.teksPagu}`, pagu - 6, tengah + 0.5, { warna: WARNA.nila800, rata: 'right' });
        tulis(ctx, `${b.teksSerapan}%`, pagu + 7, tengah + 0.5, {
          ukuran: 11,
          tebal: 600,
          warna: WARNA.nila900,
        });
      }
    },
  };
  const opsi = dasar(maks, maks, 0, 0);
  const konfigurasi: ChartConfiguration = {
    type: 'bar',
    data: { labels: g.batang.map((b) => b.label), datasets: [{ data: g.batang.map(() => null) }] },
    options: {
      ...opsi,
      layout: { padding: 0 },
      scales: { x: { display: false, min: 0, max: maks }, y: { display: false } },
    },
    plugins: [isi],
  };
  return gambarGrafik(id, konfigurasi, g.batang.length * 48 + 4, alt);
}

/** Draws a chart of the report model as inline SVG. */
export function grafikSvg(id: string, grafik: Grafik, alt: string): string {
  switch (grafik.jenis) {
    case 'nilai-sasaran':
      return grafikNilaiSasaran(id, grafik, alt);
    case 'capaian':
      return grafikCapaian(id, grafik, alt);
    case 'target-realisasi':
      return grafikTargetRealisasi(id, grafik, alt);
    case 'serapan':
      return grafikSerapan(id, grafik, alt);
  }
}
