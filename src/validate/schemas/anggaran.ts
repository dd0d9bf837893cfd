import { z } from 'zod';
import { bulat, desimalAtauStrip, kode, takNegatif, tanggal, teks } from '../fields.js';

const jumlah = { pagu: takNegatif(), realisasi: takNegatif() };

/** A post: `bagian` shares it among indicators in percent, `bersama` leaves it one cell that several indicators share. */
const pos = () =>
  z.strictObject({
    kode: kode().optional(),
    nama: teks(),
    pagu: desimalAtauStrip(),
    realisasi: desimalAtauStrip(),
    /** Output in percent, typed, where the guideline judges the efficiency of activities. */
    keluaran: takNegatif().optional(),
    bagian: z.record(kode(), takNegatif()).optional(),
    bersama: z.array(kode()).min(2).optional(),
  });

/** <periode>/anggaran.yaml: budget up to the end of the period, by every breakdown there is. */
export const skemaAnggaran = () =>
  z
    .strictObject({
      sumber: teks(),
      sampai_dengan: tanggal(),
      dipa: z.strictObject({ nomor: teks(), tanggal: tanggal(), pagu_awal: takNegatif() }).optional(),
      revisi: z
        .array(
          z.strictObject({
            nomor: bulat(),
            tanggal: tanggal().optional(),
            kewenangan: teks().optional(),
            uraian: teks(),
            pagu: takNegatif().optional(),
          }),
        )
        .optional(),
      /** Blocked or reserved (automatic adjustment), not part of the pagu below. */
      blokir: takNegatif().optional(),
      /** The whole as recorded, where the parts do not add up to it. */
      total: z.strictObject({ ...jumlah, sumber: teks().optional() }).optional(),
      jenis_belanja: z.array(z.strictObject({ nama: teks(), ...jumlah })).optional(),
      kegiatan: z
        .array(z.strictObject({ kode: kode(), nama: teks().optional(), pos: z.array(pos()).min(1) }))
        .min(1)
        .optional(),
      /** Posts whose amounts per indicator are published, but not the key they were shared by. */
      alokasi: z
        .array(
          z.strictObject({
            pos: z.array(kode()).min(1),
            kepada: z.record(kode(), z.strictObject(jumlah)),
          }),
        )
        .optional(),
      rincian_output: z
        .array(
          z.strictObject({
            kode: kode(),
            nama: teks(),
            satuan: teks(),
            target: takNegatif(),
            volume: takNegatif(),
            ...jumlah,
          }),
        )
        .optional(),
      /** Amount of each indicator, typed or that of a rincian output. */
      indikator: z
        .record(kode(), z.union([z.strictObject(jumlah), z.strictObject({ rincian: kode() })]))
        .optional(),
    })
    .superRefine((isi, ctx) => {
      if (!isi.kegiatan && !isi.rincian_output && !isi.indikator && !isi.total)
        ctx.addIssue({ code: 'custom', params: { kode: 'skema.anggaran-kosong' } });
    });
