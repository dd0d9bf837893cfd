import type { PencariAsing } from './foreign.js';
import { berkelas, didalam, type Jalur, jelajahi } from './html.js';
import { penggalTeks } from './hyphenate.js';

const set = (isi: string): ReadonlySet<string> => new Set(isi.split(' '));

/** Neither italics nor soft hyphens: what is set in a form of its own, or is no text of the report. */
const BUKAN_NARASI = set('table h1 h2 h3 h4 h5 h6 figcaption svg math code pre style title nav dl');
/** Already set apart, or a name: no second italics. */
const SUDAH_MIRING = set('i em blockquote cite q');
/** Cards, signs and lists of the front: short lines in narrow boxes. */
const KOTAK = set(
  'sampul samping tanda-tangan bagan peta kartu-indikator kartu-total kartu-nilai kartu-sasaran perhatian batang judul-blok nama-sasaran',
);
/** Where running narrative stands; elsewhere (source lines, notes) words stay whole. */
const BERJALAN = set('uraian badan badan-lebar pengantar sorotan__isi awal rincian-sasaran');
const ALINEA = set('p li');

const narasi = (jalur: Jalur): boolean =>
  didalam(jalur, ALINEA) && !didalam(jalur, BUKAN_NARASI) && !berkelas(jalur, KOTAK);

/** Open quotation marks before a place in a run: what stands in them is another's wording. */
function dalamKutip(teks: string, sampai: number): boolean {
  const awal = teks.slice(0, sampai);
  return awal.lastIndexOf('“') > awal.lastIndexOf('”') || (awal.split('&quot;').length - 1) % 2 === 1;
}

/**
 * Indonesian typography of running text: foreign words in italics with their language, soft hyphens in long words.
 * Tables, headings, captions, code, quotations and names of documents keep their wording as it is.
 */
export function tataHuruf(html: string, cari: PencariAsing): string {
  return jelajahi(html, {
    teks(teks, jalur) {
      if (!narasi(jalur)) return teks;
      const miring = didalam(jalur, SUDAH_MIRING);
      const penggal = berkelas(jalur, BERJALAN) && !miring ? penggalTeks : (t: string): string => t;
      if (miring) return teks;
      let hasil = '';
      let sampai = 0;
      for (const a of cari(teks)) {
        if (dalamKutip(teks, a.mulai)) continue;
        const kata = teks.slice(a.mulai, a.mulai + a.panjang);
        hasil += `${penggal(teks.slice(sampai, a.mulai))}<i lang="${a.bahasa}">${kata}</i>`;
        sampai = a.mulai + a.panjang;
      }
      return hasil + penggal(teks.slice(sampai));
    },
  });
}
