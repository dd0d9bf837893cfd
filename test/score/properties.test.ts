import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Laporan } from '../../src/link/laporan.js';
import { bulatkan } from '../../src/score/arithmetic.js';
import { type Nilai, score } from '../../src/score/score.js';
import { teksDesimal, teksPositif } from '../support/arbitrary.js';
import { BERKAS, ganti, indikator, laporanDari, muat, teksTarget } from '../support/data.js';
import {
  bagi,
  cetak,
  dariTeks,
  jumlah,
  kali,
  type Rasional,
  rasional,
  rerata,
  samaDengan,
  terkecil,
} from '../support/rational.js';

const asli = laporanDari(await muat());
const terukur = score(asli).indikator.filter((i) => i.diperhitungkan !== null);
const KODE = terukur.map((i) => i.kode);

/** The report with other realisasi: typed values; null takes the indicator out of realisasi.yaml. */
function dengan(isi: ReadonlyMap<string, string | null>, dari = asli): Laporan {
  const realisasi = Object.entries(dari.realisasi.indikator).flatMap(([kode, lama]) => {
    const baru = isi.get(kode);
    if (baru === undefined) return [[kode, lama] as const];
    const { target } = lama;
    return baru === null
      ? []
      : [[kode, { nilai: new Decimal(baru), ...(target ? { target } : {}) }] as const];
  });
  return { ...dari, realisasi: { ...dari.realisasi, indikator: Object.fromEntries(realisasi) } };
}
const satu = (kode: string, nilai: string | null): Laporan => dengan(new Map([[kode, nilai]]));
const ada = (d: Decimal | null): Decimal => d ?? new Decimal(Number.NaN);
const naik = (a: string, b: string): [string, string] => (new Decimal(a).lte(b) ? [a, b] : [b, a]);

describe('more realisasi of one indicator, all else equal', () => {
  const kasus = fc.tuple(fc.constantFrom(...KODE), teksDesimal(300), teksDesimal(300));
  const semua = (n: Nilai): Decimal[] =>
    [
      ...n.indikator.flatMap((i) => [i.capaian, i.diperhitungkan, i.tahunan.capaian]),
      ...n.sasaran.map((s) => s.nilai),
      ...n.perspektif.map((p) => p.nilai),
      n.total.nilai,
    ].flatMap((d) => (d === null ? [] : [d]));
  /** Rounded far below print, so that the last of 60 digits does not decide. */
  const lteSemua = (a: Decimal[], b: Decimal[]): boolean =>
    a.length === b.length && a.every((x, i) => bulatkan(x, 40).lte(bulatkan(ada(b[i] ?? null), 40)));

  test('never lowers any figure where higher is better', () => {
    fc.assert(
      fc.property(kasus, ([kode, a, b]) => {
        const [sedikit, banyak] = naik(a, b);
        expect(lteSemua(semua(score(satu(kode, sedikit))), semua(score(satu(kode, banyak))))).toBe(true);
      }),
    );
  });

  test('never raises any figure where lower is better', async () => {
    const minimum = await muat(
      ganti(
        BERKAS.renstra,
        'nama_pendek: Pengelolaan data dan informasi',
        'polaritas: minimum\n            nama_pendek: Data',
      ),
    );
    const dasar = laporanDari(minimum);
    fc.assert(
      fc.property(teksDesimal(10), teksDesimal(10), (a, b) => {
        const [sedikit, banyak] = naik(a, b);
        const hitung = (r: string) => semua(score(dengan(new Map([['6.1', r]]), dasar)));
        expect(lteSemua(hitung(banyak), hitung(sedikit))).toBe(true);
      }),
    );
  });
});

test('an unmeasured indicator never changes a mean: each sasaran is the mean of what is left', () => {
  fc.assert(
    fc.property(fc.subarray(KODE), (hilang) => {
      const nilai = score(dengan(new Map(hilang.map((k) => [k, null]))));
      for (const s of nilai.sasaran) {
        const sisa = terukur.filter((i) => i.sasaran === s.kode && !hilang.includes(i.kode));
        expect(s.terukur).toBe(sisa.length);
        if (sisa.length === 0) expect(s.nilai).toBeNull();
        else {
          const harapan = Decimal.sum(...sisa.map((i) => ada(i.diperhitungkan))).div(sisa.length);
          expect(bulatkan(ada(s.nilai), 40).eq(bulatkan(harapan, 40))).toBe(true);
        }
      }
    }),
  );
});

test('the order in which indicators, sasaran and perspektif are listed does not matter', () => {
  const angka = (n: Nilai): Map<string, string> =>
    new Map(
      [
        ...n.indikator.map((i) => [`i${i.kode}`, i.diperhitungkan] as const),
        ...n.sasaran.map((s) => [`s${s.kode}`, s.nilai] as const),
        ...n.perspektif.map((p) => [`p${p.kode}`, p.nilai] as const),
        ['total', n.total.nilai] as const,
      ]
        .map(([k, d]): [string, string] => [k, d === null ? '-' : bulatkan(d, 40).toFixed()])
        .sort(),
    );
  const acak = <T>(isi: readonly T[]): fc.Arbitrary<T[]> =>
    fc.shuffledSubarray([...isi], { minLength: isi.length });
  const harapan = angka(score(asli));
  fc.assert(
    fc.property(acak(asli.indikator), acak(asli.sasaran), acak(asli.perspektif), (i, s, p) => {
      const sasaran = s.map((x) => ({ ...x, indikator: [...x.indikator].reverse() }));
      expect(angka(score({ ...asli, indikator: i, sasaran, perspektif: p }))).toEqual(harapan);
    }),
  );
});

test('every mean up to the total is the exact rational one, and prints as it does', () => {
  const batas = rasional(120n);
  fc.assert(
    fc.property(
      fc.array(teksPositif(200), { minLength: KODE.length, maxLength: KODE.length }),
      (realisasi) => {
        const nilai = score(dengan(new Map(KODE.map((k, n) => [k, realisasi[n] ?? '1']))));
        const dihitung = new Map<string, Rasional>(
          KODE.map((k, n) => {
            const target = dariTeks(teksTarget(indikator(nilai, k).targetPeriode) ?? '');
            const capaian = bagi(kali(dariTeks(realisasi[n] ?? '1'), rasional(100n)), target);
            return [k, terkecil(capaian, batas)];
          }),
        );
        const rerataDari = (isi: ReadonlyArray<Rasional | null>): Rasional | null => {
          const tersisa = isi.flatMap((r) => (r === null ? [] : [r]));
          return tersisa.length === 0 ? null : rerata(tersisa);
        };
        const sasaran = new Map(
          asli.sasaran.map((s) => [s.kode, rerataDari(s.indikator.map((k) => dihitung.get(k) ?? null))]),
        );
        const perspektif = asli.perspektif.map((p) =>
          rerataDari(p.sasaran.map((k) => sasaran.get(k) ?? null)),
        );
        const total = rerataDari(perspektif);
        for (const s of nilai.sasaran) {
          const tepat = sasaran.get(s.kode) ?? null;
          expect(s.nilai === null ? tepat === null : tepat !== null && samaDengan(s.nilai, tepat)).toBe(true);
        }
        if (total === null) throw new Error('total tidak ada');
        expect(samaDengan(ada(nilai.total.nilai), total)).toBe(true);
        expect(bulatkan(ada(nilai.total.nilai), 2).toFixed(2)).toBe(cetak(total, 2));
      },
    ),
  );
});

test('weights divide by their sum: the weighted mean is the exact rational one', () => {
  const bobot = fc.array(teksPositif(10, 2), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(bobot, (b) => {
      const isi = asli.indikator.map((i) => {
        const n = ['1.1', '1.2', '1.3', '1.4'].indexOf(i.kode);
        return n < 0 ? i : { ...i, bobot: new Decimal(b[n] ?? '1') };
      });
      const capaian = [
        ['100', '96.6'],
        ['100', '96'],
        ['250', '291'],
        ['100', '84.4'],
      ].map(([r = '', t = '']) => bagi(kali(dariTeks(r), rasional(100n)), dariTeks(t)));
      const berat = b.map(dariTeks);
      const tepat = bagi(jumlah(capaian.map((c, n) => kali(c, berat[n] ?? rasional(1n)))), jumlah(berat));
      expect(samaDengan(ada(score({ ...asli, indikator: isi }).sasaran[0]?.nilai ?? null), tepat)).toBe(true);
    }),
  );
});
