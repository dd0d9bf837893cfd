import { describe, expect, test } from 'vitest';
import { Source } from '../../src/read/source.js';
import { parseYaml, type YamlFile, type YamlPath } from '../../src/read/yaml.js';
import { letak } from '../support/data.js';

function baca(teks: string): YamlFile {
  const { file, temuan } = parseYaml(new Source('a.yaml', teks));
  if (!file) throw new Error(JSON.stringify(temuan));
  return file;
}

const TEKS = `# yaml-language-server: $schema=x
judul: Laporan
blok:
  dalam: "dua kata"   # catatan
  daftar:
    - pertama
    - nama: kedua
      nilai: 7.50
    - 'ketiga'
  alir: [ 11, "dua belas", { kunci: 13, lain: [14] } ]
"9.1": sembilan
datar: { a: xyz, b: { c: dalamnya } }
panjang: >-
  teks yang
  dilipat
`;

describe('the place of a value', () => {
  test.each<[YamlPath, string, number]>([
    [['judul'], 'Laporan', 7],
    [['blok', 'dalam'], '"dua kata"', 10],
    [['blok', 'daftar', 0], 'pertama', 7],
    [['blok', 'daftar', 1, 'nama'], 'kedua', 5],
    [['blok', 'daftar', 1, 'nilai'], '7.50', 4],
    [['blok', 'daftar', 2], "'ketiga'", 8],
    [['blok', 'alir', 0], '11', 2],
    [['blok', 'alir', 1], '"dua belas"', 11],
    [['blok', 'alir', 2, 'kunci'], '13', 2],
    [['blok', 'alir', 2, 'lain', 0], '14', 2],
    [['9.1'], 'sembilan', 8],
    [['datar', 'a'], 'xyz', 3],
    [['datar', 'b', 'c'], 'dalamnya', 8],
  ])('%j is where %s stands', (jalan, cari, panjang) => {
    expect(baca(TEKS).locate(jalan)).toMatchObject({ ...letak(TEKS, cari), panjang });
  });

  test.each<[string, YamlPath, string]>([
    ['a mapping is shown by its key', ['blok'], 'blok:'],
    ['a mapping in a flow is shown by its key', ['datar', 'b'], 'b: {'],
    ['a mapping in a block list is shown by its first key', ['blok', 'daftar', 1], 'nama: kedua'],
    ['a mapping in a flow list is shown by its brace', ['blok', 'alir', 2], '{ kunci'],
    ['a block list is shown by its first dash', ['blok', 'daftar'], '- pertama'],
    ['a flow list is shown by its bracket', ['blok', 'alir'], '[ 11'],
    ['folded text is shown by its indicator', ['panjang'], '>-'],
    ['the whole file is shown by its first key', [], 'judul:'],
  ])('%s', (_nama, jalan, cari) => {
    expect(baca(TEKS).locate(jalan)).toMatchObject(letak(TEKS, cari));
  });

  test.each<[YamlPath, string]>([
    [['blok', 'tidak ada'], 'blok:'],
    [['blok', 'daftar', 1, 'tidak', 'ada'], 'nama: kedua'],
    [['blok', 'daftar', 9], '- pertama'],
    [['judul', 'lebih', 'dalam'], 'Laporan'],
    [['tidak ada'], 'judul:'],
  ])('%j does not exist and is shown by its nearest parent', (jalan, cari) => {
    expect(baca(TEKS).locate(jalan)).toMatchObject(letak(TEKS, cari));
  });
});

describe('the place of a key', () => {
  test.each<[YamlPath, string, string, number]>([
    [[], 'judul', 'judul:', 5],
    [[], '9.1', '"9.1"', 5],
    [['blok'], 'daftar', 'daftar:', 6],
    [['blok', 'daftar', 1], 'nilai', 'nilai:', 5],
    [['blok', 'alir', 2], 'lain', 'lain:', 4],
    [['datar'], 'a', 'a: xyz', 1],
  ])('in %j, key %s', (jalan, kunci, cari, panjang) => {
    expect(baca(TEKS).locateKey(jalan, kunci)).toMatchObject({ ...letak(TEKS, cari), panjang });
  });

  test('that does not exist is the place of the mapping', () => {
    expect(baca(TEKS).locateKey(['blok'], 'tidak ada')).toMatchObject(letak(TEKS, 'blok:'));
  });
});

test('the excerpt is the line as it stands in the file', () => {
  expect(baca(TEKS).locate(['blok', 'dalam']).cuplikan).toBe('  dalam: "dua kata"   # catatan');
});

test('what an alias stands for is placed where it is written', () => {
  const teks = 'a: &satu { judul: Asli }\nb: *satu\nc: [*satu]\n';
  expect(baca(teks).value).toEqual({ a: { judul: 'Asli' }, b: { judul: 'Asli' }, c: [{ judul: 'Asli' }] });
  for (const jalan of [
    ['b', 'judul'],
    ['c', 0, 'judul'],
  ]) {
    expect(baca(teks).locate(jalan)).toMatchObject(letak(teks, 'Asli'));
  }
});

describe('scalars stay the text they were written as', () => {
  test.each([
    ['1.10', '1.10'],
    ['1.0', '1.0'],
    ['007', '007'],
    ['1e3', '1e3'],
    ['0x1F', '0x1F'],
    ['12:30', '12:30'],
    ['1_000', '1_000'],
    ['no', 'no'],
    ['yes', 'yes'],
    ['off', 'off'],
    ['true', 'true'],
    ['null', 'null'],
    ['~', '~'],
    ['2024-03-31', '2024-03-31'],
    ['.nan', '.nan'],
    ['"-"', '-'],
    ["'1.10'", '1.10'],
    [
      '0.1000000000000000055511151231257827021181583404541015625',
      '0.1000000000000000055511151231257827021181583404541015625',
    ],
  ])('%s is read as the text "%s"', (tulisan, teks) => {
    expect(baca(`nilai: ${tulisan}\n`).value).toEqual({ nilai: teks });
    expect(baca(`daftar: [${tulisan}]\n`).value).toEqual({ daftar: [teks] });
  });

  test('keys too: 1.10 and 1.1 are two codes', () => {
    expect(baca('1.10: a\n1.1: b\nno: c\n').value).toEqual({ '1.10': 'a', '1.1': 'b', no: 'c' });
  });

  test('a key without a value is empty text', () => {
    expect(baca('a:\nb: x\n').value).toEqual({ a: '', b: 'x' });
  });
});
