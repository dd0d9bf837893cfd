import type { KodePesan } from '../diagnostics/catalogue.js';
import type { Temuan } from '../diagnostics/temuan.js';
import type { DataFiles } from '../read/files.js';
import { Source } from '../read/source.js';

/** Wherever the text stands, it is at fault: a character without a glyph, an address. */
const SELALU_SALAH: readonly KodePesan[] = ['cetak.tanpa-glif', 'cetak.tautan', 'cetak.alt'];

/**
 * Gives findings of the printed page a place in the data: where the text in question stands. Words that stand in more
 * places than one tell nothing. What stands in no source comes from a template; the finding names it in `templat`.
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
    const ada = isi.filter((s) => s.text.includes(jarum));
    const [s] = ada;
    if (s === undefined) return t;
    const di = s.text.indexOf(jarum);
    const satu = ada.length === 1 && di === s.text.lastIndexOf(jarum);
    return satu || SELALU_SALAH.includes(t.kode) ? { ...t, lokasi: s.at(di, jarum.length) } : t;
  });
}
