import { z } from 'zod';
import { rumusKolom, teks, yaTidak } from '../fields.js';

/** A column: its heading; how its cells read; or the formula or ratio it is derived by. */
const kolom = () =>
  z.union([
    teks(),
    z.strictObject({
      judul: teks(),
      kelompok: teks().optional(),
      jenis: z.enum(['cacah', 'nilai', 'rupiah', 'teks']).optional(),
      rumus: rumusKolom().optional(),
      /** Ratio of two columns, times 100. */
      persen: z.tuple([teks(), teks()]).optional(),
      /** `tidak`: a total of this column would mislead. */
      jumlahkan: yaTidak().optional(),
    }),
  ]);

/** Cells are read by the kind of their column, which only the whole table knows: see score/table.ts. */
const baris = () => z.object({ nama: teks() }).catchall(z.string()).meta({ lapkin: 'baris' });

/** tabel/<kode>.yaml in a unit's, year's or period's folder: a captioned table for narrative and appendices. */
export const skemaTabel = () =>
  z
    .strictObject({
      judul: teks(),
      label: teks(),
      nomor: yaTidak().optional(),
      lanskap: yaTidak().optional(),
      kolom: z.record(z.string().regex(/^\w+$/), kolom()),
      baris: z.array(baris()).min(1).optional(),
      kelompok: z
        .array(z.strictObject({ nama: teks(), baris: z.array(baris()).min(1), jumlah: teks().optional() }))
        .min(1)
        .optional(),
      jumlah: teks().optional(),
      sumber: teks().optional(),
      catatan: z.array(teks()).optional(),
    })
    .superRefine((isi, ctx) => {
      if ((isi.baris === undefined) === (isi.kelompok === undefined))
        ctx.addIssue({ code: 'custom', params: { kode: 'skema.baris-atau-kelompok' } });
    });
