import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { periksaAnggaranLaporan } from '../../src/check/budget.js';
import { jumlahkan } from '../../src/score/arithmetic.js';
import { type AnggaranLaporan, type NilaiAnggaran, scoreAnggaran } from '../../src/score/budget.js';
import { score } from '../../src/score/score.js';
import type { Anggaran } from '../../src/validate/kinds.js';
import { bagianSeratus, teksDesimal } from '../support/arbitrary.js';
import { DASAR } from '../support/dasar.js';
import { laporanDari, muat } from '../support/data.js';
import { bagi, dariTeks, jumlah, kali, type Rasional, rasional, samaDengan } from '../support/rational.js';

const laporan = laporanDari(await muat());
const KODE = laporan.indikator.map((i) => i.kode);
const D = (t: string): Decimal => new Decimal(t);
const tepat = (d: Decimal): Rasional => dariTeks(d.toFixed());
const rupiah = teksDesimal(10_000_000_000, 2);
type Pos = NonNullable<Anggaran['kegiatan']>[number]['pos'][number];
type Alokasi = NonNullable<Anggaran['alokasi']>[number];

const kodeAcak = (n: number) => fc.shuffledSubarray(KODE, { minLength: n, maxLength: n });

/** Every way a post goes to indicators: percent shares, a shared cell, published amounts, no pagu at all. */
const berbagi = fc.tuple(rupiah, rupiah, bagianSeratus(4), kodeAcak(4)).map(
  ([pagu, realisasi, bagian, kode]): Omit<Pos, 'kode' | 'nama'> => ({
    pagu: D(pagu),
    realisasi: D(realisasi),
    bagian: Object.fromEntries(kode.map((k, i) => [k, D(bagian[i] ?? '0')])),
  }),
);
const bersama = fc.tuple(rupiah, rupiah, kodeAcak(2)).map(
  ([pagu, realisasi, kode]): Omit<Pos, 'kode' | 'nama'> => ({
    pagu: D(pagu),
    realisasi: D(realisasi),
    bersama: kode,
  }),
);
const belumCair = fc.tuple(rupiah, kodeAcak(1)).map(
  ([pagu, kode]): Omit<Pos, 'kode' | 'nama'> => ({
    pagu: D(pagu),
    realisasi: null,
    bagian: { [kode[0] ?? '']: D('100') },
  }),
);
const tanpaPagu = fc.constant<Omit<Pos, 'kode' | 'nama'>>({ pagu: null, realisasi: null });
/** A post whose amounts are given to two indicators: the second gets what the first leaves. */
const dialokasikan = fc
  .tuple(rupiah, rupiah, kodeAcak(2), fc.nat(100))
  .map(([pagu, realisasi, kode, persen]) => {
    const [satu = '', dua = ''] = kode;
    const [p, r] = [D(pagu), D(realisasi)];
    const a = { pagu: p.times(persen).div(100), realisasi: r.times(persen).div(100) };
    return {
      pos: { pagu: p, realisasi: r },
      kepada: { [satu]: a, [dua]: { pagu: p.minus(a.pagu), realisasi: r.minus(a.realisasi) } },
    };
  });

const anggaran = fc
  .record({
    pos: fc.array(fc.oneof(berbagi, bersama, belumCair, tanpaPagu), { minLength: 1, maxLength: 10 }),
    alokasi: fc.array(dialokasikan, { maxLength: 3 }),
    potong: fc.nat(10),
  })
  .map(({ pos, alokasi, potong }): Anggaran => {
    const semua: Pos[] = [
      ...pos.map((p, n) => ({ kode: `p${n}`, nama: `pos ${n}`, ...p })),
      ...alokasi.map((a, n) => ({ kode: `a${n}`, nama: `alokasi ${n}`, ...a.pos })),
    ];
    const batas = Math.min(potong, semua.length);
    const kegiatan = [
      { kode: '3165', pos: semua.slice(0, batas) },
      { kode: '6384', pos: semua.slice(batas) },
    ];
    const daftar: Alokasi[] = alokasi.map((a, n) => ({ pos: [`a${n}`], kepada: a.kepada }));
    return { sumber: '-', sampai_dengan: '2024-03-31', kegiatan, alokasi: daftar };
  });

const BIDANG = ['pagu', 'realisasi'] as const;
const total = (isi: Iterable<NilaiAnggaran>, bidang: (typeof BIDANG)[number]): string =>
  jumlahkan([...isi].map((x) => x[bidang])).toFixed();

describe('a budget shared out by every way there is', () => {
  test('adds up exactly, to the last digit: indicators with shared cells, kegiatan, posts, the whole', () => {
    fc.assert(
      fc.property(anggaran, (isi) => {
        const uang: AnggaranLaporan = scoreAnggaran(laporan, isi);
        const semua = (isi.kegiatan ?? []).flatMap((k) => k.pos);
        for (const bidang of BIDANG) {
          const harapan = jumlahkan(semua.map((p) => p[bidang] ?? D('0'))).toFixed();
          expect(uang.total[bidang].toFixed()).toBe(harapan);
          expect(total(uang.kegiatan.values(), bidang)).toBe(harapan);
          expect(total([...uang.indikator.values(), ...uang.bersama], bidang)).toBe(harapan);
          expect(uang.jumlahIndikator?.[bidang].toFixed() ?? '0').toBe(harapan);
          expect(
            total(
              uang.pos.flatMap((p) => p.nilai ?? []),
              bidang,
            ),
          ).toBe(harapan);
        }
      }),
    );
  });

  test('the shares of one post add up exactly to that post', () => {
    fc.assert(
      fc.property(berbagi, (p) => {
        const kegiatan = [{ kode: '3165', pos: [{ nama: 'satu', ...p }] }];
        const uang = scoreAnggaran(laporan, { sumber: '-', sampai_dengan: '2024-03-31', kegiatan });
        for (const bidang of BIDANG)
          expect(total(uang.indikator.values(), bidang)).toBe(p[bidang]?.toFixed());
      }),
    );
  });

  test('every share is the exact rational one', () => {
    fc.assert(
      fc.property(berbagi, berbagi, (a, b) => {
        const kegiatan = [{ kode: '3165', pos: [a, b].map((p, n) => ({ nama: `${n}`, ...p })) }];
        const uang = scoreAnggaran(laporan, { sumber: '-', sampai_dengan: '2024-03-31', kegiatan });
        for (const [kode, x] of uang.indikator) {
          for (const bidang of BIDANG) {
            const porsi = [a, b].map((p) =>
              bagi(kali(tepat(p[bidang] ?? D('0')), tepat(p.bagian?.[kode] ?? D('0'))), rasional(100n)),
            );
            expect(samaDengan(x[bidang], jumlah(porsi))).toBe(true);
          }
          const harapan = x.pagu.isZero()
            ? null
            : bagi(kali(tepat(x.realisasi), rasional(100n)), tepat(x.pagu));
          expect(x.serapan === null ? harapan === null : harapan && samaDengan(x.serapan, harapan)).toBe(
            true,
          );
        }
      }),
    );
  });

  test('no breakdown that adds up is a finding; one rupiah put aside is', () => {
    fc.assert(
      fc.property(anggaran, fc.constantFrom('alokasi', 'total'), (isi, apa) => {
        const utuh = { ...laporan, anggaran: isi };
        const kode = (l: typeof utuh) => periksaAnggaranLaporan(l, score(l)).map((t) => t.kode);
        const jumlah = ['periksa.alokasi-anggaran', 'periksa.bagian-anggaran', 'periksa.anggaran-jumlah'];
        expect(kode(utuh).filter((k) => jumlah.includes(k))).toEqual([]);
        const { total: t } = scoreAnggaran(laporan, isi);
        const alokasi = (isi.alokasi ?? []).map((a) => {
          const [[k = '', x] = []] = Object.entries(a.kepada);
          return x ? { ...a, kepada: { ...a.kepada, [k]: { ...x, pagu: x.pagu.plus(1) } } } : a;
        });
        fc.pre(apa === 'total' || alokasi.length > 0);
        const rusak: Anggaran =
          apa === 'total'
            ? { ...isi, total: { pagu: t.pagu.plus(1), realisasi: t.realisasi } }
            : { ...isi, alokasi };
        expect(kode({ ...laporan, anggaran: rusak })).toContain(
          apa === 'total' ? 'periksa.anggaran-jumlah' : 'periksa.alokasi-anggaran',
        );
      }),
      { numRuns: 40 },
    );
  });
});

test('a cell shared across two sasaran belongs to neither: both have no amount, the others keep theirs', () => {
  const pos = (nama: string, bagi: Pick<Pos, 'bagian' | 'bersama'>): Pos => ({
    nama,
    pagu: D('100'),
    realisasi: D('40'),
    ...bagi,
  });
  const isi = [
    pos('milik 1.1', { bagian: { '1.1': D('100') } }),
    pos('milik 2.1', { bagian: { '2.1': D('100') } }),
    pos('milik 3.1', { bagian: { '3.1': D('100') } }),
    pos('bersama dalam sasaran 4', { bersama: ['4.1', '4.2'] }),
    pos('bersama dua sasaran', { bersama: ['1.2', '2.2'] }),
  ];
  const kegiatan = [{ kode: '3165', pos: isi }];
  const uang = scoreAnggaran(laporan, { sumber: '-', sampai_dengan: '2024-03-31', kegiatan });
  expect([...uang.sasaran.keys()]).toEqual(['3', '4']);
  expect(uang.sasaran.get('4')?.serapan?.toFixed()).toBe('40');
  expect(uang.indikator.get('1.1')?.pagu.toFixed()).toBe('100');
  expect(uang.jumlahIndikator?.pagu.toFixed()).toBe('500');
});

describe.each(DASAR)('%s', (_kode, l) => {
  const nilai = score(l).anggaran;
  test('a sasaran has what its indicators have, with the cells that are all its own', () => {
    expect(nilai?.sasaran.size).toBeGreaterThan(0);
    for (const [kode, x] of nilai?.sasaran ?? []) {
      const milik = l.sasaran.find((s) => s.kode === kode)?.indikator ?? [];
      const isi = [
        ...milik.flatMap((k) => nilai?.indikator.get(k) ?? []),
        ...(nilai?.bersama ?? []).filter((b) => b.indikator.every((k) => milik.includes(k))),
      ];
      for (const bidang of BIDANG) expect(total(isi, bidang)).toBe(x[bidang].toFixed());
    }
  });
});
