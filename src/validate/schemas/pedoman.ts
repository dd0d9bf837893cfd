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
        keluaran: z.enum(['capaian', 'capaian_tahunan']),
        standar: positif(),
        tingkat: z.array(z.enum(['indikator', 'sasaran'])).min(1),
        tampilkan_persen: yaTidak().optional(),
        pita: z.array(pitaEfisiensi()).min(2),
      })
      .optional(),
  });
