import { BERKAS, bacaAsli, ganti } from '../support/data.js';
import { isi61 } from '../support/worksheet.js';
import { type Kasus, kasus, kasusAwal, kasusDi, tambahDiAkhir } from './case.js';

const { anggaran, laporan, pedoman, pk, rapk, realisasi, renstra, rkt, satker, tindakLanjut } = BERKAS;

export const SINTAKS: readonly Kasus[] = [
  kasus(
    'a tab as indentation',
    ganti(pk, '  "1.2": 96\n', '⟦\t"1.2": 96\n'),
    'yaml.sintaks',
    'YAML tidak dapat dibaca',
  ),
  kasus(
    'a colon in unquoted text',
    ganti(laporan, 'tempat: Lubuklinggau', 'tempat: ⟦Lubuklinggau: Timur'),
    'yaml.sintaks',
    'tanda titik dua',
  ),
  kasus(
    'a key written twice',
    ganti(pk, '  "1.3": 97', '  "1.3": 97\n  ⟦"1.2": 95'),
    'yaml.kunci-ganda',
    'tertulis dua kali',
  ),
  kasusAwal(
    'an alias flood',
    satker,
    bacaAsli(satker).replace('  - Kota Lubuklinggau\n', `  - &k Kota\n${'  - *k\n'.repeat(65)}`),
    'yaml.alias',
    '65 alias',
  ),
  kasusAwal(
    'an oversize file',
    rkt,
    tambahDiAkhir(rkt, `# ${'x'.repeat(1024 * 1024)}\n`),
    'berkas.terlalu-besar',
    'pecah berkas',
  ),
];

export const ISIAN: readonly Kasus[] = [
  kasus('a decimal comma', ganti(pk, '"1.1": 96.6', '"1.1": ⟦96,6'), 'skema.desimal', 'titik desimal'),
  kasus(
    'a decimal comma in a RAPK list',
    ganti(rapk, '[30, 60, 80, 100]', '[30, ⟦"60,5", 80, 100]'),
    'skema.desimal',
    'titik desimal',
  ),
  kasus(
    'dots between thousands',
    ganti(anggaran, 'pagu: 53034000', 'pagu: ⟦53.034.000'),
    'skema.desimal',
    'tanpa titik ribuan',
  ),
  kasus('an exponent', ganti(pk, '"2.2": 75', '"2.2": ⟦7.5e1'), 'skema.desimal', 'bukan angka'),
  kasus('a negative pagu', ganti(anggaran, 'pagu: 53034000', 'pagu: ⟦-53034000'), 'skema.negatif', 'negatif'),
  kasus('half a person', ganti(satker, 'jumlah: 15', 'jumlah: ⟦15.5'), 'skema.bulat', 'bukan bilangan bulat'),
  kasus(
    'a date in words',
    ganti(laporan, 'tanggal: 2024-04-17', 'tanggal: ⟦17 April 2024'),
    'skema.tanggal',
    'bukan tanggal',
  ),
  kasus(
    'a date that does not exist',
    ganti(laporan, 'tanggal: 2024-04-17', 'tanggal: ⟦2024-02-30'),
    'skema.tanggal',
    '2024-02-30',
  ),
  kasus(
    '29 February of an ordinary year',
    ganti(realisasi, 'sampai_dengan: 2024-03-31', 'sampai_dengan: ⟦2023-02-29'),
    'skema.tanggal',
    'bukan tanggal',
  ),
  kasus(
    'a value outside the list',
    ganti(rapk, 'satuan_waktu: triwulan', 'satuan_waktu: ⟦semester'),
    'skema.pilihan',
    'triwulan, bulan',
  ),
  kasus(
    'a period misspelt',
    ganti(tindakLanjut, 'periode: tw4', 'periode: ⟦tw44'),
    'skema.pilihan',
    'mungkin maksudnya "tw4"',
  ),
  kasus(
    'yes for ya',
    ganti(
      renstra,
      'Pengelolaan kearsipan\n            satuan: nilai\n            baru: ya',
      'Pengelolaan kearsipan\n            satuan: nilai\n            baru: ⟦yes',
    ),
    'skema.pilihan',
    'ya, tidak',
  ),
  kasus(
    'no value behind the colon',
    ganti(laporan, 'tempat: Lubuklinggau', 'tempat:⟦'),
    'skema.tipe',
    'kosong',
  ),
  kasus(
    'text where a list belongs',
    ganti(satker, 'telepon: [(0733) 328 5590, (0733) 328 5450, 0812 1110 8864]', 'telepon: ⟦(0733) 328 5590'),
    'skema.tipe',
    'daftar',
  ),
  kasus(
    'a list where text belongs',
    ganti(satker, 'situs: lubuklinggau.pom.go.id', 'situs: ⟦[a, b]'),
    'skema.tipe',
    'teks',
  ),
  kasus('a code with a space', ganti(anggaran, 'kode: "6384"', 'kode: ⟦"63 84"'), 'skema.kode', 'kode'),
  kasus(
    'an interval that is none',
    ganti(
      pedoman,
      'nama: Kurang, rentang: x < 70, tingkat: 1 }\n  tahunan',
      'nama: Kurang, rentang: ⟦x < 70%, tingkat: 1 }\n  tahunan',
    ),
    'skema.rentang',
    'bukan rentang',
  ),
  kasus('decimals below zero', ganti(pedoman, 'desimal: 2', 'desimal: ⟦-2'), null, '-2'),
  kasus(
    'a column formula with a sign of its own',
    ganti(realisasi, 'rumus: diperiksa - mk', 'rumus: ⟦diperiksa × mk'),
    'skema.rumus',
    'bukan rumus kolom',
  ),
];

export const KUNCI: readonly Kasus[] = [
  kasus(
    'an unknown key',
    ganti(satker, 'surel: ', '⟦surl: '),
    'skema.kunci-tak-dikenal',
    'mungkin maksudnya "surel"',
  ),
  kasus(
    'an unknown key in a flow mapping',
    ganti(anggaran, 'bagian: { "2.3": 100 }', 'bagian: { "2.3": 100 }\n        ⟦blokir: 0'),
    'skema.kunci-tak-dikenal',
    'kode, nama, pagu, realisasi, keluaran, bagian, bersama',
  ),
  kasus(
    'an unknown part of the report',
    ganti(laporan, 'tempat: ', 'bagian: { ⟦sorotn: ya }\ntempat: '),
    'skema.kunci-tak-dikenal',
    'sorotan',
  ),
  kasusDi(
    'a required key missing at the top',
    ganti(laporan, 'tempat: Lubuklinggau\n', ''),
    'pedoman: kepka',
    'skema.wajib',
    '"tempat" wajib ada',
  ),
  kasus(
    'a required key missing in a list',
    ganti(satker, '{ status: Kepala Loka POM, jumlah: 1 }', '⟦{ status: Kepala Loka POM }'),
    'skema.wajib',
    '"jumlah" wajib ada',
  ),
  kasus(
    'a comma in unquoted text',
    ganti(
      renstra,
      'periode: { mulai: 2020, sampai: 2024 }',
      'periode: { mulai: 2020, sampai: 2024, ⟦dan seterusnya }',
    ),
    'skema.koma',
    'tanda kutip',
  ),
  kasus(
    'a comma in the name of a worksheet row',
    ganti(realisasi, '{ nama: IRTP, target: 44,', '{ nama: IRTP, ⟦rumah tangga, target: 44,'),
    'skema.koma',
    'tanda kutip',
  ),
  kasus(
    'a comma in the name of a stage',
    isi61('tahapan: [{ nama: Satu, ⟦dua dan tiga, bobot: 100, selesai: 0 }]'),
    'skema.koma',
    'tanda kutip',
  ),
];
