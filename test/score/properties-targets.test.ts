import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Laporan } from '../../src/link/laporan.js';
import { buatPeriode } from '../../src/link/periode.js';
import { bulatkan } from '../../src/score/arithmetic.js';
import { score } from '../../src/score/score.js';
import { targetPk, targetRapk, targetSetahun } from '../../src/score/targets.js';
import { type Target, targetTunggal } from '../../src/validate/fields.js';
import { teksPositif } from '../support/arbitrary.js';
import { acak } from '../support/dasar.js';
import { indikator, KUPANG, laporanDari, muatId, teksTarget } from '../support/data.js';
import { hitungKecil } from '../support/kecil.js';

const asli = laporanDari(await muatId(KUPANG));
const KODE = asli.indikator.map((i) => i.kode);
const TW = [1, 2, 3, 4] as const;
type Berlaku = `tw${(typeof TW)[number]}`;

const target = teksPositif(200).map((t): Target => targetTunggal(new Decimal(t)));
const kodeLain = fc.subarray(KODE, { minLength: 1, maxLength: 6 });

const revisiPk = (berlaku: Berlaku) =>
  fc.tuple(kodeLain, target).map(([kode, t]) => ({
    berlaku,
    alasan: 'uji',
    target: Object.fromEntries(kode.map((k) => [k, t])),
  }));
const revisiRapk = (berlaku: Berlaku) =>
  fc.tuple(kodeLain, fc.tuple(target, target, target, target), fc.boolean()).map(([kode, t, tetap]) => ({
    berlaku,
    alasan: 'uji',
    target: Object.fromEntries(kode.map((k) => [k, tetap ? ('tetap' as const) : [...t]])),
  }));

type RevisiPk = NonNullable<Laporan['pk']['revisi']>;
type RevisiRapk = NonNullable<Laporan['rapk']['revisi']>;
const dengan = (pk: RevisiPk, rapk: RevisiRapk): Laporan => ({
  ...asli,
  pk: { ...asli.pk, revisi: [...(asli.pk.revisi ?? []), ...pk] },
  rapk: { ...asli.rapk, revisi: [...(asli.rapk.revisi ?? []), ...rapk] },
});

const rapkPada = (l: Laporan, kode: string, tw: number) =>
  teksTarget(targetRapk(l, kode, buatPeriode(`tw${tw}` as Berlaku, 2021)));
/** Targets and capaian of the quarters before `tw`. */
const sebelum = (l: Laporan, tw: number) => ({
  pk: KODE.map((k) => TW.filter((n) => n < tw).map((n) => teksTarget(targetPk(l.pk, k, n)))),
  rapk: KODE.map((k) => TW.filter((n) => n < tw).map((n) => rapkPada(l, k, n))),
  setahun: KODE.map((k) =>
    targetSetahun(l, k)
      .slice(0, tw - 1)
      .map(teksTarget),
  ),
  tren: score(l).indikator.map((i) =>
    i.tren
      .filter((t) => (t.periode.triwulan ?? 0) < tw)
      .map((t) => [teksTarget(t.target), t.capaian && bulatkan(t.capaian, 40).toFixed(), t.kategori?.nama]),
  ),
});

describe('effective-dated targets', () => {
  test('a revision in force from the fourth quarter never changes the first three', () => {
    const dulu = sebelum(asli, 4);
    fc.assert(
      fc.property(revisiPk('tw4'), revisiRapk('tw4'), (pk, rapk) => {
        expect(sebelum(dengan([pk], [rapk]), 4)).toEqual(dulu);
      }),
      { numRuns: 40 },
    );
  });

  test('no revision changes a quarter before the one it counts from', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TW), (tw) => {
        const tanpa = { ...asli, pk: { ...asli.pk, revisi: [] } };
        const dulu = sebelum(tanpa, tw);
        fc.assert(
          fc.property(revisiPk(`tw${tw}`), revisiRapk(`tw${tw}`), (pk, rapk) => {
            const baru = {
              ...tanpa,
              pk: { ...tanpa.pk, revisi: [pk] },
              rapk: { ...tanpa.rapk, revisi: [rapk] },
            };
            expect(sebelum(baru, tw)).toEqual(dulu);
          }),
          { numRuns: 5 },
        );
      }),
      { numRuns: 12 },
    );
  });

  test('from its quarter on it holds for what it lists, and for nothing else', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TW), fc.constantFrom(...KODE), target, (tw, kode, t) => {
        const tanpa = { ...asli, pk: { ...asli.pk, revisi: [] } };
        const revisi = [{ berlaku: `tw${tw}` as const, alasan: 'uji', target: { [kode]: t } }];
        const pk = { ...tanpa.pk, revisi };
        for (const n of TW) {
          expect(teksTarget(targetPk(pk, kode, n))).toBe(
            teksTarget(n < tw ? targetPk(tanpa.pk, kode, n) : t),
          );
          for (const k of KODE.filter((x) => x !== kode))
            expect(targetPk(pk, k, n)).toBe(targetPk(tanpa.pk, k, n));
        }
        expect(teksTarget(targetPk(pk, kode, null))).toBe(teksTarget(t));
      }),
    );
  });

  test('the latest revision in force counts, whatever else was revised between', () => {
    const urutan = fc
      .array(fc.tuple(fc.constantFrom(...TW), target), { minLength: 1, maxLength: 4 })
      .map((isi) => [...isi].sort(([a], [b]) => a - b));
    fc.assert(
      fc.property(urutan, fc.constantFrom(...KODE), (isi, kode) => {
        const revisi = isi.map(([tw, t]) => ({
          berlaku: `tw${tw}` as const,
          alasan: 'uji',
          target: { [kode]: t },
        }));
        const pk = { ...asli.pk, revisi };
        for (const n of TW) {
          const terakhir = isi.filter(([tw]) => tw <= n).at(-1)?.[1] ?? asli.pk.target[kode];
          expect(teksTarget(targetPk(pk, kode, n))).toBe(teksTarget(terakhir));
        }
      }),
    );
  });

  test('the order in which a revision lists its indicators does not matter', () => {
    const [revisi] = asli.pk.revisi ?? [];
    if (!revisi) throw new Error('laporan Kupang tanpa revisi');
    const dulu = KODE.map((k) => TW.map((n) => teksTarget(targetPk(asli.pk, k, n))));
    fc.assert(
      fc.property(acak(Object.entries(revisi.target)), (isi) => {
        const pk = { ...asli.pk, revisi: [{ ...revisi, target: Object.fromEntries(isi) }] };
        expect(KODE.map((k) => TW.map((n) => teksTarget(targetPk(pk, k, n))))).toEqual(dulu);
      }),
      { numRuns: 20 },
    );
  });
});

describe('revisions, by hand', () => {
  const iku = [
    { kode: '1.1', pk: '80', isi: 'nilai: 60' },
    { kode: '1.2', pk: '80', rapk: '[20, 40, 60, 80]', isi: 'nilai: 60' },
  ];
  const PK = `target: { "1.1": 80, "1.2": 80 }
revisi:
  - { berlaku: tw2, alasan: A, target: { "1.1": 60 } }
  - { berlaku: tw4, alasan: B, target: { "1.1": 120, "1.2": 100 } }
`;
  const RAPK = `satuan_waktu: triwulan
target: { "1.1": tetap, "1.2": [20, 40, 60, 80] }
revisi:
  - { berlaku: tw3, alasan: A, target: { "1.2": [20, 40, 75, 100] } }
`;
  const pada = (periode: 'tw1' | 'tw2' | 'tw3' | 'tw4' | 'tahunan') =>
    hitungKecil({
      pedoman: 'kepka-311-2023',
      periode,
      iku,
      perspektif: { a: ['1'] },
      berkas: { 'pk.yaml': PK, 'rapk.yaml': RAPK },
    });

  test.each([
    ['tw1', ['80', '75'], ['20', '300']],
    ['tw2', ['60', '100'], ['40', '150']],
    ['tw3', ['60', '100'], ['75', '80']],
    ['tw4', ['120', '50'], ['100', '60']],
    ['tahunan', ['120', '50'], ['100', '60']],
  ] as const)('%s: 1.1 is %j, 1.2 is %j', async (periode, satu, dua) => {
    const nilai = await pada(periode);
    const isi = (k: string) => {
      const i = indikator(nilai, k);
      return [teksTarget(i.targetPeriode), i.capaian?.toFixed()];
    };
    expect([isi('1.1'), isi('1.2')]).toEqual([satu, dua]);
  });

  test('a trend stands against the targets of its own quarters, also in the report of the year', async () => {
    const nilai = await pada('tahunan');
    expect(indikator(nilai, '1.1').tren.map((t) => teksTarget(t.target))).toEqual(['80', '60', '60', '120']);
    expect(indikator(nilai, '1.2').tren.map((t) => teksTarget(t.target))).toEqual(['20', '40', '75', '100']);
  });
});
