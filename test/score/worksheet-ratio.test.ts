import { describe, expect, test } from 'vitest';
import { bulatkan } from '../../src/score/arithmetic.js';
import { dengan, kertas, sel } from '../support/worksheet.js';

const SAMPEL = (bentuk: string, lain: string, baris: readonly string[]): string => `
${bentuk}:
  kolom: { diuji: Diuji, ms: { judul: Memenuhi, kelompok: Hasil }, tms: { judul: Tidak, kelompok: Hasil, rumus: diuji - ms } }
  pembilang: ms
  penyebut: diuji
  ${lain}
  baris:
${baris.map((b) => `    - ${b}`).join('\n')}`;
const TIMPANG = ['{ nama: A, diuji: 90, ms: 90 }', '{ nama: B, diuji: 10, ms: 5 }'];
const NOL_NOL = [...TIMPANG, '{ nama: C, diuji: 0, ms: 0 }'];

describe('rasio', () => {
  test('pools its rows: sum over sum, not the mean of the rows', async () => {
    const i = await dengan(SAMPEL('rasio', 'label: Komoditas', TIMPANG));
    expect(i.realisasi?.toFixed()).toBe('95');
    expect(kertas(i).label).toBe('Komoditas');
    expect(kertas(i).baris.map((b) => sel(b).persen)).toEqual(['100', '50']);
    expect(sel(kertas(i).jumlah)).toEqual({ diuji: '100', ms: '95', tms: '5', persen: '95' });
  });

  test('a row 0/0 has no percentage and changes nothing', async () => {
    const i = await dengan(SAMPEL('rasio', 'label: X', NOL_NOL));
    expect(i.realisasi?.toFixed()).toBe('95');
    expect(sel(kertas(i).baris[2])).toEqual({ diuji: '0', ms: '0', tms: '0', persen: null });
  });

  test('nothing but rows 0/0 is no realisasi, not a realisasi of zero', async () => {
    const i = await dengan(SAMPEL('rasio', 'label: X', ['{ nama: C, diuji: 0, ms: 0 }']));
    expect(i.realisasi).toBeNull();
    expect(i.status).toBe('belum_dilaporkan');
    expect(i.diperhitungkan).toBeNull();
  });

  test('columns keep order, heading and group; the percentage comes last', async () => {
    const { kolom } = kertas(await dengan(SAMPEL('rasio', 'label: X', TIMPANG)));
    expect(kolom.map((k) => [k.kunci, k.judul, k.kelompok])).toEqual([
      ['diuji', 'Diuji', null],
      ['ms', 'Memenuhi', 'Hasil'],
      ['tms', 'Tidak', 'Hasil'],
      ['persen', 'Persentase (%)', null],
    ]);
  });

  test('a derived column may be made of derived columns, and may be what is counted', async () => {
    const i = await dengan(`
rasio:
  kolom:
    masuk: Masuk
    tolak: Ditolak
    batal: Batal
    sah: { judul: Sah, rumus: masuk - gugur }
    gugur: { judul: Gugur, rumus: tolak + batal }
  pembilang: sah
  penyebut: masuk
  baris:
    - { nama: A, masuk: 10, tolak: 2, batal: 1 }
    - { nama: B, masuk: 30, tolak: 0, batal: 1 }`);
    expect(kertas(i).baris.map((b) => sel(b))).toEqual([
      { masuk: '10', tolak: '2', batal: '1', sah: '7', gugur: '3', persen: '70' },
      { masuk: '30', tolak: '0', batal: '1', sah: '29', gugur: '1', persen: '96.67' },
    ]);
    expect(i.realisasi?.toFixed()).toBe('90');
  });
});

describe('rata_rata', () => {
  test('is the mean of the rows, each weighing the same', async () => {
    const i = await dengan(SAMPEL('rata_rata', 'penyebut_nol: keluarkan', TIMPANG));
    expect(i.realisasi?.toFixed()).toBe('75');
    expect(sel(kertas(i).jumlah)).toEqual({ diuji: '100', ms: '95', tms: '5', persen: '75' });
  });

  test.each([
    ['keluarkan', null, '75'],
    ['0', '0', '50'],
    ['100', '100', '83.33'],
  ])('a row 0/0 with penyebut_nol %s prints %s and gives %s', async (cara, baris, hasil) => {
    const i = await dengan(SAMPEL('rata_rata', `penyebut_nol: ${cara}`, NOL_NOL));
    expect(sel(kertas(i).baris[2]).persen).toBe(baris);
    expect(i.realisasi && bulatkan(i.realisasi, 2).toFixed()).toBe(hasil);
  });
});
