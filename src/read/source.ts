import type { Lokasi } from '../diagnostics/temuan.js';

/** A text file with the means to turn an offset into line and column. */
export class Source {
  private readonly lines: readonly string[];
  private readonly starts: readonly number[];

  constructor(
    readonly file: string,
    readonly text: string,
  ) {
    this.lines = text.split('\n');
    let offset = 0;
    this.starts = this.lines.map((line) => {
      const start = offset;
      offset += line.length + 1;
      return start;
    });
  }

  /** The place of `text[offset]`; `length` characters of it are underlined, at most to the end of the line. */
  at(offset: number, length = 1): Lokasi {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return this.line(low + 1, offset - (this.starts[low] ?? 0) + 1, length);
  }

  /** A place by line and column, both counted from 1. */
  line(baris: number, kolom: number, length = 1): Lokasi {
    const cuplikan = this.lines[baris - 1] ?? '';
    const panjang = Math.max(1, Math.min(length, cuplikan.length - kolom + 1));
    return { berkas: this.file, baris, kolom, panjang, cuplikan };
  }
}
