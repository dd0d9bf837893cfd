import { BERKAS, ganti } from '../support/data.js';
import { type Kasus, kasus, kasusAwal, kasusDi } from './case.js';

const { anggaran, pedoman, pk, rapk, realisasi, renstra } = BERKAS;
const TAK_DIKENAL = 'rujukan.tak-dikenal';
const TABEL = 'data/satker/loka-lubuklinggau/tabel/uji.yaml';
const PEMBANDING = 'data/satker/loka-lubuklinggau/2024/pembanding.yaml';
const RIWAYAT = 'data/satker/loka-lubuklinggau/riwayat.yaml';

/** A file that is not there in the data set, with the place a finding is expected at. */
function baru(nama: string, berkas: string, teks: string, kode: string, kata: string): Kasus {
  const sebelum = teks.slice(0, teks.indexOf('⟦')).split('\n');
  const di = { berkas, baris: sebelum.length, kolom: (sebelum.at(-1) ?? '').length + 1 };
  return { nama, ubah: { [berkas]: teks.replace('⟦', '') }, kode, kata, di };
}

const tabel = (kolom: string, baris: string): string =>
  `judul: Uji\nlabel: Baris\nkolom: { ${kolom} }\nbaris: [${baris}]\n`;

/** Targets as ranges and in revisions, budgets by their other breakdowns, comparisons and data tables. */
export const RENCANA: readonly Kasus[] = [
  kasus('a range from high to low', ganti(pk, '"1.1": 96.6', '"1.1": ⟦7..5'), 'skema.target', '5..7'),
  kasus('a range of one value', ganti(pk, '"1.1": 96.6', '"1.1": ⟦5..5'), 'skema.target', 'rentang'),
  kasus('a range of three', ganti(pk, '"1.1": 96.6', '"1.1": ⟦5..6..7'), 'skema.target', 'bukan target'),
  kasus('half a range', ganti(pk, '"1.1": 96.6', '"1.1": ⟦5..'), 'skema.desimal', 'bukan angka'),
  kasus('a negative target', ganti(pk, '"1.1": 96.6', '"1.1": ⟦-5'), 'skema.negatif', 'negatif'),
  kasus(
    'a range for an indicator that has no range',
    ganti(pk, '"1.1": 96.6', '"1.1": ⟦95..97'),
    'rujukan.target-rentang',
    'polaritas: rentang',
  ),
  kasus(
    'a range in the RAPK for an indicator that has no range',
    ganti(rapk, '"2.6": [30, 60, 80, 100]', '"2.6": [30, 60, ⟦80..90, 100]'),
    'rujukan.target-rentang',
    'polaritas: rentang',
  ),
  kasus(
    'a range in a revision of the PK',
    ganti(pk, 'alokasi:', 'revisi: [{ berlaku: tw3, alasan: A, target: { "1.1": ⟦95..97 } }]\nalokasi:'),
    'rujukan.target-rentang',
    'polaritas: rentang',
  ),
  kasus(
    'a revision of an unknown indicator',
    ganti(pk, 'alokasi:', 'revisi: [{ berlaku: tw3, alasan: A, target: { ⟦"1.11": 5 } }]\nalokasi:'),
    TAK_DIKENAL,
    'indikator "1.11" tidak ada',
  ),
  kasus(
    'revisions out of order',
    ganti(
      pk,
      'alokasi:',
      'revisi:\n  - { berlaku: tw3, alasan: A, target: { "1.1": 5 } }\n  - { berlaku: ⟦tw2, alasan: B, target: { "1.1": 6 } }\nalokasi:',
    ),
    'rujukan.urutan-revisi',
    'urutkan revisi',
  ),
  kasus(
    'a revised RAPK of three quarters',
    ganti(
      rapk,
      'satuan_waktu: triwulan\n',
      'satuan_waktu: triwulan\nrevisi: [{ berlaku: tw2, alasan: A, target: { "2.6": ⟦[1, 2, 3] } }]\n',
    ),
    'rapk.banyak-target',
    'ada 3 target',
  ),
  kasus(
    'a worst value of zero',
    ganti(
      renstra,
      'nama_pendek: Pengelolaan data dan informasi',
      'polaritas: minimum\n            terburuk: ⟦0\n            nama_pendek: Data',
    ),
    'skema.positif',
    '0',
  ),
  kasusAwal(
    'a Renstra with perspektif and sasaran',
    renstra,
    'nama: R\nperiode: { mulai: 2020, sampai: 2024 }\n',
    'skema.perspektif-atau-sasaran',
    'tepat salah satu',
  ),
  kasusDi(
    'an organisation valued from perspektif that the guideline does not value',
    ganti(pedoman, 'perspektif:\n  skala: predikat\n', ''),
    'perspektif\n  skala',
    'pedoman.tanpa-perspektif',
    'perspektif',
  ),
  kasus(
    'an efficiency worksheet that leaves out an unknown indicator',
    ganti(realisasi, '    nilai: 3.00\n', '    efisiensi: { kecuali: ["6.1", ⟦"66.1"] }\n'),
    TAK_DIKENAL,
    'indikator "66.1" tidak ada',
  ),
  kasusAwal(
    'a budget without a breakdown',
    anggaran,
    'sumber: A\nsampai_dengan: 2024-03-31\n',
    'skema.anggaran-kosong',
    'satu rincian pun',
  ),
  kasus(
    'a post shared in two ways',
    ganti(
      anggaran,
      '- nama: Sertifikasi sarana dan produk\n',
      '- ⟦nama: Sertifikasi sarana dan produk\n        bersama: ["2.3", "2.4"]\n',
    ),
    'anggaran.cara-bagi',
    'tepat satu cara',
  ),
  kasus(
    'a post shared in no way',
    ganti(
      anggaran,
      '- nama: Sertifikasi sarana dan produk\n        pagu: 23611000\n        realisasi: 5503511\n        bagian: { "2.3": 100 }\n',
      '- ⟦nama: Sertifikasi sarana dan produk\n        pagu: 23611000\n        realisasi: 5503511\n',
    ),
    'anggaran.cara-bagi',
    'Sertifikasi',
  ),
  kasus(
    'an unknown indicator in a shared cell',
    ganti(anggaran, 'bagian: { "2.3": 100 }', 'bersama: ["2.3", ⟦"23"]'),
    TAK_DIKENAL,
    'indikator "23" tidak ada',
  ),
  kasus(
    'an allotment of an unknown post',
    ganti(
      anggaran,
      'kegiatan:\n',
      'alokasi: [{ pos: [⟦p9], kepada: { "2.3": { pagu: 1, realisasi: 1 } } }]\nkegiatan:\n',
    ),
    TAK_DIKENAL,
    'pos anggaran "p9" tidak ada',
  ),
  kasus(
    'an indicator that is to have the amount of an unknown rincian output',
    ganti(anggaran, 'kegiatan:\n', 'indikator: { "2.3": { rincian: ⟦QIA.1 } }\nkegiatan:\n'),
    TAK_DIKENAL,
    'rincian output "QIA.1" tidak ada',
  ),
  baru(
    'an unknown unit in a comparison',
    PEMBANDING,
    'kelompok: K\nsumber: S\nunit: [{ kode: ambon, nama: Ambon }]\nindikator: { "1.1": { unit: { ⟦kendari: 5 } } }\n',
    TAK_DIKENAL,
    'unit "kendari" tidak ada',
  ),
  baru(
    'an unknown indicator in a comparison',
    PEMBANDING,
    'kelompok: K\nsumber: S\nunit: [{ kode: ambon, nama: Ambon }]\nindikator: { ⟦"1.9": { unit: { ambon: 5 } } }\n',
    TAK_DIKENAL,
    'indikator "1.9" tidak ada',
  ),
  baru(
    'a decimal comma in an earlier year',
    RIWAYAT,
    'tahun: { 2023: { sumber: S, indikator: { "1.1": { target: ⟦"96,6" } } } }\n',
    'skema.desimal',
    'titik desimal',
  ),
  baru(
    'text in a column of figures',
    TABEL,
    tabel('n: Jumlah', '{ nama: A, n: ⟦banyak }'),
    'skema.desimal',
    'banyak',
  ),
  baru(
    'a row without a figure',
    TABEL,
    tabel('n: N, m: M', '⟦{ nama: A, n: 5 }'),
    'skema.wajib',
    '"m" wajib',
  ),
  baru(
    'a row that fills a derived column',
    TABEL,
    tabel('n: N, d: { judul: D, rumus: n + n }', '{ nama: A, n: 5, ⟦d: 10 }'),
    TAK_DIKENAL,
    'kolom "d" tidak ada',
  ),
  baru(
    'a ratio of an unknown column',
    TABEL,
    tabel('n: N, p: { judul: P, persen: [n, ⟦m] }', '{ nama: A, n: 5 }'),
    TAK_DIKENAL,
    'kolom "m" tidak ada',
  ),
  baru(
    'formulas that go in a circle',
    TABEL,
    tabel('x: X, a: { judul: A, rumus: ⟦a + x }', '{ nama: A, x: 5 }'),
    'skema.rumus-melingkar',
    'dirinya sendiri',
  ),
  baru(
    'a formula over text',
    TABEL,
    tabel('a: { judul: A, jenis: teks }, n: { judul: N, rumus: ⟦a + a }', '{ nama: A, a: banyak }'),
    'skema.kolom-tanpa-angka',
    'teks atau persentase',
  ),
  baru(
    'a ratio over a ratio',
    TABEL,
    tabel('n: N, p: { judul: P, persen: [n, n] }, q: { judul: Q, persen: [n, ⟦p] }', '{ nama: A, n: 5 }'),
    'skema.kolom-tanpa-angka',
    'kolom "p"',
  ),
  kasusAwal(
    'a table with neither rows nor groups',
    TABEL,
    'judul: A\nlabel: B\nkolom: { n: N }\n',
    'skema.baris-atau-kelompok',
    'tepat salah satu',
  ),
];
