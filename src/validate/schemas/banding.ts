import { z } from 'zod';
import { desimal, kode, target, teks, yaTidak } from '../fields.js';

const tahun = () => z.string().regex(/^\d{4}$/);

/** data/satker/<satker>/riwayat.yaml: years before the unit had folders of its own here. */
export const skemaRiwayat = () =>
  z.strictObject({
    tahun: z.record(
      tahun(),
      z.strictObject({
        sumber: teks(),
        indikator: z.record(
          kode(),
          z.strictObject({
            target: target().optional(),
            realisasi: desimal().optional(),
            catatan: teks().optional(),
          }),
        ),
      }),
    ),
  });

/** <tahun>/pembanding.yaml: other units of the same kind, and national targets. */
export const skemaPembanding = () =>
  z.strictObject({
    kelompok: teks(),
    sumber: teks(),
    unit: z.array(z.strictObject({ kode: kode(), nama: teks() })).min(1),
    indikator: z.record(
      kode(),
      z.strictObject({
        nasional: desimal().optional(),
        /** The national figure is a total of all units: it is shown, and not compared. */
        jumlah_nasional: yaTidak().optional(),
        unit: z.record(kode(), desimal()),
      }),
    ),
    sasaran: z.record(kode(), z.record(kode(), desimal())).optional(),
    total: z.record(kode(), desimal()).optional(),
  });
