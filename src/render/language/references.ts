import { berkelas, didalam, type Jalur, jelajahi } from './html.js';

/** What the text may name, and where it stands: numbers of tables, figures, appendices and indicators; the guideline. */
export type Tautan = ReadonlyMap<string, string>;

const set = (isi: string): ReadonlySet<string> => new Set(isi.split(' '));
const TANPA_TAUTAN = set('a h1 h2 h3 h4 h5 h6 caption figcaption thead nav svg math title style code');
const DAFTAR = set('nav h1 h2 h3 h4 thead caption figcaption svg');
const ALINEA = set('p li');
const SUMBER = set('sumber catatan dirujuk kartu-total kartu-nilai kartu-sasaran perhatian');

/**
 * Links for what a run of text names. Numbers of tables and appendices typed by hand are left alone: they may be those
 * of another publication. A figure's source line is ours.
 */
function tautkanTeks(teks: string, tautan: Tautan, pola: RegExp, sumber: boolean): string {
  const cari = (ketemu: string): string => {
    const ke = tautan.get(ketemu.replace(/\u00a0/g, ' '));
    // The class says: a name, whose page nobody needs.
    return ke === undefined ? ketemu : `<a class="asal" href="#${ke}">${ketemu}</a>`;
  };
  const isi = teks.replace(pola, cari);
  return sumber ? isi.replace(/(?<=^Sumber: )Tabel[ \u00a0][L\d]\d*\.\d+(?=\.$)/, cari) : isi;
}

/** A reference to a table, figure or appendix tells the page it leads to, unless it stands on that page itself. */
const halaman = (ke: string, dari: string, dalamKurung: boolean): string => {
  const nomor = `<span data-tujuan="${ke}">00</span>`;
  const isi = dalamKurung ? `, halaman\u00a0${nomor}` : ` (halaman\u00a0${nomor})`;
  return `<span class="rujukan-halaman" data-dari="${dari}" data-ke="${ke}">${isi}</span>`;
};

/**
 * Cross references of the whole report: links for what is named, a page number behind references of running text, and
 * in every appendix the places that refer to it. Page numbers are placeholders until the report is printed.
 */
export function rujukSilang(html: string, tautan: Tautan): string {
  const nama = [...tautan.keys()].filter((k) => !/^(IKU|Tabel|Gambar|Lampiran) /.test(k));
  const aman = nama.map((n) => n.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '[ \\u00a0]'));
  const pola = new RegExp([...aman, 'IKU[ \\u00a0]\\d+(?![.\\d]*\\d)'].join('|'), 'g');
  const bertaut = jelajahi(html, {
    teks: (teks, jalur) =>
      didalam(jalur, TANPA_TAUTAN) ? teks : tautkanTeks(teks, tautan, pola, berkelas(jalur, set('sumber'))),
  });
  return dirujuk(...nomoriRujukan(bertaut));
}

/** Gives every reference an id of its own, so that print can tell the page it stands on. */
function nomoriRujukan(html: string): [string, ReadonlyMap<string, readonly string[]>] {
  const asal = new Map<string, string[]>();
  let ke = 0;
  let terbuka = 0;
  /** The page behind the link that is open now, until it closes. */
  let menunggu: string | null = null;
  const diAlinea = (jalur: Jalur): boolean =>
    didalam(jalur, ALINEA) && !didalam(jalur, set('table')) && !berkelas(jalur, SUMBER);
  const hasil = jelajahi(html, {
    teks: (teks) => {
      terbuka += teks.split('(').length - 1 - (teks.split(')').length - 1);
      return teks;
    },
    buka(tag, unsur, jalur) {
      if (ALINEA.has(unsur)) terbuka = 0;
      const tujuan = unsur === 'a' ? /^<a href="#([^"]+)"( title="halaman")?>$/.exec(tag) : null;
      const [, id = '', eksplisit] = tujuan ?? [];
      if (!tujuan || didalam(jalur, DAFTAR) || !(eksplisit || /^(t|g|lampiran)-/.test(id))) return tag;
      if (!diAlinea(jalur) && !id.startsWith('lampiran-')) return `<a href="#${id}">`;
      ke += 1;
      const dari = `r-${ke}`;
      asal.set(id, [...(asal.get(id) ?? []), dari]);
      menunggu = diAlinea(jalur) ? halaman(id, dari, terbuka > 0) : null;
      return `<a id="${dari}" href="#${id}">`;
    },
    tutup(unsur) {
      if (unsur !== 'a' || menunggu === null) return '';
      const isi = menunggu;
      menunggu = null;
      return isi;
    },
  });
  return [hasil, asal];
}

/** Back links: fills the line of every appendix that is referred to, and drops it from the others. */
function dirujuk(html: string, asal: ReadonlyMap<string, readonly string[]>): string {
  return html.replace(
    /<p class="dirujuk" data-untuk="([^"]+)">([^<]*)<\/p>/g,
    (_, id: string, awal: string) => {
      const butir = (asal.get(id) ?? []).map(
        (r) => `<span class="dirujuk__butir"><a href="#${r}" data-tujuan="${r}">00</a></span>`,
      );
      return butir.length === 0 ? '' : `<p class="dirujuk">${awal}${butir.join('')}</p>`;
    },
  );
}
