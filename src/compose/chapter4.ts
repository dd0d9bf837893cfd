import { denganTerbilang } from '../format/kata.js';
import { kalimatBlokir } from './budget.js';
import { composeBab, seksiNaskah } from './chapter.js';
import { cetakKategori, type Konteks } from './context.js';
import { composeTandaTangan } from './front.js';
import { cetakNilai } from './scale.js';
import { kalimatAnggaran, kalimatKategori, kalimatTercapai, kalimatTotal } from './sentences.js';

/** Bab IV: conclusion and recommendations. */
export function composeBab4(k: Konteks) {
  const { laporan, nilai } = k;
  return composeBab(k, 4, 'Penutup', () => {
    const kesimpulan = {
      entri: k.nomor.mulaiSubbab('Kesimpulan'),
      kalimatTotal: kalimatTotal(laporan, nilai),
      kalimatTercapai: kalimatTercapai(laporan, nilai),
      kalimatKategori: `Menurut kategori, ${denganTerbilang(nilai.indikator.length)} indikator terdiri atas ${kalimatKategori(laporan, nilai.indikator)}.`,
      kalimatAnggaran: [kalimatAnggaran(laporan, nilai), kalimatBlokir(k)]
        .filter((t) => t !== null)
        .join(' '),
      sasaran: laporan.sasaran.map((s) => kesimpulanSasaran(k, s.kode)),
      total: {
        nama: laporan.pedoman.total.nama,
        nilai: cetakNilai(laporan, nilai.total.nilai),
        kategori: cetakKategori(nilai.total.kategori),
      },
      perspektif: (laporan.pedoman.perspektif ? laporan.perspektif : []).map((p) => {
        const np = nilai.perspektif.find((x) => x.kode === p.kode);
        return {
          nama: p.nama,
          asing: p.asing,
          nilai: cetakNilai(laporan, np?.nilai),
          kategori: cetakKategori(np?.kategori ?? null),
        };
      }),
      naskah: k.naskah('bab-4', 'Kesimpulan'),
      kendala: k.naskah('bab-4', 'Kendala'),
    };
    const saran = seksiNaskah(k, 'bab-4', 'Saran', 'Saran');
    const penutup = k.naskah('bab-4', 'Penutup');
    const tandaTangan = laporan.pengaturan.bagian?.tanda_tangan_penutup
      ? composeTandaTangan(laporan, 'penutup')
      : null;
    return { kesimpulan, saran, penutup, tandaTangan };
  });
}

/** One sasaran in the conclusion: its value and category, or why it has none. */
function kesimpulanSasaran({ laporan, nilai }: Konteks, kode: string) {
  const s = laporan.sasaran.find((x) => x.kode === kode);
  const ns = nilai.sasaran.find((x) => x.kode === kode);
  return {
    nomor: s?.nomor ?? 0,
    nama: s?.nama ?? '',
    nilai: ns?.nilai ? `${laporan.pedoman.sasaran.nama} ${cetakNilai(laporan, ns.nilai)} persen` : null,
    // Within a sentence, so not capitalised.
    kategori: ns?.kategori ? cetakKategori(ns.kategori) : { nama: 'belum diukur', tingkat: 'n' },
  };
}
