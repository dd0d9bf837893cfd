import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
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
  const tertulis = [...(await baca('docs/data.md')).matchAll(/\{\{tampilkan "([\w-]+)"/g)].map((m) => m[1] ?? '');
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
