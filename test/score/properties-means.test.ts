import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Laporan } from '../../src/link/laporan.js';
import { buatPeriode } from '../../src/link/periode.js';
import { bulatkan } from '../../src/score/arithmetic.js';
import { type Nilai, score } from '../../src/score/score.js';
import { teksDesimal, teksPositif } from '../support/arbitrary.js';
import { DASAR } from '../support/dasar.js';
import { indikator } from '../support/data.js';
import { capaianTepat, rataSama, rataTepat, type Ukuran } from '../support/kaidah.js';
import {
  bagi,
  cetak,
  dariTeks,
  kali,
  kurang,
  type Rasional,
  rasional,
  samaDengan,
  terkecil,
} from '../support/rational.js';

const D = (t: string): Decimal => new Decimal(t);

/** What a planner may write of a measured indicator. */
interface Isian extends Ukuran {
  readonly realisasi: string;
  readonly bobot: string;
  readonly penuh: boolean;
}
const isian: fc.Arbitrary<Isian> = fc
  .record({
    polaritas: fc.constantFrom('maksimum', 'minimum', 'rentang', 'stabil'),
    target: teksPositif(200),
    lebar: teksDesimal(50),
    realisasi: teksDesimal(300),
    bobot: teksPositif(5, 2),
    penuh: fc.boolean(),
    tepat: fc.boolean(),
  })
  .map(({ target, lebar, tepat, realisasi, polaritas, ...lain }) => ({
    ...lain,
    polaritas,
    dari: target,
    sampai: polaritas === 'rentang' ? D(target).plus(lebar).toFixed() : target,
    realisasi: tepat ? target : realisasi,
  }));

/** The report with every indicator measured as given; its own worksheets of efficiency give way to typed values. */
function dengan(asli: Laporan, kode: readonly string[], isi: readonly Isian[]): Laporan {
  const milik = new Map(kode.map((k, n) => [k, isi[n]]));
  const realisasi = kode.map((k) => {
    const i = milik.get(k);
    if (!i) throw new Error(`${k} tanpa isian`);
    const target = { nilai: { dari: D(i.dari), sampai: D(i.sampai) }, alasan: 'uji' };
    return [k, { nilai: D(i.realisasi), target }] as const;
  });
  return {
    ...asli,
    indikator: asli.indikator.map((x) => {
      const i = milik.get(x.kode);
      return i
        ? { ...x, polaritas: i.polaritas, bobot: D(i.bobot), target_maksimum: i.penuh }
        : { ...x, bobot: D('1') };
    }),
    realisasi: { ...asli.realisasi, indikator: Object.fromEntries(realisasi) },
  };
}

/** The counted value by the rules of the guideline, as an exact fraction. */
function dihitung(l: Laporan, i: Isian): Rasional {
  const { batas, batas_berlaku: berlaku, nilai_maksimum: maksimum } = l.pedoman.capaian;
  const capaian = capaianTepat(i, i.realisasi);
  const sama = D(i.dari).eq(i.sampai) && D(i.dari).eq(i.realisasi);
  if (maksimum && i.penuh && sama) return dariTeks(maksimum.toFixed());
  const berbatas = batas !== undefined && (berlaku !== 'tahunan' || l.periode.triwulan === null);
  return berbatas ? terkecil(capaian, dariTeks(batas.toFixed())) : capaian;
}

const cocok = (d: Decimal | null | undefined, r: Rasional | null): boolean =>
  r === null ? d === null : d !== null && d !== undefined && samaDengan(d, r) && cetakSama(d, r);
const cetakSama = (d: Decimal, r: Rasional): boolean => bulatkan(d, 2).toFixed(2) === cetak(r, 2);

describe.each(DASAR)('%s', (_kode, asli) => {
  // An indicator made from the efficiency of the others is measured by their budget, not by a typed value.
  const kode = asli.indikator.map((i) => i.kode).filter((_, n) => n % 3 !== 2);
  const semua = fc.array(isian, { minLength: kode.length, maxLength: kode.length });
  const { pedoman } = asli;

  function periksa(l: Laporan, nilai: Nilai, isi: readonly Isian[]): void {
    const hitung = new Map(kode.map((k, n) => [k, isi[n]]));
    const sasaran = new Map<string, Rasional | null>();
    for (const s of l.sasaran) {
      const anggota = s.indikator.flatMap((k) => hitung.get(k) ?? []);
      const nps = rataTepat(
        anggota.map((i) => [
          pedoman.sasaran.dari === 'capaian' ? capaianTepat(i, i.realisasi) : dihitung(l, i),
          dariTeks(i.bobot),
        ]),
      );
      sasaran.set(s.kode, nps);
      const kami = nilai.sasaran.find((x) => x.kode === s.kode);
      expect(cocok(kami?.nilai, nps), `sasaran ${s.kode}`).toBe(true);
      expect(kami?.terukur).toBe(anggota.length);
    }
    const perspektif = l.perspektif.map((p) => rataSama(p.sasaran.map((k) => sasaran.get(k))));
    nilai.perspektif.forEach((p, n) => {
      expect(cocok(p.nilai, pedoman.perspektif ? (perspektif[n] ?? null) : null), p.kode).toBe(true);
    });
    const dasar = {
      perspektif,
      sasaran: [...sasaran.values()],
      indikator: isi.map((i) => dihitung(l, i)),
    };
    expect(cocok(nilai.total.nilai, rataSama(dasar[pedoman.total.dari])), 'total').toBe(true);
  }

  test('every mean up to the total is the exact rational one, weights dividing by their sum', () => {
    fc.assert(
      fc.property(semua, (isi) => {
        const l = dengan(asli, kode, isi);
        periksa(l, score(l), isi);
      }),
      { numRuns: 60 },
    );
  });

  test('what is counted is never above the cap, what is displayed never capped', () => {
    fc.assert(
      fc.property(semua, fc.constantFrom('tw2', 'tahunan'), (isi, periode) => {
        const l = { ...dengan(asli, kode, isi), periode: buatPeriode(periode, asli.periode.tahun) };
        const nilai = score(l);
        const { batas, batas_berlaku: berlaku } = pedoman.capaian;
        kode.forEach((k, n) => {
          const i = indikator(nilai, k);
          const satu = isi[n];
          if (!satu) throw new Error(`${k} tanpa isian`);
          expect(cocok(i.capaian, capaianTepat(satu, satu.realisasi)), `capaian ${k}`).toBe(true);
          expect(cocok(i.diperhitungkan, dihitung(l, satu)), `diperhitungkan ${k}`).toBe(true);
          const berbatas = batas !== undefined && (berlaku !== 'tahunan' || periode === 'tahunan');
          if (berbatas) expect(i.diperhitungkan?.lte(batas)).toBe(true);
        });
      }),
      { numRuns: 60 },
    );
  });

  test('IE and TE are the exact quotients of unrounded output and absorption', () => {
    const keluaran = pedoman.efisiensi?.keluaran;
    let diperiksa = 0;
    fc.assert(
      fc.property(semua, (isi) => {
        const nilai = score(dengan(asli, kode, isi));
        kode.forEach((k, n) => {
          const { efisiensi, anggaran, tahunan } = indikator(nilai, k);
          const satu = isi[n];
          if (!efisiensi || !anggaran || !satu) return;
          const { dari, sampai } = (keluaran === 'capaian_tahunan' && tahunan.target) || satu;
          const ukuran = { ...satu, dari: D(`${dari}`).toFixed(), sampai: D(`${sampai}`).toFixed() };
          const { pagu, realisasi } = anggaran;
          const serapan = bagi(kali(dariTeks(realisasi.toFixed()), rasional(100n)), dariTeks(pagu.toFixed()));
          const ie = bagi(capaianTepat(ukuran, satu.realisasi), serapan);
          expect(samaDengan(efisiensi.ie, ie), k).toBe(true);
          expect(samaDengan(efisiensi.te, kurang(ie, rasional(1n))), k).toBe(true);
          diperiksa++;
        });
      }),
      { numRuns: 30 },
    );
    expect(diperiksa > 0).toBe(pedoman.efisiensi?.tingkat.includes('indikator'));
  });
});
