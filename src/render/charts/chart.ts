import type { Plugin } from 'chart.js';
import type { Grafik, Pasangan } from '../../compose/model.js';
import { grafikBarbel } from './barbel.js';
import { gambarBatang, tandaPotong, tulisNilai } from './base.js';
import { WARNA, warnaTingkat } from './palette.js';
import { grafikNilaiSasaran } from './sasaran.js';
import { grafikSebaran } from './sebaran.js';
import { grafikSerapan } from './serapan.js';
import { LEBAR_PT } from './svg.js';
import { grafikTahun } from './tahun.js';
import { lebarTeks, tulis } from './text.js';

/** Capaian of each indicator, coloured by category, with the line of 100 percent. Longer bars are cut and say so. */
function grafikCapaian(id: string, g: Extract<Grafik, { jenis: 'capaian' }>, alt: string): string {
  const { maks } = g.sumbu;
  const tanda = (batang: typeof g.batang): Plugin => ({
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
      for (const [i, b] of batang.entries()) {
        const tengah = y.getPixelForValue(i);
        const nilai = b.nilai ?? 0;
        if (nilai > maks) tandaPotong(ctx, chartArea.right, tengah);
        tulisNilai(ctx, b.teks, x.getPixelForValue(0), x.getPixelForValue(Math.min(nilai, maks)), tengah);
      }
    },
  });
  return gambarBatang(id, alt, {
    batang: g.batang,
    sumbu: g.sumbu,
    nilai: (b) => b.nilai,
    warna: (b) => warnaTingkat(b.tingkat).kuat,
    baris: 18.5,
    atas: 18,
    lapis: (batang) => [tanda(batang)],
  });
}

const GAYA_TARGET = { ukuran: 8.5, warna: WARNA.soga700 };
const teksTarget = (p: Pasangan): string => `target ${p.teksTarget}`;

/** The target of all bars where it is one and the same: its words stand once, above them. */
function targetBersama(pasangan: readonly Pasangan[]): Pasangan | null {
  const [satu, ...lain] = pasangan;
  if (!satu || lain.length === 0 || satu.target === null) return null;
  return lain.every((p) => p.target === satu.target && p.teksTarget === satu.teksTarget) ? satu : null;
}

/** Realisasi as bars, the target as a mark named in words: beside each bar, or once where it is the same for all. */
function grafikTargetRealisasi(
  id: string,
  g: Extract<Grafik, { jenis: 'target-realisasi' | 'barbel' }>,
  alt: string,
): string {
  const bersama = targetBersama(g.pasangan);
  const tanda = (pasangan: typeof g.pasangan): Plugin => ({
    id: 'target',
    afterDatasetsDraw({ ctx, scales, chartArea }) {
      const { x, y } = scales;
      if (!x || !y) return;
      if (bersama) {
        const separuh = lebarTeks(teksTarget(bersama), GAYA_TARGET) / 2;
        const letak = Math.min(x.getPixelForValue(bersama.target ?? 0), LEBAR_PT - separuh);
        tulis(ctx, teksTarget(bersama), letak, chartArea.top - 4, { ...GAYA_TARGET, rata: 'center' });
      }
      for (const [i, p] of pasangan.entries()) {
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
        if (!bersama) tulis(ctx, teksTarget(p), chartArea.right + 8, tengah, GAYA_TARGET);
      }
    },
  });
  return gambarBatang(id, alt, {
    batang: g.pasangan,
    sumbu: g.sumbu,
    nilai: (p) => p.realisasi,
    warna: () => WARNA.nila700,
    baris: 29,
    atas: bersama ? 14 : 6,
    ...(bersama
      ? {}
      : { kanan: Math.max(64, ...g.pasangan.map((p) => lebarTeks(teksTarget(p), GAYA_TARGET) + 10)) }),
    lapis: (pasangan) => [tanda(pasangan)],
  });
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
    case 'barbel':
      return grafikBarbel(id, grafik, alt);
    case 'tahun':
      return grafikTahun(id, grafik, alt);
    case 'sebaran':
      return grafikSebaran(id, grafik, alt);
    case 'serapan':
      return grafikSerapan(id, grafik, alt);
  }
}
