import MarkdownIt from 'markdown-it';
import markdownItMath from 'markdown-it-math/no-default-renderer';
import temml from 'temml';

const rumus = (latex: string, display: boolean): string =>
  temml.renderToString(latex, { displayMode: display, throwOnError: true, annotate: false });

/** CommonMark without raw HTML; `$…$` and `$$…$$` are LaTeX and become MathML. */
const md = new MarkdownIt({ html: false, typographer: false, breaks: false }).use(markdownItMath, {
  inlineDelimiters: ['$'],
  blockDelimiters: ['$$'],
  inlineRenderer: (latex: string) => rumus(latex, false),
  blockRenderer: (latex: string) => `<div class="rumus">${rumus(latex, true)}</div>`,
});

/** Blocks: paragraphs, lists, formulas. */
export const markdown = (teks: string): string => md.render(teks);

/** A run of text without a paragraph around it. */
export const markdownInline = (teks: string): string => md.renderInline(teks);
