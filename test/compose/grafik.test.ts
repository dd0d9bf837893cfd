import { describe, expect, test } from 'vitest';
import { sumbuAntara, sumbuSampai } from '../../src/compose/axes.js';
import {
  grafikCapaian,
  grafikSasaran,
  grafikTargetRealisasi,
  grafikTren,
  grafikUnit,
} from '../../src/compose/charts.js';
import { grafikSebaran, grafikTahun } from '../../src/compose/charts-fields.js';
import { compose } from '../../src/compose/compose.js';
import { deretBulan } from '../../src/compose/timeline.js';
import { Decimal } from '../../src/decimal.js';
import { grafikSvg } from '../../src/render/charts/chart.js';
import type { BandingUnit } from '../../src/score/comparison.js';
import { score } from '../../src/score/score.js';
import { bacaAsli, DUMAI, ID, KUPANG, laporanDari, muatId } from '../support/data.js';
import { cacatTeks, kotakTeks } from '../support/grafik.js';

describe('axes', () => {
  test.each([
    [[96.6, 100], 96, 100],
    [[97, 83.33], 80, 100],
    [[0, 0], 0, 0.2],
    [[100, 100], 100, 101],
    [[3, 12000], 0, 15000],
  ])('around %j run from %d to %d', (nilai, min, maks) => {
    const s = sumbuAntara(nilai);
    expect([s.min, s.maks]).toEqual([min, maks]);
    expect((s.maks - s.min) / s.langkah).toBeLessThanOrEqual(7);
  });

  test('from zero end at a step', () => {
    expect(sumbuSampai(102)).toEqual({ maks: 120, langkah: 20 });
    expect(sumbuSampai(0.55)).toEqual({ maks: 0.6, langkah: 0.1 });
  });
});

describe('target and realisasi of a sasaran', async () => {
  const laporan = laporanDari(await muatId(ID));
  const nilai = score(laporan);
  const sasaran = (kode: string) => nilai.indikator.filter((i) => i.sasaran === kode);

  test('are dumbbells from three indicators on, nothing for two rows of a table or for different units', () => {
    const isi = sasaran('1');
    expect(isi.length).toBeGreaterThan(3);
    expect(grafikTargetRealisasi(laporan, isi)?.grafik.jenis).toBe('barbel');
    expect(grafikTargetRealisasi(laporan, isi.slice(0, 3))?.grafik.jenis).toBe('barbel');
    expect(grafikTargetRealisasi(laporan, isi.slice(0, 2))).toBeNull();
    const [a, ...lain] = isi;
    expect(a && grafikTargetRealisasi(laporan, [{ ...a, satuanPeriode: 'hari' }, ...lain])).toBeNull();
  });

  test('are said in words', () => {
    expect(grafikTargetRealisasi(laporan, sasaran('1'))?.alt).toMatch(
      /^Diagram barbel jarak target dan realisasi Triwulan I: IKU 1 .* target 96,60 realisasi 100,00 persen/,
    );
  });
});

describe('budget against performance', async () => {
  const laporan = laporanDari(await muatId(KUPANG));
  const nilai = score(laporan);

  test('has a dot for every sasaran with both, parted by 100 percent and by the absorption of the whole', () => {
    const s = grafikSebaran(laporan, nilai);
    if (s?.grafik.jenis !== 'sebaran') throw new Error('tidak ada sebaran');
    expect(s.grafik.titik).toHaveLength(nilai.sasaran.length);
    expect(s.grafik.y.batas).toBe(100);
    expect(s.grafik.x.teksBatas).toBe('serapan seluruh anggaran 99,77');
    expect(s.alt).toContain('Garis pembagi: serapan seluruh anggaran 99,77 persen dan NPS 100 persen.');
  });

  test('is left out without a budget and with fewer than three dots', () => {
    expect(grafikSebaran(laporan, { ...nilai, anggaran: null })).toBeNull();
    const { anggaran } = nilai;
    const kosong = anggaran && { ...anggaran, sasaran: new Map(), indikator: new Map() };
    const indikator = nilai.indikator.map((i) => ({ ...i, anggaran: null }));
    expect(grafikSebaran(laporan, { ...nilai, anggaran: kosong, indikator })).toBeNull();
  });

  test('has what its axes reach in its true place, and names below what lies beyond', async () => {
    const dumai = laporanDari(await muatId(DUMAI));
    const nilai = score(dumai);
    const s = grafikSebaran(dumai, nilai);
    if (s?.grafik.jenis !== 'sebaran') throw new Error('tidak ada sebaran');
    const { titik, y } = s.grafik;
    expect(titik.find((t) => t.kode === 'S4')).toMatchObject({ y: 148.8996, teks: null });
    expect(titik.filter((t) => t.teks !== null)).toMatchObject([{ kode: 'S5', teks: '219,17' }]);
    // Only the axis it lies beyond is broken: its absorption is 100, where the other axis ends.
    const garis = (x: number, y: number): number => {
      const g = s.grafik;
      if (g.jenis !== 'sebaran') throw new Error('tidak ada sebaran');
      const letak = g.titik.map((t) => (t.kode === 'S5' ? { ...t, x, y } : t));
      return (grafikSvg('g', { ...g, titik: letak }, '').match(/<path /g) ?? []).length;
    };
    const [tanpa, tegak] = [garis(100, y.maks), garis(100, 219.17)];
    expect(tegak).toBeGreaterThan(tanpa);
    expect(garis(120, 219.17) - tegak).toBe(tegak - tanpa);
    // Level with the one that is cut stands none that is not.
    expect(y.maks).toBeGreaterThan(150);
    expect(s.catatan).toBe('Di luar skala: S5 (219,17)');
    const { anggaran } = compose(dumai, nilai, false).model.bab3.isi;
    expect(anggaran?.gambarSebaran?.gambar.sumber).toMatch(/\. Di luar skala: S5 \(219,17\)$/);
    expect(grafikSebaran(laporan, score(laporan))?.catatan).toBeUndefined();
  });

  test('has an axis of absorption to 100 where none exceeds it, and less height for few dots', () => {
    const s = grafikSebaran(laporan, nilai);
    if (s?.grafik.jenis !== 'sebaran') throw new Error('tidak ada sebaran');
    expect(s.grafik.x.maks).toBe(100);
    const banyak = Array.from({ length: 3 }, () =>
      s.grafik.jenis === 'sebaran' ? s.grafik.titik : [],
    ).flat();
    const tinggi = (svg: string) => Number(/viewBox="0 0 \S+ (\S+)"/.exec(svg)?.[1]);
    const sedikit = tinggi(grafikSvg('g', s.grafik, s.alt));
    const penuh = tinggi(grafikSvg('g', { ...s.grafik, titik: banyak }, s.alt));
    expect(sedikit / penuh).toBeGreaterThan(0.8);
    expect(sedikit / penuh).toBeLessThan(0.85);
  });

  test('bars that are cut are named below with their figures', async () => {
    const dumai = laporanDari(await muatId(DUMAI));
    const isi = [grafikSasaran(dumai, score(dumai)), grafikCapaian(dumai, score(dumai))];
    for (const g of isi) {
      if (g?.grafik.jenis !== 'nilai-sasaran' && g?.grafik.jenis !== 'capaian') throw new Error('tidak ada');
      const { batang, sumbu } = g.grafik;
      const lebih = batang.filter((b) => (b.nilai ?? 0) > sumbu.maks);
      for (const b of lebih) expect(g.catatan).toContain(b.teks);
      expect(g.catatan === undefined).toBe(lebih.length === 0);
    }
    expect(isi[1]?.catatan).toBe('Di luar skala: IKU 5 (150,76), IKU 14 (300,00), dan IKU 17 (219,17)');
  });
});

describe('comparisons are drawn where they show more than their table', async () => {
  const laporan = laporanDari(await muatId(KUPANG));
  const nilai = score(laporan);
  const banding = [...(nilai.pembanding?.indikator ?? [])].map(([kode, b]) => {
    const i = nilai.indikator.find((x) => x.kode === kode);
    if (!i) throw new Error(kode);
    return { i, b };
  });
  const [satu] = banding;
  if (!satu) throw new Error('tidak ada pembanding');
  const unit = (...isi: Array<[number, string]>) =>
    grafikUnit(laporan, satu.i, {
      ...satu.b,
      unit: isi.map(([peringkat, n]) => ({
        nama: `Unit ${peringkat}`,
        nilai: new Decimal(n),
        peringkat,
        sendiri: peringkat === 1,
      })) as unknown as BandingUnit['unit'],
    });
  const label = (g: ReturnType<typeof unit>): string[] =>
    g?.grafik.jenis === 'target-realisasi' ? g.grafik.pasangan.map((p) => p.label) : [];

  test('units stand in the order of their ranks, if there are three whose bars can be told apart', () => {
    expect(label(unit([3, '80'], [1, '95'], [2, '90']))).toEqual(['Unit 1', 'Unit 2', 'Unit 3']);
    expect(unit([1, '95'], [2, '90'])).toBeNull();
    expect(unit([1, '100'], [1, '100'], [1, '100'])).toBeNull();
    expect(unit([1, '0'], [1, '0'], [1, '0'])).toBeNull();
    expect(unit([1, '100'], [2, '99.5'], [3, '99.1'])).toBeNull();
    expect(unit([1, '100'], [2, '99.5'], [3, '98.9'])).not.toBeNull();
  });

  test('the year before and this period alone are the two rows of the table', () => {
    const { i } = satu;
    const [t1, t2, t3, t4] = i.tren;
    if (!t1 || !t2 || !t3 || !t4 || !i.tahunLalu) throw new Error('tren');
    const kosong = (t: typeof t1) => ({ ...t, realisasi: null });
    const sekali = { ...i, tren: [kosong(t1), kosong(t2), kosong(t3), t4] };
    expect(t4.realisasi?.eq(i.realisasi ?? -1)).toBe(true);
    expect(grafikTren(laporan, sekali)).toBeNull();
    expect(label(grafikTren(laporan, { ...i, tren: [kosong(t1), kosong(t2), t3, t4] }))).toEqual([
      'Tahun 2020',
      'Triwulan III Tahun 2021',
      'Triwulan IV Tahun 2021',
    ]);
    // Measured once, with another value than the year's: the bar is the year's, and not a repetition.
    const lain = { ...sekali, realisasi: new Decimal(1) };
    expect(label(grafikTren(laporan, lain))).toEqual(['Tahun 2020', 'Tahun 2021']);
  });

  test('one target of all bars is said once', () => {
    const g = unit([1, '95'], [2, '90'], [3, '80'])?.grafik;
    if (g?.jenis !== 'target-realisasi') throw new Error('tidak ada');
    const sebut = (isi: typeof g): number =>
      kotakTeks(grafikSvg('g', isi, '')).filter((k) => k.teks.startsWith('target ')).length;
    expect(g.pasangan[0]?.target).not.toBeNull();
    expect(sebut(g)).toBe(1);
    expect(cacatTeks(grafikSvg('g', g, ''))).toEqual([]);
    const beda = g.pasangan.map((p, n) => (n === 0 ? { ...p, target: 50, teksTarget: '50,00' } : p));
    expect(sebut({ ...g, pasangan: beda })).toBe(3);
  });
});

describe('an indicator over the years', () => {
  const RIWAYAT = 'data/satker/balai-kupang/riwayat.yaml';
  const tahun = (t: number, nilai: string): string =>
    `  ${t}:\n    sumber: Laporan tahun ${t}\n    indikator:\n      "1.1": { target: 80, realisasi: ${nilai} }\n`;
  const dengan = async (...isi: string[]) => {
    const teks = bacaAsli(RIWAYAT).replace('tahun:\n', `tahun:\n${isi.join('')}`);
    const laporan = laporanDari(await muatId(KUPANG, { [RIWAYAT]: teks }));
    const i = score(laporan).indikator.find((x) => x.kode === '1.1');
    if (!i) throw new Error('1.1');
    return { laporan, i };
  };

  test('is a line from three years with a realisasi on, oldest first, and a comparison below', async () => {
    const { laporan, i } = await dengan(tahun(2019, '82.5'), tahun(2018, '79.25'));
    expect(i.riwayat.map((r) => r.periode.tahun)).toEqual([2018, 2019, 2020]);
    const g = grafikTahun(laporan, i);
    if (g?.grafik.jenis !== 'tahun') throw new Error('tidak ada garis');
    expect(g.grafik.pasangan.map((p) => [p.label, p.teksRealisasi])).toEqual([
      ['2018', '79,25'],
      ['2019', '82,50'],
      ['2020', '91,39'],
      ['2021', '92,25'],
    ]);
    expect(g.alt).toContain(
      'Diagram garis IKU 1 menurut tahun: 2018 target 80,00 persen, realisasi 79,25 persen',
    );
    expect(cacatTeks(grafikSvg('g', g.grafik, g.alt))).toEqual([]);
    const { model } = compose(laporan, score(laporan), false);
    const gambar = model.bab3.isi.sasaran[0]?.indikator[0]?.pembanding.find((p) => p.gambar)?.gambar;
    expect(gambar?.grafik.jenis).toBe('tahun');

    const dua = await dengan();
    expect(dua.i.riwayat).toHaveLength(1);
    expect(grafikTahun(dua.laporan, dua.i)).toBeNull();
  });

  test('breaks where a year has no realisasi', async () => {
    const { laporan, i } = await dengan(tahun(2019, '82.5'), tahun(2018, '79.25'));
    const bolong = { ...i, riwayat: i.riwayat.map((r, n) => (n === 1 ? { ...r, realisasi: null } : r)) };
    const g = grafikTahun(laporan, bolong);
    expect(g?.alt).toContain('2019 target 80,00 persen, realisasi belum ada');
    const garis = g && grafikSvg('g', g.grafik, g.alt);
    expect(garis?.match(/79,25|91,39/g)?.length).toBeGreaterThan(1);
  });
});

describe('the timeline of follow-ups', async () => {
  test.each([
    ['2025-07', ['2025-09'], ['2025-07', '2025-08', '2025-09']],
    ['2025-11', ['2026-01'], ['2025-11', '2025-12', '2026-01']],
    ['2025-07', ['2025-05'], ['2025-05', '2025-06', '2025-07']],
    ['2025-01', ['2026-03', '2025-02'], ['2025-01', '2025-02', '2026-03']],
  ])('from %s to %j has the months %j', (kini, tenggat, deret) => {
    expect(deretBulan(kini, tenggat)).toEqual(deret);
  });

  test('counts what is open and hangs it below its month', async () => {
    const laporan = laporanDari(await muatId(DUMAI));
    const { model } = compose(laporan, score(laporan), false);
    const g = model.bab3.isi.tindakLanjut?.garisWaktu;
    expect(g?.kalimat).toContain('berjumlah 8 (delapan), dengan tenggat paling akhir Desember 2025');
    expect(g?.bulan.map((b) => `${b.bulan} ${b.butir.length}`)).toEqual([
      'Jul 0',
      'Agu 1',
      'Sep 2',
      'Okt 0',
      'Nov 0',
      'Des 4',
    ]);
    expect(g?.bulan.flatMap((b) => b.butir).reduce((n, b) => n + (b.banyak ?? 1), 0)).toBe(8);
  });

  test('is left out where everything is due in one month', async () => {
    const berkas = 'data/satker/balai-dumai/2025/tw2/tindak-lanjut.yaml';
    const teks = bacaAsli(berkas).replaceAll(/tenggat: 2025-(08|12)/g, 'tenggat: 2025-09');
    const laporan = laporanDari(await muatId(DUMAI, { [berkas]: teks }));
    expect(compose(laporan, score(laporan), false).model.bab3.isi.tindakLanjut?.garisWaktu).toBeNull();
  });
});
