import { z } from 'zod';
import { bulat, desimalAtauStrip, kode, takNegatif, tanggal, teks, yaTidak } from '../fields.js';

const indikator = () =>
  z.strictObject({
    kode: kode(),
    nama: teks(),
    nama_pendek: teks().optional(),
    satuan: teks(),
    polaritas: z.enum(['maksimum', 'minimum', 'stabil']).optional(),
    bobot: takNegatif().optional(),
    /** The target is the highest value there can be (see pedoman.capaian.nilai_maksimum). */
    target_maksimum: yaTidak().optional(),
    baru: yaTidak().optional(),
    penanggung_jawab: teks().optional(),
    target: z.record(z.string().regex(/^\d{4}$/), desimalAtauStrip()).optional(),
  });

/** data/satker/<satker>/renstra-*.yaml: the five-year plan and the catalogue of sasaran and indicators. */
export const skemaRenstra = () =>
  z.strictObject({
    nama: teks(),
    periode: z.strictObject({ mulai: bulat(), sampai: bulat() }),
    dasar_hukum: teks().optional(),
    visi: teks(),
    misi: z.array(teks()).min(1),
    tujuan: z.array(teks()).min(1),
    perspektif: z
      .array(
        z.strictObject({
          kode: kode(),
          nama: teks(),
          /** Set in italics where printed. */
          asing: yaTidak().optional(),
          sasaran: z
            .array(
              z.strictObject({
                kode: kode(),
                nama: teks(),
                nama_pendek: teks(),
                indikator: z.array(indikator()).min(1),
              }),
            )
            .min(1),
        }),
      )
      .min(1),
  });

const pihak = () => z.strictObject({ nama: teks(), jabatan: teks() });

/** <tahun>/pk.yaml: the yearly performance agreement. */
export const skemaPk = () =>
  z.strictObject({
    tanggal: tanggal().optional(),
    pihak_pertama: pihak().optional(),
    pihak_kedua: pihak().optional(),
    target: z.record(kode(), desimalAtauStrip()),
    alokasi: z.array(z.strictObject({ kegiatan: kode(), nama: teks(), pagu: takNegatif() })).min(1),
  });

/** <tahun>/rkt.yaml: the yearly plan; only targets that differ from the PK are listed. */
export const skemaRkt = () =>
  z.strictObject({
    tanggal: tanggal().optional(),
    target: z.record(kode(), desimalAtauStrip()).optional(),
  });

/** `tetap`: the PK target in every period. A list: one value a period, `-` where there is no target yet. */
const targetRapk = () => z.union([z.literal('tetap'), z.array(desimalAtauStrip())]);

/** <tahun>/rapk.yaml: targets per quarter (4 values) or month (12 values), cumulative. */
export const skemaRapk = () =>
  z.strictObject({
    tanggal: tanggal().optional(),
    satuan_waktu: z.enum(['triwulan', 'bulan']),
    target: z.record(kode(), targetRapk()),
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
            rekomendasi: teks(),
            selesai: teks().optional(),
            rencana_aksi: teks().optional(),
            tenggat: tanggal().optional(),
            sebelum: teks().optional(),
            sesudah: teks().optional(),
          }),
        )
        .min(1),
    ),
  });

/** <periode>/tercetak.yaml: what an existing publication of this report printed wrongly, and why. */
export const skemaTercetak = () =>
  z.strictObject({
    publikasi: teks(),
    errata: z.array(
      z.strictObject({
        angka: teks(),
        letak: z.array(teks()).min(1),
        tercetak: teks(),
        benar: teks(),
        sebab: teks(),
      }),
    ),
  });
