import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { periksaKonsistensi } from '../../src/check/consistency.js';
import type { Laporan } from '../../src/link/laporan.js';
import { bulatkan } from '../../src/score/arithmetic.js';
import { nilaiTe } from '../../src/score/efficiency.js';
import { type Nilai, score } from '../../src/score/score.js';
import { targetTunggal } from '../../src/validate/fields.js';
import { teksDesimal, teksPositif } from '../support/arbitrary.js';
import { indikator, KUPANG, laporanDari, muatId, ringkas } from '../support/data.js';
import { rataSama } from '../support/kaidah.js';
import { hitungKecil, muatKecil } from '../support/kecil.js';
import { bagi, dariTeks, kali, kurang, rasional, samaDengan } from '../support/rational.js';

const asli = laporanDari(await muatId(KUPANG));
const SENDIRI = '11.2';
const LAIN = asli.indikator.map((i) => i.kode).filter((k) => k !== SENDIRI);

type Isi = Laporan['realisasi']['indikator'][string];
const dengan = (isi: Readonly<Record<string, Isi>>): Laporan => ({
  ...asli,
  realisasi: { ...asli.realisasi, indikator: { ...asli.realisasi.indikator, ...isi } },
});
const unsur = (n: Nilai, kode: string, nama: string) =>
  indikator(n, kode).kertas?.baris.find((b) => b.nama.startsWith(nama))?.sel.nilai ?? null;
const realisasi = fc.array(teksDesimal(200), { minLength: LAIN.length, maxLength: LAIN.length });
const menulis = (isi: readonly string[]): Record<string, Isi> =>
  Object.fromEntries(LAIN.map((k, n) => [k, { nilai: new Decimal(isi[n] ?? '0') }]));

describe('an indicator made from the efficiency of the others', () => {
  test('is the band of the mean capaian of the others over the absorption, exactly', () => {
    fc.assert(
      fc.property(realisasi, (isi) => {
        const nilai = score(dengan(menulis(isi)));
        const capaian = LAIN.map((k, n) => {
          const target = indikator(nilai, k).targetPeriode?.dari.toFixed() ?? '1';
          return bagi(kali(dariTeks(isi[n] ?? '0'), rasional(100n)), dariTeks(target));
        });
        const keluaran = rataSama(capaian);
        const { pagu, realisasi: belanja } = nilai.anggaran?.jumlahIndikator ?? {};
        if (!keluaran || !pagu || !belanja) throw new Error('laporan tanpa anggaran indikator');
        const masukan = bagi(kali(dariTeks(belanja.toFixed()), rasional(100n)), dariTeks(pagu.toFixed()));
        const ie = bagi(keluaran, masukan);
        const te = unsur(nilai, SENDIRI, 'Tingkat');
        expect(samaDengan(unsur(nilai, SENDIRI, 'Keluaran') ?? new Decimal(-1), keluaran)).toBe(true);
        expect(samaDengan(unsur(nilai, SENDIRI, 'Indeks') ?? new Decimal(-1), ie)).toBe(true);
        expect(te && samaDengan(te, kurang(ie, rasional(1n)))).toBe(true);
        const i = indikator(nilai, SENDIRI);
        expect(te && i.realisasi?.eq(nilaiTe(asli.pedoman, te).persen)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test('excludes itself: neither its target nor its weight changes its worksheet', () => {
    const dulu = indikator(score(asli), SENDIRI);
    fc.assert(
      fc.property(teksPositif(200), teksPositif(9), (target, bobot) => {
        const isi = asli.realisasi.indikator[SENDIRI] ?? {};
        const lain = dengan({
          [SENDIRI]: { ...isi, target: { nilai: targetTunggal(new Decimal(target)), alasan: 'uji' } },
        });
        const semua = lain.indikator.map((i) =>
          i.kode === SENDIRI ? { ...i, bobot: new Decimal(bobot) } : i,
        );
        const i = indikator(score({ ...lain, indikator: semua }), SENDIRI);
        expect(JSON.stringify(i.kertas)).toBe(JSON.stringify(dulu.kertas));
        expect(i.realisasi?.eq(dulu.realisasi ?? 0)).toBe(true);
        expect(i.capaian && bulatkan(i.capaian, 30).eq(bulatkan(new Decimal(7500).div(target), 30))).toBe(
          true,
        );
      }),
    );
  });

  test('its own capaian counts in its sasaran as any other does', () => {
    const nilai = score(asli);
    const isi = ['11.1', SENDIRI].map((k) => indikator(nilai, k).capaian ?? new Decimal(0));
    const nps = nilai.sasaran.find((s) => s.kode === '11')?.nilai;
    expect(nps && bulatkan(nps, 30).eq(bulatkan(Decimal.sum(...isi).div(2), 30))).toBe(true);
  });

  test('leaves out whatever else it is told to leave out', () => {
    fc.assert(
      fc.property(fc.subarray(LAIN), (kecuali) => {
        const nilai = score(dengan({ [SENDIRI]: { efisiensi: { kecuali: [SENDIRI, ...kecuali] } } }));
        const sisa = LAIN.filter((k) => !kecuali.includes(k)).map((k) => indikator(nilai, k).capaian);
        const keluaran = unsur(nilai, SENDIRI, 'Keluaran');
        if (sisa.length === 0) {
          expect([keluaran, indikator(nilai, SENDIRI).realisasi]).toEqual([null, null]);
          return;
        }
        const harapan = Decimal.sum(...sisa.map((d) => d ?? 0)).div(sisa.length);
        expect(keluaran && bulatkan(keluaran, 30).eq(bulatkan(harapan, 30))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe('by hand', () => {
  const iku = [
    { kode: '1.1', pk: '100', isi: 'nilai: 90' },
    { kode: '1.2', pk: '100', isi: 'nilai: 110' },
    { kode: '1.3', pk: '95', isi: 'efisiensi: { kecuali: ["1.3"] }' },
    { kode: '1.4', pk: '95', isi: 'efisiensi: { kecuali: ["1.2", "1.4"] }' },
  ];
  const uang = (realisasi: number): string => `
sumber: Data
sampai_dengan: 2024-06-30
kegiatan: [{ kode: "1", pos: [{ nama: A, pagu: 1000, realisasi: ${realisasi}, bagian: { "1.1": 100 } }] }]
`;
  const laporan = (realisasi: number) =>
    ({
      pedoman: 'hk-66-2020',
      periode: 'tw2',
      iku,
      perspektif: { a: ['1'] },
      berkas: { 'anggaran.yaml': uang(realisasi) },
    }) as const;

  test('two of them do not see each other', async () => {
    const nilai = await hitungKecil(laporan(800));
    // Others: 90 and 110. 1.3: 100/80, TE 0.25, band of 95. 1.4 without 1.2: 90/80, TE 0.125, band of 100.
    expect(
      ['Keluaran', 'Masukan', 'Indeks', 'Tingkat'].map((n) => unsur(nilai, '1.3', n)?.toFixed()),
    ).toEqual(['100', '80', '1.25', '0.25']);
    expect(unsur(nilai, '1.4', 'Keluaran')?.toFixed()).toBe('90');
    expect(['1.3', '1.4'].map((k) => indikator(nilai, k).realisasi?.toFixed())).toEqual(['95', '100']);
    expect(indikator(nilai, '1.3').kertas?.jumlah?.nama).toBe('Nilai tingkat efisiensi (%): Efisien');
  });

  test('nothing spent makes no realisasi, and that is not a realisasi of zero', async () => {
    const nilai = await hitungKecil(laporan(0));
    expect(indikator(nilai, '1.3').realisasi).toBeNull();
    expect(indikator(nilai, '1.3').status).toBe('belum_dilaporkan');
    expect(nilai.sasaran[0]?.terukur).toBe(2);
  });

  test('a level below its standard is no finding of a negative row', async () => {
    const l = laporanDari(await muatKecil(laporan(1000)));
    const nilai = score({ ...l, indikator: l.indikator.filter((i) => i.kode !== '1.2') });
    expect(unsur(nilai, '1.3', 'Tingkat')?.toFixed()).toBe('-0.1');
    expect(indikator(nilai, '1.3').realisasi?.toFixed()).toBe('75');
    expect(
      periksaKonsistensi(l, nilai)
        .map(ringkas)
        .filter((t) => t.endsWith('baris-negatif')),
    ).toEqual([]);
  });
});
