import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { knownNames } from '../diagnostics/suggest.js';
import { adaGalat } from '../diagnostics/temuan.js';
import { DataError, EXIT } from '../errors.js';
import { periksa } from '../pipeline.js';
import { nilaiJson } from '../score/nilai-json.js';
import { jsonSchema } from '../validate/json-schema.js';
import { JENIS_BERKAS, type JenisBerkas } from '../validate/kinds.js';
import type { Konsol } from './console.js';
import { berkasProyek, type Opsi, prosesEffects } from './project.js';
import { tabelNilai } from './table.js';

/** The figures of one report, as a table or as nilai.json. */
export async function score(konsol: Konsol, id: string, opsi: Opsi & { json?: true }): Promise<number> {
  const { laporan, nilai, temuan } = await periksa(prosesEffects(berkasProyek(opsi.root)), id, false, false);
  if (!laporan || !nilai || adaGalat(temuan)) throw new DataError(temuan);
  const hasil = nilaiJson(laporan, nilai, temuan, opsi.lang);
  konsol.out(`${opsi.json ? JSON.stringify(hasil, null, 2) : tabelNilai(hasil)}\n`);
  return EXIT.ok;
}

/** JSON Schemas for editors. */
export async function schema(
  konsol: Konsol,
  jenis: string | undefined,
  opsi: Opsi & { tulis?: true },
): Promise<number> {
  const semua = Object.keys(JENIS_BERKAS) as JenisBerkas[];
  if (opsi.tulis) {
    const folder = path.resolve(opsi.root, 'schemas');
    await mkdir(folder, { recursive: true });
    for (const j of semua) await writeFile(path.join(folder, `${j}.schema.json`), jsonSchema(j));
    return EXIT.ok;
  }
  if (jenis === undefined) {
    konsol.out(`${semua.join('\n')}\n`);
    return EXIT.ok;
  }
  const cocok = semua.find((j) => j === jenis);
  if (cocok === undefined) {
    const { dikenal, saran } = knownNames(jenis, semua);
    const dekat = saran === '' ? '' : `; mungkin maksudnya "${saran}"?`;
    konsol.err(`jenis berkas "${jenis}" tidak ada; yang ada: ${dikenal}${dekat}\n`);
    return EXIT.usage;
  }
  konsol.out(jsonSchema(cocok));
  return EXIT.ok;
}
