import path from 'node:path';
import { BERKAS, ganti } from '../support/data.js';
import { isi61 } from '../support/worksheet.js';
import { type Kasus, kasus, kasusAwal, kasusDi } from './case.js';

const {
  anggaran,
  laporan,
  narasi13,
  pedoman,
  pk,
  rapk,
  realisasi,
  renstra,
  ringkasan,
  rkt,
  satker,
  tindakLanjut,
} = BERKAS;
const TAK_DIKENAL = 'rujukan.tak-dikenal';

export const RUJUKAN: readonly Kasus[] = [
  kasus(
    'an unknown pedoman',
    ganti(laporan, 'pedoman: kepka-311-2023', 'pedoman: ⟦kepka-331-2023'),
    TAK_DIKENAL,
    'mungkin maksudnya "kepka-311-2023"',
  ),
  kasus(
    'an unknown Renstra',
    ganti(laporan, 'renstra: renstra-2020-2024', 'renstra: ⟦renstra-2025-2029'),
    TAK_DIKENAL,
    'renstra yang ada: renstra-2020-2024',
  ),
  kasus(
    'an unknown scale of the report',
    ganti(laporan, 'tempat: ', 'tampilan: { skala_sasaran: ⟦predikt }\ntempat: '),
    TAK_DIKENAL,
    'mungkin maksudnya "predikat"',
  ),
  kasus(
    'an unknown scale in the guideline',
    ganti(pedoman, 'skala_tahunan: tahunan', 'skala_tahunan: ⟦tahunann'),
    TAK_DIKENAL,
    'mungkin maksudnya "tahunan"',
  ),
  kasus(
    'an unknown kegiatan in the budget',
    ganti(anggaran, 'kode: "6384"', 'kode: ⟦"6348"'),
    TAK_DIKENAL,
    'mungkin maksudnya "6384"',
  ),
  kasus(
    'an unknown indicator in the PK',
    ganti(pk, '  "1.1": 96.6\n', '  "1.1": 96.6\n  ⟦"11.1": 5\n'),
    TAK_DIKENAL,
    'indikator "11.1" tidak ada',
  ),
  kasus(
    'an unknown indicator in the RAPK',
    ganti(rapk, '  "1.1": tetap\n', '  "1.1": tetap\n  ⟦"1.11": tetap\n'),
    TAK_DIKENAL,
    'indikator "1.11" tidak ada',
  ),
  kasus(
    'an unknown indicator in the RKT',
    ganti(rkt, 'target: {}', 'target: { ⟦"9.9": 1 }'),
    TAK_DIKENAL,
    'indikator "9.9" tidak ada',
  ),
  kasus(
    'an unknown indicator in the realisasi',
    ganti(realisasi, '  "8.1":\n', '  ⟦"6.2":\n    nilai: 3\n  "8.1":\n'),
    TAK_DIKENAL,
    'indikator "6.2" tidak ada',
  ),
  kasus(
    'an unknown indicator in a share of the budget',
    ganti(anggaran, '{ "2.3": 100 }', '{ ⟦"23": 100 }'),
    TAK_DIKENAL,
    'indikator "23" tidak ada',
  ),
  kasus(
    'an unknown indicator in the follow-up',
    ganti(tindakLanjut, '  "1.4":\n', '  ⟦"14":\n    - { rekomendasi: A, selesai: B }\n  "1.4":\n'),
    TAK_DIKENAL,
    'indikator "14" tidak ada',
  ),
  kasusDi(
    'an indicator missing in the PK',
    ganti(pk, '  "1.2": 96\n', ''),
    'target:',
    'rujukan.target-hilang',
    'indikator "1.2" tidak memiliki target',
  ),
  kasusDi(
    'an indicator missing in the RAPK',
    ganti(rapk, '  "1.2": tetap\n', ''),
    'target:\n',
    'rujukan.target-hilang',
    'tulis "-" bila memang belum bertarget',
  ),
  kasus(
    'three RAPK targets for four quarters',
    ganti(rapk, '[30, 60, 80, 100]', '⟦[30, 60, 80]'),
    'rapk.banyak-target',
    'seharusnya 4: satu setiap triwulan',
  ),
  kasus(
    'five RAPK targets for four quarters',
    ganti(rapk, '[30, 60, 80, 100]', '⟦[30, 60, 80, 90, 100]'),
    'rapk.banyak-target',
    'ada 5 target',
  ),
  kasus(
    'an indicator code used twice',
    ganti(
      renstra,
      '            nama_pendek: Nilai AKIP\n            satuan: nilai\n',
      '            nama_pendek: Nilai AKIP\n            satuan: nilai\n          - kode: ⟦"8.1"\n            nama: Kembar\n            satuan: nilai\n',
    ),
    'rujukan.ganda',
    'indikator "8.1" ditetapkan dua kali',
  ),
  kasus(
    'a kegiatan listed twice in the budget',
    ganti(anggaran, 'kode: "6384"', 'kode: ⟦"3165"'),
    null,
    '3165',
  ),
  kasus(
    'a kegiatan listed twice in the PK',
    ganti(
      pk,
      '  - { kegiatan: "6384"',
      '  - { kegiatan: ⟦"3165", nama: Kembar, pagu: 1 }\n  - { kegiatan: "6384"',
    ),
    null,
    '3165',
  ),
  kasus(
    'a perspektif code used twice',
    ganti(renstra, '- kode: learning-and-growth', '- kode: ⟦internal-process'),
    'rujukan.ganda',
    'perspektif "internal-process" ditetapkan dua kali',
  ),
];

export const KERTAS: readonly Kasus[] = [
  kasusDi(
    'two shapes at once',
    ganti(realisasi, '    nilai: 3.00\n', '    nilai: 3.00\n    jumlah: [{ nama: A, nilai: 3 }]\n'),
    '"6.1"',
    'skema.bentuk',
    'nilai, jumlah',
  ),
  kasusDi(
    'no shape',
    ganti(realisasi, '    nilai: 95.4\n', ''),
    '"3.1"',
    'skema.bentuk',
    'tepat satu bentuk',
  ),
  kasusDi(
    'a shape together with tanpa_objek',
    ganti(realisasi, '    nilai: 3.00\n', '    nilai: 3.00\n    tanpa_objek: Tidak ada\n'),
    '"6.1"',
    'skema.bentuk',
    'nilai',
  ),
  kasus(
    'a part without a shape',
    isi61('jumlah:\n  - { nama: A, nilai: 3 }\n  - ⟦nama: B'),
    'skema.bentuk',
    'tepat satu bentuk',
  ),
  kasus(
    'a part that is not due and yet has a value',
    isi61('berbobot:\n  - ⟦nama: A\n    bobot: 100\n    belum: Akhir tahun\n    nilai: 3'),
    'skema.bentuk',
    'nilai',
  ),
  kasus(
    'an unknown column in pembilang',
    ganti(realisasi, 'pembilang: tepat_waktu', 'pembilang: ⟦tepatwaktu'),
    TAK_DIKENAL,
    'mungkin maksudnya "tepat_waktu"',
  ),
  kasus(
    'an unknown column in penyebut',
    ganti(realisasi, 'penyebut: terbit', 'penyebut: ⟦diterbitkan'),
    TAK_DIKENAL,
    'kolom "diterbitkan" tidak ada',
  ),
  kasus(
    'a row that lacks a column',
    ganti(
      realisasi,
      '{ nama: IRTP, target: 44, diperiksa: 12, mk: 9 }',
      '⟦{ nama: IRTP, target: 44, diperiksa: 12 }',
    ),
    'skema.wajib',
    '"mk" wajib ada di baris "IRTP"',
  ),
  kasus(
    'a row with an unknown column',
    ganti(realisasi, '{ nama: IRTP, target: 44, ', '{ nama: IRTP, target: 44, ⟦dperiksa: 1, '),
    TAK_DIKENAL,
    'mungkin maksudnya "diperiksa"',
  ),
  kasus(
    'a row that types a derived column',
    ganti(realisasi, 'diperiksa: 12, mk: 9 }', 'diperiksa: 12, mk: 9, ⟦tmk: 3 }'),
    TAK_DIKENAL,
    'kolom "tmk" tidak ada',
  ),
  kasus(
    'a formula naming an unknown column',
    ganti(realisasi, 'rumus: diperiksa - mk', 'rumus: ⟦diperiksa - mkk'),
    TAK_DIKENAL,
    'kolom "mkk" tidak ada',
  ),
  kasus(
    'a formula naming its own column',
    ganti(realisasi, 'rumus: diperiksa - mk', 'rumus: ⟦diperiksa - tmk'),
    null,
    'tmk',
  ),
  kasus(
    'an unknown column deep inside a part',
    isi61(
      'berbobot:\n  - nama: A\n    bobot: 100\n    rasio:\n      kolom: { x: X, y: Y }\n      pembilang: x\n      penyebut: ⟦z\n      baris: [{ nama: B, x: 1, y: 2 }]',
    ),
    TAK_DIKENAL,
    'kolom "z" tidak ada',
  ),
];

const pita = (dari: string, ke: string) =>
  ganti(
    pedoman,
    `${dari}, tingkat: 2 }\n      - { nama: Kurang, rentang: x < 70, tingkat: 1 }\n  tahunan`,
    `⟦${ke}, tingkat: 2 }\n      - { nama: Kurang, rentang: x < 70, tingkat: 1 }\n  tahunan`,
  );

export const PEDOMAN: readonly Kasus[] = [
  kasus(
    'a gap between two bands',
    pita('70 <= x < 100', '71 <= x < 100'),
    'pedoman.celah',
    'celah antara "Kurang" dan "Cukup"',
  ),
  kasus(
    'a gap of a single value',
    pita('70 <= x < 100', '70 < x < 100'),
    'pedoman.celah',
    'tidak mencakup nilai 70',
  ),
  kasus(
    'an overlap of two bands',
    pita('70 <= x < 100', '69.99 <= x < 100'),
    'pedoman.tumpang-tindih',
    'masuk ke "Kurang" dan juga "Cukup"',
  ),
  kasus(
    'an overlap of a single value',
    ganti(pedoman, 'rentang: x > 1.80', 'rentang: ⟦x >= 1.80'),
    'pedoman.tumpang-tindih',
    'nilai 1.8 masuk ke',
  ),
  kasus(
    'a scale that ends',
    ganti(pedoman, 'rentang: x > 1.80', 'rentang: ⟦1.80 < x <= 5'),
    'pedoman.celah',
    'di atas 5',
  ),
  kasus(
    'a scale that begins late',
    ganti(pedoman, 'rentang: x < 50', 'rentang: ⟦0 <= x < 50'),
    'pedoman.celah',
    'di bawah 0',
  ),
  kasus('an efficiency standard of zero', ganti(pedoman, 'standar: 1', 'standar: ⟦0'), null, '0'),
];

const berkasIndikator = (kode: string): string => path.posix.join(path.posix.dirname(narasi13), `${kode}.md`);

export const NARASI: readonly Kasus[] = [
  kasus(
    'an unknown heading',
    ganti(ringkasan, '## Penutup', '## ⟦Penutp'),
    'narasi.bagian-tak-dikenal',
    'mungkin maksudnya "Penutup"',
  ),
  kasus(
    'an unknown heading of an indicator',
    ganti(narasi13, '## Penyebab', '## ⟦Sebab'),
    'narasi.bagian-tak-dikenal',
    'Penyebab, Solusi',
  ),
  kasus(
    'a heading written twice',
    ganti(narasi13, '## Solusi', '## ⟦Penyebab'),
    'rujukan.ganda',
    'judul "Penyebab" ditetapkan dua kali',
  ),
  kasus(
    'text before the first heading',
    ganti(ringkasan, '## Pembuka', '⟦Teks liar.\n\n## Pembuka'),
    'narasi.tanpa-judul',
    'tidak akan tercetak',
  ),
  kasus(
    'text between a note and the first heading',
    ganti(ringkasan, '## Pembuka', '<!-- catatan -->\n⟦Teks liar.\n\n## Pembuka'),
    'narasi.tanpa-judul',
    'tidak akan tercetak',
  ),
  kasusAwal(
    'narrative of an unknown indicator',
    berkasIndikator('1.33'),
    '## Solusi\n\nIsi.\n',
    'berkas.tidak-dipakai',
    'mungkin maksudnya "1.3"',
  ),
  kasusAwal(
    'a chapter under a misspelt name',
    ringkasan.replace('ringkasan.md', 'ringkasn.md'),
    '## Pembuka\n\nIsi.\n',
    null,
    'ringkasn',
  ),
  kasusAwal(
    'a definition of an unknown indicator',
    'data/satker/loka-lubuklinggau/definisi/12.1.md',
    '## Definisi\n\nIsi.\n',
    'berkas.tidak-dipakai',
    'tidak ada indikator berkode "12.1"',
  ),
];

const hilang = (berkas: string): Kasus => ({
  nama: `no ${path.posix.basename(berkas)}`,
  ubah: { [berkas]: null },
  kode: 'berkas.tidak-ada',
  kata: `berkas ${berkas} tidak ditemukan`,
  di: null,
});

export const HILANG: readonly Kasus[] = [satker, pk, rapk, realisasi, laporan].map(hilang);
