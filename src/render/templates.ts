import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Templates by name (`bab-3`, `partials/kategori`) and style sheets by name (`nila-soga`). */
export interface Templat {
  readonly hbs: ReadonlyMap<string, string>;
  readonly css: ReadonlyMap<string, string>;
}

/** The templates that come with Lapkin. */
export const FOLDER_TEMPLAT = fileURLToPath(new URL('../../templates/', import.meta.url));

/** Reads a template folder: `*.hbs` at its top and in `partials/`, `*.css` in `gaya/`. */
export async function readTemplates(folder: string = FOLDER_TEMPLAT): Promise<Templat> {
  const baca = async (bawah: string, akhiran: string, awalan: string): Promise<Array<[string, string]>> => {
    const nama = (await readdir(path.join(folder, bawah))).filter((n) => n.endsWith(akhiran)).sort();
    return Promise.all(
      nama.map(
        async (n): Promise<[string, string]> => [
          `${awalan}${n.slice(0, -akhiran.length)}`,
          await readFile(path.join(folder, bawah, n), 'utf8'),
        ],
      ),
    );
  };
  return {
    hbs: new Map([...(await baca('.', '.hbs', '')), ...(await baca('partials', '.hbs', 'partials/'))]),
    css: new Map(await baca('gaya', '.css', '')),
  };
}

/** Hash of all templates: two prints from equal sources differ when these differ. */
export const sidikTemplat = (templat: Templat): string =>
  createHash('sha256')
    .update(JSON.stringify(templat, (_, isi: unknown) => (isi instanceof Map ? [...isi] : isi)))
    .digest('hex');
