/** One operator of a content stream with the bytes it spans, operands included. */
export interface Operator {
  readonly nama: string;
  readonly mulai: number;
  readonly akhir: number;
  /** Operands as [start, end) in the stream. */
  readonly operan: ReadonlyArray<readonly [number, number]>;
}

const KOSONG = new Set([0, 9, 10, 12, 13, 32]);
const BATAS = new Set([...'()<>[]{}/%'].map((c) => c.charCodeAt(0)));
const GARIS_MIRING = 47;

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
  while (i < b.length && !KOSONG.has(b[i] ?? 0) && !BATAS.has(b[i] ?? 0)) i++;
  return i;
}

/** Data of an inline image end at EI between white space (ISO 32000-1 8.9.7). */
function akhirGambar(b: Uint8Array, i: number): number {
  for (; i < b.length; i++)
    if (b[i] === 69 && b[i + 1] === 73 && KOSONG.has(b[i - 1] ?? 0) && KOSONG.has(b[i + 2] ?? 32))
      return i + 2;
  return i;
}

const angkaAtauKonstanta = (kata: string): boolean =>
  /^[-+.\d]/.test(kata) || kata === 'true' || kata === 'false' || kata === 'null';

/** The operators of a content stream (ISO 32000-1 7.8.2), in order. */
export function* operators(b: Uint8Array): Generator<Operator> {
  let mulai = -1;
  let operan: Array<readonly [number, number]> = [];
  let i = 0;
  while (i < b.length) {
    const c = b[i] ?? 0;
    if (KOSONG.has(c)) {
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
    else {
      i = akhirKata(b, c === GARIS_MIRING ? i + 1 : i);
      if (i === awal) i++;
      const kata = c === GARIS_MIRING ? '' : Buffer.from(b.subarray(awal, i)).toString('latin1');
      if (c !== GARIS_MIRING && !angkaAtauKonstanta(kata)) {
        if (kata === 'BI') i = akhirGambar(b, i);
        yield { nama: kata, mulai, akhir: i, operan };
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
  return Buffer.from(b.subarray(mulai, akhir)).toString('latin1');
};
