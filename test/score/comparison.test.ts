import { describe, expect, test } from 'vitest';
import { SENDIRI } from '../../src/score/comparison.js';
import { score } from '../../src/score/score.js';
import { KUPANG, laporanDari, muatId } from '../support/data.js';
import { hitungKecil, type IkuKecil } from '../support/kecil.js';

const IKU: readonly IkuKecil[] = [
  { kode: '1.1', pk: '100', isi: 'nilai: 80' },
  { kode: '1.2', pk: '10', renstra: 'polaritas: minimum', isi: 'nilai: 8' },
  { kode: '1.3', pk: '5', isi: 'nilai: 4' },
  { kode: '1.4', pk: '5' },
];
const PEMBANDING = `
kelompok: Klaster
sumber: Data klaster
unit:
  - { kode: a, nama: Unit A }
  - { kode: b, nama: Unit B }
  - { kode: c, nama: Unit C }
indikator:
  "1.1": { nasional: 85, unit: { a: 90, b: 80.004, c: 70 } }
  "1.2": { nasional: 9, unit: { a: 6, b: 8, c: 12 } }
  "1.3": { nasional: 500, jumlah_nasional: ya, unit: { a: 3 } }
  "1.4": { unit: { a: 3, b: 5 } }
sasaran: { "1": { a: 99, b: 80, c: 101 } }
total: { a: 99, b: 80 }
`;
const nilai = await hitungKecil({
  pedoman: 'kepka-128-2022',
  periode: 'tw4',
  iku: IKU,
  berkas: { 'pembanding.yaml': PEMBANDING },
});
const { pembanding } = nilai;
const peringkat = (
  b: { unit: ReadonlyArray<{ kode: string; peringkat: number | null }> } | null | undefined,
) => Object.fromEntries((b?.unit ?? []).map((u) => [u.kode, u.peringkat]));

describe('the unit beside others of its kind', () => {
  test('is ranked by realisasi; equal printed values share a rank, and the next one is skipped', () => {
    // 90; 80 and 80.004, which prints 80,00; 70
    expect(peringkat(pembanding?.indikator.get('1.1'))).toEqual({ sendiri: 2, a: 1, b: 2, c: 4 });
  });

  test('where lower is better, the lowest comes first', () => {
    expect(peringkat(pembanding?.indikator.get('1.2'))).toEqual({ sendiri: 2, a: 1, b: 2, c: 4 });
  });

  test('a unit without a value has no rank, itself included', () => {
    expect(peringkat(pembanding?.indikator.get('1.3'))).toEqual({ sendiri: 1, a: 2, b: null, c: null });
    expect(peringkat(pembanding?.indikator.get('1.4'))).toEqual({ sendiri: null, a: 2, b: 1, c: null });
  });

  test('a national total is kept apart from a national value', () => {
    expect(pembanding?.indikator.get('1.1')).toMatchObject({ jumlahNasional: false });
    expect(pembanding?.indikator.get('1.3')).toMatchObject({ jumlahNasional: true });
    expect(pembanding?.indikator.get('1.4')?.nasional).toBeNull();
  });

  test('sasaran and total are ranked by their values, the highest first', () => {
    // Capaian 80, 120, 80: 93.33.
    expect(peringkat(pembanding?.sasaran.get('1'))).toEqual({ sendiri: 3, a: 2, b: 4, c: 1 });
    expect(peringkat(pembanding?.total)).toEqual({ sendiri: 2, a: 1, b: 3, c: null });
  });
});

test('Kupang 2021 stands last in IKU 11.2 and third of four in the whole', async () => {
  const kupang = score(laporanDari(await muatId(KUPANG))).pembanding;
  expect(peringkat(kupang?.indikator.get('11.2'))[SENDIRI]).toBe(4);
  expect(peringkat(kupang?.total)).toEqual({ sendiri: 3, palangkaraya: 1, kendari: 2, ambon: 4 });
});
