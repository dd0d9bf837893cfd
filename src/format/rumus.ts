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
