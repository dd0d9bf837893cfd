import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { AKAR, bacaAsli } from './support/data.js';

/**
 * The stages of the data flow (design.md): a folder imports from those before it and from itself. `format` (numbers
 * and words in Indonesian) knows no stage. A file directly in src/ ranks with the latest stage it uses, so errors.ts
 * serves all stages behind diagnostics, and the pipeline uses everything below cli. Only bin/ imports cli.
 */
const URUTAN = [
  'format',
  'diagnostics',
  'read',
  'validate',
  'link',
  'score',
  'figures',
  'audit',
  'explain',
  'check',
  'pictures',
  'compose',
  'render',
  'print',
  'archive',
  'verify',
  'cli',
];
const BOLEH_FS = ['read', 'render', 'print', 'archive', 'cli', 'src'];
const MAKS_BARIS = 500;

const SUMBER = readdirSync(path.join(AKAR, 'src'), { recursive: true, encoding: 'utf8' })
  .map((n) => `src/${n.split(path.sep).join('/')}`)
  .filter((n) => n.endsWith('.ts'))
  .sort();

/** What a file imports: static, dynamic, re-exported and for its types. */
function impor(teks: string): string[] {
  const pola = /(?:\bfrom\s*|\bimport\s*\(\s*|^\s*import\s*)(['"])([^'"]+)\1/gm;
  return [...teks.matchAll(pola)].map((m) => m[2] ?? '');
}

/** The folder below src/ a file stands in; `src` for a file directly there. */
const folder = (berkas: string): string =>
  berkas.split('/').length === 2 ? 'src' : (berkas.split('/')[1] ?? '');

/** The files of ours that a file imports. */
const lokal = (berkas: string): string[] =>
  impor(bacaAsli(berkas))
    .filter((t) => t.startsWith('.'))
    .map((t) => path.posix.join(path.posix.dirname(berkas), t).replace(/\.js$/, '.ts'));

function peringkat(berkas: string, jalur: readonly string[] = []): number {
  if (folder(berkas) !== 'src') return URUTAN.indexOf(folder(berkas));
  if (jalur.includes(berkas)) return -1;
  return Math.max(-1, ...lokal(berkas).map((b) => peringkat(b, [...jalur, berkas])));
}

test('the import finder sees every form of import', () => {
  const teks = `import a from './a.js';\nimport type { B } from "./b.js";\nexport * from './c.js';\nimport {\n  d,\n} from './d.js';\nimport './e.js';\nconst f = await import('./f.js');\n`;
  expect(impor(teks)).toEqual(['./a.js', './b.js', './c.js', './d.js', './e.js', './f.js']);
});

test('there are sources to look at, each in a known stage', () => {
  expect(SUMBER.length).toBeGreaterThan(30);
  expect(SUMBER.map(folder).filter((f) => f !== 'src' && !URUTAN.includes(f))).toEqual([]);
});

test('files directly in src/ stay below cli', () => {
  for (const berkas of SUMBER.filter((b) => folder(b) === 'src')) {
    expect(peringkat(berkas), berkas).toBeLessThan(URUTAN.indexOf('cli'));
  }
});

describe.each(SUMBER)('%s', (berkas) => {
  const isi = bacaAsli(berkas);
  const tujuan = lokal(berkas);

  test('imports only from its own stage and those before it', () => {
    expect(tujuan.filter((t) => !SUMBER.includes(t))).toEqual([]);
    expect(tujuan.filter((t) => peringkat(t) > peringkat(berkas))).toEqual([]);
  });

  test('reaches the disk only where effects belong', () => {
    const fs = impor(isi).filter((t) => /^(node:)?fs(\/|$)/.test(t));
    expect(BOLEH_FS.includes(folder(berkas)) ? [] : fs).toEqual([]);
  });

  test(`has at most ${MAKS_BARIS} lines`, () => {
    expect(isi.split('\n').length - 1).toBeLessThanOrEqual(MAKS_BARIS);
  });
});

test('no stage is part of a circle of files', () => {
  const tepi = new Map(SUMBER.map((b) => [b, lokal(b)]));
  const selesai = new Set<string>();
  const lingkar: string[] = [];
  const telusuri = (b: string, jalur: readonly string[]): void => {
    if (jalur.includes(b)) lingkar.push([...jalur.slice(jalur.indexOf(b)), b].join(' > '));
    if (selesai.has(b) || jalur.includes(b)) return;
    for (const t of tepi.get(b) ?? []) telusuri(t, [...jalur, b]);
    selesai.add(b);
  };
  for (const b of SUMBER) telusuri(b, []);
  expect(lingkar).toEqual([]);
});
