/**
 * Every message a user can meet, once, in both languages. `{name}` is filled from the finding's parameters.
 * `cara` says how to mend it. A code, once published, never changes its meaning.
 */
export interface Pesan {
  readonly tingkat: 'galat' | 'peringatan';
  readonly id: string;
  readonly en: string;
  readonly cara?: { readonly id: string; readonly en: string };
}

const galat = (id: string, en: string, caraId?: string, caraEn?: string): Pesan => ({
  tingkat: 'galat',
  id,
  en,
  ...(caraId !== undefined && caraEn !== undefined ? { cara: { id: caraId, en: caraEn } } : {}),
});
const peringatan = (...isi: Parameters<typeof galat>): Pesan => ({ ...galat(...isi), tingkat: 'peringatan' });

export const KATALOG = {
  'berkas.tidak-ada': galat(
    'berkas {berkas} tidak ditemukan',
    'file {berkas} not found',
    'buat berkas itu, atau periksa ejaan nama folder laporan{saran}',
    'create the file, or check the spelling of the report folder{saran}',
  ),
  'berkas.terlalu-besar': galat(
    'berkas berukuran {ukuran} byte, batasnya {batas}',
    'the file has {ukuran} bytes, the limit is {batas}',
    'pecah berkas itu atau pindahkan lampiran ke luar YAML',
    'split the file or move attachments out of the YAML',
  ),
  'berkas.tidak-dipakai': peringatan(
    'berkas narasi {berkas} tidak dipakai oleh laporan mana pun: tidak ada indikator berkode "{kode}"',
    'narrative file {berkas} is not used: there is no indicator with code "{kode}"',
    'ganti nama berkas menjadi kode indikator yang ada{saran}',
    'rename the file to the code of an existing indicator{saran}',
  ),
  'narasi.berkas-tak-dikenal': peringatan(
    'berkas narasi "{nama}" tidak dikenal, sehingga tidak tercetak',
    'narrative file "{nama}" is not known and will not be printed',
    'berkas yang dikenal: {dikenal}{saran}',
    'known files: {dikenal}{saran}',
  ),
  'berkas.tak-dikenal': peringatan(
    'berkas "{nama}" tidak dikenal, sehingga isinya tidak dipakai',
    'file "{nama}" is not known, so nothing in it is used',
    'nama yang dikenal di folder ini: {dikenal}{saran}',
    'known names in this folder: {dikenal}{saran}',
  ),
  'yaml.sintaks': galat(
    'YAML tidak dapat dibaca: {rincian}',
    'YAML cannot be parsed: {rincian}',
    'periksa lekukan (spasi di awal baris), tanda titik dua, dan tanda kutip',
    'check the indentation, colons and quotes',
  ),
  'yaml.kosong': galat(
    'berkas ini kosong',
    'this file is empty',
    'isi berkas itu, atau hapus bila memang tidak dipakai',
    'fill the file, or delete it if it is not used',
  ),
  'yaml.alias-tak-dikenal': galat(
    'alias "{nama}" menunjuk jangkar yang tidak ada di atasnya, atau dirinya sendiri',
    'alias "{nama}" points to an anchor that is not above it, or to itself',
    'tuliskan nilainya secara langsung',
    'write the value out',
  ),
  'yaml.kunci-ganda': galat(
    'kunci "{kunci}" tertulis dua kali',
    'key "{kunci}" is written twice',
    'hapus salah satunya; satu fakta ditulis satu kali',
    'delete one of them; a fact is written once',
  ),
  'yaml.alias': galat(
    'berkas memuat {jumlah} alias, batasnya {batas}',
    'the file has {jumlah} aliases, the limit is {batas}',
    'tuliskan nilainya secara langsung',
    'write the value out',
  ),
  'skema.kunci-tak-dikenal': galat(
    'kunci "{kunci}" tidak dikenal di {tempat}',
    'unknown key "{kunci}" in {tempat}',
    'kunci yang dikenal: {dikenal}{saran}',
    'known keys: {dikenal}{saran}',
  ),
  'skema.koma': galat(
    '"{kunci}" terbaca sebagai kunci tersendiri tanpa nilai',
    '"{kunci}" is read as a key of its own without a value',
    'teks yang memuat koma di dalam {…} harus diapit tanda kutip: nama: "a, b, dan c"',
    'text with a comma inside {…} must be quoted: nama: "a, b, and c"',
  ),
  'skema.wajib': galat(
    'kunci "{kunci}" wajib ada di {tempat}',
    'key "{kunci}" is required in {tempat}',
    'tambahkan baris "{kunci}: …"',
    'add a line "{kunci}: …"',
  ),
  'skema.tipe': galat(
    'ditemukan {ditemukan}, seharusnya {diharapkan}',
    'found {ditemukan}, expected {diharapkan}',
  ),
  'skema.pilihan': galat(
    'nilai "{ditemukan}" tidak dikenal',
    'unknown value "{ditemukan}"',
    'pilih salah satu: {dikenal}{saran}',
    'choose one of: {dikenal}{saran}',
  ),
  'skema.desimal': galat(
    '"{ditemukan}" bukan angka yang dapat dibaca',
    '"{ditemukan}" is not a readable number',
    'tulis angka dengan titik desimal dan tanpa titik ribuan, misalnya 96.6 atau 1096077310',
    'write a number with a decimal point and no thousands separator, e.g. 96.6 or 1096077310',
  ),
  'skema.bulat': galat(
    '"{ditemukan}" bukan bilangan bulat',
    '"{ditemukan}" is not a whole number',
    'tulis bilangan bulat tanpa titik ribuan',
    'write a whole number without thousands separator',
  ),
  'skema.negatif': galat(
    '"{ditemukan}" negatif, seharusnya nol atau lebih',
    '"{ditemukan}" is negative, expected zero or more',
  ),
  'skema.positif': galat(
    '"{ditemukan}" bukan angka di atas nol',
    '"{ditemukan}" is not a number above zero',
    'angka ini dipakai sebagai pembagi',
    'this number is divided by',
  ),
  'skema.tempat-desimal': galat(
    '"{ditemukan}" bukan banyaknya desimal',
    '"{ditemukan}" is not a number of decimal places',
    'tulis bilangan bulat dari 0 sampai 9',
    'write a whole number from 0 to 9',
  ),
  'skema.kode': galat(
    '"{ditemukan}" bukan kode',
    '"{ditemukan}" is not a code',
    'kode hanya memuat huruf, angka, titik, garis bawah, dan tanda hubung',
    'a code has letters, digits, dots, underscores and hyphens only',
  ),
  'skema.tanggal': galat(
    '"{ditemukan}" bukan tanggal',
    '"{ditemukan}" is not a date',
    'tulis tanggal sebagai tahun-bulan-hari, misalnya 2024-03-31',
    'write a date as year-month-day, e.g. 2024-03-31',
  ),
  'skema.rentang': galat(
    '"{ditemukan}" bukan rentang',
    '"{ditemukan}" is not an interval',
    'tulis seperti "x < 70", "70 <= x < 100", "x = 100" atau "x > 120"',
    'write like "x < 70", "70 <= x < 100", "x = 100" or "x > 120"',
  ),
  'skema.rumus': galat(
    '"{ditemukan}" bukan rumus kolom',
    '"{ditemukan}" is not a column formula',
    'tulis penjumlahan atau pengurangan nama kolom, misalnya "diuji - ms"',
    'write a sum or difference of column names, e.g. "diuji - ms"',
  ),
  'skema.target': galat(
    '"{ditemukan}" bukan target',
    '"{ditemukan}" is not a target',
    'tulis satu angka, "-", atau rentang dari nilai kecil ke nilai besar seperti 5..7',
    'write one number, "-", or a range from low to high like 5..7',
  ),
  'skema.perspektif-atau-sasaran': galat(
    'Renstra memuat "perspektif" atau "sasaran", tepat salah satu',
    'the Renstra has "perspektif" or "sasaran", exactly one of them',
    'tulis "perspektif" bila peta strategi mengenalnya, kalau tidak "sasaran"',
    'write "perspektif" where the strategy map has them, otherwise "sasaran"',
  ),
  'skema.baris-atau-kelompok': galat(
    'tabel memuat "baris" atau "kelompok", tepat salah satu',
    'a table has "baris" or "kelompok", exactly one of them',
  ),
  'skema.anggaran-kosong': galat(
    'anggaran tidak memuat satu rincian pun',
    'the budget has no breakdown at all',
    'tulis "kegiatan", "rincian_output", "indikator", atau "total"',
    'write "kegiatan", "rincian_output", "indikator" or "total"',
  ),
  'skema.tanpa-cetakan': galat(
    'angka ini tidak memuat cetakan yang diaudit',
    'this figure has no print to audit',
    'tulis "tercetak" atau "errata"',
    'write "tercetak" or "errata"',
  ),
  'skema.bentuk': galat(
    'kertas kerja harus memuat tepat satu bentuk, ditemukan: {ditemukan}',
    'a worksheet has exactly one shape, found: {ditemukan}',
    'pilih satu dari {dikenal}',
    'choose one of {dikenal}',
  ),
  'skema.tanpa-objek': galat(
    'indikator tanpa objek tidak memiliki realisasi yang tercatat',
    'an indicator without object has no recorded realisasi',
    'hapus "tercatat", atau hapus "tanpa_objek"',
    'delete "tercatat", or delete "tanpa_objek"',
  ),
  'skema.panjang-kurang': galat(
    'daftar ini berisi {jumlah}, paling sedikit {batas}',
    'this list has {jumlah}, at least {batas}',
  ),
  'skema.panjang-lebih': galat(
    'daftar ini berisi {jumlah}, paling banyak {batas}',
    'this list has {jumlah}, at most {batas}',
  ),
  'rapk.banyak-target': galat(
    'ada {jumlah} target, seharusnya {batas}: satu setiap {satuan}',
    'there are {jumlah} targets, expected {batas}: one for every {satuan}',
  ),
  'skema.lain': galat('{rincian}', '{rincian}'),
  'pedoman.celah': galat(
    'skala "{skala}" tidak mencakup nilai {nilai}: ada celah antara "{pita1}" dan "{pita2}"',
    'scale "{skala}" does not cover {nilai}: gap between "{pita1}" and "{pita2}"',
    'perbaiki batas pita sehingga setiap nilai masuk tepat satu pita',
    'mend the bounds so that every value falls into exactly one band',
  ),
  'pedoman.tumpang-tindih': galat(
    'skala "{skala}": nilai {nilai} masuk ke "{pita1}" dan juga "{pita2}"',
    'scale "{skala}": {nilai} falls into "{pita1}" and "{pita2}"',
    'perbaiki batas pita sehingga setiap nilai masuk tepat satu pita',
    'mend the bounds so that every value falls into exactly one band',
  ),
  'pedoman.tanpa-perspektif': galat(
    'nilai organisasi dihitung dari perspektif, tetapi pedoman ini tidak menilai perspektif',
    'the organisation is valued from perspectives, but this guideline gives perspectives no value',
    'tambahkan "perspektif: { skala: … }", atau ganti "dari" menjadi sasaran atau indikator',
    'add "perspektif: { skala: … }", or change "dari" to sasaran or indikator',
  ),
  'rujukan.tanpa-perspektif': galat(
    'nilai organisasi dihitung dari perspektif, tetapi Renstra satker ini tidak memuat perspektif',
    'the organisation is valued from perspectives, but the Renstra of this unit has none',
    'tulis perspektif dalam Renstra, atau pakai pedoman yang menilai dari sasaran atau indikator',
    'write perspectives in the Renstra, or use a guideline that starts from sasaran or indicators',
  ),
  'rujukan.tak-dikenal': galat(
    '{jenis} "{kode}" tidak ada',
    'there is no {jenis} "{kode}"',
    '{jenis} yang ada: {dikenal}{saran}',
    'existing {jenis}: {dikenal}{saran}',
  ),
  'rujukan.ganda': galat('{jenis} "{kode}" ditetapkan dua kali', '{jenis} "{kode}" is defined twice'),
  'rujukan.target-hilang': galat(
    'indikator "{kode}" tidak memiliki target di {berkas}',
    'indicator "{kode}" has no target in {berkas}',
    'tambahkan baris "{kode}": …; tulis "-" bila memang belum bertarget',
    'add a line "{kode}": …; write "-" if there is no target yet',
  ),
  'rujukan.urutan-revisi': galat(
    'revisi yang berlaku mulai {berlaku} tertulis setelah revisi yang berlaku lebih kemudian',
    'the revision in force from {berlaku} stands after one that came into force later',
    'urutkan revisi dari yang paling awal berlaku',
    'put the revisions in the order they came into force',
  ),
  'rujukan.target-rentang': galat(
    'target indikator "{kode}" berupa rentang, padahal polaritasnya bukan "rentang"',
    'the target of "{kode}" is a range, but its polarity is not "rentang"',
    'tulis satu angka, atau tetapkan "polaritas: rentang" dalam Renstra',
    'write one number, or set "polaritas: rentang" in the Renstra',
  ),
  'anggaran.cara-bagi': galat(
    'pos "{nama}" harus dibagi kepada indikator dengan tepat satu cara',
    'post "{nama}" must be shared among indicators in exactly one way',
    'tulis "bagian" atau "bersama", atau sebut kodenya dalam "alokasi"',
    'write "bagian" or "bersama", or name its code in "alokasi"',
  ),
  'narasi.bagian-tak-dikenal': galat(
    'judul "{judul}" tidak dikenal dalam berkas narasi ini',
    'heading "{judul}" is not known in this narrative file',
    'judul yang dikenal: {dikenal}{saran}',
    'known headings: {dikenal}{saran}',
  ),
  'narasi.tanpa-judul': galat(
    'teks sebelum judul "## …" pertama tidak akan tercetak',
    'text before the first "## …" heading would not be printed',
    'pindahkan teks itu ke bawah salah satu judul',
    'move the text below one of the headings',
  ),
  'narasi.sintaks': galat(
    'kutipan angka tidak dapat dibaca: {rincian}',
    'a quoted figure cannot be parsed: {rincian}',
    'tulis seperti {{realisasi "1.3"}}',
    'write like {{realisasi "1.3"}}',
  ),
  'narasi.nama-tak-dikenal': galat(
    'nama "{nama}" tidak dikenal dalam kutipan angka',
    'unknown name "{nama}" in a quoted figure',
    'nama yang dikenal: {dikenal}{saran}',
    'known names: {dikenal}{saran}',
  ),
  'narasi.parameter': galat(
    '{{{nama}}} membutuhkan {diharapkan}, ditemukan {ditemukan}',
    '{{{nama}}} needs {diharapkan}, found {ditemukan}',
  ),
  'narasi.tanpa-nilai': galat(
    '{{{nama}}} tidak memiliki nilai: {sebab}',
    '{{{nama}}} has no value: {sebab}',
    'hapus kutipan itu, atau pindahkan ke periode yang mengukurnya',
    'remove the quotation, or move it to a period that measures it',
  ),
  'narasi.tabel-ganda': galat(
    'tabel "{nama}" ditampilkan dua kali',
    'table "{nama}" is placed twice',
    'tampilkan satu kali, dan rujuk dengan {{tabel "…"}} di tempat lain',
    'place it once, and refer to it with {{tabel "…"}} elsewhere',
  ),
  'narasi.html': galat(
    'HTML mentah tidak dipakai dalam narasi: {rincian}',
    'raw HTML is not used in narrative: {rincian}',
    'gunakan Markdown: **tebal**, *miring*, daftar, dan rumus $…$',
    'use Markdown: **bold**, *italic*, lists and formulas $…$',
  ),
  'narasi.periode-lain': peringatan(
    'narasi menyebut "{ditemukan}" secara tertulis; laporan ini untuk {periode}',
    'narrative types "{ditemukan}"; this report is for {periode}',
    'gunakan {{triwulan}} untuk periode laporan, atau {{triwulan 4}} bila memang dimaksud triwulan lain',
    'use {{triwulan}} for this period, or {{triwulan 4}} where another quarter is meant',
  ),
  'narasi.angka-diketik': peringatan(
    'angka {ditemukan} diketik, padahal sama dengan {nama}',
    'the figure {ditemukan} is typed although it equals {nama}',
    'kutip angka itu: {kutipan}',
    'quote it: {kutipan}',
  ),
  'narasi.wajib': peringatan(
    'indikator "{kode}" berkategori {kategori} tetapi bagian "{bagian}" tidak ada',
    'indicator "{kode}" is {kategori} but section "{bagian}" is missing',
    'tulis bagian "## {bagian}" di {berkas}',
    'write section "## {bagian}" in {berkas}',
  ),
  'periksa.belum-dilaporkan': galat(
    'indikator "{kode}" bertarget {target} pada {periode} tetapi realisasinya tidak ada',
    'indicator "{kode}" has target {target} in {periode} but no realisasi',
    'isi realisasi di {berkas}, atau tulis tanpa_objek dengan alasannya; --draft mencetak konsep tanpa nilai itu',
    'fill it in {berkas}, or write tanpa_objek with the reason; --draft prints a draft without it',
  ),
  'periksa.target-nol': peringatan(
    'target indikator "{kode}" adalah nol, sehingga capaian tidak dapat dihitung',
    'the target of "{kode}" is zero, so that no capaian can be computed',
    'tulis "-" bila belum bertarget; target nol memerlukan polaritas yang menghitungnya',
    'write "-" if there is no target yet; a zero target needs a polarity that can compute it',
  ),
  'periksa.bobot': galat(
    'bobot kertas kerja indikator "{kode}" berjumlah {jumlah}, seharusnya 100',
    'the weights in the worksheet of "{kode}" add up to {jumlah}, expected 100',
    'perbaiki bobot sehingga berjumlah 100',
    'mend the weights so that they add up to 100',
  ),
  'periksa.target-tahunan': peringatan(
    'target RAPK akhir tahun indikator "{kode}" {rapk} berbeda dari target PK {pk}',
    'the year-end RAPK target of "{kode}" {rapk} differs from the PK target {pk}',
    'samakan keduanya, atau catat revisi PK',
    'make them equal, or record a revision of the PK',
  ),
  'periksa.target-turun': peringatan(
    'target RAPK indikator "{kode}" turun dari {sebelum} menjadi {sesudah}',
    'the RAPK target of "{kode}" falls from {sebelum} to {sesudah}',
    'target kumulatif tidak boleh turun; periksa urutannya',
    'cumulative targets do not fall; check their order',
  ),
  'periksa.target-periode': peringatan(
    'target {periode} indikator "{kode}" dipakai {dipakai}, RAPK menetapkan {rapk}: {alasan}',
    '{periode} target of "{kode}" in use is {dipakai}, the RAPK says {rapk}: {alasan}',
    'ajukan revisi RAPK agar kedua dokumen sama',
    'revise the RAPK so that both agree',
  ),
  'periksa.kertas-kerja': peringatan(
    'kertas kerja indikator "{kode}" menghasilkan {dihitung}, realisasi yang tercatat {tercatat}: {alasan}',
    'the worksheet of "{kode}" gives {dihitung}, the recorded realisasi is {tercatat}: {alasan}',
    'perbaiki kertas kerja, atau hapus nilai tercatat agar hasil kertas kerja yang dipakai',
    'mend the worksheet, or delete the recorded value so that the worksheet counts',
  ),
  'periksa.baris-negatif': galat(
    'kertas kerja indikator "{kode}", baris "{nama}": kolom {kolom} bernilai {nilai}',
    'worksheet of "{kode}", row "{nama}": column {kolom} is {nilai}',
    'periksa angka pembentuknya; jumlah bagian tidak boleh melebihi keseluruhan',
    'check the figures it is made of; parts may not exceed the whole',
  ),
  'periksa.penyebut-nol': galat(
    'kertas kerja indikator "{kode}", baris "{nama}": pembilang {pembilang} tetapi penyebut nol',
    'worksheet of "{kode}", row "{nama}": numerator {pembilang} over zero',
    'periksa kedua angka itu; 0 dari 0 berarti tidak ada objek',
    'check both figures; 0 of 0 means there was nothing to measure',
  ),
  'skema.kolom-terpakai': galat(
    'kolom "{kolom}" memakai nama yang sudah dipakai tabel itu sendiri',
    'column "{kolom}" takes a name the table has for itself',
    'ganti namanya; "nama" dan "persen" sudah ada',
    'rename it; "nama" and "persen" are taken',
  ),
  'skema.rumus-melingkar': galat(
    'rumus kolom "{kolom}" bergantung pada dirinya sendiri',
    'the formula of column "{kolom}" depends on itself',
    'susun rumus dari kolom yang diisi',
    'build the formula from columns that are filled in',
  ),
  'periksa.bagian-anggaran': galat(
    'pembagian "{nama}" kepada indikator berjumlah {jumlah} persen, seharusnya 100',
    'the shares of "{nama}" add up to {jumlah} percent, expected 100',
    'perbaiki bagian sehingga berjumlah 100',
    'mend the shares so that they add up to 100',
  ),
  'periksa.kegiatan-hilang': peringatan(
    'kegiatan {kode} dalam PK tidak memiliki satu pos pun dalam anggaran',
    'kegiatan {kode} of the PK has no post in the budget',
    'tambahkan kegiatan itu beserta posnya',
    'add the kegiatan with its posts',
  ),
  'periksa.di-luar-masa-pedoman': peringatan(
    'periode laporan berakhir {sampai}, di luar masa berlaku pedoman ({mulai} sampai dengan {akhir})',
    'the period ends {sampai}, outside the validity of the guideline ({mulai} to {akhir})',
    'periksa pedoman yang dirujuk laporan.yaml',
    'check the guideline named in laporan.yaml',
  ),
  'periksa.pagu-kegiatan': peringatan(
    'pagu kegiatan {kode} menurut rincian {rincian}, menurut PK {pk}',
    'pagu of kegiatan {kode}: details give {rincian}, the PK says {pk}',
    'samakan rincian dengan PK, atau catat revisi anggaran',
    'make the details agree with the PK, or record a revision',
  ),
  'periksa.realisasi-lebih': peringatan(
    'realisasi "{nama}" {realisasi} melebihi pagu {pagu}',
    'realisasi of "{nama}" {realisasi} exceeds the pagu {pagu}',
  ),
  'periksa.alokasi-anggaran': galat(
    '{apa} pos {pos} berjumlah {asal}, yang dialokasikan kepada indikator {dibagi}',
    '{apa} of posts {pos} is {asal}, allotted to indicators {dibagi}',
    'perbaiki alokasi sehingga jumlahnya sama dengan jumlah pos',
    'mend the allotment so that it adds up to the posts',
  ),
  'periksa.anggaran-jumlah': peringatan(
    '{apa} menurut {nama} berjumlah {jumlah}, menurut keseluruhan {total}',
    '{apa} by {nama} adds up to {jumlah}, the whole is {total}',
    'samakan rincian dengan keseluruhan; bila sumbernya memang berbeda, jelaskan dalam catatan',
    'make the breakdown agree with the whole; where the sources differ, say so in a note',
  ),
  'periksa.tindak-lanjut-ganda': peringatan(
    'tindak lanjut indikator "{kode}" tertulis selesai dan sekaligus masih berupa rencana',
    'a follow-up of "{kode}" is both done and still planned',
    'pilih salah satu: "selesai" atau "rencana_aksi" dengan "tenggat"',
    'choose one: "selesai" or "rencana_aksi" with "tenggat"',
  ),
  'periksa.tenggat-lewat': peringatan(
    'tenggat {tenggat} sudah lewat pada tanggal laporan {tanggal} tetapi tindak lanjut belum selesai',
    'deadline {tenggat} had passed on the report date {tanggal} while the follow-up is open',
    'perbarui tenggat, atau catat penyelesaiannya',
    'update the deadline, or record its completion',
  ),
  'periksa.tanggal-di-luar': peringatan(
    'tanggal {tanggal} di luar periode laporan ({mulai} sampai dengan {sampai})',
    'date {tanggal} is outside the period ({mulai} to {sampai})',
  ),
  'audit.rumus': galat(
    'angka ini tidak dapat dihitung: {rincian}',
    'this figure cannot be computed: {rincian}',
    'tulis kutipan seperti dalam narasi, misalnya capaian "1.1", atau kaidah seperti persen 964 1045',
    'write a quotation as in narrative, e.g. capaian "1.1", or a rule such as persen 964 1045',
  ),
  'audit.berbeda': galat(
    'tercetak {tercetak} ({di}), dihitung {dihitung} ({hitung})',
    'printed {tercetak} ({di}), computed {dihitung} ({hitung})',
    'perbaiki data, atau catat sebagai erratum dengan sebabnya',
    'mend the data, or record an erratum with its cause',
  ),
  'audit.erratum-cocok': galat(
    'tercetak {tercetak} ({di}) tercatat sebagai erratum, padahal sama dengan hasil hitung {dihitung} ({hitung})',
    'printed {tercetak} ({di}) is recorded as an erratum although it equals the computed {dihitung} ({hitung})',
    'pindahkan ke "tercetak"',
    'move it to "tercetak"',
  ),
  'cetak.luap': galat(
    'elemen lebih lebar daripada halaman: {elemen}',
    'an element is wider than the page: {elemen}',
    'persingkat teks, atau pindahkan tabel ke halaman lanskap',
    'shorten the text, or move the table to a landscape page',
  ),
  'cetak.potong': galat(
    'kata terpotong di dalam sel: {elemen}',
    'a word is clipped in a cell: {elemen}',
    'persingkat kata itu atau lebarkan kolom di templat',
    'shorten the word or widen the column in the template',
  ),
  'cetak.patah': galat(
    'kata terbelah pada dua baris di dalam sel: {elemen}',
    'a word is broken over two lines in a cell: {elemen}',
    'persingkat kata itu, beri garis miring atau tanda hubung, atau lebarkan kolom di templat',
    'shorten the word, give it a slash or hyphen, or widen the column in the template',
  ),
  'cetak.tanpa-glif': galat(
    'huruf {huruf} tidak ada dalam huruf laporan: {elemen}',
    'character {huruf} is missing in the report fonts: {elemen}',
    'ganti huruf itu dengan yang lazim',
    'replace the character by a common one',
  ),
} as const satisfies Record<string, Pesan>;

export type KodePesan = keyof typeof KATALOG;
