import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { jsonSchema } from '../src/validate/json-schema.js';
import { JENIS_BERKAS, type JenisBerkas } from '../src/validate/kinds.js';
import { AKAR, bacaAsli } from './support/data.js';

const JENIS = Object.keys(JENIS_BERKAS) as JenisBerkas[];

/** Every object inside a plain value. */
function objek(isi: unknown): Array<Readonly<Record<string, unknown>>> {
  if (typeof isi !== 'object' || isi === null) return [];
  const anak = Object.values(isi).flatMap(objek);
  return Array.isArray(isi) ? anak : [isi as Readonly<Record<string, unknown>>, ...anak];
}

describe.each(JENIS)('the JSON Schema of %s', (jenis) => {
  test('in schemas/ is the one generated from the zod schema (npm run schemas writes it)', async () => {
    expect(await readFile(path.join(AKAR, `schemas/${jenis}.schema.json`), 'utf8')).toBe(jsonSchema(jenis));
  });

  test('is draft-7 JSON with a title, knows its keys and refuses others', () => {
    const skema = JSON.parse(jsonSchema(jenis)) as Record<string, unknown>;
    expect(skema).toMatchObject({
      title: JENIS_BERKAS[jenis].judul,
      type: 'object',
      additionalProperties: false,
    });
    expect(skema.$schema).toContain('draft-07');
    expect(Object.keys(skema.properties as object).length).toBeGreaterThan(0);
    expect(jsonSchema(jenis)).not.toContain('"lapkin":');
  });

  test('offers a number of an enumeration also as the number an editor sees: tingkat: 4, penyebut_nol: 100', () => {
    for (const { enum: pilihan } of objek(JSON.parse(jsonSchema(jenis)))) {
      if (!Array.isArray(pilihan)) continue;
      const angka = pilihan.filter((p) => typeof p === 'string' && /^\d+$/.test(p)).map(Number);
      expect(pilihan).toEqual(expect.arrayContaining(angka));
    }
  });
});

test('schemas/ holds no schema of a kind that no longer exists', () => {
  expect(readdirSync(path.join(AKAR, 'schemas')).sort()).toEqual(JENIS.map((j) => `${j}.schema.json`).sort());
});

/** Which schema a data file belongs to, by its folder or its name alone. */
function jenisDari(berkas: string): string {
  const nama = path.posix.basename(berkas, '.yaml');
  const folder = path.posix.basename(path.posix.dirname(berkas));
  if (folder === 'pedoman' || folder === 'tabel') return folder;
  return nama.startsWith('renstra-') ? 'renstra' : nama;
}

const YAML = readdirSync(path.join(AKAR, 'data'), { recursive: true, encoding: 'utf8' })
  .map((n) => `data/${n.split(path.sep).join('/')}`)
  .filter((n) => /\.ya?ml$/.test(n))
  .sort();

test('there are data files to look at, all of them named .yaml', () => {
  expect(YAML.length).toBeGreaterThan(10);
  expect(YAML.filter((n) => !n.endsWith('.yaml'))).toEqual([]);
});

test.each(YAML)('%s begins with a modeline that leads to its schema', (berkas) => {
  const baris = bacaAsli(berkas).split('\n')[0] ?? '';
  const jalan = /^# yaml-language-server: \$schema=(\S+)$/.exec(baris)?.[1];
  expect(jalan).toBeDefined();
  expect(path.posix.join(path.posix.dirname(berkas), jalan ?? '')).toBe(
    `schemas/${jenisDari(berkas)}.schema.json`,
  );
  expect(JENIS).toContain(jenisDari(berkas));
});
