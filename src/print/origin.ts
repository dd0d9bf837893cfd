import type { Temuan } from '../diagnostics/temuan.js';
import type { DataFiles } from '../read/files.js';
import { Source } from '../read/source.js';

/**
 * Gives findings of the printed page a place in the data: the first source that holds the text in question. What stands
 * in no source comes from a template; the finding names it in `templat`.
 */
export async function placeInData(
  daftar: readonly Temuan[],
  files: DataFiles,
  sumber: Iterable<string>,
): Promise<Temuan[]> {
  if (daftar.every((t) => !t.parameter.jarum)) return [...daftar];
  const isi = await Promise.all(
    [...sumber]
      .filter((b) => /\.(md|yaml)$/.test(b))
      .map(async (b) => new Source(b, (await files.read(b)) ?? '')),
  );
  return daftar.map((t) => {
    const jarum = t.parameter.jarum ?? '';
    if (jarum === '' || t.lokasi !== null) return t;
    for (const s of isi) {
      const di = s.text.indexOf(jarum);
      if (di >= 0) return { ...t, lokasi: s.at(di, jarum.length) };
    }
    return t;
  });
}
