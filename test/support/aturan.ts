import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A run of text on a page: its box in points from the lower left, and the size of its type. */
export interface Kotak {
  readonly teks: string;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly ukuran: number;
}

/** A page without its running head and foot. */
export interface HalamanCetak {
  readonly isi: readonly Kotak[];
  readonly lebar: number;
  readonly lanskap: boolean;
}

/** Boxes as tall as small letters: lines set close touch with their ascenders and are no overlap. */
export async function kotakHalaman(page: PDFPageProxy): Promise<Kotak[]> {
  const { items } = await page.getTextContent();
  return items.flatMap((i) => {
    if (!('str' in i) || i.str.trim() === '') return [];
    const [a, b, c, d, x, y] = i.transform as [number, number, number, number, number, number];
    const ukuran = Math.hypot(c, d);
    const tinggi = ukuran * 0.5;
    const [dx, dy] = [a / (Math.hypot(a, b) || 1), b / (Math.hypot(a, b) || 1)];
    const sudut = [
      [x, y],
      [x + dx * i.width, y + dy * i.width],
      [x - dy * tinggi, y + dx * tinggi],
      [x + dx * i.width - dy * tinggi, y + dy * i.width + dx * tinggi],
    ] as const;
    const [xs, ys] = [sudut.map((s) => s[0]), sudut.map((s) => s[1])];
    return [
      {
        teks: i.str,
        x1: Math.min(...xs),
        x2: Math.max(...xs),
        y1: Math.min(...ys),
        y2: Math.max(...ys),
        ukuran,
      },
    ];
  });
}

export async function halamanCetak(pdf: PDFDocumentProxy): Promise<HalamanCetak[]> {
  const hasil: HalamanCetak[] = [];
  for (let n = 1; n <= pdf.numPages; n++) {
    const p = await pdf.getPage(n);
    const [, , lebar = 0, tinggi = 0] = p.view;
    const isi = (await kotakHalaman(p)).filter((k) => k.y1 < tinggi - 55 && k.y1 > 52);
    hasil.push({ isi, lebar, lanskap: lebar > tinggi });
  }
  return hasil;
}

export const jumlahBaris = (isi: readonly Kotak[]): number =>
  new Set(isi.map((k) => Math.round(k.y1 / 4))).size;

/**
 * Pages (from 1) with fewer than `batas` lines that neither end the document nor stand before a forced break: a page
 * turned the other way, or one of `mulai` (indices of pages a chapter, appendix or front part begins on).
 */
export function halamanTipis(
  halaman: readonly HalamanCetak[],
  mulai: ReadonlySet<number>,
  batas = 5,
): number[] {
  return halaman.flatMap((h, n) => {
    const lanjut = halaman[n + 1];
    const akhir = lanjut === undefined || lanjut.lanskap !== h.lanskap || mulai.has(n + 1);
    return n > 0 && !akhir && jumlahBaris(h.isi) < batas ? [n + 1] : [];
  });
}

const rapat = (s: string): string => s.replace(/[^\p{L}\d]/gu, '');

/** A heading that is the last thing on its page. */
export function judulDiKaki(isi: readonly Kotak[], judul: string): boolean {
  // The heading's own lines, wherever they stand; then: is anything else at its height or below?
  const milik = isi.filter((k) => rapat(k.teks) !== '' && rapat(judul).includes(rapat(k.teks)));
  const puncak = Math.max(...milik.map((k) => k.y1));
  return !isi.some((k) => !milik.includes(k) && k.y1 <= puncak + 3);
}

/** Pairs of runs whose boxes cover each other by more than a fifth of the smaller one. */
export function tumpangTindih(isi: readonly Kotak[]): string[] {
  const luas = (k: Kotak): number => (k.x2 - k.x1) * (k.y2 - k.y1);
  const urut = [...isi].sort((a, b) => b.y1 - a.y1);
  return urut.flatMap((a, n) => {
    const hasil: string[] = [];
    for (const b of urut.slice(n + 1)) {
      if (b.y2 < a.y1 - 40) break;
      const lebar = Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1);
      const tinggi = Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1);
      if (lebar > 1 && tinggi > 0.5 && lebar * tinggi > 0.2 * Math.min(luas(a), luas(b)))
        hasil.push(`${a.teks} × ${b.teks}`);
    }
    return hasil;
  });
}

/** What breaks the order of captions in the report's HTML: above a table, below a figure (only its source may follow). */
export function letakJudul(html: string): string[] {
  const salah: string[] = [];
  for (const m of html.matchAll(/<table\b[^>]*>([\s\S]*?)<\/table>/g)) {
    const isi = m[1] ?? '';
    const ke = isi.indexOf('<caption');
    if (ke > 0 && isi.slice(0, ke).trim() !== '') salah.push(isi.slice(ke, ke + 80));
  }
  for (const m of html.matchAll(/<figure\b[^>]*>([\s\S]*?)<\/figure>/g)) {
    const isi = m[1] ?? '';
    const sesudah = isi.slice(isi.lastIndexOf('</figcaption>') + 13).trim();
    if (!isi.includes('<figcaption') || !/^(<p class="sumber">[\s\S]*<\/p>)?$/.test(sesudah))
      salah.push(isi.slice(-120));
  }
  return salah;
}

/** Links to places the report does not have: a browser drops them without a word. */
export function tautanBuntu(html: string): string[] {
  const id = new Set([...html.matchAll(/ id="([^"]+)"/g)].map((m) => m[1]));
  return [
    ...new Set([...html.matchAll(/ href="#([^"]+)"/g)].flatMap((m) => (id.has(m[1]) ? [] : [m[1] ?? '']))),
  ];
}
