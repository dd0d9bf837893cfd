import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { bulatkan } from '../src/score/arithmetic.js';
import { nilaiJson } from '../src/score/nilai-json.js';
import { score } from '../src/score/score.js';
import { AKAR, indikator, KUPANG, laporanDari, muatId } from './support/data.js';

interface BarisIndikator {
  readonly target: string;
  readonly realisasi: string;
  readonly capaian: string;
  readonly kategori: string;
  readonly renstra: string;
  readonly lalu: string;
  readonly efisiensi: readonly [string, string, string, string];
}
interface Golden {
  readonly indikator: Readonly<Record<string, BarisIndikator>>;
  readonly triwulan: Readonly<Record<string, { capaian: readonly string[] }>>;
  readonly sasaran: Readonly<Record<string, { nps: string; kategori: string; efisiensi: readonly string[] }>>;
  readonly perspektif: Readonly<Record<string, { nilai: string; kategori: string }>>;
  readonly total: { nilai: string; kategori: string };
  readonly kertas_11_2: Readonly<Record<string, string>>;
  readonly anggaran: { pagu: string; realisasi: string; serapan: string };
  readonly errata: ReadonlyArray<{ angka: string; tercetak: string }>;
}

const berkas = path.join(AKAR, 'test/golden/balai-kupang-2021.yaml');
const golden = parse(await readFile(berkas, 'utf8')) as Golden;
const laporan = laporanDari(await muatId(KUPANG));
const nilai = score(laporan);
const json = nilaiJson(laporan, nilai, [], 'id');

const peta = <A, B>(isi: Readonly<Record<string, A>>, ubah: (a: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(isi).map(([k, v]) => [k, ubah(v)]));
const strip = (s: string | null | undefined): string => s ?? '-';
const dua = (kode: string, apa: string): string => {
  const baris = indikator(nilai, kode).kertas?.baris.find((b) => b.nama.startsWith(apa));
  return baris?.sel.nilai ? bulatkan(baris.sel.nilai, 2).toFixed(2) : '-';
};

describe('Kupang 2021 equals the independently recomputed figures', () => {
  test('29 indicators: target, realisasi, capaian and category, against the end of the Renstra, in 2020', () => {
    const kami = json.indikator.map((i) => [
      i.kode,
      {
        target: strip(i.target),
        realisasi: strip(i.realisasi),
        capaian: strip(i.capaian),
        kategori: strip(i.kategori),
        renstra: strip(i.akhir_renstra.capaian),
      },
    ]);
    const harapan = peta(golden.indikator, ({ target, realisasi, capaian, kategori, renstra }) => ({
      target,
      realisasi,
      capaian,
      kategori,
      renstra,
    }));
    expect(Object.fromEntries(kami)).toEqual(harapan);
    expect(kami).toHaveLength(29);
  });

  test('27 counted values of 2020: the cap of 120 holds for a year', () => {
    const kami = nilai.indikator.map((i) => {
      const d = i.tahunLalu?.diperhitungkan;
      return [i.kode, d ? bulatkan(d, 2).toFixed(2) : '-'];
    });
    expect(Object.fromEntries(kami)).toEqual(peta(golden.indikator, (i) => i.lalu));
    expect(kami.filter(([, d]) => d !== '-')).toHaveLength(27);
  });

  test('116 quarters, each against the target then in force, uncapped', () => {
    const kami = nilai.indikator.map((i) => [
      i.kode,
      i.tren.map((t) => (t.capaian ? bulatkan(t.capaian, 2).toFixed(2) : '-')),
    ]);
    expect(Object.fromEntries(kami)).toEqual(peta(golden.triwulan, (t) => t.capaian));
    expect(kami.flatMap(([, sel]) => sel)).toHaveLength(116);
  });

  test('a quarter counts as it is, also above 120', () => {
    const [tw1] = indikator(nilai, '11.1').tren;
    expect(tw1?.capaian && bulatkan(tw1.capaian, 2).toFixed(2)).toBe('130.36');
    expect(tw1?.diperhitungkan?.eq(tw1.capaian ?? 0)).toBe(true);
  });

  test('11 NPS with category and efficiency; sasaran 6 is inefficient at a printed TE of 0.00', () => {
    const kami = json.sasaran.map((s) => [
      s.kode,
      {
        nps: strip(s.nps),
        kategori: strip(s.kategori),
        efisiensi: [
          strip(s.anggaran?.serapan),
          strip(s.efisiensi?.ie),
          strip(s.efisiensi?.te),
          strip(s.efisiensi?.kategori),
        ],
      },
    ]);
    const harapan = peta(golden.sasaran, ({ nps, kategori, efisiensi }) => ({ nps, kategori, efisiensi }));
    expect(Object.fromEntries(kami)).toEqual(harapan);
    expect(kami).toHaveLength(11);
  });

  test('perspektif and NPSS', () => {
    const kami = json.perspektif.map(({ kode, nilai: n, kategori }) => [kode, { nilai: n, kategori }]);
    expect(Object.fromEntries(kami)).toEqual(golden.perspektif);
    const { nilai: total, kategori } = golden.total;
    expect(json.total).toEqual({ nama: 'NPSS', nilai: total, kategori });
    expect([total, golden.sasaran['5']?.nps, golden.perspektif.internal?.nilai]).toEqual([
      '98.20',
      '101.06',
      '99.58',
    ]);
  });

  test('efficiency of every indicator: absorption, IE, TE and the percentage of its band', () => {
    const kami = json.indikator.map((i) => [
      i.kode,
      [
        strip(i.anggaran?.serapan),
        strip(i.efisiensi?.ie),
        strip(i.efisiensi?.te),
        strip(i.efisiensi?.persen).replace(/\.00$/, ''),
      ],
    ]);
    expect(Object.fromEntries(kami)).toEqual(peta(golden.indikator, (i) => i.efisiensi));
  });

  test('the worksheet of 11.2 is made of the 28 other indicators', () => {
    const { kertas, realisasi } = indikator(nilai, '11.2');
    expect(kertas?.baris[0]?.nama).toContain(' 28 ');
    expect({
      keluaran: dua('11.2', 'Keluaran'),
      masukan: dua('11.2', 'Masukan'),
      ie: dua('11.2', 'Indeks'),
      te: dua('11.2', 'Tingkat'),
      persen: realisasi?.toFixed(),
      kategori: kertas?.jumlah?.nama.split(': ')[1],
    }).toEqual(golden.kertas_11_2);
  });

  test('budget', () => {
    const { pagu, realisasi, serapan } = golden.anggaran;
    expect(json.anggaran).toEqual({ pagu, realisasi, serapan });
    expect(json.rincian_output).toHaveLength(27);
  });

  test('what the publication prints wrongly is not what is computed', () => {
    const TW = ['I', 'II', 'III', 'IV'];
    for (const { angka, tercetak } of golden.errata) {
      const [jenis = '', kode = '', apa = ''] = angka.split(' ');
      const kami: Readonly<Record<string, string | undefined>> = {
        triwulan: golden.triwulan[kode]?.capaian[TW.indexOf(apa)],
        indikator: golden.indikator[kode]?.capaian,
        sasaran: golden.sasaran[kode]?.nps,
      };
      expect(kami[jenis], angka).toMatch(/^\d+\.\d\d$/);
      expect(kami[jenis], angka).not.toBe(tercetak);
    }
    expect(golden.errata).toHaveLength(6);
  });
});
