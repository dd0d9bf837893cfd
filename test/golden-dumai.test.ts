import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { nilaiJson } from '../src/score/nilai-json.js';
import { score } from '../src/score/score.js';
import { AKAR, DUMAI, laporanDari, muatId } from './support/data.js';

interface BarisIndikator extends Readonly<Record<string, unknown>> {
  readonly tahunan: readonly [string, string];
  readonly diperhitungkan: string;
}
interface Golden {
  readonly indikator: Readonly<Record<string, BarisIndikator>>;
  readonly sasaran: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly total: { nilai: string; kategori: string };
  readonly pos: Readonly<Record<string, { serapan: string; efisiensi: readonly [string, string, string] }>>;
  readonly anggaran: Readonly<Record<string, unknown>>;
  readonly anggaran_dengan_blokir: Readonly<Record<string, unknown>>;
}

const berkas = path.join(AKAR, 'test/golden/balai-dumai-2025-tw2.yaml');
const golden = parse(await readFile(berkas, 'utf8')) as Golden;
const laporan = laporanDari(await muatId(DUMAI));
const nilai = score(laporan);
const json = nilaiJson(laporan, nilai, [], 'id');

const strip = <T>(s: T | null | undefined): T | '-' => s ?? '-';
/** A golden section without the lines of the publication its figures stand in. */
const tanpaBaris = <T extends object>(isi: Readonly<Record<string, T>>): Record<string, Omit<T, 'baris'>> =>
  Object.fromEntries(
    Object.entries(isi).map(([k, v]) => {
      const { baris: _, ...angka } = v as T & { baris: unknown };
      return [k, angka];
    }),
  );
const satu = (isi: Readonly<Record<string, unknown>>) => tanpaBaris({ isi }).isi;

describe('Dumai TW II 2025 equals the independently recomputed figures', () => {
  test('24 indicators, 18 of them measured', () => {
    const kami = json.indikator.map((i) => [
      i.kode,
      {
        status: i.status,
        target: strip(i.target),
        realisasi: strip(i.realisasi),
        capaian: strip(i.capaian),
        kategori: strip(i.kategori),
        diperhitungkan: strip(i.diperhitungkan),
        tahunan: [strip(i.tahunan.capaian), strip(i.tahunan.kategori)],
      },
    ]);
    expect(Object.fromEntries(kami)).toEqual(tanpaBaris(golden.indikator));
    expect(kami).toHaveLength(24);
    expect(json.indikator.filter((i) => i.capaian !== null)).toHaveLength(18);
  });

  test('9 NSS, the mean of the uncapped capaian', () => {
    const kami = json.sasaran.map((s) => [
      s.kode,
      { nss: strip(s.nps), kategori: strip(s.kategori), terukur: s.terukur, indikator: s.indikator },
    ]);
    expect(Object.fromEntries(kami)).toEqual(tanpaBaris(golden.sasaran));
    expect(kami).toHaveLength(9);
  });

  test('NKO 105.73 Istimewa: the mean of the 18 counted values, no perspektif', () => {
    expect(json.total).toEqual({ nama: 'NKO', ...satu(golden.total) });
    expect(json.total).toEqual({ nama: 'NKO', nilai: '105.73', kategori: 'Istimewa' });
    expect(json.perspektif).toEqual([]);
    const dihitung = Object.values(golden.indikator).filter((i) => i.diperhitungkan !== '-');
    const sen = dihitung.reduce((n, i) => n + BigInt(i.diperhitungkan.replace('.', '')), 0n);
    expect([dihitung.length, sen]).toEqual([18, 190305n]);
  });

  test('efficiency is that of the activities, of their typed output', () => {
    const pos = new Map(json.pos.map((p) => [p.kode, p]));
    const kami = Object.keys(golden.pos).map((kode) => {
      const p = pos.get(kode);
      const e = p?.efisiensi;
      return [
        kode,
        { serapan: strip(p?.serapan), efisiensi: [strip(e?.ie), strip(e?.te), strip(e?.kategori)] },
      ];
    });
    expect(Object.fromEntries(kami)).toEqual(tanpaBaris(golden.pos));
    expect(kami).toHaveLength(21);
    expect(nilai.indikator.every((i) => i.efisiensi === null)).toBe(true);
  });

  test('budget without and with what is blocked', () => {
    expect(json.anggaran).toEqual(satu(golden.anggaran));
    expect(json.anggaran_dengan_blokir).toEqual(satu(golden.anggaran_dengan_blokir));
  });

  test('a cell several indicators share belongs to none of them', () => {
    const bersama = json.anggaran_bersama.map((b) => b.indikator);
    expect(bersama).toEqual([
      ['1.2', '1.3', '1.4'],
      ['1.5', '1.6', '1.7', '1.8', '1.9', '1.10'],
    ]);
    for (const kode of bersama.flat())
      expect(json.indikator.find((i) => i.kode === kode)?.anggaran, kode).toBeNull();
  });
});
