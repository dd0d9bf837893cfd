import { z } from 'zod';
import type { Decimal } from '../../decimal.js';
import {
  desimal,
  kode,
  rumusKolom,
  takNegatif,
  tanggal,
  tanggalAtauBulan,
  target,
  teks,
  yaTidak,
} from '../fields.js';
import { kisiFoto } from './gambar.js';

/** A worksheet column: its heading, or heading with the group it stands under and the formula it is derived by. */
const kolom = () =>
  z.union([
    teks(),
    z.strictObject({
      judul: teks(),
      kelompok: teks().optional(),
      rumus: rumusKolom().optional(),
      /** `tidak`: the rows count the same things again, a total would mislead. */
      jumlahkan: yaTidak().optional(),
    }),
  ]);

/** A row: its name and one figure for every column that is not derived. */
const baris = () => z.object({ nama: teks() }).catchall(takNegatif()).meta({ lapkin: 'baris' });

const tabel = {
  label: teks().optional(),
  kolom: z.record(z.string().regex(/^\w+$/), kolom()),
  pembilang: teks(),
  penyebut: teks(),
  baris: z.array(baris()).min(1),
};

/** Criminal cases: each stage's weight times the cases that reached it, over the target number of cases. */
const perkara = () =>
  z.strictObject({
    target: takNegatif(),
    hitung: z.enum(['tahun_berjalan', 'tahun_berjalan_dan_carry_over']),
    tahap: z
      .array(
        z.strictObject({
          nama: teks(),
          bobot: takNegatif(),
          tahun_berjalan: takNegatif(),
          carry_over: takNegatif(),
        }),
      )
      .min(1),
  });
/** Pooled ratio: sum of `pembilang` over sum of `penyebut`, times 100. */
const rasio = () => z.strictObject(tabel);
/** Mean of the rows' ratios. A row 0/0 is left out, or counts as stated. */
const rataRata = () => z.strictObject({ ...tabel, penyebut_nol: z.enum(['keluarkan', '0', '100']) });
/** Stages with weights that sum to 100; `selesai` is the percentage done. */
const tahapan = () =>
  z.array(z.strictObject({ nama: teks(), bobot: takNegatif(), selesai: takNegatif() })).min(1);

/**
 * The level of efficiency of the whole budget, scored by the bands of the guideline: output is the mean capaian of the
 * other measured indicators, input the absorption over all indicators (IKU 11.2 of Kupang 2021, L11062-11130).
 */
const efisiensi = () => z.strictObject({ kecuali: z.array(kode()).min(1) });

/** The shapes a realisasi can be made by (scoring.md, "Worksheets"); exactly one of them is given. */
export interface IsiBentuk {
  readonly nilai?: Decimal | undefined;
  readonly rasio?: z.output<ReturnType<typeof rasio>> | undefined;
  readonly rata_rata?: z.output<ReturnType<typeof rataRata>> | undefined;
  readonly jumlah?: readonly Komponen[] | undefined;
  readonly berbobot?: readonly KomponenBerbobot[] | undefined;
  readonly tahapan?: z.output<ReturnType<typeof tahapan>> | undefined;
  readonly perkara?: z.output<ReturnType<typeof perkara>> | undefined;
  readonly efisiensi?: z.output<ReturnType<typeof efisiensi>> | undefined;
}

/** A part of a worksheet, itself a worksheet. */
export interface Komponen extends IsiBentuk {
  readonly nama: string;
  readonly sumber?: string | undefined;
  readonly tanggal?: string | undefined;
}

/** A weighted part; `belum` says why it is not due yet: it counts nothing, but its weight stays. */
export interface KomponenBerbobot extends Komponen {
  readonly bobot: Decimal;
  readonly belum?: string | undefined;
}

export const BENTUK = [
  'nilai',
  'rasio',
  'rata_rata',
  'jumlah',
  'berbobot',
  'tahapan',
  'perkara',
  'efisiensi',
] as const;

const bentuk = {
  nilai: desimal().optional(),
  rasio: rasio().optional(),
  rata_rata: rataRata().optional(),
  jumlah: z.lazy(() => z.array(komponen).min(1)).optional(),
  berbobot: z.lazy(() => z.array(komponenBerbobot).min(1)).optional(),
  tahapan: tahapan().optional(),
  perkara: perkara().optional(),
};

/** Exactly one shape, or none where `tanpa` says why there is nothing to measure. */
const tepatSatu = (isi: IsiBentuk, ctx: z.RefinementCtx, tanpa: boolean): void => {
  const ada = BENTUK.filter((b) => isi[b] !== undefined);
  if (ada.length === (tanpa ? 0 : 1)) return;
  const ditemukan = ada.join(', ') || '-';
  ctx.addIssue({ code: 'custom', params: { kode: 'skema.bentuk', ditemukan, dikenal: BENTUK.join(', ') } });
};

const asal = { sumber: teks().optional(), tanggal: tanggal().optional() };

const komponen: z.ZodType<Komponen> = z
  .strictObject({ nama: teks(), ...asal, ...bentuk })
  .superRefine((isi, ctx) => tepatSatu(isi, ctx, false));

const komponenBerbobot: z.ZodType<KomponenBerbobot> = z
  .strictObject({ nama: teks(), bobot: takNegatif(), belum: teks().optional(), ...asal, ...bentuk })
  .superRefine((isi, ctx) => tepatSatu(isi, ctx, isi.belum !== undefined));

/** What a period knows of one indicator. */
const indikator = () =>
  z
    .strictObject({
      ...bentuk,
      efisiensi: efisiensi().optional(),
      ...asal,
      /** Planned volume of the year, and the worksheet column that counts towards it: samples, facilities. */
      volume: z.strictObject({ jumlah: takNegatif(), satuan: teks(), kolom: teks() }).optional(),
      /** A published value that is the input although the worksheet gives another (rounded or cut at its source). */
      tercatat: z.strictObject({ nilai: desimal(), alasan: teks() }).optional(),
      /** Target in use where it is not the RAPK's, and why. */
      target: z.strictObject({ nilai: target(), alasan: teks() }).optional(),
      /** Nothing occurred that could be measured. */
      tanpa_objek: teks().optional(),
      catatan: teks().optional(),
    })
    .superRefine((isi, ctx) => {
      tepatSatu(isi, ctx, isi.tanpa_objek !== undefined);
      if (isi.tanpa_objek !== undefined && isi.tercatat !== undefined) {
        ctx.addIssue({ code: 'custom', path: ['tercatat'], params: { kode: 'skema.tanpa-objek' } });
      }
    });

/** <periode>/realisasi.yaml: worksheets up to the end of the period. */
export const skemaRealisasi = () =>
  z.strictObject({
    sampai_dengan: tanggal(),
    indikator: z.record(kode(), indikator()),
  });

/** <periode>/laporan.yaml: what makes this folder a report. */
export const skemaLaporan = () =>
  z.strictObject({
    pedoman: kode(),
    renstra: kode(),
    tempat: teks(),
    tanggal: tanggal(),
    penandatangan: z.strictObject({ nama: teks(), jabatan: z.array(teks()).min(1), nip: teks().optional() }),
    /** How the signature block prints: room for a hand (`kosong`, without it), or a field for an electronic signature. */
    tanda_tangan: z.strictObject({ bidang: z.enum(['kosong', 'siapkan']) }).optional(),
    tampilan: z
      .strictObject({
        /** Scale for sasaran and perspektif; without it the guideline's own. */
        skala_sasaran: kode().optional(),
        /** `tanpa_batas`: a sasaran of one indicator above the cap shows the category of the uncapped value. */
        sasaran_tunggal: z.enum(['berbatas', 'tanpa_batas']).optional(),
        /** Follow-up of recommendations: within each indicator, or one matrix for the whole report. */
        tindak_lanjut: z.enum(['indikator', 'matriks']).optional(),
        /** Theme of this report; without it the unit's (satker.yaml), then nila-soga. */
        tema: kode().optional(),
      })
      .optional(),
    /** Sections a report may leave out; all are on unless `tidak`. */
    bagian: z
      .strictObject({
        sorotan: yaTidak().optional(),
        rkt: yaTidak().optional(),
        peta_strategi: yaTidak().optional(),
        efisiensi: yaTidak().optional(),
        pembanding_renstra: yaTidak().optional(),
        /** A second signature block at the end of Bab IV; off unless `ya`. */
        tanda_tangan_penutup: yaTidak().optional(),
      })
      .optional(),
  });

const waktu = () => z.union([tanggalAtauBulan(), z.strictObject({ mulai: tanggal(), sampai: tanggal() })]);

/** <periode>/sorotan.yaml: highlights between summary and contents. */
export const skemaSorotan = () =>
  z.strictObject({
    sorotan: z
      .array(
        z.strictObject({
          judul: teks(),
          tanggal: waktu().optional(),
          tempat: teks().optional(),
          uraian: teks(),
          rincian: z.array(z.strictObject({ tanggal: tanggal().optional(), uraian: teks() })).optional(),
          foto: kisiFoto().optional(),
        }),
      )
      .min(1),
  });
