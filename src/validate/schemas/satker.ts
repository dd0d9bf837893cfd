import { z } from 'zod';
import { bulat, kode, teks, warnaTeks } from '../fields.js';
import { foto } from './gambar.js';

/** A post of the organisation chart with those below it. */
export interface Jabatan {
  readonly nama: string;
  readonly keterangan?: string | undefined;
  readonly bawahan?: readonly Jabatan[] | undefined;
}

// One constant, not a function: a schema that makes itself anew at every level has no end.
const jabatan: z.ZodType<Jabatan> = z.strictObject({
  nama: teks(),
  keterangan: teks().optional(),
  bawahan: z.lazy(() => z.array(jabatan)).optional(),
});

/** A picture file, relative to the unit's folder, and what a screen reader says of it. */
const gambar = () => z.strictObject({ berkas: teks(), alt: teks() });

/** data/satker/<satker>/satker.yaml: the unit. */
export const skemaSatker = () =>
  z.strictObject({
    nama: teks(),
    nama_panjang: teks(),
    jenis: teks(),
    lembaga: teks(),
    kota: teks(),
    alamat: z.array(teks()).min(1).optional(),
    telepon: z.array(teks()).optional(),
    surel: teks().optional(),
    situs: teks().optional(),
    berdiri: bulat().optional(),
    koordinator: teks().optional(),
    wilayah: z.array(teks()).min(1),
    /** Map of the area. */
    peta: foto().optional(),
    pegawai: z
      .array(z.strictObject({ status: teks(), jumlah: bulat() }))
      .min(1)
      .optional(),
    tugas: teks().optional(),
    fungsi: z.array(teks()).optional(),
    organisasi: jabatan,
    /** How all reports of the unit look. */
    tampilan: z
      .strictObject({
        tema: kode().optional(),
        /** `#rrggbb`, at least 4.5:1 against white. */
        aksen: warnaTeks().optional(),
        /** SVG or PNG. */
        logo: gambar().optional(),
        /** JPEG or PNG. */
        gambar_sampul: gambar().optional(),
      })
      .optional(),
    /** Foreign words of this unit's narrative, set in italics beside those of the shipped list. */
    kata_asing: z.array(teks()).optional(),
  });

/** data/lapkin.yaml: settings of the whole data folder. */
export const skemaLapkin = () =>
  z.strictObject({
    /** The report `npm run build-report` builds when none is named. */
    contoh: teks(),
  });
