import { ukurKotak } from '../../src/render/charts/svg.js';

/** A text of a picture where its ink lies, in points. */
export interface KotakTeks {
  readonly teks: string;
  readonly ukuran: number;
  readonly kiri: number;
  readonly kanan: number;
  readonly atas: number;
  readonly bawah: number;
  /** Which picture of a chart in several parts. */
  readonly bagian: number;
}

const atribut = (tag: string, nama: string): string => new RegExp(` ${nama}="([^"]*)"`).exec(tag)?.[1] ?? '';

const polos = (s: string): string =>
  s
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;|&#39;/g, "'")
    .replace(/&amp;/g, '&');

/** Every text of an inline chart, measured with the report's own faces. */
export function kotakTeks(svg: string): KotakTeks[] {
  return svg.split('<svg ').flatMap((isi, bagian) =>
    [...isi.matchAll(/(<text[^>]*>)([^<]*)<\/text>/g)].map(([, tag = '', teks = '']) => {
      const ukuran = Number(atribut(tag, 'font-size'));
      const tebal = atribut(tag, 'font-weight') || '400';
      const [x, y] = [Number(atribut(tag, 'x')), Number(atribut(tag, 'y'))];
      const geser = /translate\(([-\d.]+)[ ,]+([-\d.]+)\)/.exec(atribut(tag, 'transform'));
      const [dx, dy] = [Number(geser?.[1] ?? 0), Number(geser?.[2] ?? 0)];
      const m = ukurKotak(polos(teks), `${tebal} ${ukuran}px "Source Sans 3"`);
      return {
        teks: polos(teks),
        ukuran,
        kiri: x + dx,
        kanan: x + dx + m.lebar,
        atas: y + dy - m.atas,
        bawah: y + dy + m.bawah,
        bagian,
      };
    }),
  );
}

/** What is wrong with the texts of a chart: too small, outside the picture, or on each other. */
export function cacatTeks(svg: string): string[] {
  const kotak = kotakTeks(svg);
  const ukuran = [...svg.matchAll(/viewBox="0 0 (\S+) (\S+)"/g)].map(
    (m) => [Number(m[1]), Number(m[2])] as const,
  );
  const hasil: string[] = [];
  for (const [n, k] of kotak.entries()) {
    const [lebar, tinggi] = ukuran[k.bagian - 1] ?? [0, 0];
    if (k.ukuran < 7.5) hasil.push(`"${k.teks}" hanya ${k.ukuran} pt`);
    if (k.kiri < -0.5 || k.kanan > lebar + 0.5 || k.atas < -0.5 || k.bawah > tinggi + 0.5)
      hasil.push(
        `"${k.teks}" di luar gambar: ${[k.kiri, k.atas, k.kanan, k.bawah].map((x) => x.toFixed(1))}`,
      );
    for (const l of kotak.slice(n + 1)) {
      if (l.bagian !== k.bagian) continue;
      const mendatar = Math.min(k.kanan, l.kanan) - Math.max(k.kiri, l.kiri);
      const tegak = Math.min(k.bawah, l.bawah) - Math.max(k.atas, l.atas);
      if (mendatar > 0.3 && tegak > 0.3) hasil.push(`"${k.teks}" bertindih dengan "${l.teks}"`);
    }
  }
  return hasil;
}
