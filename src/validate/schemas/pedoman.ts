import { z } from 'zod';
import { kode, positif, rentang, takNegatif, tanggal, teks, tempatDesimal, yaTidak } from '../fields.js';

/** A band of a scale. `tingkat` ranks it (4 best … 0 worst; x = cannot be concluded) and picks sign and colour. */
export const pita = () =>
  z.strictObject({
    nama: teks(),
    rentang: rentang(),
    tingkat: z.enum(['4', '3', '2', '1', '0', 'x']),
    /** The legend as the decree or the reports print it, where it reads otherwise. */
    tercetak: teks().optional(),
    /** Conclusion some guidelines add: Efektif, Kurang Efektif … */
    simpulan: teks().optional(),
  });

const skala = () =>
  z.strictObject({
    judul: teks(),
    kolom: teks(),
    pita: z.array(pita()).min(2),
  });

const pitaEfisiensi = () =>
  z.strictObject({
    rentang: rentang(),
    nama: teks(),
    /** Level of efficiency in percent that the band stands for. */
    persen: takNegatif(),
    tingkat: z.enum(['4', '3', '2', '1', '0', 'x']),
  });

/** data/pedoman/<id>.yaml: one guideline. The engine knows operations; the guideline says which, with which numbers. */
export const skemaPedoman = () =>
  z.strictObject({
    nama: teks(),
    dasar_hukum: teks(),
    berlaku: z.strictObject({ mulai: tanggal(), sampai: tanggal().optional() }),
    catatan: z.array(teks()).optional(),
    pembulatan: z.strictObject({
      desimal: tempatDesimal(),
      /** `tercetak`: a category is judged on the value as printed; `penuh`: on the unrounded one. */
      kategori: z.enum(['tercetak', 'penuh']),
      efisiensi: z.enum(['tercetak', 'penuh']),
    }),
    skala: z.record(kode(), skala()),
    capaian: z.strictObject({
      skala: kode(),
      skala_tahunan: kode(),
      /** Highest value an indicator counts with in means; the displayed capaian is never capped. */
      batas: takNegatif().optional(),
      /** `tahunan`: the cap holds for the year only, a quarter's value is counted as it is. */
      batas_berlaku: z.enum(['selalu', 'tahunan']).optional(),
      nama_diperhitungkan: teks().optional(),
      /** Counted value where target and realisasi are both the highest possible (flag on the indicator). */
      nilai_maksimum: takNegatif().optional(),
    }),
    sasaran: z.strictObject({
      nama: teks(),
      kepanjangan: teks(),
      dari: z.enum(['diperhitungkan', 'capaian']),
      skala: kode(),
    }),
    perspektif: z.strictObject({ skala: kode() }).optional(),
    total: z.strictObject({
      nama: teks(),
      kepanjangan: teks(),
      dari: z.enum(['perspektif', 'sasaran', 'indikator']),
      skala: kode(),
    }),
    efisiensi: z
      .strictObject({
        judul: teks(),
        /** Output percent: capaian of the period, capaian against the year, or typed for every activity. */
        keluaran: z.enum(['capaian', 'capaian_tahunan', 'tertulis']),
        /** What an indicator that is not measured puts out: nothing to judge (default), or zero. */
        keluaran_belum_diukur: z.enum(['tidak_dinilai', 'nol']).optional(),
        standar: positif(),
        tingkat: z.array(z.enum(['indikator', 'sasaran', 'kegiatan', 'rincian_output'])).min(1),
        tampilkan_persen: yaTidak().optional(),
        pita: z.array(pitaEfisiensi()).min(2),
      })
      .optional(),
  });
