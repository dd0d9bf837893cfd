import pola from 'hyphen/id/index.js';

/** Invisible unless a line breaks there. */
const LUNAK = '\u00ad';
const VOKAL = 'aiueo';

/** Letters left on the line, and taken to the next: a single affix like "-an" never stands alone. */
const KIRI = 3;
const KANAN = 4;

/** Two consonants one syllable may begin with: digraphs, and clusters of loan words. */
const AWAL = new Set(
  'ng ny kh sy pr tr kr br dr gr fr pl bl kl gl fl sl sp st sk sw kw ps str spr skr'.split(' '),
);

/** Compounds written as one word, which patterns cut at the wrong place. */
const MAJEMUK: Readonly<Record<string, string>> = {
  tanggungjawab: 'tang-gung-ja-wab',
  tindaklanjut: 'tin-dak-lan-jut',
  nindaklanjut: 'nin-dak-lan-jut',
  ikutserta: 'i-kut-ser-ta',
  kerjasama: 'ker-ja-sa-ma',
  sosialisasi: 'so-si-a-li-sa-si',
};

/** Prefixes that stay whole before whatever they are joined to. */
const TERIKAT = /^(antar|inter|pasca|sub|non|multi|maha)(?=\p{L}{5})/u;
/** Particles and possessives: what stands before them is cut as a word of its own. */
const AKHIRAN = /(?:nya|lah|kah|pun)$/;

/**
 * Moves the breaks of the Indonesian TeX patterns where these leave a syllable that cannot begin a word
 * ("pem-be-rda-yaan", "tanggu-ngjawab"): the break goes behind the first consonant, or behind the digraph "ng".
 */
function geserKeKonsonan(suku: readonly string[]): string[] {
  const hasil: string[] = [];
  for (const s of suku) {
    const sebelum = hasil.at(-1);
    const konsonan = /^[^aiueo]*/.exec(s)?.[0] ?? '';
    // "di-ban-dingk-an": the suffix is "-kan".
    const ujung = /[^aiueo]+$/.exec(sebelum ?? '')?.[0].replace(/n[gy]/, 'n') ?? '';
    if (sebelum !== undefined && konsonan === '' && ujung.length > 1) {
      hasil[hasil.length - 1] = sebelum.slice(0, -1);
      hasil.push(`${sebelum.at(-1)}${s}`);
      continue;
    }
    if (sebelum === undefined || konsonan.length < 2 || AWAL.has(konsonan)) {
      hasil.push(s);
      continue;
    }
    const pindah = /^n[gy]/.test(konsonan) && konsonan.length > 2 ? 2 : 1;
    // Still no beginning of a word behind the first consonant: no break at all.
    const sisa = konsonan.slice(pindah);
    const utuh = sisa.length > 1 && !AWAL.has(sisa);
    hasil[hasil.length - 1] = sebelum + (utuh ? s : s.slice(0, pindah));
    if (!utuh) hasil.push(s.slice(pindah));
  }
  return hasil;
}

/** Prefixes that may as well be the beginning of the word: per-ubahan, but pe-rencanaan; meng-ubah, but me-ngembangkan. */
const RAGU = /^(?:[mp]eng|[pbt]er)$/;

function menurutPola(kata: string): string[] {
  const suku = geserKeKonsonan(pola.hyphenateSync(kata, { hyphenChar: '-', minWordLength: 2 }).split('-'));
  const [awal = '', kedua = '', ...sisa] = suku;
  return RAGU.test(awal) && VOKAL.includes(kedua.charAt(0) || '-') ? [awal + kedua, ...sisa] : suku;
}

/** Syllables of a lower-case word: compounds, joined prefixes and suffixes first, patterns for the rest. */
export function sukuKata(kata: string): string[] {
  const akhiran = AKHIRAN.exec(kata);
  if (akhiran && akhiran.index >= 5) return [...sukuKata(kata.slice(0, akhiran.index)), akhiran[0]];
  const terikat = TERIKAT.exec(kata);
  if (terikat) return [...menurutPola(terikat[0]), ...sukuKata(kata.slice(terikat[0].length))];
  for (const [majemuk, suku] of Object.entries(MAJEMUK)) {
    const ke = kata.indexOf(majemuk);
    if (ke < 0) continue;
    const [awal, akhir] = [kata.slice(0, ke), kata.slice(ke + majemuk.length)];
    const bagian = suku.split('-');
    // "-an" and "-kan" go with what stands before them; the least that is taken to the next line keeps them whole.
    return [...(awal === '' ? [] : menurutPola(awal)), ...bagian, ...(akhir === '' ? [] : [akhir])];
  }
  return menurutPola(kata);
}

/** A word with soft hyphens where Indonesian spelling lets it break. */
export function penggal(kata: string): string {
  let hasil = '';
  let n = 0;
  for (const s of sukuKata(kata)) {
    const cukup = n >= KIRI && kata.length - n >= KANAN;
    // A lone vowel at the end of a line or at the head of one reads badly.
    const tunggal = VOKAL.includes(kata[n] ?? '') && s.length === 1 && kata.length - n <= KANAN;
    hasil += (n > 0 && cukup && !tunggal ? LUNAK : '') + s;
    n += s.length;
  }
  return hasil;
}

/** Words of a run of text: small letters only, long enough to be worth a break; entities and names are left alone. */
const KATA = /(?<![\p{L}\p{N}&#./@_-])\p{Ll}{8,}(?![\p{L}\p{N};/@_])/gu;
/** The first word of a sentence is broken like any other; a capital elsewhere marks a name. */
const KATA_AWAL = /(?<=[.!?]\s)\p{Lu}\p{Ll}{7,}(?![\p{L}\p{N};/@_])/gu;

const simpanan = new Map<string, string>();
const ingat = (kata: string): string => {
  let hasil = simpanan.get(kata);
  if (hasil === undefined) {
    hasil = penggal(kata);
    simpanan.set(kata, hasil);
  }
  return hasil;
};

/** Soft hyphens in a run of Indonesian text (HTML-escaped, no tags). */
export const penggalTeks = (teks: string): string =>
  teks
    .replace(KATA_AWAL, (k) => {
      const kecil = ingat(k.toLowerCase());
      return `${k[0] ?? ''}${kecil.slice(1)}`;
    })
    .replace(KATA, ingat);
