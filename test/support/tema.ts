import { readTemplates } from '../../src/render/templates.js';

export const templat = await readTemplates();
export const TEMA = [...templat.tema.keys()];

/** The text of all `:root` blocks, and the sheet without them; comments are gone from both. */
export function pisahRoot(css: string): { readonly root: string; readonly lain: string } {
  const tanpaKomentar = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const root = [...tanpaKomentar.matchAll(/:root\s*\{([^}]*)\}/g)].map((m) => m[1]).join('\n');
  return { root, lain: tanpaKomentar.replace(/:root\s*\{[^}]*\}/g, '') };
}

const gaya = (tema: string): string =>
  [templat.dasar.get('gaya/dasar.css'), templat.tema.get(tema)?.get('gaya.css')].join('\n');

/** Every template and style sheet a report of this theme is made of, by name. */
export const lembar = (tema: string): ReadonlyMap<string, string> =>
  new Map([...templat.dasar, ...(templat.tema.get(tema) ?? [])]);

/** The custom properties of a theme, `var()` resolved; `tambahan` are those a unit brings. */
export function properti(
  tema: string,
  tambahan: Readonly<Record<string, string>> = {},
): (nama: string) => string {
  const isi = new Map<string, string>(Object.entries(tambahan));
  for (const [, nama, nilai] of pisahRoot(gaya(tema)).root.matchAll(/(--[\w-]+)\s*:\s*([^;]+);/g))
    isi.set(nama ?? '', (nilai ?? '').trim());
  const urai = (nama: string): string => {
    const nilai = isi.get(nama);
    if (nilai === undefined) throw new Error(`${nama} tidak ada dalam tema ${tema}`);
    const m = /^var\((--[\w-]+)(?:,\s*(.+))?\)$/.exec(nilai);
    if (!m) return nilai;
    if (isi.has(m[1] ?? '')) return urai(m[1] ?? '');
    const cadangan = m[2] ?? '';
    return cadangan.startsWith('var(') ? urai(cadangan.slice(4, -1)) : cadangan;
  };
  return urai;
}
