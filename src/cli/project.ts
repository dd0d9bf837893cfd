import { type Bahasa, temuan } from '../diagnostics/temuan.js';
import { DataError } from '../errors.js';
import type { Effects } from '../pipeline.js';
import { type DataFiles, diskFiles } from '../read/files.js';
import { readYaml } from '../read/yaml.js';
import { validate } from '../validate/validate.js';

/** Options every command has. */
export interface Opsi {
  readonly lang: Bahasa;
  readonly root: string;
}

export function prosesEffects(files: DataFiles, langkah: (nama: string) => void = () => undefined): Effects {
  return { files, clock: () => performance.now(), langkah };
}

export const berkasProyek = (root: string): DataFiles => diskFiles(root);

export const tanpaLaporan = (root: string): string =>
  `tidak ada laporan di bawah ${root}/data/satker; tunjuk folder proyek dengan --root`;

/** The report that is built when none is named: `contoh` of data/lapkin.yaml. */
export async function laporanContoh(files: DataFiles): Promise<string> {
  const berkas = 'data/lapkin.yaml';
  const hasil = await readYaml(files, berkas);
  if (hasil === null) throw new DataError([temuan('berkas.tidak-ada', null, { berkas })]);
  if (hasil.file === null) throw new DataError(hasil.temuan);
  const { isi, temuan: salah } = validate('lapkin', hasil.file);
  if (isi === null) throw new DataError(salah);
  return isi.contoh;
}
