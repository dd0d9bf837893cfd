import { galat, type Pesan, peringatan } from './message.js';

/** Messages about the archive: what is told before printing because it cannot be mended after, and what verifying finds. */
export const KATALOG_ARSIP = {
  'cetak.alt': galat(
    'gambar tanpa uraian: {elemen} (templat {templat})',
    'a picture without words: {elemen} (template {templat})',
    'tulis uraiannya: ![uraian](berkas) dalam narasi, atau role="img" dan aria-label dalam templat',
    'describe it: ![words](file) in narrative, or role="img" and aria-label in the template',
  ),
  'cetak.judul-lompat': galat(
    'judul melompati tingkat: {elemen} (templat {templat})',
    'a heading skips a level: {elemen} (template {templat})',
    'pakai judul satu tingkat di bawah judul sebelumnya, atau huruf tebal bila bukan judul',
    'use a heading one level below the one before, or bold text where it is none',
  ),
  'cetak.judul-kosong': galat(
    'judul tanpa teks: {elemen} (templat {templat})',
    'a heading without text: {elemen} (template {templat})',
    'tulis judulnya, atau hapus',
    'write the heading, or remove it',
  ),
  'cetak.sel-kosong': galat(
    'sel tabel kosong: {elemen}, baris "{jarum}" (templat {templat})',
    'an empty table cell: {elemen}, row "{jarum}" (template {templat})',
    'isi dengan "–" bila belum ada, atau spasi tak putus dalam templat',
    'write "–" where there is nothing yet, or a no-break space in the template',
  ),
  'cetak.baris-tabel': galat(
    'baris tabel tidak sama lebar: {elemen} (templat {templat})',
    'table rows differ in width: {elemen} (template {templat})',
    'samakan banyak sel setiap baris, termasuk colspan dan rowspan',
    'give every row the same number of cells, colspan and rowspan included',
  ),
  'cetak.tautan': galat(
    'tautan "{jarum}" tidak menuju ke mana pun dalam PDF: {elemen} (templat {templat})',
    'link "{jarum}" leads nowhere in a PDF: {elemen} (template {templat})',
    'pakai alamat lengkap (https://…), atau kutipan tabel, gambar, lampiran untuk rujukan dalam laporan',
    'use a full address (https://…), or quote tabel, gambar, lampiran to refer within the report',
  ),
  'cetak.bahasa': galat(
    'halaman tanpa bahasa',
    'the page has no language',
    'tulis lang="id" pada templat laporan',
    'write lang="id" in the template laporan',
  ),
  'arsip.bukan-pdf': galat('berkas ini bukan PDF', 'this file is no PDF'),
  'arsip.terpotong': galat(
    'PDF ini terpotong atau rusak',
    'this PDF is cut short or damaged',
    'ambil kembali salinan yang utuh',
    'get a whole copy again',
  ),
  'arsip.bukan-lapkin': galat(
    'PDF ini tidak memuat manifest.json dari Lapkin',
    'this PDF holds no manifest.json of Lapkin',
  ),
  'arsip.versi': peringatan(
    'arsip dibuat dengan Lapkin {dulu}, diperiksa dengan {kini}',
    'made with Lapkin {dulu}, verified with {kini}',
    'pakai versi yang sama bila hasilnya berbeda',
    'use the same version where results differ',
  ),
  'arsip.lampiran-hilang': galat('lampiran {berkas} hilang', 'attachment {berkas} is missing'),
  'arsip.lampiran-asing': galat(
    'lampiran {berkas} tidak disebut manifest.json',
    'attachment {berkas} is not named by manifest.json',
  ),
  'arsip.lampiran-berubah': galat(
    'lampiran {berkas} berbeda dengan sidiknya',
    'attachment {berkas} differs from its hash',
  ),
  'arsip.identitas': galat(
    'pengenal PDF bukan dari manifest.json ini: manifest.json atau pengenal diubah',
    'the ID of the PDF is not that of this manifest.json: one of them was altered',
  ),
  'arsip.halaman': galat(
    'halaman ke-{halaman} PDF berubah sesudah dicetak',
    'page {halaman} was altered after printing',
  ),
  'arsip.dokumen': galat(
    'tanda struktur, markah, atau katalog berubah sesudah dicetak',
    'tags, outline or catalog were altered after printing',
  ),
  'arsip.metadata': galat('metadata berubah sesudah dicetak', 'metadata were altered after printing'),
  'arsip.sumber': galat(
    'nilai.json tidak dapat dihitung ulang dari sumber yang terlampir',
    'nilai.json cannot be computed again from the attached sources',
  ),
  'arsip.angka': galat(
    '{angka}: dalam arsip {arsip}, dihitung ulang {dihitung}',
    '{angka}: {arsip} in the archive, {dihitung} computed again',
  ),
  'arsip.aturan': galat('melanggar {klausul}: {rincian}', 'breaks {klausul}: {rincian}'),
  'arsip.peramban': peringatan(
    'dicetak dengan {dulu}, dicetak ulang dengan {kini}: byte dapat berbeda',
    'printed with {dulu}, again with {kini}: bytes may differ',
  ),
  'arsip.templat': peringatan(
    'templat Lapkin berbeda dengan saat mencetak: byte dapat berbeda',
    'the templates of Lapkin are not those of the print: bytes may differ',
  ),
  'arsip.cetak-ulang': galat(
    'hasil cetak ulang dari lampiran berbeda dengan berkas ini',
    'printing again from the attachments gives another file',
  ),
} as const satisfies Record<string, Pesan>;
