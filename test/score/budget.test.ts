import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bulatkan, jumlahkan } from '../../src/score/arithmetic.js';
import { scoreAnggaran } from '../../src/score/budget.js';
import { nilaiJson } from '../../src/score/nilai-json.js';
import { score } from '../../src/score/score.js';
import { bagianSeratus, teksDesimal } from '../support/arbitrary.js';
import { BERKAS, ganti, hitung, indikator, laporanDari, muat } from '../support/data.js';

const laporan = laporanDari(await muat());
const KODE = laporan.indikator.map((i) => i.kode);

test('shares to indicators sum back to the total exactly, to the last digit', () => {
  const pos = fc.record({
    pagu: teksDesimal(10_000_000_000, 0),
    realisasi: teksDesimal(10_000_000_000, 0),
    bagian: bagianSeratus(3),
    kode: fc.shuffledSubarray(KODE, { minLength: 3, maxLength: 3 }),
  });
  fc.assert(
    fc.property(fc.array(pos, { minLength: 1, maxLength: 12 }), (daftar) => {
      const isi = daftar.map((p, n) => ({
        nama: `pos ${n}`,
        pagu: new Decimal(p.pagu),
        realisasi: new Decimal(p.realisasi),
        bagian: Object.fromEntries(p.kode.map((k, i) => [k, new Decimal(p.bagian[i] ?? '0')])),
      }));
      const kegiatan = [
        { kode: '3165', pos: isi.slice(0, 1) },
        { kode: '6384', pos: isi.slice(1) },
      ];
      const uang = scoreAnggaran(laporan, { sumber: '-', sampai_dengan: '2024-03-31', kegiatan });
      for (const bidang of ['pagu', 'realisasi'] as const) {
        const total = jumlahkan(isi.map((p) => p[bidang])).toFixed();
        const dari = (m: ReadonlyMap<string, { pagu: Decimal; realisasi: Decimal }>): string =>
          jumlahkan([...m.values()].map((x) => x[bidang])).toFixed();
        expect(dari(uang.indikator)).toBe(total);
        expect(dari(uang.sasaran)).toBe(total);
        expect(dari(uang.kegiatan)).toBe(total);
        expect(uang.total[bidang].toFixed()).toBe(total);
      }
    }),
  );
});

describe('an odd rupiah shared by two indicators', () => {
  const ganjil = ganti(BERKAS.anggaran, 'realisasi: 7146220', 'realisasi: 7146221');

  test('stays a half in each share, and the subtotal is of the unrounded shares', async () => {
    const nilai = await hitung(ganjil);
    expect(indikator(nilai, '1.1').anggaran?.realisasi.toFixed()).toBe('3573110.5');
    expect(indikator(nilai, '1.3').anggaran?.realisasi.toFixed()).toBe('3573110.5');
    expect(nilai.sasaran[0]?.anggaran?.realisasi.toFixed()).toBe('12129314');
  });

  test('prints rounded rows whose sum is one more than the printed subtotal', async () => {
    const lain = laporanDari(await muat(ganjil));
    const json = nilaiJson(lain, score(lain), [], 'id');
    const baris = json.indikator.slice(0, 4).map((i) => i.anggaran?.realisasi);
    expect(baris).toEqual(['3573111', '2491547', '3573111', '2491547']);
    expect(json.sasaran[0]?.anggaran?.realisasi).toBe('12129314');
    expect(json.anggaran?.realisasi).toBe('1096077311');
  });
});

test('serapan is of the unrounded amounts, and none where there is no pagu', async () => {
  const nol = ganti(
    BERKAS.anggaran,
    'pagu: 18816500\n        realisasi: 3025125',
    'pagu: 0\n        realisasi: 0',
  );
  const nilai = await hitung(nol);
  expect(indikator(nilai, '7.1').anggaran?.serapan).toBeNull();
  expect(
    indikator(nilai, '1.1').anggaran?.serapan?.eq(new Decimal('3573110').times(100).div('26517000')),
  ).toBe(true);
});

test('an indicator with a share in several pos gets the sum of its shares', async () => {
  const nilai = await hitung();
  // 2.7: all of 14,200,000 and 10 percent of 2,070,178,000; nothing and 10 percent of 493,259,865 spent.
  expect(indikator(nilai, '2.7').anggaran?.pagu.toFixed()).toBe('221217800');
  expect(indikator(nilai, '2.7').anggaran?.realisasi.toFixed()).toBe('49325986.5');
});

test('kegiatan and total are of the pos themselves, whatever is shared out', async () => {
  const separuh = ganti(BERKAS.anggaran, 'bagian: { "3.1": 100 }', 'bagian: { "3.1": 40 }');
  const nilai = await hitung(separuh);
  expect(nilai.anggaran?.kegiatan.get('3165')?.realisasi.toFixed()).toBe('213886326');
  expect(nilai.anggaran?.total.realisasi.toFixed()).toBe('1096077310');
  expect(bulatkan(indikator(nilai, '3.1').anggaran?.realisasi ?? new Decimal(0), 1).toFixed()).toBe(
    '16597792.8',
  );
});

test('a report without anggaran.yaml has no budget and no efficiency, and the same scores', async () => {
  const [dengan, tanpa] = [await hitung(), await hitung({ [BERKAS.anggaran]: null })];
  expect(tanpa.anggaran).toBeNull();
  expect(tanpa.indikator.every((i) => i.anggaran === null && i.efisiensi === null)).toBe(true);
  expect(tanpa.sasaran.every((s) => s.anggaran === null)).toBe(true);
  expect(tanpa.total.nilai?.toFixed()).toBe(dengan.total.nilai?.toFixed());
});
