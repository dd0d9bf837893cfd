import { describe, expect, test } from 'vitest';
import { KONTRAS_TEKS, kontras, luminans, turunanAksen } from '../../src/format/warna.js';
import { PERAN } from '../../src/render/charts/palette.js';
import { simbolTanda } from '../../src/render/kawung.js';
import { lembar, pisahRoot, properti, TEMA } from '../support/tema.js';

const TINGKAT = ['4', '3', '2', '1', '0', 'x', 'n'] as const;
const TERANG = ['kertas', 'latar', 'latar-kuat', 'latar-aksen'];

/** Every text on every ground it stands on, by role. */
const PASANGAN: ReadonlyArray<readonly [teks: string, dasar: readonly string[]]> = [
  // Over the bands of a chart too: the figure of a short bar, "belum diukur".
  ['tinta', [...TERANG, ...TINGKAT.map((t) => `k-${t}-dasar`)]],
  ['redup', [...TERANG, ...TINGKAT.map((t) => `k-${t}-dasar`)]],
  ['redup-muda', ['kertas']],
  ['utama', [...TERANG, 'utama-muda']], // the pagu bar of a chart carries its figure
  ['tinta-angka', [...TERANG, 'utama-muda']],
  ['aksen-teks', TERANG],
  ['sasaran-teks', ['kertas']],
  ['isi', ['kertas']], // squares, one a person
  // Heads, covers, cards; figures in the bars of charts; the two worst categories as labels.
  ['kertas', ['utama', 'sampul', 'isi', ...TINGKAT.map((t) => `k-${t}`)]],
  ['aksen-muda', ['utama']],
  ['utama-muda', ['utama']],
  ...TINGKAT.map((t) => [`k-${t}`, [...TERANG, `k-${t}-dasar`]] as const),
];

/** The themes as they are, and with accents of units: the palest allowed grey, and strong hues. */
const AKSEN = ['#767676', '#b30000', '#1d6f42', '#0000ff', '#8a4b00', '#000000'];
const tambahan = (aksen: string): Record<string, string> => {
  const t = turunanAksen(aksen);
  return {
    '--aksen-satker': t.aksen,
    '--aksen-satker-tua': t.tua,
    '--aksen-satker-muda': t.muda,
    '--aksen-satker-latar': t.latar,
    '--aksen-satker-alas': t.alas,
  };
};

describe.each(TEMA)('tema %s', (tema) => {
  const semua = [...lembar(tema)].filter(([n]) => !n.startsWith('tema/'));
  const css = semua.filter(([n]) => n.endsWith('.css')).map(([, isi]) => pisahRoot(isi).lain);
  const warna = properti(tema);

  test.each(['', ...AKSEN])('every text has 4.5:1 on every ground it stands on, accent "%s"', (aksen) => {
    const nilai = properti(tema, aksen === '' ? {} : tambahan(aksen));
    const kurang = PASANGAN.flatMap(([teks, dasar]) =>
      dasar
        .map((d) => ({
          pasangan: `${teks} di atas ${d}`,
          rasio: kontras(nilai(`--${teks}`), nilai(`--${d}`)),
        }))
        .filter((p) => p.rasio < KONTRAS_TEKS),
    );
    expect(kurang).toEqual([]);
  });

  test('the list of pairs holds every colour the style sheets write text or ground in', () => {
    const dipakai = (sifat: RegExp): string[] => [
      ...new Set(css.flatMap((isi) => [...isi.matchAll(sifat)].map((m) => m[1] ?? ''))),
    ];
    const kategori = ['w', 'd'];
    const teks = dipakai(/[\s;{]color:\s*var\(--([\w-]+)\)/g).filter((n) => !kategori.includes(n));
    expect(teks.length).toBeGreaterThan(5);
    expect(teks.filter((n) => !PASANGAN.some(([t]) => t === n))).toEqual([]);
    const dasar = dipakai(/background:\s*var\(--([\w-]+)\)/g).filter((n) => !kategori.includes(n));
    // Grounds without text: bars, tracks, marks.
    const tanpaTeks = ['aksen', 'lintasan', 'sumbu', 'aksen-muda', 'redup'];
    const terdaftar = new Set(PASANGAN.flatMap(([, d]) => d));
    expect(dasar.filter((n) => !terdaftar.has(n) && !tanpaTeks.includes(n))).toEqual([]);
  });

  test('every custom property that a sheet, a template or a chart uses is one the theme has', () => {
    const boleh = new Set([
      '--w',
      '--d',
      '--aksen-satker',
      '--aksen-satker-tua',
      '--aksen-satker-muda',
      '--aksen-satker-latar',
      '--aksen-satker-alas',
    ]);
    const dipakai = semua.flatMap(([, isi]) => [...isi.matchAll(/var\((--[\w-]+)/g)].map((m) => m[1] ?? ''));
    for (const nama of new Set([...dipakai, ...PERAN.values()].filter((n) => !boleh.has(n))))
      expect(() => warna(nama), nama).not.toThrow();
  });

  test('no colour stands outside :root', () => {
    const hex = /(?<![&"{\w])#(?:[0-9a-f]{3,4}){1,2}\b/gi;
    const fungsi = /\b(?:rgba?|hsla?|oklch)\(/gi;
    for (const [nama, isi] of semua) {
      const teks = nama.endsWith('.css') ? pisahRoot(isi).lain : isi.replace(/href="#[^"]*"/g, '');
      expect([...(teks.match(hex) ?? []), ...(teks.match(fungsi) ?? [])], nama).toEqual([]);
    }
  });

  test('no two categories share a sign, so that none is told by its colour', () => {
    const isi = lembar(tema).get('partials/tanda.hbs') ?? '';
    const svg = isi.includes('{{simbolTanda}}') ? simbolTanda() : isi;
    const bentuk = new Map(
      [...svg.matchAll(/<symbol id="tanda-(\w)"[^>]*>(.*?)<\/symbol>/g)].map((m) => [m[1] ?? '', m[2] ?? '']),
    );
    expect([...bentuk.keys()].sort()).toEqual([...TINGKAT].sort());
    expect(new Set(bentuk.values()).size).toBe(TINGKAT.length);
    for (const b of bentuk.values()) expect(b).not.toMatch(/#|var\(/);
  });

  test('a label always carries sign and word', () => {
    for (const nama of ['partials/kategori.hbs', 'partials/kategori-label.hbs']) {
      expect(lembar(tema).get(nama)).toMatch(/#tanda-\{\{tingkat\}\}.*\{\{nama\}\}/);
    }
  });

  /** Machado, Oliveira, Fernandes (2009), severity 1.0, on linear light. */
  const BUTA: Readonly<Record<string, ReadonlyArray<readonly [number, number, number]>>> = {
    protan: [
      [0.152286, 1.052583, -0.204868],
      [0.114503, 0.786281, 0.099216],
      [-0.003882, -0.048116, 1.051998],
    ],
    deutan: [
      [0.367322, 0.860646, -0.227968],
      [0.280085, 0.672501, 0.047413],
      [-0.01182, 0.04294, 0.968881],
    ],
    tritan: [
      [1.255528, -0.076749, -0.178779],
      [-0.078411, 0.930809, 0.147602],
      [0.004733, 0.691367, 0.3039],
    ],
  };
  const simulasi = (hex: string, m: ReadonlyArray<readonly [number, number, number]>): string => {
    const linear = [1, 3, 5].map((n) => {
      const s = Number.parseInt(hex.slice(n, n + 2), 16) / 255;
      return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
    });
    const keluar = m.map((b) => b.reduce((j, f, n) => j + f * (linear[n] ?? 0), 0));
    const srgb = keluar.map((k) => {
      const l = Math.min(1, Math.max(0, k));
      return Math.round(255 * (l <= 0.0031308 ? l * 12.92 : 1.055 * l ** (1 / 2.4) - 0.055));
    });
    return `#${srgb.map((k) => k.toString(16).padStart(2, '0')).join('')}`;
  };

  test.each(Object.keys(BUTA))('category words stay readable for %s eyes', (jenis) => {
    const m = BUTA[jenis] ?? [];
    for (const t of TINGKAT)
      for (const d of ['kertas', `k-${t}-dasar`]) {
        const rasio = kontras(simulasi(warna(`--k-${t}`), m), simulasi(warna(`--${d}`), m));
        expect(rasio, `k-${t} di atas ${d}`).toBeGreaterThanOrEqual(KONTRAS_TEKS);
      }
  });

  test('in grey print a bar and its target mark, pagu and realisasi, differ', () => {
    const terang = (n: string): number => luminans(warna(`--${n}`));
    expect(kontras(warna('--isi'), warna('--utama-muda'))).toBeGreaterThan(3);
    expect(terang('isi')).not.toBeCloseTo(terang('sasaran'), 1);
  });
});

test('charts are drawn in the colours of the default theme, each standing for its role there', () => {
  const warna = properti('nila-soga');
  for (const [hex, peran] of PERAN) expect(warna(peran), peran).toBe(hex);
});
