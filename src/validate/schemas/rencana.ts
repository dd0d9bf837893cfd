import { z } from 'zod';
import {
  bulat,
  kode,
  positif,
  takNegatif,
  tanggal,
  tanggalAtauBulan,
  target,
  teks,
  tempatDesimal,
  yaTidak,
} from '../fields.js';

/** A year as a key. */
const tahun = () => z.string().regex(/^\d{4}$/);

/** The quarter from which a revision counts. */
const berlaku = () => z.enum(['tw1', 'tw2', 'tw3', 'tw4']);

/** Revisions of a plan: from which quarter, why, and the targets changed. */
const revisi = <T extends z.ZodType>(target: T) =>
  z
    .array(
      z.strictObject({
        berlaku: berlaku(),
        tanggal: tanggal().optional(),
        alasan: teks(),
        target: z.record(kode(), target),
      }),
    )
    .optional();

const indikator = () =>
  z.strictObject({
    kode: kode(),
    nama: teks(),
    nama_pendek: teks().optional(),
    satuan: teks(),
    polaritas: z.enum(['maksimum', 'minimum', 'rentang', 'stabil']).optional(),
    /** Worst value there can be: what a `minimum` indicator with target 0 is measured against. */
    terburuk: positif().optional(),
    bobot: takNegatif().optional(),
    /** The target is the highest value there can be (see pedoman.capaian.nilai_maksimum). */
    target_maksimum: yaTidak().optional(),
    baru: yaTidak().optional(),
    penanggung_jawab: teks().optional(),
    /** Decimals target and realisasi print with: 0 for counts. */
    desimal: tempatDesimal().optional(),
    /** First and last year the indicator is measured in. */
    mulai: bulat().optional(),
    sampai: bulat().optional(),
    /** Until that quarter target and realisasi are the progress of stages, while the year counts another unit. */
    kemajuan: z
      .strictObject({
        satuan: teks(),
        sampai: z.enum(['tw1', 'tw2', 'tw3', 'tw4']),
        /** Against the year: `belum` cannot be compared yet; `kemajuan` the progress itself. */
        tahunan: z.enum(['belum', 'kemajuan']),
      })
      .optional(),
    target: z.record(tahun(), target()).optional(),
  });

const sasaran = () =>
  z.strictObject({
    kode: kode(),
    nama: teks(),
    nama_pendek: teks(),
    indikator: z.array(indikator()).min(1),
  });

/** data/satker/<satker>/renstra-*.yaml: the five-year plan and the catalogue of sasaran and indicators. */
export const skemaRenstra = () =>
  z
    .strictObject({
      nama: teks(),
      periode: z.strictObject({ mulai: bulat(), sampai: bulat() }),
      dasar_hukum: teks().optional(),
      visi: teks().optional(),
      misi: z.array(teks()).min(1).optional(),
      tujuan: z.array(teks()).min(1).optional(),
      /** Funding by year, in its own unit. */
      pendanaan: z.strictObject({ satuan: teks(), tahun: z.record(tahun(), takNegatif()) }).optional(),
      perspektif: z
        .array(
          z.strictObject({
            kode: kode(),
            nama: teks(),
            /** Set in italics where printed. */
            asing: yaTidak().optional(),
            sasaran: z.array(sasaran()).min(1),
          }),
        )
        .min(1)
        .optional(),
      /** Instead of `perspektif`: a strategy map without perspectives. */
      sasaran: z.array(sasaran()).min(1).optional(),
    })
    .superRefine((isi, ctx) => {
      if ((isi.perspektif === undefined) === (isi.sasaran === undefined))
        ctx.addIssue({ code: 'custom', params: { kode: 'skema.perspektif-atau-sasaran' } });
    });

const pihak = () => z.strictObject({ nama: teks(), jabatan: teks() });

/** <tahun>/pk.yaml: the yearly performance agreement. */
export const skemaPk = () =>
  z.strictObject({
    tanggal: tanggal().optional(),
    pihak_pertama: pihak().optional(),
    pihak_kedua: pihak().optional(),
    target: z.record(kode(), target()),
    alokasi: z
      .array(z.strictObject({ kegiatan: kode(), nama: teks(), pagu: takNegatif() }))
      .min(1)
      .optional(),
    /** Revisions, oldest first; each lists what it changed and counts from its quarter on. */
    revisi: revisi(target()),
  });

/**
 * <tahun>/rkt.yaml: the yearly plan. Only targets that differ from the PK are listed; a plan with other sasaran and
 * indicators than the PK lists them all.
 */
export const skemaRkt = () =>
  z.strictObject({
    tanggal: tanggal().optional(),
    target: z.record(kode(), target()).optional(),
    sasaran: z
      .array(
        z.strictObject({
          nama: teks(),
          indikator: z
            .array(z.strictObject({ nama: teks(), satuan: teks().optional(), target: target() }))
            .min(1),
        }),
      )
      .min(1)
      .optional(),
  });

/** `tetap`: the PK target in every period. A list: one value a period, `-` where there is no target yet. */
const targetRapk = () => z.union([z.literal('tetap'), z.array(target())]);

/** <tahun>/rapk.yaml: targets per quarter (4 values) or month (12 values), cumulative. */
export const skemaRapk = () =>
  z.strictObject({
    tanggal: tanggal().optional(),
    satuan_waktu: z.enum(['triwulan', 'bulan']),
    target: z.record(kode(), targetRapk()),
    revisi: revisi(targetRapk()),
    /** Printed under the table. */
    catatan: teks().optional(),
    /** Budget per indicator as the plan states it, where it is not that of anggaran.yaml. */
    anggaran: z.record(kode(), takNegatif()).optional(),
  });

/** <periode>/tindak-lanjut.yaml: follow-up of the evaluation of an earlier period. */
export const skemaTindakLanjut = () =>
  z.strictObject({
    evaluasi: z.strictObject({ tahun: bulat(), periode: z.enum(['tw1', 'tw2', 'tw3', 'tw4', 'tahunan']) }),
    tindak_lanjut: z.record(
      kode(),
      z
        .array(
          z.strictObject({
            rekomendasi: teks().optional(),
            /** When, as the recommendation says it. */
            waktu: teks().optional(),
            selesai: teks().optional(),
            rencana_aksi: teks().optional(),
            tenggat: tanggalAtauBulan().optional(),
            sebelum: teks().optional(),
            sesudah: teks().optional(),
          }),
        )
        .min(1),
    ),
  });
