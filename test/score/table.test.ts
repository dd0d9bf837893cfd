import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Source } from '../../src/read/source.js';
import { parseYaml } from '../../src/read/yaml.js';
import { type NilaiTabel, scoreTabel } from '../../src/score/table.js';
import { validate } from '../../src/validate/validate.js';
import { teksDesimal } from '../support/arbitrary.js';
import { acak } from '../support/dasar.js';

function hitung(yaml: string): NilaiTabel {
  const { file } = parseYaml(new Source('tabel/uji.yaml', yaml));
  const isi = file && validate('tabel', file).isi;
  if (!isi) throw new Error('tabel tidak terbaca');
  return scoreTabel(isi);
}
const sel = (b: { sel: Readonly<Record<string, unknown>> } | null | undefined) =>
  Object.fromEntries(
    Object.entries(b?.sel ?? {}).map(([k, v]) => [k, v instanceof Decimal ? v.toDP(2).toFixed() : v]),
  );

const KEPALA = `judul: Sarana
label: Jenis
kolom:
  ada: Yang ada
  periksa: { judul: Diperiksa, kelompok: Hasil }
  mk: { judul: MK, kelompok: Hasil }
  tmk: { judul: TMK, kelompok: Hasil, rumus: periksa - mk }
  persen: { judul: Persen, persen: [mk, periksa] }
  kota: { judul: Kota, jenis: teks }
  nilai: { judul: Nilai, jenis: nilai, jumlahkan: tidak }
`;

describe('a data table', () => {
  const t = hitung(`${KEPALA}
kelompok:
  - nama: Produksi
    jumlah: Jumlah produksi
    baris:
      - { nama: Industri, ada: 10, periksa: 8, mk: 6, kota: Kupang, nilai: 3.5 }
      - { nama: IRTP, ada: 100, periksa: "-", mk: "-", kota: "-", nilai: "-" }
  - nama: Distribusi
    baris:
      - { nama: Apotek, ada: 20, periksa: 4, mk: 1, kota: Atambua, nilai: 4 }
jumlah: Jumlah
`);

  test('derives differences and ratios row by row; a dash stays a dash, and is nothing in a formula', () => {
    expect(t.kelompok.map((g) => g.baris.map(sel))).toEqual([
      [
        { ada: '10', periksa: '8', mk: '6', tmk: '2', persen: '75', kota: 'Kupang', nilai: '3.5' },
        { ada: '100', periksa: null, mk: null, tmk: '0', persen: null, kota: null, nilai: null },
      ],
      [{ ada: '20', periksa: '4', mk: '1', tmk: '3', persen: '25', kota: 'Atambua', nilai: '4' }],
    ]);
  });

  test('adds up the typed columns and derives the others from the sums', () => {
    expect(sel(t.kelompok[0]?.jumlah)).toEqual({
      ada: '110',
      periksa: '8',
      mk: '6',
      tmk: '2',
      persen: '75',
      kota: null,
      nilai: null,
    });
    // 7 of 12, not the mean of 75 and 25.
    expect(sel(t.jumlah)).toMatchObject({ ada: '130', periksa: '12', mk: '7', tmk: '5', persen: '58.33' });
    expect(t.kelompok[1]?.jumlah).toBeNull();
  });

  test('keeps headings, groups and how the cells of a column read', () => {
    expect(t.kolom.map((k) => [k.kunci, k.kelompok, k.jenis])).toEqual([
      ['ada', null, 'cacah'],
      ['periksa', 'Hasil', 'cacah'],
      ['mk', 'Hasil', 'cacah'],
      ['tmk', 'Hasil', 'cacah'],
      ['persen', null, 'nilai'],
      ['kota', null, 'teks'],
      ['nilai', null, 'nilai'],
    ]);
  });

  test('without groups is one group without a name', () => {
    const satu = hitung('judul: A\nlabel: B\nkolom: { n: N }\nbaris: [{ nama: x, n: 1 }]\n');
    expect(satu.kelompok.map((g) => [g.nama, g.jumlah])).toEqual([[null, null]]);
    expect(satu.jumlah).toBeNull();
  });
});

test('a total is exact, and does not depend on the order of the rows', () => {
  const baris = fc.array(fc.tuple(teksDesimal(10 ** 9, 4), teksDesimal(10 ** 9, 4)), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(
      baris.chain((isi) => fc.tuple(fc.constant(isi), acak(isi))),
      ([urut, lain]) => {
        const buat = (isi: ReadonlyArray<readonly [string, string]>): NilaiTabel =>
          hitung(
            `judul: A\nlabel: B\njumlah: Jumlah\nkolom: { a: A, b: B, c: { judul: C, rumus: a - b } }\nbaris:\n${isi
              .map(([x, y], n) => `  - { nama: ${n}, a: ${x}, b: ${y} }\n`)
              .join('')}`,
          );
        const total = (n: 0 | 1): Decimal => urut.reduce((d, x) => d.plus(x[n]), new Decimal(0));
        expect(buat(urut).jumlah?.sel).toEqual({ a: total(0), b: total(1), c: total(0).minus(total(1)) });
        expect(buat(lain).jumlah?.sel).toEqual(buat(urut).jumlah?.sel);
      },
    ),
  );
});
