import { describe, expect, test } from 'vitest';
import type { Grafik } from '../src/compose/model.js';
import { grafikSvg } from '../src/render/charts/chart.js';
import { LEBAR_PT } from '../src/render/charts/svg.js';
import { lebarTeks } from '../src/render/charts/text.js';

const batang = (n: number, label = 'IKU Persentase', nilai = 90) =>
  Array.from({ length: n }, (_, i) => ({ label: `${label} ${i}`, nilai, teks: '90,00', tingkat: '2' }));

const capaian = (isi: ReturnType<typeof batang>, alt = ''): string =>
  grafikSvg('c', { jenis: 'capaian', batang: isi, sumbu: { maks: 120, langkah: 20 } }, alt);

const tinggi = (svg: string): number[] =>
  [...svg.matchAll(/viewBox="0 0 \S+ (\S+)"/g)].map((m) => Number(m[1]));

describe('tall charts', () => {
  const svg = capaian(batang(60), 'Alternatif');

  test('are several pictures, each of which fits a page', () => {
    expect(tinggi(svg)).toHaveLength(2);
    expect(Math.max(...tinggi(svg))).toBeLessThanOrEqual(600);
  });

  test('say their text once', () => {
    expect(svg.match(/aria-label="Alternatif"/g)).toHaveLength(1);
    expect(svg.match(/aria-hidden="true"/g)).toHaveLength(1);
  });
});

test('labels of many lines make higher rows', () => {
  const panjang = 'nomenklatur peraturan menteri tentang organisasi dan tata kerja lembaga '.repeat(2).trim();
  const [pendek, tinggiPanjang] = ['Pendek', panjang].map((l) => tinggi(capaian(batang(4, l)))[0] ?? 0);
  expect(tinggiPanjang).toBeGreaterThan((pendek ?? 0) + 4 * 10.5);
});

test('names of narrow bands and of bands without width stay inside the picture, apart from each other', () => {
  const pita = (
    [
      ['Kurang', 0, 70],
      ['Cukup', 70, 100],
      ['Baik', 100, 100],
      ['Sangat Baik', 100, 120],
      ['Tidak Dapat Disimpulkan', 120, 140],
    ] as const
  ).map(([nama, dari, sampai]) => ({ nama, dari, sampai, tingkat: '2' }));
  const g: Grafik = { jenis: 'nilai-sasaran', batang: batang(2), pita, sumbu: { maks: 140, langkah: 20 } };
  const svg = grafikSvg('n', g, '');
  const letak = (teks: string) => {
    const m = new RegExp(`<text[^>]* x="([-\\d.]+)" y="([-\\d.]+)"[^>]*>${teks}<`).exec(svg);
    return { x: Number(m?.[1]), y: Number(m?.[2]) };
  };
  expect(letak('Baik').y).toBeLessThan(letak('Sangat Baik').y - 9);
  const terjauh = 'Tidak Dapat Disimpulkan';
  const lebar = lebarTeks(terjauh, { ukuran: 8.5, tebal: 600 });
  expect(letak(terjauh).x + lebar).toBeLessThan(LEBAR_PT);
});

test('figures that do not fit a bar stand beside all bars', () => {
  const kegiatan = (pagu: number) => ({
    label: `Kegiatan ${pagu}`,
    pagu,
    realisasi: pagu / 4,
    teksPagu: `${pagu},0`,
    teksRealisasi: `${pagu / 4},0`,
    teksSerapan: '25,00',
  });
  const kolom = (...pagu: number[]): boolean =>
    grafikSvg('s', { jenis: 'serapan', batang: pagu.map(kegiatan) }, '').includes(' dari pagu ');
  expect(kolom(4000, 3000)).toBe(false);
  expect(kolom(4000, 48)).toBe(true);
});

test('the same chart is the same picture, drawn first or later', () => {
  expect(capaian(batang(3))).toBe(capaian(batang(3)));
});
