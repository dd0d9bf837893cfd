import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, describe, expect, it } from 'vitest';
import { bangun } from '../../src/pipeline.js';
import { bukaPencetak } from '../../src/print/browser.js';
import { type DataFiles, overlayFiles } from '../../src/read/files.js';
import { disk } from '../support/data.js';
import { kurangKontras } from '../support/kontras.js';
import { MAINAN, MAINAN_ID } from '../support/mainan.js';
import { bukaPdf, fakta, outline, teksHalaman } from '../support/pdf.js';
import { TEMA, templat } from '../support/tema.js';

const pencetak = bukaPencetak(undefined);
afterAll(() => pencetak.close());

const FOLDER = 'data/satker/dinas-mainan';
const PERIODE = `data/satker/${MAINAN_ID}`;
/** A picture of 1 x 1: what counts is that it is embedded and spoken of. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNgYPgPAAEDAQAIicLsAAAAAElFTkSuQmCC',
  'base64',
);
const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><circle cx="5" cy="5" r="4" fill="#c00"/></svg>';

/** The small report of an invented unit, in a theme, with everything a unit may bring of its own. */
function files(tema: string, gambar: boolean): DataFiles {
  const lain = gambar ? '  gambar_sampul: { berkas: kantor.png, alt: Kantor dinas dari depan }\n' : '';
  const teks = overlayFiles(disk, {
    ...MAINAN,
    [`${FOLDER}/satker.yaml`]: `${MAINAN[`${FOLDER}/satker.yaml`]}alamat: [Jalan Contoh Nomor 1]\ntampilan:\n  tema: ${tema}\n  aksen: "#767676"\n  logo: { berkas: logo.svg, alt: Lambang Dinas Mainan }\n${lain}`,
    [`${FOLDER}/logo.svg`]: LOGO,
    [`${FOLDER}/templates/partials/sumber.hbs`]:
      '{{#if sumber}}<p class="sumber">Berasal dari {{sumber}}</p>{{/if}}',
    [`${PERIODE}/narasi/kata-pengantar.md`]: '## Kata pengantar\n\nLaporan ini disusun oleh dinas.\n',
  });
  return {
    ...teks,
    bytes: async (b) => (b === `${FOLDER}/kantor.png` ? PNG : teks.bytes(b)),
  };
}

const bangunDalam = (tema: string, gambar = false) =>
  bangun(
    { files: files(tema, gambar), clock: () => 0, langkah: () => undefined },
    templat,
    pencetak,
    MAINAN_ID,
    { konsep: false, bahasa: 'id' },
  );

describe.each(TEMA)(
  'the same report in %s, with the palest accent allowed, logo and a template of its own',
  async (tema) => {
    const hasil = await bangunDalam(tema);
    const pdf = await bukaPdf(hasil.pdf);
    const teks: string[] = [];
    for (let n = 1; n <= pdf.numPages; n++)
      teks.push((await teksHalaman(await pdf.getPage(n))).replace(/\s+/g, ' '));

    it('prints without a finding', () => {
      expect(hasil.temuan).toEqual([]);
    });

    it('says on the imprint whose, of when, scored by what, made with what', async () => {
      expect((await outline(pdf))[0]?.judul).toBe('Tentang Laporan Ini');
      for (const kata of [
        'Dinas Mainan Kota Contoh',
        'Jalan Contoh Nomor 1',
        'Triwulan II Tahun 2030, keadaan sampai dengan 30 Juni 2030',
        'Pedoman Mainan 2030',
        'Surat Kepala Dinas Mainan Nomor 1 Tahun 2030',
        'Contoh, 10 Juli 2030',
        'Lapkin 0.',
      ])
        expect(teks[1]).toContain(kata);
    });

    it('leaves room for a signature, unlabelled in the final report, and claims none', () => {
      expect(teks[2]).toContain('Contoh, 10 Juli 2030');
      expect(teks.join(' ')).not.toContain('Ruang tanda tangan');
      expect(teks.join(' ')).not.toMatch(/ditandatangani/i);
    });

    it('uses the template of the unit, and names it, like the logo, among its inputs', () => {
      expect(teks.join(' ')).toContain('Berasal dari');
      const { sumber } = hasil.manifes;
      const berkas = sumber.map((s) => s.berkas);
      expect(berkas).toEqual(
        expect.arrayContaining([`${FOLDER}/logo.svg`, `${FOLDER}/templates/partials/sumber.hbs`]),
      );
    });

    it('speaks of its pictures', async () => {
      const { alt } = await fakta(hasil.pdf);
      expect(alt).toContain('Lambang Dinas Mainan');
      const bergambar = await bangunDalam(tema, true);
      expect((await fakta(bergambar.pdf)).alt).toContain('Kantor dinas dari depan');
      expect((await PDFDocument.load(bergambar.pdf)).getPageCount()).toBe(pdf.numPages);
    });

    it('embeds every face, none as Type 3', async () => {
      const { jenisHuruf, hurufTertanam } = await fakta(hasil.pdf);
      expect(jenisHuruf).not.toContain('Type3');
      expect(hurufTertanam.filter((h) => !h.ttf)).toEqual([]);
    });

    it('has 4.5:1 between every text and what is painted behind it, as the browser lays it out', async () => {
      expect(await kurangKontras(pencetak, hasil.html)).toEqual([]);
    });
  },
);
