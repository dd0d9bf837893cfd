import type Handlebars from 'handlebars';
import type { Grafik, Naskah, TitikSampul } from '../compose/model.js';
import { romawi } from '../format/kata.js';
import { grafikSvg } from './charts/chart.js';
import { batangSampul } from './cover.js';
import { kawung, medanBab, medanSampul, roset, simbolTanda } from './kawung.js';
import { markdown, markdownInline } from './markdown.js';

type H = typeof Handlebars;

/** A table or figure placed in narrative, laid out by the same template as every other. */
const sisipan = (hb: H, templat: string, isi: object): string =>
  hb.compile(`{{> ${templat}}}`, { strict: true, preventIndent: true })(isi);

function isiNaskah(hb: H, naskah: unknown): string {
  if (typeof naskah === 'string') return markdown(naskah);
  if (!Array.isArray(naskah)) return '';
  return (naskah as Naskah)
    .map((b) => {
      if ('md' in b) return markdown(b.md);
      if ('tabel' in b) return sisipan(hb, 'tabel-umum', b.tabel);
      if ('foto' in b) return sisipan(hb, 'gambar-foto', b.foto);
      return 'proses' in b ? sisipan(hb, 'gambar-proses', b.proses) : '';
    })
    .join('\n');
}

/** Helpers lay out and draw; wording and arithmetic on figures happen before templates. */
export function registerHelpers(hb: H): void {
  const aman = (html: string): InstanceType<H['SafeString']> => new hb.SafeString(html);
  hb.registerHelper({
    /** Narrative: Markdown, and what is placed in it. */
    md: (naskah: unknown) => aman(isiNaskah(hb, naskah)),
    mdi: (teks: unknown) => (typeof teks === 'string' ? aman(markdownInline(teks)) : ''),
    eq: (a: unknown, b: unknown) => a === b,
    /** Element of a general table's cell: the first names its row, a group head its rows. */
    tanda: (peran: string, ke: number) =>
      aman(ke > 0 && peran !== 'kelompok' ? 'td' : `th scope="${peran === 'kelompok' ? 'rowgroup' : 'row'}"`),
    tandaTutup: (peran: string, ke: number) => (ke > 0 && peran !== 'kelompok' ? 'td' : 'th'),
    catatanTabel: (sumber: unknown, catatan: unknown) =>
      Boolean(sumber) || (Array.isArray(catatan) && catatan.length > 0),
    grafik: (id: string, grafik: Grafik, alt: string) => aman(grafikSvg(id, grafik, alt)),
    batangSampul: (titik: readonly TitikSampul[]) => aman(batangSampul(titik)),
    romawi: (n: number) => romawi(n),
    simbolTanda: () => aman(simbolTanda()),
    kawungSampul: () => kawung(210, 297, 26.25, medanSampul),
    kawungBab: () => kawung(210, 158, 21, medanBab),
    rosetSampul: (nomor: number) => roset(118.125 + (nomor - 1) * 26.25, 91.875, 26.25),
    rosetBab: (nomor: number) => {
      const d = Array.from({ length: nomor }, (_, i) => roset(199.5 - 21 * (nomor - 1 - i), 52.5, 21));
      return d.join('');
    },
    /** Heading of a sasaran: one level below its perspektif, or that level itself where there is none. */
    judulSasaran: (perspektif: unknown) => (perspektif ? 'h4' : 'h3'),
    /** A sentence ends with one full stop. */
    titik: (teks: unknown) => `${String(teks ?? '').replace(/[\s.]+$/, '')}.`,
    /** A word may break after a slash: "keputusan/rekomendasi" in a narrow column. */
    lunak: (teks: unknown) =>
      aman(hb.escapeExpression(String(teks ?? '')).replace(/(\p{L})\/(\p{L})/gu, '$1/<wbr>$2')),
  });
}
