import { z } from 'zod';
import { berkasGambar, teks } from '../fields.js';

/** A picture with its caption; `alt` says what is seen to those who do not see it, otherwise the caption does. */
export const foto = () =>
  z.strictObject({
    berkas: berkasGambar(),
    keterangan: teks(),
    alt: teks().optional(),
    sumber: teks().optional(),
  });

/** One to four pictures side by side. */
export const kisiFoto = () => z.array(foto()).min(1).max(4);

const langkah = () => z.union([teks(), z.strictObject({ judul: teks(), uraian: teks().optional() })]);

export const ISI_GAMBAR = ['foto', 'proses', 'pindaian'] as const;

/** gambar/<kode>.yaml: a figure that narrative places with `{{tampilkan "kode"}}`. */
export const skemaGambar = () =>
  z
    .strictObject({
      judul: teks(),
      sumber: teks().optional(),
      foto: kisiFoto().optional(),
      /** Steps, in their order. */
      proses: z.array(langkah()).min(2).max(12).optional(),
      /** Scanned sheets, each on a page of its own; only among the appendices. */
      pindaian: z
        .array(z.strictObject({ berkas: berkasGambar(), alt: teks().optional() }))
        .min(1)
        .max(100)
        .optional(),
    })
    .superRefine((isi, ctx) => {
      const ada = ISI_GAMBAR.filter((k) => isi[k] !== undefined);
      if (ada.length === 1) return;
      const ditemukan = ada.join(', ') || '-';
      ctx.addIssue({
        code: 'custom',
        params: { kode: 'skema.isi-gambar', ditemukan, dikenal: ISI_GAMBAR.join(', ') },
      });
    });
