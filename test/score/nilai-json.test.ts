import { describe, expect, test } from 'vitest';
import { temuan } from '../../src/diagnostics/temuan.js';
import { nilaiJson } from '../../src/score/nilai-json.js';
import { score } from '../../src/score/score.js';
import { BERKAS, ganti, ID, laporanDari, muat } from '../support/data.js';

const laporan = laporanDari(await muat());
const galat = temuan('skema.desimal', { berkas: 'a.yaml', baris: 3, kolom: 7 }, { ditemukan: '1,5' });
const json = nilaiJson(laporan, score(laporan), [galat], 'id');

/** Every leaf of a plain value. */
const daun = (isi: unknown): unknown[] =>
  typeof isi === 'object' && isi !== null ? Object.values(isi).flatMap(daun) : [isi];

describe('nilai.json', () => {
  test('names the report, the guideline and the version of the contract', () => {
    expect([json.versi, json.laporan, json.pedoman, json.total.nama]).toEqual([
      1,
      ID,
      'kepka-311-2023',
      'NPSS',
    ]);
  });

  test('keeps every key of the contract', () => {
    const pertama = json.indikator[0];
    expect(Object.keys(json)).toEqual(
      expect.arrayContaining([
        'versi',
        'laporan',
        'pedoman',
        'indikator',
        'sasaran',
        'perspektif',
        'total',
        'anggaran',
        'temuan',
      ]),
    );
    expect(Object.keys(pertama ?? {})).toEqual(
      expect.arrayContaining([
        'kode',
        'nomor',
        'sasaran',
        'status',
        'target',
        'realisasi',
        'capaian',
        'kategori',
        'diperhitungkan',
        'tahunan',
        'anggaran',
        'efisiensi',
      ]),
    );
    expect(Object.keys(json.sasaran[0] ?? {})).toEqual(
      expect.arrayContaining(['kode', 'nps', 'kategori', 'terukur', 'indikator']),
    );
  });

  test('has every decimal as a string of two places, and only counts as numbers', () => {
    const { capaian, target, realisasi } = json.indikator[2] ?? {};
    expect([target, realisasi, capaian]).toEqual(['97.00', '83.33', '85.91']);
    const bilangan = daun(json).filter((x) => typeof x === 'number');
    expect(bilangan.every((x) => Number.isInteger(x))).toBe(true);
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  });

  test('has null where nothing is measured, never zero, "-" or NaN', () => {
    const kosong = json.indikator.find((i) => i.kode === '10.3');
    expect(kosong).toMatchObject({
      target: null,
      realisasi: null,
      capaian: null,
      kategori: null,
      diperhitungkan: null,
      efisiensi: null,
    });
    const teks = daun(json).filter((x) => typeof x === 'string');
    expect(teks.filter((x) => x === '-' || x === '' || /NaN|Infinity/.test(x))).toEqual([]);
  });

  test('numbers the indicators through and counts the measured ones of each sasaran', () => {
    expect(json.indikator.map((i) => i.nomor)).toEqual(Array.from({ length: 25 }, (_, n) => n + 1));
    expect(json.sasaran.map((s) => [s.kode, s.terukur, s.indikator])).toEqual([
      ['1', 4, 4],
      ['2', 7, 7],
      ['3', 1, 1],
      ['4', 2, 2],
      ['5', 1, 1],
      ['6', 1, 1],
      ['7', 0, 1],
      ['8', 1, 3],
      ['9', 0, 1],
      ['10', 1, 4],
    ]);
  });

  test('carries the findings with place and message', () => {
    expect(json.temuan).toEqual([
      expect.objectContaining({
        kode: 'skema.desimal',
        tingkat: 'galat',
        berkas: 'a.yaml',
        baris: 3,
        kolom: 7,
        pesan: '"1,5" bukan angka yang dapat dibaca',
      }),
    ]);
  });

  test('rounds to the decimals of the guideline, rupiah always whole', async () => {
    const satu = laporanDari(await muat(ganti(BERKAS.pedoman, 'desimal: 2', 'desimal: 1')));
    const hasil = nilaiJson(satu, score(satu), [], 'id');
    expect(hasil.indikator[2]).toMatchObject({
      target: '97.0',
      realisasi: '83.3',
      capaian: '85.9',
      anggaran: { realisasi: '3573110' },
    });
  });

  test('is the same, byte for byte, for the same report', async () => {
    const lagi = laporanDari(await muat());
    expect(JSON.stringify(nilaiJson(lagi, score(lagi), [galat], 'id'))).toBe(JSON.stringify(json));
  });
});
