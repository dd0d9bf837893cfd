import { z } from 'zod';
import { teks } from '../fields.js';

/** Places in the publication: lines of its text, tables, pages. */
const letak = () => z.array(teks()).min(1);

/** A figure of the publication: how it is computed, as which texts it is printed where, and which of those are wrong. */
const angka = () =>
  z
    .strictObject({
      /** A quoted figure (`capaian "1.1"`), or a rule applied to figures as printed (`persen 964 1045`). */
      hitung: teks(),
      tercetak: z.record(teks(), letak()).optional(),
      /** `dihitung` is what the figure came to when the cause was found (four decimals): an erratum is no licence to drift. */
      errata: z
        .array(z.strictObject({ tercetak: teks(), dihitung: teks(), di: letak(), sebab: teks() }))
        .min(1)
        .optional(),
    })
    .superRefine((isi, ctx) => {
      if (!isi.tercetak && !isi.errata)
        ctx.addIssue({ code: 'custom', params: { kode: 'skema.tanpa-cetakan' } });
    });

/** <periode>/tercetak.yaml: the figures of an existing publication of this report, for `lapkin audit`. */
export const skemaTercetak = () =>
  z.strictObject({
    publikasi: teks(),
    kelompok: z
      .array(
        z.strictObject({
          nama: teks(),
          /**
           * turunan: rule and inputs are printed; simpulan: an input was inferred; selaras: one figure in two places;
           * tambahan: slips found besides a complete count.
           */
          jenis: z.enum(['turunan', 'simpulan', 'selaras', 'tambahan']),
          angka: z.array(angka()).min(1),
        }),
      )
      .min(1),
  });
