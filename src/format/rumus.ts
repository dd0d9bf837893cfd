import temml from 'temml';

/** LaTeX to MathML. Throws when it cannot be read. */
export const rumus = (latex: string): string =>
  temml.renderToString(latex, { displayMode: true, throwOnError: true, annotate: false });

/** Why a formula cannot be read, or null when it can. */
export function salahRumus(latex: string): string | null {
  try {
    rumus(latex);
    return null;
  } catch (e) {
    return e instanceof Error ? (e.message.trim().split('\n')[0] ?? '') : String(e);
  }
}

/** What LaTeX says, in words. Longest first: `\times` before `\t…`. */
const SEBUTAN: ReadonlyArray<readonly [RegExp, string]> = [
  [/\\(?:left|right|displaystyle|limits)\b/g, ''],
  [/\\(?:text|mathrm|mathit|operatorname)\s*\{([^{}]*)\}/g, '$1'],
  [/\\sum_\{([^{}]*)\}\^\{?([^{}\s]+)\}?/g, ' jumlah untuk $1 sampai $2 dari '],
  [/\\sum\b/g, ' jumlah '],
  [/\\times\b|\\cdot\b/g, ' dikali '],
  [/\\div\b/g, ' dibagi '],
  [/\\leq?\b/g, ' paling banyak '],
  [/\\geq?\b/g, ' paling sedikit '],
  [/\\[,;:! ]/g, ' '],
  [/\\%/g, '%'],
  [/_\{([^{}]*)\}|_(\w)/g, ' indeks $1$2'],
  [/\^\{([^{}]*)\}|\^(\w)/g, ' pangkat $1$2'],
  [/\\([a-zA-Z]+)/g, ' $1 '],
];

/** Fractions from the inside out: a part that is more than one term is set in brackets. */
function pecahan(latex: string): string {
  const kurung = (s: string): string => (/[-+]|dikali|dibagi/.test(s) ? `(${s.trim()})` : s.trim());
  const pola = /\\d?frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}/;
  for (let s = latex; ; ) {
    const lagi = s.replace(pola, (_, a: string, b: string) => ` ${kurung(a)} dibagi ${kurung(b)} `);
    if (lagi === s) return s;
    s = lagi;
  }
}

/** A formula as one would read it aloud: the text alternative of its picture. */
export function rumusLisan(latex: string): string {
  const kata = SEBUTAN.reduce((s, [pola, ganti]) => s.replace(pola, ganti), pecahan(teksDulu(latex)));
  return kata
    .replace(/[{}\\]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/\( /g, '(')
    .replace(/ \)/g, ')')
    .trim();
}

/** Words and signs first: braces of text and of products would hide the ends of a fraction. */
const teksDulu = (latex: string): string =>
  SEBUTAN.slice(0, 6).reduce((s, [pola, ganti]) => s.replace(pola, ganti), latex);
