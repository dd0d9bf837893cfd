import { PDFDict, PDFName } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { assertArchive } from '../../src/archive/assert/assert.js';
import { openPdf } from '../../src/archive/finish.js';
import { bacaTeks, kamusPada, larikPada } from '../../src/archive/objects.js';
import { periksa } from '../../src/pipeline.js';
import { overlayFiles } from '../../src/read/files.js';
import { verifyPdf } from '../../src/verify/verify.js';
import { cetakSekali } from '../support/cetak.js';
import { disk, ringkas } from '../support/data.js';
import { MATRIKS, MATRIKS_ID } from '../support/matriks.js';
import { tandaTangani, tandaTanganSah } from '../support/tanda-tangan.js';

const LAPORAN = `data/satker/${MATRIKS_ID}/laporan.yaml`;
const kosong = { ...MATRIKS, [LAPORAN]: (MATRIKS[LAPORAN] ?? '').replace('siapkan', 'kosong') };

describe.each([
  ['a prepared field', MATRIKS, true],
  ['an empty block', kosong, false],
])('%s', (_nama, data, adaBidang) => {
  let pdf: Buffer;
  beforeAll(async () => {
    pdf = (await cetakSekali(MATRIKS_ID, data)).pdf;
  });

  it('is what laporan.yaml asks for, on the page and in the tags', async () => {
    const doc = await openPdf(pdf);
    const bidang = larikPada(kamusPada(doc.catalog, 'AcroForm'), 'Fields')?.lookup(0);
    expect(bidang !== undefined).toBe(adaBidang);
    if (bidang instanceof PDFDict) {
      expect(bidang.get(PDFName.of('FT'))).toBe(PDFName.of('Sig'));
      expect(bidang.has(PDFName.of('V'))).toBe(false);
      expect(bacaTeks(bidang.lookup(PDFName.of('TU')))).toBe('Tanda tangan Kepala Dinas Mainan');
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = (larikPada(bidang, 'Rect')?.asArray() ?? []).map(Number);
      expect(x2 - x1).toBeGreaterThan(100);
      expect(y2 - y1).toBeGreaterThan(50);
    }
    expect(pdf.toString('latin1')).not.toContain('.invalid');
  });

  it('signed with a certificate of its own, stays a valid archive that verifies', async () => {
    const bertanda = await tandaTangani(pdf);
    expect(bertanda.subarray(0, pdf.length).equals(pdf)).toBe(true);
    expect(tandaTanganSah(bertanda)).toBe(true);
    expect(assertArchive(bertanda, await openPdf(bertanda))).toEqual([]);
    const hasil = await verifyPdf(bertanda);
    expect(hasil).toMatchObject({ tambahan: 1, tandaTangan: 1, temuan: [] });
    expect(Buffer.from(hasil.cetakan).equals(pdf)).toBe(true);
  });

  it('a signature does not survive a changed byte', async () => {
    const bertanda = await tandaTangani(pdf);
    bertanda[1000] = (bertanda[1000] ?? 0) ^ 1;
    expect(tandaTanganSah(bertanda)).toBe(false);
  });
});

it('a field without a block to stand in is told', async () => {
  const tanpa = { ...MATRIKS, [`data/satker/${MATRIKS_ID}/narasi/kata-pengantar.md`]: null };
  const effects = { files: overlayFiles(disk, tanpa), clock: () => 0, langkah: () => undefined };
  const { temuan } = await periksa(effects, MATRIKS_ID);
  expect(temuan.map(ringkas)).toEqual([`${LAPORAN}:7:25 periksa.tanpa-blok-tanda-tangan`]);
});
