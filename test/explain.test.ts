import { existsSync } from 'node:fs';
import path from 'node:path';
import { Decimal } from 'decimal.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { jelaskan, kodeTerjelaskan } from '../src/explain/explain.js';
import { penuh } from '../src/explain/model.js';
import { amounts } from '../src/figures/budget.js';
import { angka } from '../src/format/angka.js';
import type { Laporan } from '../src/link/laporan.js';
import { loadLaporan } from '../src/link/load.js';
import { type Nilai, score } from '../src/score/score.js';
import { AKAR, bacaAsli, disk, laporanDari } from './support/data.js';

const LAPORAN = ['loka-lubuklinggau/2024/tw1', 'balai-kupang/2021/tahunan', 'balai-dumai/2025/tw2'];

describe.each(LAPORAN)('%s', (id) => {
  let laporan: Laporan;
  let nilai: Nilai;
  beforeAll(async () => {
    laporan = laporanDari(await loadLaporan(disk, id));
    nilai = score(laporan);
  });
  const semua = () =>
    kodeTerjelaskan(laporan, nilai).map((kode) => ({ kode, isi: jelaskan(laporan, nilai, kode) }));

  test('every figure that is offered can be explained', () => {
    expect(
      semua()
        .filter((x) => x.isi === null)
        .map((x) => x.kode),
    ).toEqual([]);
    expect(semua().length).toBeGreaterThan(nilai.indikator.length * 2);
  });

  test('every place is a line of a file that is there', () => {
    const tempat = semua().flatMap(({ isi }) =>
      [...(isi?.masukan ?? []), ...(isi?.langkah ?? [])].flatMap((m) => m.letak ?? []),
    );
    for (const l of new Set(tempat)) {
      const [berkas = '', baris = ''] = l.split(':');
      expect(existsSync(path.join(AKAR, berkas)), l).toBe(true);
      expect(Number(baris), l).toBeLessThanOrEqual(bacaAsli(berkas).split('\n').length);
    }
    expect(new Set(tempat).size).toBeGreaterThan(50);
  });

  test('the step to capaian ends in the figure that prints', () => {
    for (const i of nilai.indikator) {
      const langkah = jelaskan(laporan, nilai, i.kode)?.langkah.find((l) => l.apa === 'Capaian');
      expect(langkah?.hasil ?? '–', i.kode).toBe(penuh(i.capaian));
      if (i.capaian) expect(jelaskan(laporan, nilai, i.kode)?.hasil).toContain(angka(i.capaian));
    }
  });

  test('the terms of every amount add up to it', () => {
    const suku = (rumus: string): Decimal =>
      rumus
        .split(' + ')
        .filter((s) => s !== '')
        .map((s) => {
          const [d = '0', persen] = s.replace(/,/g, '.').split(/ × |%/);
          return new Decimal(d).times(new Decimal(persen || '100')).div(100);
        })
        .reduce((a, b) => a.plus(b), new Decimal(0));
    for (const [nama, a] of amounts(nilai)) {
      const [pagu, realisasi] = jelaskan(laporan, nilai, `anggaran:${nama}`)?.langkah ?? [];
      expect(suku(pagu?.rumus ?? '').eq(a.pagu), `pagu ${nama}: ${pagu?.rumus}`).toBe(true);
      expect(suku(realisasi?.rumus ?? '').eq(a.realisasi), `realisasi ${nama}`).toBe(true);
    }
  });

  test('the terms of the total are as many as are measured', () => {
    const [langkah] = jelaskan(laporan, nilai, 'total')?.langkah ?? [];
    const diukur = {
      perspektif: nilai.perspektif.filter((p) => p.nilai !== null).length,
      sasaran: nilai.sasaran.filter((s) => s.nilai !== null).length,
      indikator: nilai.indikator.filter((i) => i.diperhitungkan !== null).length,
    }[laporan.pedoman.total.dari];
    expect(langkah?.rumus).toMatch(new RegExp(` / \\(${diukur}\\)$`));
    expect(langkah?.hasil).toBe(penuh(nilai.total.nilai));
  });
});

test('a worksheet is told with its numbers, the target with the line of its revision', async () => {
  const laporan = laporanDari(await loadLaporan(disk, 'balai-kupang/2021/tahunan'));
  const isi = jelaskan(laporan, score(laporan), '1.1');
  expect(isi?.langkah[0]?.rumus).toMatch(
    /^\(312 \+ 193 \+ 65 \+ 394\) \/ \(348 \+ 207 \+ 74 \+ 416\) × 100$/,
  );
  const revisi = isi?.masukan.find((m) => m.nama.startsWith('Revisi PK'));
  expect(revisi?.nilai).toBe('91,5');
  const [berkas = '', baris = ''] = revisi?.letak?.split(':') ?? [];
  expect(bacaAsli(berkas).split('\n')[Number(baris) - 1]).toContain('"1.1": 91.5');
});

test('an unknown code is no figure', async () => {
  const laporan = laporanDari(await loadLaporan(disk, LAPORAN[0] ?? ''));
  for (const kode of ['99', 'sasaran:99', 'perspektif:x', 'anggaran:x', 'efisiensi:x', ''])
    expect(jelaskan(laporan, score(laporan), kode), kode).toBeNull();
});
