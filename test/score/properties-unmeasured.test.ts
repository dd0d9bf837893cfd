import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Laporan } from '../../src/link/laporan.js';
import { type Nilai, type Status, score } from '../../src/score/score.js';
import { targetTunggal } from '../../src/validate/fields.js';
import { teksDesimal, teksPositif } from '../support/arbitrary.js';
import { DASAR, rataRataSemua } from '../support/dasar.js';
import { indikator } from '../support/data.js';

const BARU = 'uji.1';

/** An indicator that is not measured, and where in the report it stands. */
interface Sisipan {
  readonly status: Status;
  readonly sasaran: number;
  readonly tempat: number;
  readonly target: string;
  readonly realisasi: string;
  readonly bobot: string;
}
const sisipan: fc.Arbitrary<Sisipan> = fc.record({
  status: fc.constantFrom('belum_bertarget', 'lebih_awal', 'tanpa_objek', 'belum_dilaporkan'),
  sasaran: fc.nat(50),
  tempat: fc.nat(50),
  target: teksPositif(200),
  realisasi: teksDesimal(300),
  bobot: teksPositif(5, 2),
});

const sisip = <T>(isi: readonly T[], di: number, baru: T): T[] => {
  const n = di % (isi.length + 1);
  return [...isi.slice(0, n), baru, ...isi.slice(n)];
};

function dengan(asli: Laporan, s: Sisipan): Laporan {
  const sasaran = asli.sasaran[s.sasaran % asli.sasaran.length];
  if (!sasaran) throw new Error('laporan tanpa sasaran');
  const bertarget = s.status === 'tanpa_objek' || s.status === 'belum_dilaporkan';
  const target = targetTunggal(new Decimal(s.target));
  const { triwulan } = asli.periode;
  // In a report of the year the PK has no target either; in a quarter the target comes later.
  const pk = triwulan === null && !bertarget ? null : target;
  const rapk = [1, 2, 3, 4].map((n) => (bertarget || n > (triwulan ?? 4) ? target : null));
  const isi =
    s.status === 'lebih_awal'
      ? { [BARU]: { nilai: new Decimal(s.realisasi) } }
      : s.status === 'tanpa_objek'
        ? { [BARU]: { tanpa_objek: 'tidak ada kejadian' } }
        : {};
  const baru = {
    kode: BARU,
    nama: 'Uji',
    satuan: 'persen',
    bobot: new Decimal(s.bobot),
    nomor: asli.indikator.length + 1,
    sasaran: sasaran.kode,
  };
  return {
    ...asli,
    indikator: sisip(asli.indikator, s.tempat, baru),
    sasaran: asli.sasaran.map((x) =>
      x === sasaran ? { ...x, indikator: sisip(x.indikator, s.tempat, BARU) } : x,
    ),
    pk: { ...asli.pk, target: { ...asli.pk.target, [BARU]: pk } },
    rapk: { ...asli.rapk, target: { ...asli.rapk.target, [BARU]: rapk } },
    realisasi: { ...asli.realisasi, indikator: { ...asli.realisasi.indikator, ...isi } },
  };
}

/** What a report says of its other indicators. */
const lain = (n: Nilai): string =>
  JSON.stringify(
    n.indikator
      .filter((i) => i.kode !== BARU)
      .map((i) => [i.kode, i.status, i.realisasi, i.capaian, i.diperhitungkan, i.efisiensi, i.tahunan]),
  );

describe.each(DASAR)('%s', (_kode, asli) => {
  const dulu = score(asli);

  test('an indicator that is not measured changes no mean, whatever its status, weight and place', () => {
    const dilihat = new Set<Status>();
    fc.assert(
      fc.property(sisipan, (s) => {
        const nilai = score(dengan(asli, s));
        const baru = indikator(nilai, BARU);
        expect(baru.status).toBe(s.status);
        expect([baru.capaian, baru.kategori, baru.diperhitungkan]).toEqual([null, null, null]);
        expect(rataRataSemua(nilai)).toEqual(rataRataSemua(dulu));
        expect(lain(nilai)).toBe(lain(dulu));
        dilihat.add(s.status);
      }),
      { numRuns: 80 },
    );
    expect(dilihat.size).toBe(4);
  });

  test('a measured one does, unless it is the mean itself', () => {
    const [pertama] = asli.sasaran;
    const s = { status: 'belum_dilaporkan', sasaran: 0, tempat: 0, target: '10', bobot: '1' } as const;
    const l = dengan(asli, { ...s, realisasi: '0' });
    const isi = { ...l.realisasi.indikator, [BARU]: { nilai: new Decimal(0) } };
    const nilai = score({ ...l, realisasi: { ...l.realisasi, indikator: isi } });
    expect(indikator(nilai, BARU).status).toBe('nol');
    const nps = (n: Nilai) => n.sasaran.find((x) => x.kode === pertama?.kode)?.nilai;
    expect(nps(nilai)?.lt(nps(dulu) ?? 0)).toBe(true);
  });
});
