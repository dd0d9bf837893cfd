import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Templates and style sheets by name: `bab-3.hbs`, `partials/kategori.hbs`, `gaya/dasar.css`. */
export type Lapis = ReadonlyMap<string, string>;

/**
 * What a page is laid out by, in layers that replace each other by name: what all themes share, then the theme, then
 * the unit's own files.
 */
export interface Templat {
  readonly dasar: Lapis;
  /** Themes by name; each has at least a `gaya.css`. */
  readonly tema: ReadonlyMap<string, Lapis>;
}

/** The templates that come with Lapkin. */
export const FOLDER_TEMPLAT = fileURLToPath(new URL('../../templates/', import.meta.url));

/** Reads a template folder: `*.hbs` and `*.css` in it and below; those in `tema/<nama>/` belong to that theme. */
export async function readTemplates(folder: string = FOLDER_TEMPLAT): Promise<Templat> {
  const nama = (await readdir(folder, { recursive: true, encoding: 'utf8' }))
    .map((n) => n.split(path.sep).join('/'))
    .filter((n) => /\.(hbs|css)$/.test(n))
    .sort();
  const dasar = new Map<string, string>();
  const tema = new Map<string, Map<string, string>>();
  for (const n of nama) {
    const isi = await readFile(path.join(folder, n), 'utf8');
    const [, milik, dalam] = /^tema\/([^/]+)\/(.+)$/.exec(n) ?? [];
    if (milik === undefined || dalam === undefined) dasar.set(n, isi);
    else tema.set(milik, (tema.get(milik) ?? new Map<string, string>()).set(dalam, isi));
  }
  return { dasar, tema };
}

/** Hash of all templates: two prints from equal sources differ when these differ. */
export const sidikTemplat = (templat: Templat): string =>
  createHash('sha256')
    .update(JSON.stringify(templat, (_, isi: unknown) => (isi instanceof Map ? [...isi] : isi)))
    .digest('hex');

/** Names of the templates a report of this theme is made of: those a unit can replace. */
export const namaTemplat = (templat: Templat, tema: string): string[] =>
  [...new Set([...templat.dasar.keys(), ...(templat.tema.get(tema)?.keys() ?? [])])].sort();
