import { type DaftarAngka, type Parameter, parameter } from '../figures/figure.js';
import type { Entri } from './numbering.js';

/** Something narrative can quote: what its parameters may be, and its printed text. */
export interface Kutipan {
  readonly parameter: readonly Parameter[];
  /** The text is Markdown (a link), not a name. */
  readonly markdown?: true;
  /** The text, or null when the figure has no value in this period. */
  readonly cetak: (parameter: readonly string[]) => string | null;
}

/** What narrative can quote: the figures of the report, and references to its indicators, tables, figures, appendices. */
export function daftarKutipan(
  angka: DaftarAngka,
  rujukan: ReadonlyMap<string, Entri>,
): ReadonlyMap<string, Kutipan> {
  const kutipan = new Map<string, Kutipan>();
  for (const [nama, a] of angka)
    kutipan.set(nama, { parameter: a.parameter, cetak: (isi) => a.hitung(isi)?.teks ?? null });
  const nomor = angka.get('nomor_iku');
  kutipan.set('iku', {
    markdown: true,
    parameter: nomor?.parameter ?? [],
    cetak: ([kode = '']) => `[IKU ${nomor?.hitung([kode])?.teks ?? ''}](#iku-${kode})`,
  });
  kutipan.set('iku_halaman', {
    markdown: true,
    parameter: nomor?.parameter ?? [],
    // The title asks print for the page; it is not printed itself.
    cetak: ([kode = '']) => `[IKU ${nomor?.hitung([kode])?.teks ?? ''}](#iku-${kode} "halaman")`,
  });
  for (const jenis of ['tabel', 'gambar', 'lampiran'] as const) {
    const awalan = `${jenis}:`;
    const dikenal = [...rujukan.keys()]
      .filter((k) => k.startsWith(awalan))
      .map((k) => k.slice(awalan.length));
    kutipan.set(jenis, {
      markdown: true,
      // Before the first pass has numbered everything, any name is accepted.
      parameter: [parameter(`nama ${jenis}`, rujukan.size === 0 ? null : dikenal)],
      cetak: ([nama = '']) => {
        const e = rujukan.get(`${awalan}${nama}`);
        return e ? `[${e.nomor}](#${e.id})` : jenis;
      },
    });
  }
  return kutipan;
}
