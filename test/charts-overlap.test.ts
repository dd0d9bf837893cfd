import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sumbuAntara, sumbuPasangan } from '../src/compose/axes.js';
import { compose } from '../src/compose/compose.js';
import type { Gambar, Grafik, Pasangan } from '../src/compose/model.js';
import { grafikSvg } from '../src/render/charts/chart.js';
import { score } from '../src/score/score.js';
import { DUMAI, ID, KUPANG, laporanDari, muatId } from './support/data.js';
import { cacatTeks, kotakTeks } from './support/grafik.js';

/** Every chart of a report model, wherever it stands. */
function semuaGambar(isi: unknown): Gambar[] {
  if (typeof isi !== 'object' || isi === null) return [];
  const anak = Object.values(isi).flatMap(semuaGambar);
  return 'grafik' in isi && 'alt' in isi && 'nomor' in isi ? [isi as Gambar, ...anak] : anak;
}

const LAPORAN = await Promise.all(
  [ID, KUPANG, DUMAI].map(async (id) => {
    const laporan = laporanDari(await muatId(id));
    return [id, semuaGambar(compose(laporan, score(laporan), false).model)] as const;
  }),
);

describe.each(LAPORAN)('the charts of %s', (_, gambar) => {
  test('are there, the dumbbell and the field of budget against performance among them', () => {
    const jenis = gambar.map((g) => g.grafik.jenis);
    expect(jenis).toEqual(expect.arrayContaining(['nilai-sasaran', 'capaian', 'barbel']));
  });

  test.each(gambar.map((g) => [g.id, g] as const))('%s: no text on another, none cut or small', (_id, g) => {
    const svg = grafikSvg(g.id, g.grafik, g.alt);
    expect(kotakTeks(svg).length).toBeGreaterThan(2);
    expect(cacatTeks(svg)).toEqual([]);
    expect(svg).toMatch(/^<svg role="img" aria-label="Diagram [^"]{20,}"/);
  });
});

test('budget against performance stands in the reports whose sasaran have budgets', () => {
  const ada = LAPORAN.filter(([, g]) => g.some((x) => x.grafik.jenis === 'sebaran')).map(([id]) => id);
  expect(ada).toEqual([ID, KUPANG, DUMAI]);
});

test('the measure sees texts that lie on each other, leave the picture, or are too small', () => {
  const teks = (x: number, y: number, ukuran: number): string =>
    `<text font-size="${ukuran}" x="${x}" y="${y}">Capaian</text>`;
  const svg = (...isi: string[]): string => `<svg role="img" viewBox="0 0 100 50">${isi.join('')}</svg>`;
  expect(cacatTeks(svg(teks(5, 20, 9), teks(50, 20, 9)))).toEqual([]);
  expect(cacatTeks(svg(teks(5, 20, 9), teks(20, 22, 9)))).toHaveLength(1);
  expect(cacatTeks(svg(teks(80, 20, 9)))).toHaveLength(1);
  expect(cacatTeks(svg(teks(5, 20, 7)))).toHaveLength(1);
});

const nama = fc
  .array(
    fc.constantFrom(
      'Persentase',
      'sampel',
      'obat',
      'yang',
      'memenuhi',
      'syarat',
      'rekomendasi',
      'ditindaklanjuti',
    ),
    {
      minLength: 1,
      maxLength: 14,
    },
  )
  .map((kata) => kata.join(' '));
const nilai = fc.oneof(
  fc.double({ min: 0, max: 130, noNaN: true }),
  fc.double({ min: 0, max: 12_000, noNaN: true }),
  fc.constantFrom(0, 100, 96.6, 96.61),
);
const cetak = (n: number): string =>
  n.toLocaleString('id-ID', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const pasangan = (label: fc.Arbitrary<string>): fc.Arbitrary<Pasangan> =>
  fc.tuple(label, nilai, nilai).map(([label, target, realisasi]) => ({
    label,
    target,
    realisasi,
    teksTarget: cetak(target),
    teksRealisasi: cetak(realisasi),
  }));
const angka = (isi: readonly Pasangan[]): number[] => isi.flatMap((p) => [p.target ?? 0, p.realisasi ?? 0]);
const bersih = (g: Grafik): void => {
  expect(cacatTeks(grafikSvg('u', g, 'uji'))).toEqual([]);
};

describe('whatever the data, no text lies on another', () => {
  test('in dumbbells', () => {
    fc.assert(
      fc.property(fc.array(pasangan(nama), { minLength: 3, maxLength: 14 }), (isi) =>
        bersih({ jenis: 'barbel', satuan: 'persen', sumbu: sumbuAntara(angka(isi)), pasangan: isi }),
      ),
      { numRuns: 25 },
    );
  });

  test('in bars with target marks', () => {
    fc.assert(
      fc.property(fc.array(pasangan(nama), { minLength: 2, maxLength: 12 }), (isi) =>
        bersih({ jenis: 'target-realisasi', satuan: 'persen', sumbu: sumbuPasangan(isi), pasangan: isi }),
      ),
      { numRuns: 25 },
    );
  });

  test('in lines over the years', () => {
    fc.assert(
      fc.property(fc.array(pasangan(fc.constant('')), { minLength: 3, maxLength: 15 }), (isi) => {
        const tahun = isi.map((p, n) => ({ ...p, label: String(2010 + n) }));
        bersih({ jenis: 'tahun', satuan: 'persen', sumbu: sumbuAntara(angka(isi)), pasangan: tahun });
      }),
      { numRuns: 30 },
    );
  });

  test('in fields of up to forty dots, and each dot is named', () => {
    const titik = fc.tuple(
      fc.double({ min: 0, max: 110, noNaN: true }),
      nilai.map((n) => Math.min(140, n)),
      nama,
    );
    fc.assert(
      fc.property(fc.array(titik, { minLength: 3, maxLength: 40 }), fc.boolean(), (isi, bernama) => {
        const sumbu = (n: number[], batas: number, teksBatas: string) => ({
          ...sumbuAntara([...n, batas]),
          judul: 'Serapan anggaran (persen)',
          batas,
          teksBatas,
        });
        const svg = grafikSvg(
          'u',
          {
            jenis: 'sebaran',
            x: sumbu(
              isi.map(([x]) => x),
              42,
              'serapan seluruh anggaran 42,00',
            ),
            y: sumbu(
              isi.map(([, y]) => y),
              100,
              'NPS 100',
            ),
            titik: isi.map(([x, y, n], ke) => ({
              kode: `S${ke + 1}`,
              nama: bernama ? n : '',
              x,
              y,
              teks: null,
            })),
          },
          'uji',
        );
        expect(cacatTeks(svg)).toEqual([]);
        const tertulis = kotakTeks(svg)
          .map((k) => k.teks)
          .join(' ');
        for (const n of isi.keys()) expect(tertulis).toMatch(new RegExp(`\\bS${n + 1}\\b`));
      }),
      { numRuns: 30 },
    );
  });
});
