import { galat, type Pesan } from './message.js';

/** Messages about how a report looks: what a unit sets in satker.yaml and the templates it brings. */
export const KATALOG_RUPA = {
  'skema.warna': galat(
    '"{ditemukan}" bukan warna',
    '"{ditemukan}" is not a colour',
    'tulis warna sebagai enam angka heksadesimal dalam tanda kutip, misalnya "#005e5d"',
    'write a colour as six hexadecimal digits in quotes, e.g. "#005e5d"',
  ),
  'skema.kontras': galat(
    'warna {ditemukan} terlalu pucat untuk teks: kontrasnya dengan putih {kontras}:1, paling kurang 4,5:1',
    'colour {ditemukan} is too pale for text: its contrast against white is {kontras}:1, at least 4.5:1 is needed',
    'pilih warna yang lebih tua',
    'choose a darker colour',
  ),
  'gambar.tidak-ada': galat(
    'berkas gambar {berkas} tidak ditemukan di {folder}',
    'picture file {berkas} not found in {folder}',
    'letakkan gambar di folder satker dan tulis jalurnya relatif terhadap folder itu{saran}',
    'put the picture into the folder of the unit and write its path relative to that folder{saran}',
  ),
  'gambar.jenis': galat(
    '{berkas} bukan gambar yang dapat dipakai di sini',
    '{berkas} is not a picture that can be used here',
    'jenis yang diterima: {dikenal}; mengganti akhiran nama berkas tidak mengubah jenisnya',
    'accepted kinds: {dikenal}; renaming a file does not change its kind',
  ),
  'gambar.teks': galat(
    '{berkas} memuat teks, yang hurufnya akan dipinjam dari komputer pencetak',
    '{berkas} holds text, whose font would be borrowed from the printing machine',
    'ubah teks itu menjadi kurva (path) di aplikasi gambar, lalu simpan kembali',
    'turn the text into outlines (paths) in the drawing application and save again',
  ),
  'templat.galat': galat(
    'templat satker tidak dapat dipakai: {rincian}',
    'a template of the unit cannot be used: {rincian}',
    'bandingkan dengan templat bernama sama yang disertakan Lapkin, atau hapus berkas ini',
    'compare with the template of the same name that comes with Lapkin, or delete this file',
  ),
} as const satisfies Record<string, Pesan>;
