import { readFile } from 'node:fs/promises';
import path from 'node:path';
import Handlebars from 'handlebars';
import type { ModelLaporan } from '../compose/compose.js';
import { HURUF } from './fonts.js';
import { registerHelpers } from './helpers.js';
import { bacaKataAsing, type KataAsing, pencariAsing } from './language/foreign.js';
import { rujukSilang } from './language/references.js';
import { tautanModel } from './language/targets.js';
import { tataHuruf } from './language/typography.js';
import { FOLDER_TEMPLAT, type Templat } from './templates.js';

/** Spaces that must not break: before a unit, after "Rp", "IKU", "Tabel" … Only in text, never inside a tag. */
const rekatkan = (html: string): string =>
  html
    .split(/(<[^>]*>)/)
    .map((bagian) =>
      bagian.startsWith('<')
        ? bagian
        : bagian
            .replace(
              /(\d) (%|persen|poin|Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember)(?=\W|$)/g,
              '$1\u00a0$2',
            )
            // A letter's number does not break after its class: S-37, B-PR.05.
            .replace(/\b([A-Z]{1,2})-(?=\d|[A-Z]{2}\.)/g, '$1-\u2060')
            // A range breaks neither after its dash …
            .replace(/(?<=\d)–(?=\d)/g, '–\u2060')
            // … nor between month and year.
            .replace(
              /\b(Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember) (?=\d{4})/g,
              '$1\u00a0',
            )
            .replace(/(\d) \((?=\p{L})/gu, '$1\u00a0(')
            .replace(
              /\b(Rp|Sasaran|IKU|Triwulan|TW|Tabel|Gambar|Bab|Nomor|Tahun|tahun) (?=[\dIVX])/g,
              '$1\u00a0',
            ),
    )
    .join('');

let huruf: Promise<string> | undefined;
/** The faces as data URLs: the HTML is one file that opens anywhere. Read once a process. */
function muatHuruf(): Promise<string> {
  huruf ??= Promise.all(
    HURUF.map(async (h) => {
      const isi = (await readFile(h.berkas)).toString('base64');
      const gaya = h.miring ? 'italic' : 'normal';
      return `@font-face{font-family:"${h.keluarga}";font-weight:${h.tebal};font-style:${gaya};src:url(data:font/ttf;base64,${isi})}`;
    }),
  ).then((isi) => isi.join('\n'));
  return huruf;
}

let asing: Promise<KataAsing> | undefined;
/** The foreign words that come with Lapkin. Read once a process. */
function muatKataAsing(): Promise<KataAsing> {
  asing ??= readFile(path.join(FOLDER_TEMPLAT, 'bahasa/kata-asing.yaml'), 'utf8').then(bacaKataAsing);
  return asing;
}

/** The report as one HTML file: templates filled from the model, style sheet and faces inside. */
export async function renderHtml(model: ModelLaporan, templat: Templat): Promise<string> {
  const hb = Handlebars.create();
  registerHelpers(hb);
  for (const [nama, isi] of templat.hbs) hb.registerPartial(nama.replace(/^partials\//, ''), isi);
  const utama = templat.hbs.get('laporan');
  const gaya = templat.css.get(model.meta.tema);
  const halaman = templat.hbs.get('halaman.css');
  if (utama === undefined || gaya === undefined || halaman === undefined) {
    throw new Error(`templat laporan, halaman.css, atau gaya ${model.meta.tema} tidak ada`);
  }
  const opsi = { strict: true, preventIndent: true };
  const css = hb.compile(halaman, { ...opsi, noEscape: true })(konteksHalaman(model));
  const isi = rujukSilang(rekatkan(hb.compile(utama, opsi)(model)), tautanModel(model));
  const daftar = await muatKataAsing();
  const badan = tataHuruf(
    isi,
    pencariAsing({ ...daftar, en: [...(daftar.en ?? []), ...model.meta.kataAsing] }),
  );
  const lembar = [await muatHuruf(), gaya, css].join('\n');
  // A function, so that "$" in the style sheet is no replacement pattern.
  return badan.replace('<!--gaya-->', () => `<style>\n${lembar}\n</style>`);
}

/** What `@page` rules need: CSS strings, escaped. */
function konteksHalaman(model: ModelLaporan) {
  const css = (s: string): string => s.replace(/[\\"]/g, '\\$&');
  return {
    satker: css(model.meta.satker),
    judul: css(model.meta.judulLengkap),
    bab: [model.bab1, model.bab2, model.bab3, model.bab4].map((b) => ({
      nomor: b.nomor,
      kepala: css(`${b.entri.nomor}\u2003${b.entri.judul}`),
    })),
  };
}
