import type { Lokasi } from '../diagnostics/temuan.js';
import { Source } from './source.js';

/** One `## Heading` of a narrative file with the Markdown below it. */
export interface Bagian {
  readonly judul: string;
  readonly letak: Lokasi;
  readonly isi: string;
  /** Offset of `isi` in the file, so that a fault inside it can be placed. */
  readonly mulai: number;
  readonly source: Source;
}

export interface NarasiFile {
  readonly source: Source;
  readonly bagian: readonly Bagian[];
  /** Text before the first heading (not printed), trimmed. */
  readonly pembuka: string;
  /** Where that text begins. */
  readonly letakPembuka: Lokasi;
}

/** Splits a narrative file at its `## ` headings. HTML comments are notes among authors and are not printed. */
export function parseNarasi(file: string, text: string): NarasiFile {
  // Comments are blanked, not removed: offsets stay true.
  const bersih = text.replace(/<!--[\s\S]*?-->/g, (s) => s.replace(/[^\n]/g, ' '));
  const source = new Source(file, text);
  const kepala = [...bersih.matchAll(/^##[ \t]+(.+?)[ \t]*$/gm)];
  const bagian = kepala.map((m, i): Bagian => {
    const mulai = m.index + m[0].length;
    const akhir = kepala[i + 1]?.index ?? bersih.length;
    const judul = m[1] ?? '';
    return {
      judul,
      letak: source.at(m.index + m[0].indexOf(judul), judul.length),
      isi: bersih.slice(mulai, akhir),
      mulai,
      source,
    };
  });
  const pembuka = bersih.slice(0, kepala[0]?.index ?? bersih.length);
  return {
    source,
    bagian,
    pembuka: pembuka.trim(),
    letakPembuka: source.at(Math.max(0, pembuka.search(/\S/)), 20),
  };
}
