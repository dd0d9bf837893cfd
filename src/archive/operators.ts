/** One operator of a content stream with the bytes it spans, operands included. */
export interface Operator {
  readonly nama: string;
  readonly mulai: number;
  readonly akhir: number;
  /** Operands as [start, end) in the stream. */
  readonly operan: ReadonlyArray<readonly [number, number]>;
}

/** Classes of bytes (ISO 32000-1 7.2.2): a table, since every byte of every page is looked at. */
const BIASA = 0;
const KOSONG = 1;
const BATAS = 2;
const KELAS = new Uint8Array(256);
for (const c of [0, 9, 10, 12, 13, 32]) KELAS[c] = KOSONG;
for (const c of '()<>[]{}/%') KELAS[c.charCodeAt(0)] = BATAS;

/** End of a literal string that begins at `i`. */
function akhirTeks(b: Uint8Array, i: number): number {
  let dalam = 0;
  for (; i < b.length; i++) {
    if (b[i] === 92) i++;
    else if (b[i] === 40) dalam++;
    else if (b[i] === 41 && --dalam === 0) return i + 1;
  }
  return i;
}

/** End of an array or dictionary that begins at `i`: brackets inside strings do not count. */
function akhirKurung(b: Uint8Array, i: number, buka: number, tutup: number): number {
  let dalam = 0;
  while (i < b.length) {
    if (b[i] === 40) i = akhirTeks(b, i);
    else if (b[i] === buka) {
      dalam++;
      i++;
    } else if (b[i] === tutup) {
      i++;
      if (--dalam === 0) return i;
    } else i++;
  }
  return i;
}

function akhirKata(b: Uint8Array, i: number): number {
  while (i < b.length && KELAS[b[i] ?? 0] === BIASA) i++;
  return i;
}

/** Data of an inline image end at EI between white space (ISO 32000-1 8.9.7). */
function akhirGambar(b: Uint8Array, i: number): number {
  const kosong = (c: number | undefined): boolean => c === undefined || KELAS[c] === KOSONG;
  for (; i < b.length; i++)
    if (b[i] === 69 && b[i + 1] === 73 && kosong(b[i - 1]) && kosong(b[i + 2])) return i + 2;
  return i;
}

/** Digits, sign or point: an operand, told by its first byte. */
const angka = (c: number): boolean => (c >= 48 && c <= 57) || c === 43 || c === 45 || c === 46;
const KONSTANTA = new Set(['true', 'false', 'null']);

/** The operators of a content stream (ISO 32000-1 7.8.2), in order. */
export function* operators(b: Uint8Array): Generator<Operator> {
  const huruf = Buffer.from(b.buffer, b.byteOffset, b.length).toString('latin1');
  let mulai = -1;
  let operan: Array<readonly [number, number]> = [];
  let i = 0;
  while (i < b.length) {
    const c = b[i] ?? 0;
    if (KELAS[c] === KOSONG) {
      i++;
      continue;
    }
    if (c === 37) {
      while (i < b.length && b[i] !== 10 && b[i] !== 13) i++;
      continue;
    }
    if (mulai < 0) mulai = i;
    const awal = i;
    if (c === 40) i = akhirTeks(b, i);
    else if (c === 91) i = akhirKurung(b, i, 91, 93);
    else if (c === 60 && b[i + 1] === 60) i = akhirKurung(b, i, 60, 62);
    else if (c === 60) i = b.indexOf(62, i) + 1 || b.length;
    else if (c === 47 || angka(c)) i = akhirKata(b, i + 1);
    else {
      i = Math.max(akhirKata(b, i), awal + 1);
      const nama = huruf.slice(awal, i);
      if (!KONSTANTA.has(nama)) {
        if (nama === 'BI') i = akhirGambar(b, i);
        yield { nama, mulai, akhir: i, operan };
        mulai = -1;
        operan = [];
        continue;
      }
    }
    operan.push([awal, i]);
  }
}

/** The characters of one operand. */
export const operan = (b: Uint8Array, o: Operator, ke: number): string => {
  const [mulai, akhir] = o.operan[ke] ?? [0, 0];
  return Buffer.from(b.buffer, b.byteOffset + mulai, akhir - mulai).toString('latin1');
};
