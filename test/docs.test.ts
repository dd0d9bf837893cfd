import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { GALERI } from '../scripts/galeri/daftar.mjs';
import { daftarTampilan } from '../src/compose/display.js';
import { daftarKutipan } from '../src/compose/figures.js';
import { formatText } from '../src/diagnostics/format.js';
import { daftarAngka } from '../src/figures/figures.js';
import { score } from '../src/score/score.js';
import { jalankan } from './support/console.js';
import { AKAR, BERKAS, ganti, laporanDari, muat } from './support/data.js';

const baca = (berkas: string): Promise<string> => readFile(path.join(AKAR, berkas), 'utf8');

it('docs/data.md names exactly the figures that can be quoted', async () => {
  const laporan = laporanDari(await muat());
  const ada = [...daftarKutipan(daftarAngka(laporan, score(laporan)), new Map()).keys()];
  const tertulis = [...(await baca('docs/data.md')).matchAll(/\{\{(\w+)/g)].map((m) => m[1] ?? '');
  expect([...new Set(tertulis)].sort()).toEqual([...ada, 'tampilkan'].sort());
});

it('docs/data.md names exactly the tables Lapkin makes of the figures of a report', async () => {
  const laporan = { ...laporanDari(await muat()), tabel: new Map() };
  const ada = [...daftarTampilan(laporan, score(laporan)).keys()];
  const tertulis = [...(await baca('docs/data.md')).matchAll(/\{\{tampilkan "([\w-]+)"/g)].map(
    (m) => m[1] ?? '',
  );
  expect(tertulis.filter((k) => k !== 'kode').sort()).toEqual(ada.sort());
});

it('the README lists the commands and options there are', async () => {
  const readme = await baca('README.md');
  const bantuan = (await jalankan('--help')).out;
  const perintah = [...bantuan.matchAll(/^ {2}([a-z]+) /gm)]
    .map((m) => m[1] ?? '')
    .filter((p) => p !== 'help');
  for (const p of perintah) {
    expect(readme).toContain(`| \`${p}`);
    const opsi = [...(await jalankan(p, '--help')).out.matchAll(/--([a-z]+)/g)].map((m) => m[1]);
    for (const o of opsi.filter((x) => x !== 'help' && x !== 'out'))
      expect(readme, `${p} --${o}`).toContain(`--${o}`);
  }
});

it('the message the README shows is the one Lapkin prints', async () => {
  const { temuan } = await muat(ganti(BERKAS.pk, '"1.1": 96.6', '"1.1": 96,6'));
  expect(await baca('README.md')).toContain(formatText(temuan, 'id', false));
});

it('the README shows the four pages the gallery marks for it, small enough for a repository', async () => {
  const readme = await baca('README.md');
  for (const g of GALERI.filter((x) => x.readme)) expect(readme).toContain(`](docs/galeri/${g.nama}.png)`);
  expect(GALERI.filter((x) => x.readme)).toHaveLength(4);
  const folder = path.join(AKAR, 'docs/galeri');
  const berkas = (await readdir(folder)).sort();
  expect(berkas).toEqual(GALERI.map((g) => `${g.nama}.png`).sort());
  const ukuran = await Promise.all(berkas.map(async (b) => (await stat(path.join(folder, b))).size));
  expect(Math.max(...ukuran)).toBeLessThanOrEqual(120 * 1024);
  expect(ukuran.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(1.2 * 1024 * 1024);
});
