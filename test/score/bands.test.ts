import { readdirSync } from 'node:fs';
import path from 'node:path';
import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { periksaPedoman } from '../../src/link/references.js';
import { Source } from '../../src/read/source.js';
import { parseYaml } from '../../src/read/yaml.js';
import { cariPita, kategoriDari, termuat } from '../../src/score/bands.js';
import type { Rentang } from '../../src/validate/fields.js';
import type { Pedoman } from '../../src/validate/kinds.js';
import { validate } from '../../src/validate/validate.js';
import { AKAR, BERKAS, bacaAsli, ganti, hitung, indikator } from '../support/data.js';

function bacaPedoman(berkas: string): Pedoman {
  const { file } = parseYaml(new Source(berkas, bacaAsli(berkas)));
  const isi = file && validate('pedoman', file).isi;
  if (!file || !isi) throw new Error(`${berkas} tidak terbaca`);
  expect(periksaPedoman(isi, file)).toEqual([]);
  return isi;
}

const semua = readdirSync(path.join(AKAR, 'data/pedoman')).filter((n) => n.endsWith('.yaml'));
const skala = semua.flatMap((nama) => {
  const pedoman = bacaPedoman(`data/pedoman/${nama}`);
  const daftar: Array<[string, ReadonlyArray<{ nama: string; rentang: Rentang }>]> = Object.entries(
    pedoman.skala,
  ).map(([k, s]) => [`${nama} ${k}`, s.pita]);
  return pedoman.efisiensi ? [...daftar, [`${nama} efisiensi`, pedoman.efisiensi.pita] as const] : daftar;
});

test('there are guidelines to look at, and each has a scale for the capaian, the year and the predikat', () => {
  expect(semua).toContain('kepka-311-2023.yaml');
  expect(skala.length).toBeGreaterThanOrEqual(semua.length * 3);
});

describe.each(skala)('%s', (_nama, pita) => {
  /** Bounds, the values one hair beside them, and values anywhere between. */
  const batas = pita.flatMap(({ rentang: r }) => [r.dari, r.sampai]).flatMap((d) => (d === null ? [] : [d]));
  const nilai = fc
    .tuple(
      fc.constantFrom(...batas),
      fc.constantFrom('0', '1e-30', '-1e-30', '0.005', '-0.005'),
      fc.integer({ min: -30_000, max: 30_000 }),
      fc.boolean(),
    )
    .map(([b, geser, jauh, diBatas]) => (diBatas ? b.plus(geser) : new Decimal(jauh).div(100)));

  test('every value falls into exactly one band', () => {
    fc.assert(
      fc.property(nilai, (n) => {
        expect(pita.filter((p) => termuat(p.rentang, n)).map((p) => p.nama)).toHaveLength(1);
      }),
      { numRuns: 500 },
    );
  });

  test('every band holds some value', () => {
    const calon = batas.flatMap((b) => [b, b.plus('0.001'), b.minus('0.001')]);
    for (const p of pita)
      expect(
        calon.some((n) => termuat(p.rentang, n)),
        p.nama,
      ).toBe(true);
  });
});

describe('a category is judged on the value as printed', () => {
  const pedoman = bacaPedoman(BERKAS.pedoman);
  const penuh: Pedoman = { ...pedoman, pembulatan: { ...pedoman.pembulatan, kategori: 'penuh' } };

  test.each([
    ['99.994', 'Cukup', 'Cukup'],
    ['99.995', 'Baik', 'Cukup'],
    ['100', 'Baik', 'Baik'],
    ['100.00499', 'Baik', 'Sangat Baik'],
    ['100.005', 'Sangat Baik', 'Sangat Baik'],
    ['69.995', 'Cukup', 'Kurang'],
    ['120.004', 'Sangat Baik', 'Tidak Dapat Disimpulkan'],
    ['120.005', 'Tidak Dapat Disimpulkan', 'Tidak Dapat Disimpulkan'],
    ['-0.004', 'Kurang', 'Kurang'],
  ])('%s is %s as printed and %s unrounded', (teks, tercetak, takBulat) => {
    const n = new Decimal(teks);
    expect(kategoriDari(pedoman, 'capaian', n)?.nama).toBe(tercetak);
    expect(kategoriDari(penuh, 'capaian', n)?.nama).toBe(takBulat);
  });

  test('what is not measured has no category', () => {
    expect(kategoriDari(pedoman, 'capaian', null)).toBeNull();
  });

  test('a scale with a hole is a defect that is thrown, not a category that is guessed', () => {
    const berlubang = (pedoman.skala.capaian?.pita ?? []).filter((p) => p.nama !== 'Baik');
    expect(() => cariPita(berlubang, new Decimal(100), 'penuh', 2)).toThrow('100');
  });

  test('99.995 prints 100.00 and is called Baik all the way through the report', async () => {
    const nilai = await hitung(ganti(BERKAS.realisasi, 'nilai: 3.00', 'nilai: 2.99985'));
    const i = indikator(nilai, '6.1');
    expect(i.capaian?.toFixed()).toBe('99.995');
    expect(i.kategori?.nama).toBe('Baik');
    expect(i.diperhitungkan?.toFixed()).toBe('99.995');
  });
});
