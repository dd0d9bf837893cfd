import { parse } from 'yaml';

/** Foreign words and phrases by language tag. */
export type KataAsing = Readonly<Record<string, readonly string[]>>;

/** Finds the foreign words of a run of text; a unit may add its own to the shipped list. */
export type PencariAsing = (
  teks: string,
) => ReadonlyArray<{ mulai: number; panjang: number; bahasa: string }>;

export const bacaKataAsing = (yaml: string): KataAsing => parse(yaml, { schema: 'failsafe' }) as KataAsing;

const aman = (s: string): string => s.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * A finder of whole words and phrases, the longest first. Words are listed in small letters and found so; with a
 * capital only where a sentence begins, because a capital elsewhere marks a name ("Sistem Online Sampling").
 */
export function pencariAsing(daftar: KataAsing): PencariAsing {
  const bahasa = new Map(Object.entries(daftar).flatMap(([tag, kata]) => kata.map((k) => [k, tag])));
  const kata = [...bahasa.keys()].sort((a, b) => b.length - a.length);
  if (kata.length === 0) return () => [];
  // Words of a phrase may stand on two lines of source, or be tied by a no-break space.
  const pilihan = kata.map((k) => aman(k).replace(/ /g, '[ \\u00a0\\n]')).join('|');
  const pola = new RegExp(`(?<![\\p{L}\\p{N}&/_-])(?:${pilihan})(?![\\p{L}\\p{N}/_-])`, 'giu');
  return (teks) =>
    [...teks.matchAll(pola)].flatMap((m) => {
      const ketemu = m[0].replace(/\s/g, ' ');
      const awal = m.index === 0 || /[.!?:]["”)]?\s+$/.test(teks.slice(0, m.index));
      const kecil = awal ? ketemu.charAt(0).toLowerCase() + ketemu.slice(1) : ketemu;
      const tag = bahasa.get(kecil);
      // Part of a name: a capital before or behind it.
      const nama =
        /\p{Lu}[\p{L}\d-]*[ \u00a0]$/u.test(teks.slice(0, m.index)) &&
        /^[ \u00a0]\p{Lu}/u.test(teks.slice(m.index + m[0].length));
      return tag === undefined || nama ? [] : [{ mulai: m.index, panjang: m[0].length, bahasa: tag }];
    });
}
