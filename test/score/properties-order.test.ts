import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Laporan } from '../../src/link/laporan.js';
import { bulatkan } from '../../src/score/arithmetic.js';
import { nilaiJson } from '../../src/score/nilai-json.js';
import { type Nilai, score } from '../../src/score/score.js';
import type { Anggaran, Realisasi } from '../../src/validate/kinds.js';
import { acak, DASAR, rataRataSemua } from '../support/dasar.js';
import { laporanDari } from '../support/data.js';
import { muatKecil } from '../support/kecil.js';
import { ANGGARAN, IKU, PERSPEKTIF } from './pedoman/daftar.js';

/** Everything of nilai.json by code, so that the order of its lists does not show. */
function terurut(l: Laporan, n: Nilai): unknown {
  const json = nilaiJson(l, n, [], 'id');
  const menurut = <T extends object>(isi: readonly T[], kunci: (x: T) => unknown): T[] =>
    [...isi].sort((a, b) => String(kunci(a)).localeCompare(String(kunci(b))));
  return {
    ...json,
    indikator: menurut(json.indikator, (x) => x.kode),
    sasaran: menurut(json.sasaran, (x) => x.kode),
    perspektif: menurut(json.perspektif, (x) => x.kode),
    kegiatan: menurut(json.kegiatan, (x) => x.kode),
    pos: menurut(json.pos, (x) => x.kode),
    rincian_output: menurut(json.rincian_output, (x) => x.kode),
    anggaran_bersama: menurut(json.anggaran_bersama, (x) => [...x.indikator].sort()).map((b) => ({
      ...b,
      indikator: [...b.indikator].sort(),
    })),
  };
}

/** The same at 40 places, far below print. */
const halus = (n: Nilai): Record<string, string> => ({
  ...rataRataSemua(n),
  ...Object.fromEntries(
    n.indikator.map((i) => [
      i.kode,
      [i.realisasi, i.capaian, i.diperhitungkan, i.efisiensi?.ie, i.anggaran?.realisasi]
        .map((d) => (d ? bulatkan(d, 40).toFixed() : '-'))
        .join(' '),
    ]),
  ),
});

const acakKunci = <T>(isi: Readonly<Record<string, T>>): fc.Arbitrary<Record<string, T>> =>
  acak(Object.entries(isi)).map((e) => Object.fromEntries(e));

/** Rows, parts and stages of a worksheet; the stages of a case follow each other and stay. */
function acakBentuk<T extends Realisasi['indikator'][string]>(isi: T): fc.Arbitrary<T> {
  const { rasio, rata_rata, jumlah, berbobot, tahapan } = isi;
  const bagian = <K extends object>(daftar: readonly K[] | undefined) =>
    daftar
      ? acak(daftar).chain((k) => fc.tuple(...k.map((x) => acakBentuk(x as never) as fc.Arbitrary<K>)))
      : fc.constant(undefined);
  return fc
    .record({
      rasio: rasio ? acak(rasio.baris).map((baris) => ({ ...rasio, baris })) : fc.constant(undefined),
      rata_rata: rata_rata
        ? acak(rata_rata.baris).map((baris) => ({ ...rata_rata, baris }))
        : fc.constant(undefined),
      jumlah: bagian(jumlah),
      berbobot: bagian(berbobot),
      tahapan: tahapan ? acak(tahapan) : fc.constant(undefined),
    })
    .map((baru) => ({ ...isi, ...Object.fromEntries(Object.entries(baru).filter(([, v]) => v)) }) as T);
}

function acakAnggaran(isi: Anggaran): fc.Arbitrary<Anggaran> {
  const kegiatan = isi.kegiatan
    ? acak(isi.kegiatan).chain((daftar) =>
        fc.tuple(
          ...daftar.map((k) =>
            acak(k.pos).chain((pos) =>
              fc
                .tuple(
                  ...pos.map((p) =>
                    p.bersama ? acak(p.bersama).map((b) => ({ ...p, bersama: b })) : fc.constant(p),
                  ),
                )
                .map((p) => ({ ...k, pos: p })),
            ),
          ),
        ),
      )
    : fc.constant(undefined);
  return fc
    .record({ kegiatan, rincian: isi.rincian_output ? acak(isi.rincian_output) : fc.constant(undefined) })
    .map(({ kegiatan: k, rincian }) => ({
      ...isi,
      ...(k && { kegiatan: k }),
      ...(rincian && { rincian_output: rincian }),
    }));
}

/** The whole report with everything in another order that has no meaning by its order. */
function acakLaporan(l: Laporan): fc.Arbitrary<Laporan> {
  const { indikator } = l.realisasi;
  return fc
    .record({
      indikator: acak(l.indikator),
      sasaran: acak(l.sasaran).chain((daftar) =>
        fc.tuple(...daftar.map((s) => acak(s.indikator).map((i) => ({ ...s, indikator: i })))),
      ),
      perspektif: acak(l.perspektif),
      isi: fc
        .tuple(...Object.entries(indikator).map(([k, v]) => acakBentuk(v).map((x) => [k, x] as const)))
        .chain((e) => acakKunci(Object.fromEntries(e))),
      anggaran: l.anggaran ? acakAnggaran(l.anggaran) : fc.constant(null),
      pk: acakKunci(l.pk.target),
      rapk: acakKunci(l.rapk.target),
    })
    .map(({ isi, anggaran, pk, rapk, ...lain }) => ({
      ...l,
      ...lain,
      anggaran,
      pk: { ...l.pk, target: pk },
      rapk: { ...l.rapk, target: rapk },
      realisasi: { ...l.realisasi, indikator: isi },
    }));
}

const kecil = laporanDari(
  await muatKecil({
    pedoman: 'hk-66-2020',
    periode: 'tw2',
    iku: IKU,
    perspektif: PERSPEKTIF,
    berkas: { 'anggaran.yaml': ANGGARAN },
  }),
);

describe.each([...DASAR, ['every shape of worksheet', kecil] as const])('%s', (_kode, asli) => {
  test('no figure depends on the order of indicators, sasaran, budget posts, worksheet rows or keys', () => {
    const dulu = score(asli);
    const [harapan, rinci] = [terurut(asli, dulu), halus(dulu)];
    fc.assert(
      fc.property(acakLaporan(asli), (l) => {
        const nilai = score(l);
        expect(terurut(asli, nilai)).toEqual(harapan);
        expect(halus(nilai)).toEqual(rinci);
      }),
      { numRuns: 25 },
    );
  });
});
