import type Handlebars from 'handlebars';
import type { Grafik } from '../compose/model.js';
import { grafikSvg } from './charts/chart.js';
import { kawung, medanBab, medanSampul, roset, simbolTanda } from './kawung.js';
import { markdown, markdownInline } from './markdown.js';

type H = typeof Handlebars;

/** Helpers lay out and draw; wording and arithmetic on figures happen before templates. */
export function registerHelpers(hb: H): void {
  const aman = (html: string): InstanceType<H['SafeString']> => new hb.SafeString(html);
  hb.registerHelper({
    md: (teks: unknown) => (typeof teks === 'string' ? aman(markdown(teks)) : ''),
    mdi: (teks: unknown) => (typeof teks === 'string' ? aman(markdownInline(teks)) : ''),
    eq: (a: unknown, b: unknown) => a === b,
    grafik: (id: string, grafik: Grafik, alt: string) => aman(grafikSvg(id, grafik, alt)),
    simbolTanda: () => aman(simbolTanda()),
    kawungSampul: () => kawung(210, 297, 26.25, medanSampul),
    kawungBab: () => kawung(210, 158, 21, medanBab),
    rosetSampul: (nomor: number) => roset(118.125 + (nomor - 1) * 26.25, 91.875, 26.25),
    rosetBab: (nomor: number) => {
      const d = Array.from({ length: nomor }, (_, i) => roset(199.5 - 21 * (nomor - 1 - i), 52.5, 21));
      return d.join('');
    },
    /** A word may break after a slash: "keputusan/rekomendasi" in a narrow column. */
    lunak: (teks: unknown) =>
      aman(hb.escapeExpression(String(teks ?? '')).replace(/(\p{L})\/(\p{L})/gu, '$1/<wbr>$2')),
  });
}
