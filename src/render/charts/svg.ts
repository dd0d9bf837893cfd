import {
  createCanvas,
  GlobalFonts,
  type SKRSContext2D,
  type SvgCanvas,
  SvgExportFlag,
} from '@napi-rs/canvas';
import type { ChartConfiguration } from 'chart.js';
import { ChartJSNodeCanvas } from 'chartjs-node-canvas';
import { HURUF } from '../fonts.js';
import { keTema, WARNA } from './palette.js';

/** Points of the text block's width, 166 mm: charts are drawn in points and scaled by their `width` in mm. */
export const LEBAR_PT = 470.6;
const MM_PER_PT = 25.4 / 72;

let siap = false;
/** Charts measure text with the report's own faces; registered once a process. */
function daftarkanHuruf(): void {
  if (siap) return;
  for (const h of HURUF) GlobalFonts.registerFromPath(h.berkas, h.keluarga);
  siap = true;
}

let pengukur: SKRSContext2D | undefined;
/** Width of a text in points, measured with the faces it is drawn with. */
export function ukurTeks(isi: string, huruf: string): number {
  daftarkanHuruf();
  pengukur ??= createCanvas(1, 1).getContext('2d');
  pengukur.font = huruf;
  return pengukur.measureText(isi).width;
}

/** Where the ink of a text lies, in points: its width, and how far above and below its base line. */
export function ukurKotak(isi: string, huruf: string): { lebar: number; atas: number; bawah: number } {
  ukurTeks(isi, huruf);
  const m = pengukur?.measureText(isi);
  return {
    lebar: m?.width ?? 0,
    atas: m?.actualBoundingBoxAscent ?? 0,
    bawah: m?.actualBoundingBoxDescent ?? 0,
  };
}

interface Bagian {
  readonly konfigurasi: ChartConfiguration;
  /** In points. */
  readonly tinggi: number;
}

/**
 * A chart as SVG with real text: in one picture, or in several below each other where one would be taller than a page.
 * `id` keeps the ids inside it apart from those of other charts in the document; `alt` is what a screen reader says, once.
 */
export function gambarGrafik(id: string, alt: string, bagian: readonly Bagian[]): string {
  return bagian
    .map(({ konfigurasi, tinggi }, n) =>
      n === 0
        ? rapikan(id, gambar(konfigurasi, tinggi), tinggi, alt)
        : rapikan(`${id}-${n + 1}`, gambar(konfigurasi, tinggi), tinggi, null),
    )
    .join('');
}

/** The canvas's SVG file. */
function gambar(konfigurasi: ChartConfiguration, tinggi: number): string {
  daftarkanHuruf();
  let kanvas: SvgCanvas | undefined;
  const perender = new ChartJSNodeCanvas({
    width: LEBAR_PT,
    height: tinggi,
    chartCallback: (ChartJS) => {
      // Quoted: a family name that ends in a digit is no CSS identifier, and the canvas would fall back silently.
      ChartJS.defaults.font = { family: '"Source Sans 3"', size: 8.5 };
      ChartJS.defaults.locale = 'id-ID';
      ChartJS.defaults.color = WARNA.tinta;
      ChartJS.defaults.devicePixelRatio = 1;
    },
  });
  // chartjs-node-canvas knows the SVG canvas of node-canvas only by a type name; this one is made by another call.
  const createSvg = (lebar: number, tinggi: number): SvgCanvas => {
    kanvas = createCanvas(lebar, tinggi, SvgExportFlag.NoPrettyXML);
    return Object.assign(kanvas, { toBuffer: () => kanvas?.getContent() });
  };
  Object.assign(perender, { _createCanvas: createSvg });
  return perender.renderToBufferSync(konfigurasi, 'image/svg+xml').toString('utf8');
}

const mm = (pt: number): string => (pt * MM_PER_PT).toFixed(2);

/** Turns the canvas's file into an inline picture of the document; without `alt` where a picture before it says all. */
function rapikan(id: string, svg: string, tinggi: number, alt: string | null): string {
  const potongan: string[] = [];
  const urutan = (k: string): number => {
    if (!potongan.includes(k)) potongan.push(k);
    return potongan.indexOf(k) + 1;
  };
  const dalam = svg
    .replace(/^[\s\S]*?<svg[^>]*>/, '')
    .replace(/<\/svg>\s*$/, '')
    // An invisible rectangle the size of the canvas paints nothing.
    .replace(/<rect fill-opacity="0"[^>]*\/>/, '')
    // One position a text, not one a glyph: it stays one word when searched, copied or read aloud.
    .replace(/ x="([-\d.]+)(?:, [^"]*)?" y="([-\d.]+)(?:, [^"]*)?"/g, ' x="$1" y="$2"')
    // The canvas counts its clips over the whole process; here they count within the picture, so that the same report
    // is the same file.
    .replace(/(id="|url\(#)cl_(\w+)/g, (_, awal: string, k: string) => `${awal}${id}-${urutan(k)}`)
    // Skia names the face it measured with; the document asks by family and weight.
    .replace(
      /font-weight="\d+" font-family="Source Sans 3 SemiBold, Source Sans 3"/g,
      'font-weight="600" font-family="Source Sans 3"',
    )
    .replace(/<text[^>]*><\/text>/g, '')
    // The document's theme says the colours.
    .replace(
      /(fill|stroke)="(#\w+|white)"/g,
      (_, sifat: string, warna: string) => `${sifat}="${keTema(warna)}"`,
    )
    // Two decimals of a point are enough, in coordinates: the figures of labels stand outside tags.
    .replace(/<[^>]*>/g, (tag) => tag.replace(/(\d\.\d{2})\d+/g, '$1'));
  const teks = alt?.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
  const suara = teks === undefined ? 'aria-hidden="true"' : `role="img" aria-label="${teks}"`;
  return (
    `<svg ${suara} viewBox="0 0 ${LEBAR_PT} ${tinggi}" ` +
    `style="width:${mm(LEBAR_PT)}mm;height:${mm(tinggi)}mm">${dalam}</svg>`
  );
}
