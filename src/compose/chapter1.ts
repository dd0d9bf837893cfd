import { daftarKata, denganTerbilang, kapital, terbilang } from '../format/kata.js';
import { bagian } from '../link/laporan.js';
import { composeBab, seksiNaskah } from './chapter.js';
import type { Konteks } from './context.js';
import { composePeta } from './pictures.js';

/** Bab I: the unit, its work and its issues. */
export function composeBab1(k: Konteks) {
  const { satker } = k.laporan;
  const pegawai = satker.pegawai ?? [];
  const jumlah = pegawai.reduce((n, p) => n + p.jumlah, 0);
  const berTabel = (judul: string): boolean =>
    /\{\{\s*tampilkan/.test(bagian(k.laporan, 'bab-1', judul)?.isi ?? '');
  return composeBab(k, 1, 'Pendahuluan', () => {
    const latar = seksiNaskah(k, 'bab-1', 'Latar belakang', 'Latar Belakang');
    const gambaran = {
      entri: k.nomor.mulaiSubbab('Gambaran Umum Organisasi'),
      naskah: k.naskah('bab-1', 'Gambaran umum'),
      tugas: satker.tugas === undefined ? null : k.naskahYaml('satker', ['tugas'], satker.tugas),
      fungsi: (satker.fungsi ?? []).map((f, i, semua) => {
        const akhir = i === semua.length - 1 ? '.' : i === semua.length - 2 ? '; dan' : ';';
        return `${k.naskahYaml('satker', ['fungsi', i], f)}${akhir}`;
      }),
      // A narrative that brings tables tells the area itself.
      wilayah: berTabel('Gambaran umum')
        ? null
        : `${kapital(terbilang(satker.wilayah.length))} kabupaten/kota: ${daftarKata(satker.wilayah)}.`,
      peta: composePeta(k),
    };
    // Staff stand in a table of their own, or in one the narrative places.
    const adaPegawai = pegawai.length > 0 || berTabel('Struktur organisasi');
    const struktur = {
      entri: k.nomor.mulaiSubbab(`Struktur Organisasi${adaPegawai ? ' dan Sumber Daya Manusia' : ''}`),
      naskah: k.naskah('bab-1', 'Struktur organisasi'),
      gambar: k.nomor.nomoriGambar('organisasi', `Bagan organisasi ${satker.nama}`),
      koordinator: satker.koordinator ?? null,
      bagan: satker.organisasi,
      pegawai:
        pegawai.length === 0
          ? null
          : {
              kalimat: `Jumlah pegawai ${satker.nama} sebanyak ${denganTerbilang(jumlah)} orang, terdiri atas ${daftarKata(
                pegawai.map((p) => `${denganTerbilang(p.jumlah)} ${p.status}`),
              )}.`,
              tabel: {
                ...k.nomor.nomoriTabel('pegawai', 'Pegawai menurut status'),
                baris: pegawai.map((p) => ({
                  nama: p.status,
                  jumlah: String(p.jumlah),
                  petak: Array.from({ length: p.jumlah }, () => 1),
                })),
                jumlah: String(jumlah),
                sumber: `Data kepegawaian ${satker.nama}`,
              },
            },
    };
    const sarana = seksiNaskah(k, 'bab-1', 'Sarana dan prasarana', 'Sarana dan Prasarana');
    const pengantarIsu = k.naskah('bab-1', 'Isu strategis');
    const internal = k.naskah('bab-1', 'Isu internal');
    const eksternal = k.naskah('bab-1', 'Isu eksternal');
    const isu =
      pengantarIsu === null && internal === null && eksternal === null
        ? null
        : { entri: k.nomor.mulaiSubbab('Isu Strategis'), naskah: pengantarIsu, internal, eksternal };
    return { latar, gambaran, struktur, sarana, isu };
  });
}
