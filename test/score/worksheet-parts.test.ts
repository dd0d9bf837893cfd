import { describe, expect, test } from 'vitest';
import { dengan, kertas, sel } from '../support/worksheet.js';

test('nilai is taken as typed and has no table', async () => {
  const i = await dengan('nilai: 2.9950\nsumber: survei\ntanggal: 2024-04-01');
  expect(i.realisasi?.toFixed()).toBe('2.995');
  expect(i.kertas).toBeNull();
});

test('jumlah adds its parts, each of them a worksheet of its own', async () => {
  const i = await dengan(`
jumlah:
  - { nama: Tahap satu, nilai: 0.5, sumber: Berita acara }
  - nama: Tahap dua
    rata_rata:
      kolom: { rencana: Rencana, selesai: Selesai }
      pembilang: selesai
      penyebut: rencana
      penyebut_nol: keluarkan
      baris: [{ nama: A, rencana: 4, selesai: 1 }, { nama: B, rencana: 2, selesai: 1 }]`);
  expect(i.realisasi?.toFixed()).toBe('38');
  expect(kertas(i).bentuk).toBe('jumlah');
  expect(kertas(i).baris.map((b) => [b.nama, sel(b).nilai, b.keterangan])).toEqual([
    ['Tahap satu', '0.5', 'Berita acara'],
    ['Tahap dua', '37.5', null],
  ]);
  expect(sel(kertas(i).jumlah)).toEqual({ nilai: '38' });
});

describe('berbobot', () => {
  test('weighs parts of any shape in percent', async () => {
    const i = await dengan(`
berbobot:
  - { nama: EKA, bobot: 60, nilai: 90 }
  - nama: IKPA
    bobot: 40
    tahapan: [{ nama: Satu, bobot: 100, selesai: 80 }]`);
    expect(i.realisasi?.toFixed()).toBe('86');
    expect(kertas(i).baris.map((b) => sel(b))).toEqual([
      { bobot: '60', nilai: '90', hasil: '54' },
      { bobot: '40', nilai: '80', hasil: '32' },
    ]);
    expect(sel(kertas(i).jumlah)).toEqual({ bobot: '100', nilai: null, hasil: '86' });
  });

  test('a part that is not due counts nothing and keeps its weight', async () => {
    const i = await dengan(`
berbobot:
  - { nama: EKA, bobot: 50, belum: Dihitung pada akhir tahun }
  - { nama: IKPA, bobot: 50, nilai: 97.5 }`);
    expect(i.realisasi?.toFixed()).toBe('48.75');
    expect(sel(kertas(i).baris[0])).toEqual({ bobot: '50', nilai: null, hasil: null });
    expect(kertas(i).baris[0]?.keterangan).toBe('Dihitung pada akhir tahun');
  });

  test('with no part due there is no realisasi', async () => {
    const i = await dengan('berbobot: [{ nama: EKA, bobot: 100, belum: Akhir tahun }]');
    expect(i.realisasi).toBeNull();
    expect(i.status).toBe('belum_dilaporkan');
  });
});

test('tahapan gives partial credit by the weight of each stage', async () => {
  const i = await dengan(`
tahapan:
  - { nama: Satu, bobot: 10, selesai: 100 }
  - { nama: Dua, bobot: 20, selesai: 37.5 }
  - { nama: Tiga, bobot: 70, selesai: 0 }`);
  expect(i.realisasi?.toFixed()).toBe('17.5');
  expect(kertas(i).baris.map((b) => sel(b).hasil)).toEqual(['10', '7.5', '0']);
  expect(sel(kertas(i).jumlah)).toEqual({ bobot: '100', selesai: null, hasil: '17.5' });
});

test('stages of which none is done are a measured zero', async () => {
  const i = await dengan('tahapan: [{ nama: Satu, bobot: 100, selesai: 0 }]');
  expect(i.realisasi?.toFixed()).toBe('0');
  expect(i.status).toBe('nol');
});

describe('perkara', () => {
  const PERKARA = (hitung: string, target = 4): string => `
perkara:
  target: ${target}
  hitung: ${hitung}
  tahap:
    - { nama: SPDP, bobot: 15, tahun_berjalan: 1, carry_over: 1 }
    - { nama: Tahap I, bobot: 40, tahun_berjalan: 0, carry_over: 1 }
    - { nama: P21, bobot: 30, tahun_berjalan: 0, carry_over: 0 }
    - { nama: Tahap II, bobot: 15, tahun_berjalan: 1, carry_over: 0 }`;

  test('a case counts at its last stage and at every stage before it', async () => {
    const i = await dengan(PERKARA('tahun_berjalan'));
    expect(kertas(i).baris.map((b) => [sel(b).mencapai, sel(b).hasil])).toEqual([
      ['2', '7.5'],
      ['1', '10'],
      ['1', '7.5'],
      ['1', '3.75'],
    ]);
    expect(i.realisasi?.toFixed()).toBe('28.75');
  });

  test('cases carried over from earlier years count only where the rule says so', async () => {
    const i = await dengan(PERKARA('tahun_berjalan_dan_carry_over'));
    expect(kertas(i).baris.map((b) => sel(b).mencapai)).toEqual(['4', '2', '1', '1']);
    expect(i.realisasi?.toFixed()).toBe('46.25');
    expect(sel(kertas(i).jumlah)).toEqual({
      tahun_berjalan: '2',
      carry_over: '2',
      mencapai: null,
      bobot: '100',
      hasil: '46.25',
    });
  });

  test('as many finished cases as the target are 100 percent', async () => {
    const i = await dengan(
      'perkara: { target: 3, hitung: tahun_berjalan, tahap: [{ nama: SPDP, bobot: 15, tahun_berjalan: 0, carry_over: 9 }, { nama: Tahap II, bobot: 85, tahun_berjalan: 3, carry_over: 9 }] }',
    );
    expect(i.realisasi?.toFixed()).toBe('100');
  });

  test('a target of no cases measures nothing', async () => {
    const i = await dengan(PERKARA('tahun_berjalan', 0));
    expect(i.realisasi).toBeNull();
    expect(sel(kertas(i).baris[0]).hasil).toBeNull();
  });
});

test('a recorded value is the input although the worksheet gives another', async () => {
  const i = await dengan(`
tahapan: [{ nama: Satu, bobot: 100, selesai: 33.337 }]
tercatat: { nilai: 33.33, alasan: Dipotong pada sumbernya }`);
  expect(i.realisasi?.toFixed()).toBe('33.33');
  expect(kertas(i).nilai?.toFixed()).toBe('33.337');
});
