import type { Plugin } from 'chart.js';
import type { Grafik, Pita } from '../../compose/model.js';
import { BIDANG, gambarBatang, tandaPotong, tulisNilai } from './base.js';
import { WARNA, warnaTingkat } from './palette.js';
import { lebarTeks, pecah, tulis } from './text.js';

const GAYA = { ukuran: 8.5, tebal: 600 };
const BARIS = 9.5;
const lebarNama = (nama: string): number => lebarTeks(nama, GAYA);

interface NamaPita {
  readonly pita: Pita;
  readonly baris: readonly string[];
  /** Middle of the name, in points from the foot of the bars. */
  readonly x: number;
  /** Middle of its last line, in points above the field of the bars. */
  readonly y: number;
}

/**
 * Where the names of the bands stand: above their band if it is wide enough for every word, otherwise in one line in a
 * free row over those. `atas` is the room all of them take.
 */
function letakNama(pita: readonly Pita[], maks: number): { nama: NamaPita[]; atas: number } {
  const pt = (nilai: number): number => (nilai / maks) * BIDANG;
  const lebar = (p: Pita): number => pt(p.sampai - p.dari) + 6;
  const tengah = (p: Pita): number => pt((p.dari + p.sampai) / 2);
  const muat = (p: Pita): boolean => p.nama.split(' ').every((kata) => lebarNama(kata) <= lebar(p));
  const nama = pita
    .filter(muat)
    .map((p): NamaPita => ({ pita: p, baris: pecah(p.nama, lebar(p), GAYA), x: tengah(p), y: 8 }));
  const dasar = 5 + Math.max(1, ...nama.map((n) => n.baris.length)) * BARIS;
  /** The end of each row over those. */
  const ujung: number[] = [];
  for (const p of pita.filter((p) => !muat(p))) {
    const separuh = lebarNama(p.nama) / 2;
    const x = Math.max(Math.min(tengah(p), BIDANG - separuh), separuh);
    const bebas = ujung.findIndex((u) => u + 6 <= x - separuh);
    const lantai = bebas === -1 ? ujung.length : bebas;
    ujung[lantai] = x + separuh;
    nama.push({ pita: p, baris: [p.nama], x, y: dasar + 3 + lantai * (BARIS + 1) });
  }
  return { nama, atas: Math.max(24, dasar + ujung.length * (BARIS + 1)) };
}

/** NPS of each sasaran over the bands of its scale, whose names stand above them. */
export function grafikNilaiSasaran(
  id: string,
  g: Extract<Grafik, { jenis: 'nilai-sasaran' }>,
  alt: string,
): string {
  const { maks } = g.sumbu;
  const { nama, atas } = letakNama(g.pita, maks);
  const pita: Plugin = {
    id: 'pita',
    beforeDatasetsDraw({ ctx, scales, chartArea }) {
      const x = scales.x;
      if (!x) return;
      for (const { pita, baris, ...letak } of nama) {
        const { kuat, dasar } = warnaTingkat(pita.tingkat);
        const dari = x.getPixelForValue(pita.dari);
        ctx.fillStyle = dasar;
        ctx.fillRect(
          dari,
          chartArea.top,
          x.getPixelForValue(pita.sampai) - dari,
          chartArea.bottom - chartArea.top,
        );
        for (const [n, b] of baris.entries()) {
          const y = chartArea.top - letak.y - (baris.length - 1 - n) * BARIS;
          tulis(ctx, b, chartArea.left + letak.x, y, { ...GAYA, warna: kuat, rata: 'center' });
        }
      }
    },
    afterDatasetsDraw({ ctx, scales, chartArea }) {
      const x = scales.x;
      if (!x) return;
      // A band of one value is a line: it has no width.
      for (const p of g.pita.filter((p) => p.sampai === p.dari)) {
        ctx.fillStyle = warnaTingkat(p.tingkat).kuat;
        ctx.fillRect(
          x.getPixelForValue(p.dari) - 0.4,
          chartArea.top - 2,
          0.8,
          chartArea.bottom - chartArea.top + 2,
        );
      }
    },
  };
  const nilai = (batang: typeof g.batang): Plugin => ({
    id: 'nilai',
    afterDatasetsDraw({ ctx, scales, chartArea }) {
      const { x, y } = scales;
      if (!x || !y) return;
      const nol = x.getPixelForValue(0);
      for (const [i, b] of batang.entries()) {
        const tengah = y.getPixelForValue(i);
        if (b.nilai === null) {
          tulis(ctx, 'belum diukur', nol + 5, tengah, { warna: WARNA.abu700 });
          continue;
        }
        if (b.nilai > maks) tandaPotong(ctx, chartArea.right, tengah);
        tulisNilai(ctx, b.teks, nol, x.getPixelForValue(Math.min(b.nilai, maks)), tengah);
      }
    },
  });
  return gambarBatang(id, alt, {
    batang: g.batang,
    sumbu: g.sumbu,
    nilai: (b) => b.nilai,
    warna: () => WARNA.nila700,
    baris: 22,
    atas,
    lapis: (batang) => [pita, nilai(batang)],
  });
}
