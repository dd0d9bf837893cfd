import { z } from 'zod';
import { JENIS_BERKAS, type JenisBerkas } from './kinds.js';

/** How a field that Lapkin reads from source text looks to an editor, which sees parsed YAML. */
const BAGI_EDITOR: Readonly<Record<string, object>> = {
  desimal: { type: ['number', 'string'], pattern: '^[+-]?\\d+(\\.\\d+)?$' },
  'desimal-atau-strip': { type: ['number', 'string'], pattern: '^(-|[+-]?\\d+(\\.\\d+)?)$' },
  target: { type: ['number', 'string'], pattern: '^(-|\\d+(\\.\\d+)?(\\.\\.\\d+(\\.\\d+)?)?)$' },
  bulat: { type: ['integer', 'string'], pattern: '^-?\\d+$' },
  tanggal: { type: 'string', format: 'date' },
  rentang: { type: 'string', description: 'Misalnya: x < 70, 70 <= x < 100, x = 100, x > 120' },
  warna: { type: 'string', pattern: '^#[0-9a-fA-F]{6}$' },
  'berkas-gambar': { type: 'string', pattern: '\\.([jJ][pP][eE]?[gG]|[pP][nN][gG])$' },
  rumus: { type: 'string', description: 'Jumlah atau selisih nama kolom, misalnya: diuji - ms' },
};

/** The JSON Schema of a kind of file, generated from its zod schema, as text ready to be written. */
export function jsonSchema(jenis: JenisBerkas): string {
  const { judul, skema } = JENIS_BERKAS[jenis];
  const hasil = z.toJSONSchema(skema, {
    io: 'input',
    target: 'draft-7',
    override({ zodSchema, jsonSchema }) {
      const tanda = z.globalRegistry.get(zodSchema)?.lapkin;
      const ganti = typeof tanda === 'string' ? BAGI_EDITOR[tanda] : undefined;
      delete jsonSchema.lapkin;
      if (Array.isArray(jsonSchema.enum)) {
        const angka = jsonSchema.enum.filter((x) => /^\d+$/.test(String(x))).map(Number);
        if (angka.length > 0)
          Object.assign(jsonSchema, { type: ['string', 'number'], enum: [...jsonSchema.enum, ...angka] });
      }
      if (ganti) Object.assign(jsonSchema, ganti);
      // Unquoted text that looks like a number or a date is still text to Lapkin.
      else if (
        jsonSchema.type === 'string' &&
        jsonSchema.enum === undefined &&
        jsonSchema.const === undefined
      ) {
        Object.assign(jsonSchema, { type: ['string', 'number'] });
      }
    },
  });
  return `${JSON.stringify({ $comment: 'Dibuat dari skema zod oleh "lapkin schema --tulis"; jangan disunting.', title: judul, ...hasil }, null, 2)}\n`;
}
