import { bulatkan } from '../../../src/score/arithmetic.js';
import type { Efisiensi } from '../../../src/score/efficiency.js';
import type { Nilai } from '../../../src/score/score.js';
import { teksTarget } from '../../support/data.js';
import type { IkuKecil } from '../../support/kecil.js';

/**
 * One small report in which every polarity (sasaran 1), every status (2) and every shape of worksheet (3) stands once,
 * with an indicator far beyond every cap (4.1) and one a hair below its target (5.1). Second quarter of the year.
 */
export const IKU: readonly IkuKecil[] = [
  { kode: '1.1', pk: '80', renstra: 'target: { 2024: 120 }', isi: 'nilai: 84' },
  { kode: '1.2', pk: '5', renstra: 'polaritas: minimum', isi: 'nilai: 4' },
  { kode: '1.3', pk: '0', renstra: 'polaritas: minimum, terburuk: 20', isi: 'nilai: 3' },
  { kode: '1.4', pk: '5..7', renstra: 'polaritas: rentang', isi: 'nilai: 6' },
  { kode: '1.5', pk: '5..7', renstra: 'polaritas: rentang', isi: 'nilai: 8.4' },
  { kode: '1.6', pk: '5..7', renstra: 'polaritas: rentang', isi: 'nilai: 3.5' },
  { kode: '1.7', pk: '100', renstra: 'polaritas: stabil', isi: 'nilai: 95' },
  { kode: '1.8', pk: '100', renstra: 'polaritas: stabil', isi: 'nilai: 155' },
  { kode: '1.9', pk: '5', renstra: 'polaritas: minimum', isi: 'nilai: 12' },
  { kode: '2.1', pk: '40', renstra: 'target_maksimum: ya', isi: 'nilai: 40' },
  { kode: '2.2', pk: '10', isi: 'nilai: 0' },
  { kode: '2.3', pk: '10', rapk: '["-", "-", "-", 10]' },
  { kode: '2.4', pk: '50', rapk: '["-", "-", "-", 50]', isi: 'nilai: 30' },
  { kode: '2.5', pk: '90', isi: 'tanpa_objek: Tidak ada kejadian' },
  { kode: '2.6', pk: '90' },
  {
    kode: '2.7',
    pk: '4',
    rapk: '[25, 50, 75, 4]',
    renstra: 'kemajuan: { satuan: persen, sampai: tw3, tahunan: belum }',
    isi: 'nilai: 45',
  },
  {
    kode: '2.8',
    pk: '4',
    rapk: '[25, 50, 75, 4]',
    renstra: 'kemajuan: { satuan: persen, sampai: tw3, tahunan: kemajuan }',
    isi: 'nilai: 55',
  },
  {
    kode: '3.1',
    pk: '50',
    isi: 'rasio: { kolom: { n: Uji, ms: MS }, pembilang: ms, penyebut: n, baris: [{ nama: A, n: 50, ms: 45 }, { nama: B, n: 50, ms: 10 }] }',
  },
  {
    kode: '3.2',
    pk: '50',
    isi: 'rata_rata: { kolom: { n: Uji, ms: MS }, pembilang: ms, penyebut: n, penyebut_nol: keluarkan, baris: [{ nama: A, n: 4, ms: 3 }, { nama: B, n: 2, ms: 1 }, { nama: C, n: 0, ms: 0 }] }',
  },
  {
    kode: '3.3',
    pk: '100',
    isi: `
jumlah:
  - { nama: A, nilai: 12.5 }
  - nama: B
    tahapan: [{ nama: I, bobot: 10, selesai: 100 }, { nama: II, bobot: 20, selesai: 50 }, { nama: III, bobot: 70, selesai: 0 }]
  - nama: C
    rata_rata: { kolom: { n: Uji, ms: MS }, pembilang: ms, penyebut: n, penyebut_nol: keluarkan, baris: [{ nama: A, n: 2, ms: 1 }, { nama: B, n: 10, ms: 9 }] }`,
  },
  {
    kode: '3.4',
    pk: '80',
    isi: `
berbobot:
  - { nama: EKA, bobot: 60, nilai: 90 }
  - nama: IKPA
    bobot: 40
    rasio: { kolom: { n: Uji, ms: MS }, pembilang: ms, penyebut: n, baris: [{ nama: A, n: 4, ms: 3 }] }`,
  },
  {
    kode: '3.5',
    pk: '62.5',
    isi: 'tahapan: [{ nama: I, bobot: 10, selesai: 100 }, { nama: II, bobot: 20, selesai: 100 }, { nama: III, bobot: 40, selesai: 50 }, { nama: IV, bobot: 20, selesai: 0 }, { nama: V, bobot: 10, selesai: 0 }]',
  },
  {
    kode: '3.6',
    pk: '50',
    rapk: '[10, 25, 40, 50]',
    isi: `
perkara:
  target: 4
  hitung: tahun_berjalan
  tahap:
    - { nama: SPDP, bobot: 15, tahun_berjalan: 1, carry_over: 1 }
    - { nama: Tahap I, bobot: 40, tahun_berjalan: 0, carry_over: 1 }
    - { nama: P21, bobot: 30, tahun_berjalan: 0, carry_over: 0 }
    - { nama: Tahap II, bobot: 15, tahun_berjalan: 1, carry_over: 0 }`,
  },
  { kode: '3.7', pk: '100', isi: 'nilai: 97.5' },
  { kode: '3.8', pk: '100', isi: 'efisiensi: { kecuali: ["3.8"] }' },
  { kode: '4.1', pk: '20', isi: 'nilai: 50' },
  { kode: '5.1', pk: '1000', isi: 'nilai: 999' },
];

export const PERSPEKTIF = { a: ['1', '2'], b: ['3'], c: ['4', '5'] } as const;

/**
 * 80 percent of the whole is spent: 4,400 of 5,500. Absorption: 1.1 and 1.2 80, 2.2 0, 2.3 90, 3.6 80, 5.1 100; 1.3 and
 * 1.4 share a cell of 50.
 */
export const ANGGARAN = `
sumber: Data anggaran
sampai_dengan: 2024-06-30
kegiatan:
  - kode: "1"
    pos:
      - { kode: p1, nama: P1, pagu: 1000, realisasi: 800, keluaran: 100, bagian: { "1.1": 60, "1.2": 40 } }
      - { kode: p2, nama: P2, pagu: 600, realisasi: 300, keluaran: 40, bersama: ["1.3", "1.4"] }
      - { kode: p3, nama: P3, pagu: 400, realisasi: 0, keluaran: 10, bagian: { "2.2": 100 } }
      - { kode: p4, nama: P4, pagu: 1000, realisasi: 900, bagian: { "2.3": 100 } }
      - { kode: p5, nama: P5, pagu: 2000, realisasi: 2000, keluaran: 99.9, bagian: { "5.1": 100 } }
      - { kode: p6, nama: P6, pagu: 500, realisasi: 400, bagian: { "3.6": 100 } }
rincian_output:
  - { kode: R.1, nama: R1, satuan: orang, target: 10, volume: 12, pagu: 5500, realisasi: 4400 }
`;

/** By hand: status, target of the quarter, realisasi, capaian, capaian against the year; the same in every guideline. */
export const UKURAN: Readonly<Record<string, readonly (string | null)[]>> = {
  '1.1': ['terukur', '80', '84', '105', '105'],
  '1.2': ['terukur', '5', '4', '120', '120'], // (2 - 4/5) x 100
  '1.3': ['terukur', '0', '3', '85', '85'], // (20 - 3)/20 x 100
  '1.4': ['terukur', '5..7', '6', '100', '100'],
  '1.5': ['terukur', '5..7', '8.4', '80', '80'], // (2 - 8.4/7) x 100
  '1.6': ['terukur', '5..7', '3.5', '70', '70'], // 3.5/5 x 100
  '1.7': ['terukur', '100', '95', '110', '110'], // 100 + (95 - 90) x 2
  '1.8': ['terukur', '100', '155', '50', '50'], // (200 - 155)/90 x 100
  '1.9': ['terukur', '5', '12', '0', '0'], // (2 - 12/5) x 100 is below 0
  '2.1': ['terukur', '40', '40', '100', '100'],
  '2.2': ['nol', '10', '0', '0', '0'],
  '2.3': ['belum_bertarget', null, null, null, null],
  '2.4': ['lebih_awal', null, '30', null, '60'],
  '2.5': ['tanpa_objek', '90', null, null, null],
  '2.6': ['belum_dilaporkan', '90', null, null, null],
  '2.7': ['terukur', '50', '45', '90', null], // the year counts another unit
  '2.8': ['terukur', '50', '55', '110', '55'], // the progress itself stands against the year
  '3.1': ['terukur', '50', '55', '110', '110'], // (45 + 10)/(50 + 50)
  '3.2': ['terukur', '50', '62.5', '125', '125'], // (75 + 50)/2, 0/0 left out
  '3.3': ['terukur', '100', '102.5', '102.5', '102.5'], // 12.5 + (10 + 10 + 0) + (50 + 90)/2
  '3.4': ['terukur', '80', '84', '105', '105'], // 60% x 90 + 40% x 75
  '3.5': ['terukur', '62.5', '50', '80', '80'], // 10 + 20 + 20
  '3.6': ['terukur', '25', '28.75', '115', '57.5'], // (15 x 2 + 40 x 1 + 30 x 1 + 15 x 1)/4
  '3.7': ['terukur', '100', '97.5', '97.5', '97.5'],
  '3.8': ['terukur', '100', '100', '100', '100'], // 2,104.9/22 over 80: TE 0.1960, band of 100
  '4.1': ['terukur', '20', '50', '250', '250'],
  '5.1': ['terukur', '1000', '999', '99.9', '99.9'],
};

/** Codes of the measured indicators, in order. */
export const TERUKUR = Object.keys(UKURAN).filter((k) => UKURAN[k]?.[3] !== null);

export const ukuran = (nilai: Nilai) =>
  Object.fromEntries(
    nilai.indikator.map((i) => [
      i.kode,
      [
        i.status,
        teksTarget(i.targetPeriode),
        ...[i.realisasi, i.capaian, i.tahunan.capaian].map((d) => (d ? bulatkan(d, 20).toFixed() : null)),
      ],
    ]),
  );

/** Value with four decimals and category, by code. */
export const nilaiDan = (
  isi: ReadonlyArray<{ kode: string; nilai: Nilai['total']['nilai']; kategori: { nama: string } | null }>,
) =>
  Object.fromEntries(
    isi.map((x) => [x.kode, [x.nilai && bulatkan(x.nilai, 4).toFixed(4), x.kategori?.nama ?? null]]),
  );

/** IE and TE with four decimals, category and percentage of the band. */
export const efisiensi = (e: Efisiensi | null | undefined) =>
  e
    ? [bulatkan(e.ie, 4).toFixed(4), bulatkan(e.te, 4).toFixed(4), e.kategori.nama, e.persen.toFixed()]
    : null;

/** Category of every measured indicator, abbreviated by its capitals: "Sangat Baik" -> "SB". */
export const kategoriSemua = (nilai: Nilai): string =>
  TERUKUR.map((k) => nilai.indikator.find((i) => i.kode === k)?.kategori?.nama ?? '-')
    .map((nama) => nama.replace(/[^A-Z]/g, ''))
    .join(' ');

/** Counted value of every measured indicator, where it is not the capaian. */
export const tidakSama = (nilai: Nilai) =>
  Object.fromEntries(
    nilai.indikator.flatMap((i) =>
      i.capaian && !i.diperhitungkan?.eq(i.capaian) ? [[i.kode, i.diperhitungkan?.toFixed()]] : [],
    ),
  );
