import { describe, expect, test } from 'vitest';
import { temuan as buatTemuan, pesan, urutkan } from '../../src/diagnostics/temuan.js';
import { loadLaporan } from '../../src/link/load.js';
import { BERKAS, disk, ganti, ID, muat, ringkas } from '../support/data.js';
import type { Kasus } from './case.js';
import { ISIAN, KUNCI, SINTAKS } from './cases-fields.js';
import { HILANG, KERTAS, NARASI, PEDOMAN, RUJUKAN } from './cases-links.js';
import { RENCANA } from './cases-plans.js';

/** What a message is made of, which an English reader must not meet; names from the data are left alone. */
const INDONESIA =
  /paling (sedikit|banyak)|daftar berisi|isian|pasangan kunci|berkas ini|mungkin maksud|satu setiap|tidak ada apa/;
const temuanKosong = buatTemuan('skema.lain', null);

test('the data set as it stands has nothing to find', async () => {
  expect((await muat()).temuan.map(ringkas)).toEqual([]);
});

describe.each<[string, readonly Kasus[]]>([
  ['syntax and limits', SINTAKS],
  ['fields', ISIAN],
  ['keys', KUNCI],
  ['references', RUJUKAN],
  ['plans, budgets, comparisons, tables', RENCANA],
  ['worksheets', KERTAS],
  ['guideline', PEDOMAN],
  ['narrative', NARASI],
  ['missing files', HILANG],
])('%s', (_kelompok, daftar) => {
  test.each(daftar.map((k) => [k.nama, k] as const))('%s', async (_nama, { ubah, kode, kata, di }) => {
    const { laporan, temuan } = await muat(ubah);
    const tempat = di === null ? '-:-:-' : `${di.berkas}:${di.baris}:${di.kolom}`;
    // The finding, and no other. A fault in a shared (aliased) part may be met more than once, and after a syntax
    // error the parser stumbles on; the first finding is the one that counts.
    const semua = [...new Set(temuan.map((t) => (kode === null ? ringkas(t).split(' ')[0] : ringkas(t))))];
    const dinilai = kode === 'yaml.sintaks' ? semua.slice(0, 1) : semua;
    expect(dinilai).toEqual([kode === null ? tempat : `${tempat} ${kode}`]);
    for (const t of temuan) {
      const { isi, cara } = pesan(t, 'id');
      expect(`${isi} ${cara ?? ''}`).toContain(kata);
      expect(`${isi} ${cara ?? ''} ${pesan(t, 'en').isi}`).not.toMatch(/\{\w+\}|undefined|\[object/);
      const en = pesan(t, 'en');
      expect(`${en.isi} ${en.cara ?? ''}`).not.toMatch(INDONESIA);
      expect(laporan === null).toBe(t.tingkat === 'galat');
    }
  });
});

test('a report that does not exist names the one that is meant', async () => {
  for (const id of [
    'loka-lubuklinggau/2024/tw2',
    'loka-lubuklingau/2024/tw1',
    'loka-lubuklinggau/2024/twI',
  ]) {
    const { laporan, temuan } = await loadLaporan(disk, id);
    expect(laporan).toBeNull();
    expect(temuan.map(ringkas)).toEqual(['-:-:- berkas.tidak-ada']);
    expect(temuan.map((t) => pesan(t, 'id').cara).join()).toContain(`mungkin maksudnya "${ID}"`);
  }
});

test('five broken files are five findings of one run', async () => {
  const rusak = [
    [ganti(BERKAS.pk, '"1.1": 96.6', '"1.1": ⟦96,6'), 'skema.desimal'],
    [ganti(BERKAS.satker, 'surel: ', '⟦surl: '), 'skema.kunci-tak-dikenal'],
    [ganti(BERKAS.rapk, 'satuan_waktu: triwulan', 'satuan_waktu: ⟦semester'), 'skema.pilihan'],
    [ganti(BERKAS.anggaran, 'pagu: 53034000', 'pagu: ⟦-1'), 'skema.negatif'],
    [ganti(BERKAS.ringkasan, '## Penutup', '## ⟦Akhir'), 'narasi.bagian-tak-dikenal'],
  ] as const;
  const { laporan, temuan } = await muat(...rusak.map(([g]) => g));
  expect(laporan).toBeNull();
  expect(urutkan(temuan).map(ringkas)).toEqual(
    rusak.map(([g, kode]) => `${g.berkas}:${g.baris}:${g.kolom} ${kode}`).sort(),
  );
});

test('several faults of one file are all found, each at its own place', async () => {
  const satu = ganti(BERKAS.anggaran, 'pagu: 53034000', 'pagu: -1');
  const dua = ganti(BERKAS.anggaran, 'sampai_dengan: 2024-03-31', 'sampai_dengan: 31/3/2024', satu.teks);
  const tiga = ganti(BERKAS.anggaran, 'kode: "6384"', 'kode: "63 84"', dua.teks);
  const { temuan } = await muat(tiga);
  expect(urutkan(temuan).map((t) => t.kode)).toEqual(['skema.tanggal', 'skema.negatif', 'skema.kode']);
  expect(new Set(temuan.map((t) => t.lokasi?.baris)).size).toBe(3);
});

test('a malformed key is shown where it stands, with what it should look like', async () => {
  for (const rusak of [
    ganti(BERKAS.pk, '  "1.1": 96.6', '  "1.1": 96.6\n  ⟦"1 2": 96'),
    ganti(BERKAS.renstra, '{ 2024: 95.5 }', '{ ⟦24: 95.5 }'),
    ganti(BERKAS.realisasi, 'tepat_waktu: Diterbitkan', '⟦tepat-waktu: Diterbitkan'),
  ]) {
    const { laporan, temuan } = await muat(rusak);
    expect(laporan).toBeNull();
    const { isi, cara } = temuan[0] ? pesan(temuan[0], 'id') : { isi: '', cara: '' };
    expect(`${isi} ${cara}`).not.toMatch(/pilih salah satu: *$/);
    expect(ringkas(temuan[0] ?? temuanKosong)).toContain(`${rusak.berkas}:${rusak.baris}:${rusak.kolom} `);
  }
});

test('an empty file says that it is empty', async () => {
  for (const teks of ['', '# hanya catatan\n']) {
    const { temuan } = await muat({ [BERKAS.rkt]: teks });
    expect(temuan.map(ringkas)).toEqual([`${BERKAS.rkt}:1:1 yaml.kosong`]);
    expect(temuan.map((t) => pesan(t, 'id').isi).join()).toContain('kosong');
  }
});

test('settings of the report may be given in part', async () => {
  const { laporan, temuan } = await muat(
    ganti(BERKAS.laporan, 'tempat: ', 'bagian: { sorotan: tidak }\ntempat: '),
  );
  expect(temuan.map(ringkas)).toEqual([]);
  expect(laporan?.pengaturan.bagian).toEqual({ sorotan: false });
});
