import { galat, type Pesan, peringatan } from './message.js';

/** Messages on pictures and the figures made of them. */
export const KATALOG_GAMBAR = {
  'skema.berkas-gambar': galat(
    '"{ditemukan}" bukan berkas gambar di bawah folder ini',
    '"{ditemukan}" is not a picture file below this folder',
    'tulis jalur ke berkas .jpg, .jpeg, atau .png dari folder berkas YAML ini, dengan garis miring dan tanpa "..", misalnya foto/audiensi.jpg',
    'write the path to a .jpg, .jpeg or .png file from the folder of this YAML file, with slashes and without "..", e.g. foto/audiensi.jpg',
  ),
  'skema.isi-gambar': galat(
    'gambar memuat tepat satu dari {dikenal}; ditemukan: {ditemukan}',
    'a figure has exactly one of {dikenal}; found: {ditemukan}',
    'pisahkan menjadi beberapa berkas gambar',
    'make several figure files of it',
  ),
  'rujukan.kode-tampilan': galat(
    '"{kode}" adalah nama tabel sekaligus nama gambar',
    '"{kode}" is the name of a table and of a figure',
    'ganti nama salah satu berkasnya',
    'rename one of the files',
  ),
  'gambar.tidak-ada': galat(
    'berkas gambar {berkas} tidak ditemukan',
    'picture file {berkas} not found',
    'salin berkas itu ke sana, atau perbaiki namanya (huruf besar dan kecil dibedakan){saran}',
    'copy the file there, or mend its name (capitals count){saran}',
  ),
  'gambar.rusak': galat(
    'berkas gambar {berkas} tidak dapat dibaca sebagai {jenis}',
    'picture file {berkas} cannot be read as {jenis}',
    'buka gambar itu di komputer, simpan ulang sebagai JPEG atau PNG, lalu salin kembali',
    'open the picture on a computer, save it again as JPEG or PNG, and copy it again',
  ),
  'gambar.kecil': peringatan(
    'gambar {berkas} hanya {dpi} titik per inci pada ukuran cetak {lebar} × {tinggi} mm; batasnya {batas}',
    'picture {berkas} has only {dpi} dots per inch at its printed size of {lebar} × {tinggi} mm; the limit is {batas}',
    'pakai berkas aslinya dari kamera atau pemindai, bukan kiriman pesan yang diperkecil',
    'use the original file from the camera or scanner, not a copy shrunk by a messenger',
  ),
  'narasi.pindaian-di-luar': galat(
    'pindaian "{nama}" hanya dapat ditempatkan pada lampiran',
    'scan "{nama}" can only be placed in an appendix',
    'pindahkan ke narasi/lampiran.md',
    'move it to narasi/lampiran.md',
  ),
} as const satisfies Record<string, Pesan>;
