import { describe, expect, test } from 'vitest';
import { pesan, type Temuan } from '../../src/diagnostics/temuan.js';
import { Source } from '../../src/read/source.js';
import { MAX_ALIASES, MAX_BYTES, parseYaml } from '../../src/read/yaml.js';
import { letak, posisi } from '../support/data.js';

const baca = (teks: string) => parseYaml(new Source('a.yaml', teks));

/** The one finding of a text that must not be readable. */
function temuanDari(teks: string): Temuan {
  const { file, temuan } = baca(teks);
  expect(file === null).toBe(true);
  expect(temuan).toHaveLength(1);
  const [satu] = temuan;
  if (!satu) throw new Error('tidak ada temuan');
  return satu;
}

describe('syntax errors are findings with a place', () => {
  test.each([
    ['a tab as indentation', 'a:\n\tb: 1\n', '\tb'],
    ['a tab before a list item', 'a:\n  - x\n\t- y\n', '\t-'],
    ['two documents in a file', 'a: 1\n---\nb: 2\n', '---'],
    ['a colon in unquoted text', 'a: satu: dua\n', 'satu'],
    ['a list inside a mapping', 'a: 1\n- b\n', '- b'],
    ['text at the wrong depth', 'a:\n    b: 1\n   c: 2\n', '   c'],
    ['an unknown character after a quoted text', 'a: "x" y\n', 'y'],
  ])('%s', (_nama, teks, cari) => {
    const { temuan } = baca(teks);
    const awal = temuan[0];
    expect(awal?.kode).toBe('yaml.sintaks');
    expect(awal?.lokasi?.baris).toBe(letak(teks, cari).baris);
    expect(awal && pesan(awal, 'id').isi).toContain('YAML tidak dapat dibaca');
  });

  test.each(['a: "x\nb: 1\n', 'a: [1, 2\nb: 3\n', 'a: { b: 1\n'])(
    'an opening without its end: %j',
    (teks) => {
      const { file, temuan } = baca(teks);
      expect(file).toBeNull();
      expect(temuan.length).toBeGreaterThan(0);
      for (const t of temuan) expect(t.kode).toBe('yaml.sintaks');
    },
  );

  test('several errors are all reported', () => {
    const { temuan } = baca('a: "x" y\nb: 1\nc: "z" w\n');
    expect(temuan.map((t) => t.lokasi?.baris)).toEqual([1, 3]);
  });
});

describe('a key written twice', () => {
  test.each([
    ['in block style', 'a: 1\nb: 2\n⟦a: 3\n', 'a'],
    ['in flow style', 'x: { kode: 1, ⟦kode: 2 }\n', 'kode'],
    ['once quoted, once not', 'a: 1\n⟦"a": 2\n', 'a'],
    ['deep inside', 'x:\n  - "9.1": a\n    ⟦"9.1": b\n', '9.1'],
  ])('%s', (_nama, bertanda, kunci) => {
    const teks = bertanda.replace('⟦', '');
    const t = temuanDari(teks);
    expect(t.kode).toBe('yaml.kunci-ganda');
    expect(t.parameter).toEqual({ kunci });
    expect(t.lokasi).toMatchObject(posisi(teks, bertanda.indexOf('⟦')));
  });

  test('in two different mappings is no fault', () => {
    expect(baca('a: { b: 1 }\nc: { b: 2 }\n').temuan).toEqual([]);
  });
});

describe('aliases', () => {
  const banyak = (n: number): string =>
    `a: &x 1\n${Array.from({ length: n }, (_, i) => `k${i}: *x\n`).join('')}`;

  test('up to the limit are read', () => {
    expect(baca(banyak(MAX_ALIASES - 1)).file).not.toBeNull();
    expect(baca(banyak(MAX_ALIASES)).file).not.toBeNull();
  });

  test('beyond it are refused', () => {
    const t = temuanDari(banyak(MAX_ALIASES + 1));
    expect(t.kode).toBe('yaml.alias');
    expect(t.parameter).toEqual({ jumlah: String(MAX_ALIASES + 1), batas: String(MAX_ALIASES) });
  });

  test('few in number that multiply (a billion laughs) are refused as well, not thrown', () => {
    const tingkat = Array.from(
      { length: 7 },
      (_, i) => `l${i + 1}: &l${i + 1} [${Array(8).fill(`*l${i}`).join(', ')}]\n`,
    );
    const t = temuanDari(`l0: &l0 x\n${tingkat.join('')}`);
    expect(t.kode).toBe('yaml.alias');
  });

  test('of an anchor that does not exist are a finding at the alias', () => {
    const teks = 'a: &satu 1\nb: *dua\n';
    expect(temuanDari(teks).lokasi).toMatchObject(letak(teks, '*dua'));
  });

  test('of the very list they stand in are a finding, not an endless value', () => {
    expect(temuanDari('a: &satu [1, *satu]\n').lokasi?.baris).toBe(1);
  });
});

describe('size', () => {
  const isi = (byte: number): string => `a: ${'x'.repeat(byte - 3)}`;

  test('up to the limit is read, one byte more is refused', () => {
    expect(baca(isi(MAX_BYTES)).file).not.toBeNull();
    const t = temuanDari(isi(MAX_BYTES + 1));
    expect(t.kode).toBe('berkas.terlalu-besar');
    expect(t.parameter).toEqual({ ukuran: String(MAX_BYTES + 1), batas: String(MAX_BYTES) });
    expect(t.lokasi).toMatchObject({ baris: 1, kolom: 1 });
  });

  test('counts bytes, not characters', () => {
    const teks = `a: ${'é'.repeat(MAX_BYTES / 2)}`;
    expect(teks.length).toBeLessThan(MAX_BYTES);
    expect(temuanDari(teks).kode).toBe('berkas.terlalu-besar');
  });
});
