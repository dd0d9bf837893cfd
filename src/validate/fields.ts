import { z } from 'zod';
import { Decimal } from '../decimal.js';
import type { KodePesan } from '../diagnostics/catalogue.js';
import { KONTRAS_TEKS, kontras } from '../format/warna.js';

const DESIMAL = /^[+-]?\d+(\.\d+)?$/;

/** What is wrong with a text, as the code of a message. */
class Salah {
  constructor(
    readonly kode: KodePesan,
    readonly parameter: Readonly<Record<string, string>> = {},
  ) {}
}

/**
 * A field read from source text. Every scalar arrives as its text (see read/yaml.ts); the field's type says what
 * it means. `jenis` reaches the JSON Schema, where editors see parsed YAML instead of text.
 */
const dariTeks = <T>(jenis: string, baca: (teks: string) => T | Salah) =>
  z
    .string()
    .meta({ lapkin: jenis })
    .transform((teks, ctx): T => {
      const hasil = baca(teks);
      if (!(hasil instanceof Salah)) return hasil;
      ctx.addIssue({ code: 'custom', params: { kode: hasil.kode, ...hasil.parameter } });
      return z.NEVER;
    });

const bacaDesimal = (s: string): Decimal | Salah =>
  DESIMAL.test(s) ? new Decimal(s) : new Salah('skema.desimal');

const bacaTakNegatif = (s: string): Decimal | Salah => {
  const d = bacaDesimal(s);
  return d instanceof Decimal && d.lt(0) ? new Salah('skema.negatif') : d;
};

/** Exact decimal from source text: decimal point, no thousands separator, no exponent. */
export const desimal = () => dariTeks('desimal', bacaDesimal);

/** Decimal that is zero or more: rupiah, counts, percentages. */
export const takNegatif = () => dariTeks('desimal', bacaTakNegatif);

/** `-` (absent), or zero or more; absent is not zero. */
export const desimalAtauStrip = () =>
  dariTeks('desimal-atau-strip', (s) => (s === '-' ? null : bacaTakNegatif(s)));

/** A target: one value (both ends the same), or the range an indicator of polarity `rentang` should stay in. */
export interface Target {
  readonly dari: Decimal;
  readonly sampai: Decimal;
}

export const targetTunggal = (nilai: Decimal): Target => ({ dari: nilai, sampai: nilai });

export const targetRentang = (t: Target): boolean => !t.dari.eq(t.sampai);

export const samaTarget = (a: Target, b: Target): boolean => a.dari.eq(b.dari) && a.sampai.eq(b.sampai);

/** `-` (none yet), one value `96.6`, or a range `5..7`. */
export const target = () =>
  dariTeks('target', (s): Target | null | Salah => {
    if (s === '-') return null;
    const [dari, sampai] = s.split('..').map(bacaTakNegatif);
    if (dari instanceof Salah) return dari;
    if (dari === undefined || sampai === undefined)
      return dari ? targetTunggal(dari) : new Salah('skema.desimal');
    if (sampai instanceof Salah) return sampai;
    return s.split('..').length === 2 && dari.lt(sampai) ? { dari, sampai } : new Salah('skema.target');
  });

/** Whole number for counts and years that are no figures of the report. */
export const bulat = () =>
  dariTeks('bulat', (s) => (/^-?\d+$/.test(s) ? Number(s) : new Salah('skema.bulat')));

/** Whole number of decimal places. */
export const tempatDesimal = () =>
  dariTeks('bulat', (s) => (/^[0-9]$/.test(s) ? Number(s) : new Salah('skema.tempat-desimal')));

/** Decimal above zero: something to divide by. */
export const positif = () =>
  dariTeks('desimal', (s) => {
    const d = bacaDesimal(s);
    return d instanceof Decimal && d.lte(0) ? new Salah('skema.positif') : d;
  });

/** `ya` or `tidak`. */
export const yaTidak = () => z.enum(['ya', 'tidak']).transform((s) => s === 'ya');

/** A calendar date `2024-03-31`, kept as that text (it sorts and has no time zone). */
export const tanggal = () =>
  dariTeks('tanggal', (s) => {
    const waktu = new Date(`${s}T00:00:00Z`);
    const ada =
      /^\d{4}-\d{2}-\d{2}$/.test(s) && !Number.isNaN(waktu.getTime()) && waktu.toJSON().startsWith(s);
    return ada ? s : new Salah('skema.tanggal');
  });

/** A date, or a month `2025-05` where the day is not known. */
export const tanggalAtauBulan = () => z.union([tanggal(), z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)]);

/** A colour `#rrggbb` that text in it can be read in, on white. Kept in lower case. */
export const warnaTeks = () =>
  dariTeks('warna', (s): string | Salah => {
    if (!/^#[0-9a-f]{6}$/i.test(s)) return new Salah('skema.warna');
    const nilai = kontras(s.toLowerCase(), '#ffffff');
    // Cut, not rounded: 4.499 must not print as 4.5.
    return nilai >= KONTRAS_TEKS
      ? s.toLowerCase()
      : new Salah('skema.kontras', { kontras: (Math.floor(nilai * 100) / 100).toFixed(2).replace('.', ',') });
  });

/** Text that is not empty. */
export const teks = () => z.string().min(1);

/** Code of a sasaran, indicator, kegiatan …: what other files refer to. */
export const kode = () => z.string().regex(/^[\w.-]+$/);

export interface Rentang {
  readonly teks: string;
  readonly dari: Decimal | null;
  readonly dariTermasuk: boolean;
  readonly sampai: Decimal | null;
  readonly sampaiTermasuk: boolean;
}

const ANGKA = '([+-]?\\d+(?:\\.\\d+)?)';
const POLA_RENTANG = new RegExp(`^(?:${ANGKA}\\s*(<=?)\\s*)?x(?:\\s*(<=?)\\s*${ANGKA})?$`);
const POLA_ATAS = new RegExp(`^x\\s*(>=?)\\s*${ANGKA}$`);
const POLA_SAMA = new RegExp(`^x\\s*=\\s*${ANGKA}$`);

/** An interval as a person writes it: `x < 70`, `70 <= x < 100`, `x = 100`, `x > 120`. */
export function parseRentang(teks: string): Rentang | null {
  const sama = POLA_SAMA.exec(teks)?.[1];
  if (sama !== undefined) {
    const nilai = new Decimal(sama);
    return { teks, dari: nilai, dariTermasuk: true, sampai: nilai, sampaiTermasuk: true };
  }
  const atas = POLA_ATAS.exec(teks);
  if (atas?.[2] !== undefined) {
    return {
      teks,
      dari: new Decimal(atas[2]),
      dariTermasuk: atas[1] === '>=',
      sampai: null,
      sampaiTermasuk: false,
    };
  }
  const m = POLA_RENTANG.exec(teks);
  if (!m || (m[1] === undefined && m[4] === undefined)) return null;
  const dari = m[1] === undefined ? null : new Decimal(m[1]);
  const sampai = m[4] === undefined ? null : new Decimal(m[4]);
  // 70 < x < 70 holds nothing.
  const tunggal = m[2] === '<=' && m[3] === '<=';
  if (dari && sampai && (tunggal ? dari.gt(sampai) : dari.gte(sampai))) return null;
  return { teks, dari, dariTermasuk: m[2] === '<=', sampai, sampaiTermasuk: m[3] === '<=' };
}

/**
 * A picture file, named from the folder of the YAML file that shows it: below that folder, JPEG or PNG. A path that
 * leads out of the folder would not travel with the data.
 */
export const berkasGambar = () =>
  dariTeks('berkas-gambar', (s): string | Salah =>
    /\.(jpe?g|png)$/i.test(s) && !/^[/\\]|(^|[/\\])\.\.?([/\\]|$)|:|\\/.test(s)
      ? s
      : new Salah('skema.berkas-gambar'),
  );

export const rentang = () => dariTeks('rentang', (s) => parseRentang(s) ?? new Salah('skema.rentang'));

/** One signed column of a column formula. */
export interface Suku {
  readonly tanda: 1 | -1;
  readonly kolom: string;
}

/** `disampling - diuji`: a derived worksheet column, so that a part can never contradict its whole. */
export const rumusKolom = () =>
  dariTeks('rumus', (s): Suku[] | Salah => {
    if (!/^\w+(\s*[+-]\s*\w+)*$/.test(s)) return new Salah('skema.rumus');
    return [...s.matchAll(/([+-]?)\s*(\w+)/g)].map((m) => ({
      tanda: m[1] === '-' ? -1 : 1,
      kolom: m[2] ?? '',
    }));
  });
