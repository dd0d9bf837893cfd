import { expect, test } from 'vitest';
import { periksaKonsistensi } from '../../src/check/consistency.js';
import { score } from '../../src/score/score.js';
import { BERKAS, letak, muat, ringkas } from '../support/data.js';
import { isi61 } from '../support/worksheet.js';

/** Every finding about a worksheet of 6.1, whichever stage makes it. */
async function temuan(yaml: string): Promise<string[]> {
  const hasil = await muat(isi61(yaml));
  const periksa = hasil.laporan === null ? [] : periksaKonsistensi(hasil.laporan, score(hasil.laporan));
  const awal = letak(isi61(yaml).teks, '  "6.1":').baris;
  const akhir = letak(isi61(yaml).teks, '  "8.1":').baris;
  return [...hasil.temuan, ...periksa]
    .filter((t) => t.lokasi?.berkas === BERKAS.realisasi && t.lokasi.baris >= awal && t.lokasi.baris < akhir)
    .map(ringkas);
}

const RASIO = (kolom: string, baris: string): string =>
  `rasio: { kolom: { ${kolom} }, pembilang: ms, penyebut: diuji, baris: [{ nama: A, ${baris} }] }`;

test('a sound worksheet has no finding', async () => {
  expect(await temuan(RASIO('diuji: Diuji, ms: MS', 'diuji: 4, ms: 3'))).toEqual([]);
});

test('more of a part than of the whole is found', async () => {
  expect(
    await temuan(RASIO('diuji: Diuji, ms: MS, tms: { judul: TMS, rumus: diuji - ms }', 'diuji: 4, ms: 5')),
  ).toHaveLength(1);
});

test('column formulas that go round in a circle are found', async () => {
  const lingkar = 'diuji: Diuji, ms: MS, a: { judul: A, rumus: b + ms }, b: { judul: B, rumus: a + ms }';
  expect(await temuan(RASIO(lingkar, 'diuji: 4, ms: 3'))).not.toEqual([]);
});

test.each(['rasio: {', 'rata_rata: { penyebut_nol: 100,'])(
  'something out of nothing (5 of 0) in "%s" is found, not taken for 0 of 0',
  async (bentuk) => {
    const isi = RASIO('diuji: Diuji, ms: MS', 'diuji: 0, ms: 5').replace('rasio: {', bentuk);
    expect(await temuan(isi)).not.toEqual([]);
  },
);

test.each([
  ['nama', 'diuji: 4, ms: 3'],
  ['persen', 'diuji: 4, ms: 3, persen: 7'],
])('a column cannot take the key "%s", which the table has for itself', async (kunci, baris) => {
  expect(await temuan(RASIO(`diuji: Diuji, ms: MS, ${kunci}: X`, baris))).not.toEqual([]);
});

test('weights that do not add up to 100 are found', async () => {
  expect(
    await temuan('tahapan: [{ nama: A, bobot: 60, selesai: 50 }, { nama: B, bobot: 30, selesai: 0 }]'),
  ).toHaveLength(1);
});

test('the worksheets of parts are looked at like their whole', async () => {
  const tahap =
    '{ nama: A, tahapan: [{ nama: A, bobot: 60, selesai: 50 }, { nama: B, bobot: 30, selesai: 0 }] }';
  const lebih = `{ nama: B, ${RASIO('diuji: D, ms: MS, tms: { judul: TMS, rumus: diuji - ms }', 'diuji: 4, ms: 5')} }`;
  const kosong = `{ nama: C, ${RASIO('diuji: D, ms: MS', 'diuji: 0, ms: 5')} }`;
  const kode = (await temuan(`jumlah: [${tahap}, ${lebih}, ${kosong}]`)).map((t) => t.split(' ')[1]);
  expect(kode).toEqual(['periksa.bobot', 'periksa.baris-negatif', 'periksa.penyebut-nol']);
});

test('a recorded value beside "nothing to measure" is found', async () => {
  expect(await temuan('tanpa_objek: Tidak ada kejadian\ntercatat: { nilai: 2, alasan: Keliru }')).not.toEqual(
    [],
  );
});
