import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PDFDict, PDFDocument, PDFName, PDFRawStream, PDFString } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { timpa } from '../../src/archive/artifacts.js';
import { isiAliran } from '../../src/archive/objects.js';
import { verifyPdf } from '../../src/verify/verify.js';
import { cetakSekali } from '../support/cetak.js';
import { jalankan } from '../support/console.js';
import { bacaAsli } from '../support/data.js';
import { GAMBAR_MATRIKS, MATRIKS, MATRIKS_ID, matriksPenuh } from '../support/matriks.js';
import { elemen } from '../support/mutasi.js';
import {
  buangLampiran,
  gantiLampiran,
  isiLampiran,
  selaraskan,
  tambahLampiran,
  tulisLampiran,
  ubahPdf,
} from '../support/rusak.js';

const nama = (s: string): PDFName => PDFName.of(s);
let asli: Buffer;
let folder: string;
beforeAll(async () => {
  asli = (await cetakSekali(MATRIKS_ID, MATRIKS)).pdf;
  folder = await mkdtemp(path.join(tmpdir(), 'lapkin-verify-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const kode = async (pdf: Uint8Array): Promise<string[]> => [
  ...new Set((await verifyPdf(pdf)).temuan.map((t) => t.kode)),
];
const simpan = async (isi: Uint8Array | string): Promise<string> => {
  const berkas = path.join(folder, 'uji.pdf');
  await writeFile(berkas, isi);
  return berkas;
};

/** Changes one printed character on some page. */
function ubahTeks(doc: PDFDocument): void {
  for (const { node } of doc.getPages()) {
    const s = node.Contents();
    if (!(s instanceof PDFRawStream)) continue;
    const isi = Buffer.from(isiAliran(s)).toString('latin1');
    const baru = isi.replace(
      /<(?!0001)[0-9A-F]{4}> Tj\n([\s\S]*?)<((?!0001)[0-9A-F]{4})> Tj/,
      '<$2> Tj\n$1<$2> Tj',
    );
    if (baru === isi) continue;
    timpa(doc, s, Buffer.from(baru, 'latin1'));
    return;
  }
  throw new Error('tidak ada teks untuk diubah');
}

it('a PDF as it was printed is verified without findings', async () => {
  const hasil = await verifyPdf(asli);
  expect(hasil.temuan).toEqual([]);
  expect(hasil.angka).toBeGreaterThan(50);
  expect([...hasil.sumber.keys()].sort()).toEqual(Object.keys(MATRIKS).sort());
});

it('pictures and templates of the unit are sources too, and print again to the same bytes', async () => {
  const partial = 'data/satker/dinas-mainan/templates/partials/sumber.hbs';
  const data = {
    ...matriksPenuh('lugas'),
    [partial]: `${bacaAsli('templates/partials/sumber.hbs').trim()} `,
  };
  const { pdf } = await cetakSekali(MATRIKS_ID, data, GAMBAR_MATRIKS);
  const hasil = await verifyPdf(pdf);
  expect(hasil.temuan).toEqual([]);
  expect([...hasil.sumber.keys()].sort()).toEqual(
    [...Object.keys(data), ...Object.keys(GAMBAR_MATRIKS)].sort(),
  );
  const j = await jalankan('verify', await simpan(pdf), '--rebuild', '--json');
  expect(JSON.parse(j.out)).toMatchObject({ sah: true, cetak_ulang: true, temuan: [] });
});

it('writing the same objects anew changes nothing that was printed', async () => {
  expect(await kode(await ubahPdf(asli, () => undefined))).toEqual([]);
});

describe('tampering is caught:', () => {
  it.each<[string, string[], (doc: PDFDocument) => void]>([
    [
      'a number in an attached YAML',
      ['arsip.lampiran-berubah', 'arsip.angka'],
      (d) => gantiLampiran(d, 'realisasi.yaml', 'nilai: 25', 'nilai: 26'),
    ],
    [
      'a figure in nilai.json',
      ['arsip.lampiran-berubah', 'arsip.angka'],
      (d) => gantiLampiran(d, 'nilai.json', '"realisasi": "25.0"', '"realisasi": "26.0"'),
    ],
    [
      'narrative',
      ['arsip.lampiran-berubah'],
      (d) => gantiLampiran(d, 'indikator/1.2.md', 'satu orang', 'dua orang'),
    ],
    [
      'a band of the guideline',
      ['arsip.lampiran-berubah'],
      (d) => gantiLampiran(d, 'mainan-2030.yaml', 'x < 60', 'x < 55'),
    ],
    [
      'a hash in the manifest',
      ['arsip.lampiran-berubah', 'arsip.identitas'],
      (d) => {
        const lama = isiLampiran(d, 'manifest.json');
        tulisLampiran(
          d,
          'manifest.json',
          lama.replace(/(renstra.yaml",\s*"ukuran": \d+,\s*"sha256": ")[0-9a-f]{4}/, '$10000'),
        );
      },
    ],
    [
      'a seal in the manifest',
      ['arsip.halaman'],
      (d) => {
        const lama = isiLampiran(d, 'manifest.json');
        tulisLampiran(d, 'manifest.json', lama.replace(/("halaman": \[\s*")[0-9a-f]{4}/, '$10000'));
      },
    ],
    [
      'a missing source',
      ['arsip.lampiran-hilang', 'arsip.sumber'],
      (d) => buangLampiran(d, 'realisasi.yaml'),
    ],
    ['a missing nilai.json', ['arsip.lampiran-hilang'], (d) => buangLampiran(d, 'nilai.json')],
    ['a missing manifest', ['arsip.bukan-lapkin'], (d) => buangLampiran(d, 'manifest.json')],
    [
      'a further attachment',
      ['arsip.lampiran-asing'],
      (d) => tambahLampiran(d, 'data/satker/dinas-mainan/2030/tw2/anggaran.yaml', 'x'),
    ],
    ['printed text', ['arsip.halaman'], ubahTeks],
    [
      'a text alternative',
      ['arsip.dokumen'],
      (d) => void elemen(d, 'Formula')[0]?.set(nama('Alt'), PDFString.of('Rumus: lain')),
    ],
    [
      'the author',
      ['arsip.metadata'],
      (d) =>
        void d.context
          .lookup(d.context.trailerInfo.Info, PDFDict)
          .set(nama('Author'), PDFString.of('Orang lain')),
    ],
    ['a page taken out', ['arsip.halaman'], (d) => d.removePage(3)],
    [
      'where a link leads',
      ['arsip.halaman'],
      (d) => {
        const a = d.context
          .enumerateIndirectObjects()
          .find(
            ([, o]) => o instanceof PDFDict && o.get(nama('Subtype')) === nama('Link') && o.has(nama('Dest')),
          );
        if (a?.[1] instanceof PDFDict) a[1].set(nama('Dest'), nama('daftar-isi'));
      },
    ],
  ])('%s', async (_nama, diharapkan, kerja) => {
    expect(await kode(await ubahPdf(asli, kerja))).toEqual(expect.arrayContaining(diharapkan));
  });

  it('a file cut short', async () => {
    expect(await kode(asli.subarray(0, asli.length - 5000))).toEqual(['arsip.terpotong']);
    expect(await kode(asli.subarray(0, 3000))).toEqual(['arsip.terpotong']);
  });

  it('a file that is no PDF, or none of ours', async () => {
    expect(await kode(Buffer.from('nilai: 25\n'))).toEqual(['arsip.bukan-pdf']);
    const lain = await PDFDocument.create();
    lain.addPage();
    expect(await kode(Buffer.from(await lain.save()))).toEqual(['arsip.bukan-lapkin']);
  });

  it('an update appended to the file that shows another page', async () => {
    const doc = await PDFDocument.load(asli, { updateMetadata: false, forIncrementalUpdate: true });
    ubahTeks(doc);
    const ditambah = Buffer.from(await doc.save({ useObjectStreams: false }));
    expect(ditambah.subarray(0, asli.length).equals(asli)).toBe(true);
    const hasil = await verifyPdf(ditambah);
    expect(hasil.tambahan).toBe(1);
    expect(hasil.temuan.map((t) => t.kode)).toContain('arsip.halaman');
  });

  it('bytes flipped anywhere in an attachment or a page', async () => {
    for (const bagian of [0.2, 0.5, 0.8]) {
      const rusak = Buffer.from(asli);
      const di = Math.floor(asli.length * bagian);
      rusak[di] = (rusak[di] ?? 0) ^ 0x55;
      expect((await verifyPdf(rusak)).temuan, `byte ${di}`).not.toEqual([]);
    }
  });
});

describe('on the command line', () => {
  it('a PDF alone is verified and printed again to the same bytes, far from any data folder', async () => {
    const j = await jalankan('--root', '/tidak/ada', 'verify', await simpan(asli), '--json', '--rebuild');
    expect(j.kode).toBe(0);
    expect(JSON.parse(j.out)).toMatchObject({
      sah: true,
      laporan: MATRIKS_ID,
      cetak_ulang: true,
      temuan: [],
    });
  });

  it('a forgery with all hashes made anew passes by itself, but not when it is printed again', async () => {
    const palsu = await ubahPdf(asli, (d) => {
      gantiLampiran(d, 'indikator/1.2.md', 'satu orang', 'dua orang');
      selaraskan(d);
    });
    const berkas = await simpan(palsu);
    expect((await jalankan('verify', berkas)).kode).toBe(0);
    const j = await jalankan('verify', berkas, '--rebuild');
    expect(j.kode).toBe(1);
    expect(j.err).toContain('[arsip.cetak-ulang]');
    expect(j.out).toContain('BUKAN');
  });

  it('tells what is wrong with exit code 1, and takes the sources out', async () => {
    const rusak = await ubahPdf(asli, (d) => gantiLampiran(d, 'realisasi.yaml', 'nilai: 25', 'nilai: 26'));
    const keluar = path.join(folder, 'sumber');
    const j = await jalankan('verify', await simpan(rusak), '--out', keluar);
    expect(j.kode).toBe(1);
    expect(j.err).toContain('1.1/realisasi: dalam arsip "25.0", dihitung ulang "26.0"');
    expect(await readFile(path.join(keluar, 'data/satker', MATRIKS_ID, 'realisasi.yaml'), 'utf8')).toContain(
      '26',
    );
  });

  it('writes nothing outside the folder it is given', async () => {
    const jahat = await ubahPdf(asli, (d) => tambahLampiran(d, '../../lolos.txt', 'x'));
    const dalam = path.join(folder, 'a', 'b');
    await jalankan('verify', await simpan(jahat), '--out', dalam);
    await expect(readFile(path.join(folder, 'lolos.txt'))).rejects.toThrow();
  });

  it('a file that is not there is exit code 3', async () => {
    expect((await jalankan('verify', path.join(folder, 'tidak-ada.pdf'))).kode).toBe(3);
  });
});
