import { readFile } from 'node:fs/promises';
import path from 'node:path';
import Handlebars from 'handlebars';
import type { ModelLaporan } from '../compose/compose.js';
import { turunanAksen } from '../format/warna.js';
import { HURUF } from './fonts.js';
import { registerHelpers } from './helpers.js';
import { bacaKataAsing, type KataAsing, pencariAsing } from './language/foreign.js';
import { rujukSilang } from './language/references.js';
import { tautanModel } from './language/targets.js';
import { tataHuruf } from './language/typography.js';
import { type MilikSatker, namaPartial, susunLapis, susunTemplat } from './layers.js';
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
            // A letter's number does not break after its class: S-37, B-PR.05. A joiner hides a word from search: no more than this.
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
              /\b(Rp|Sasaran|IKU|NKO|NPS|NSS|Triwulan|TW|Tabel|Gambar|Bab|Nomor|Tahun|tahun) (?=[\dIVX])/g,
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

/**
 * The report as one HTML file: templates filled from the model, style sheet, faces and pictures inside. `satker` are
 * templates of the unit's own; throws `DataError` with file and line for what is wrong in them.
 */
export async function renderHtml(
  model: ModelLaporan,
  templat: Templat,
  satker: MilikSatker = new Map(),
): Promise<string> {
  const { tema, aksen } = model.meta;
  const lapis = susunLapis(templat, tema, satker);
  const ambil = (nama: string) => {
    const ada = lapis.get(nama);
    if (ada === undefined) throw new Error(`templat ${nama} dalam tema ${tema} tidak ada`);
    return ada;
  };
  const hb = Handlebars.create();
  registerHelpers(hb);
  for (const [nama, isi] of lapis)
    if (nama.endsWith('.hbs')) hb.registerPartial(namaPartial(nama), susunTemplat(hb, isi));
  const halaman = susunTemplat(hb, ambil('halaman.css.hbs'), { noEscape: true })(konteksHalaman(model));
  const isi = rujukSilang(rekatkan(susunTemplat(hb, ambil('laporan.hbs'))(model)), tautanModel(model));
  const daftar = await muatKataAsing();
  const badan = tataHuruf(
    isi,
    pencariAsing({ ...daftar, en: [...(daftar.en ?? []), ...model.meta.kataAsing] }),
  );
  const gaya = [ambil('gaya/dasar.css').isi, ambil('gaya.css').isi, halaman, gayaAksen(aksen)];
  const lembar = [await muatHuruf(), ...gaya].join('\n');
  // A function, so that "$" in the style sheet is no replacement pattern.
  return badan.replace('<!--gaya-->', () => `<style>\n${lembar}\n</style>`);
}

/** The unit's accent as custom properties; where it acts is for the theme to say. */
function gayaAksen(aksen: string | null): string {
  if (aksen === null) return '';
  const t = turunanAksen(aksen);
  const isi = { '': t.aksen, '-tua': t.tua, '-muda': t.muda, '-latar': t.latar, '-alas': t.alas };
  return `:root{${Object.entries(isi)
    .map(([nama, warna]) => `--aksen-satker${nama}:${warna}`)
    .join(';')}}`;
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
