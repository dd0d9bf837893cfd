import MarkdownIt from 'markdown-it';
import markdownItMath from 'markdown-it-math/no-default-renderer';
import { rumus, rumusLisan } from '../format/rumus.js';

/** Characters that fit on one line of the text column, counted as the widest line of the formula. */
const MUAT = 50;

const lebar = (latex: string): number => {
  const polos = (s: string): number => s.replace(/\\[a-zA-Z]+|[{}\s]/g, '').length;
  const pecahan = [...latex.matchAll(/\\frac\{((?:[^{}]|\{[^{}]*\})*)\}\{((?:[^{}]|\{[^{}]*\})*)\}/g)];
  const dalam = pecahan.reduce((n, m) => n + Math.max(polos(m[1] ?? ''), polos(m[2] ?? '')), 0);
  return dalam + polos(pecahan.reduce((sisa, m) => sisa.replace(m[0], ''), latex));
};

/** A formula too wide for its column breaks after its equals sign: browsers do not break MathML themselves. */
function baris(latex: string): string[] {
  const sama = latex.indexOf('=');
  if (sama < 0 || lebar(latex) <= MUAT) return [latex];
  // The empty group keeps the space around the sign, which now ends a line.
  return [`${latex.slice(0, sama)}\\;=`, latex.slice(sama + 1)];
}

const { escapeHtml } = new MarkdownIt().utils;

/** CommonMark without raw HTML; `$$…$$` is LaTeX and becomes MathML; a single `$` is a dollar sign. */
const md = new MarkdownIt({ html: false, typographer: false, breaks: false }).use(markdownItMath, {
  inlineDelimiters: [],
  blockDelimiters: ['$$'],
  // One picture with words for it: read sign by sign, a fraction loses its bar.
  blockRenderer: (latex: string) =>
    `<div class="rumus" role="img" aria-label="Rumus: ${escapeHtml(rumusLisan(latex))}">${baris(latex).map(rumus).join('')}</div>`,
});

/** Blocks: paragraphs, lists, formulas. */
export const markdown = (teks: string): string => md.render(teks);

/** A run of text without a paragraph around it. */
export const markdownInline = (teks: string): string => md.renderInline(teks);
