/** An open element, as far as typography needs to know it. */
export interface Unsur {
  readonly nama: string;
  readonly kelas: readonly string[];
}

/** What a rewriter is given: the elements around a piece, outermost first. */
export type Jalur = readonly Unsur[];

export interface Penulis {
  /** Rewrites a run of text. */
  readonly teks: (teks: string, jalur: Jalur) => string;
  /** Rewrites an opening tag; `jalur` holds what is around it. */
  readonly buka?: (tag: string, nama: string, jalur: Jalur) => string;
  /** Text put behind a closing tag. */
  readonly tutup?: (nama: string, jalur: Jalur) => string;
}

const HAMPA = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/**
 * Walks the HTML our own templates wrote (well-formed, attribute values escaped), which a full parser would rewrite as
 * a whole: text and tags are handed out one by one, with the elements around them.
 */
export function jelajahi(html: string, penulis: Penulis): string {
  const jalur: Unsur[] = [];
  let hasil = '';
  for (const potong of html.split(/(<!--[\s\S]*?-->|<[^>]*>)/)) {
    if (!potong.startsWith('<')) {
      hasil += potong === '' ? '' : penulis.teks(potong, jalur);
      continue;
    }
    const tutup = /^<\/([\w-]+)/.exec(potong);
    const buka = /^<([\w-]+)/.exec(potong);
    if (tutup) {
      const nama = (tutup[1] ?? '').toLowerCase();
      while (jalur.length > 0 && jalur.pop()?.nama !== nama) {
        // Paragraphs and list items may be left open; ours never are, but a stray tag must not shift the rest.
      }
      hasil += potong + (penulis.tutup?.(nama, jalur) ?? '');
      continue;
    }
    if (!buka) {
      hasil += potong;
      continue;
    }
    const nama = (buka[1] ?? '').toLowerCase();
    hasil += penulis.buka?.(potong, nama, jalur) ?? potong;
    if (HAMPA.has(nama) || potong.endsWith('/>')) continue;
    jalur.push({ nama, kelas: (/ class="([^"]*)"/.exec(potong)?.[1] ?? '').split(' ') });
  }
  return hasil;
}

export const didalam = (jalur: Jalur, nama: ReadonlySet<string>): boolean =>
  jalur.some((u) => nama.has(u.nama));

export const berkelas = (jalur: Jalur, kelas: ReadonlySet<string>): boolean =>
  jalur.some((u) => u.kelas.some((k) => kelas.has(k)));
