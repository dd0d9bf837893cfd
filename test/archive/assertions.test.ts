import { PDFName } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { ATURAN, assertArchive, type Pelanggaran } from '../../src/archive/assert/assert.js';
import { openPdf } from '../../src/archive/finish.js';
import { savePdf } from '../../src/archive/save.js';
import { cetakSekali } from '../support/cetak.js';
import { DUMAI, ID, KUPANG } from '../support/data.js';
import { GAMBAR_MATRIKS, MATRIKS, MATRIKS_ID, matriksPenuh } from '../support/matriks.js';
import { elemen, MUTASI } from '../support/mutasi.js';
import { TEMA } from '../support/tema.js';

const nama = (s: string): PDFName => PDFName.of(s);

async function langgar(pdf: Uint8Array): Promise<Pelanggaran[]> {
  return assertArchive(pdf, await openPdf(pdf));
}

it.each([ID, KUPANG, DUMAI])('%s keeps every assertion and stays below 15 kB a page', async (id) => {
  const { pdf, halaman } = await cetakSekali(id);
  expect(await langgar(pdf)).toEqual([]);
  expect(pdf.length / halaman).toBeLessThan(15_000);
});

it.each(TEMA)('the feature matrix with pictures in theme %s keeps every assertion', async (tema) => {
  const { pdf, manifes } = await cetakSekali(MATRIKS_ID, matriksPenuh(tema), GAMBAR_MATRIKS);
  expect(await langgar(pdf)).toEqual([]);
  expect(manifes.sumber.map((s) => s.berkas)).toEqual(expect.arrayContaining(Object.keys(GAMBAR_MATRIKS)));
});

describe('the feature matrix', () => {
  let asli: Uint8Array;
  beforeAll(async () => {
    asli = (await cetakSekali(MATRIKS_ID, MATRIKS)).pdf;
  });

  it('keeps every assertion', async () => {
    expect(await langgar(asli)).toEqual([]);
  });

  it('holds the structure types it is there for', async () => {
    const doc = await openPdf(asli);
    const tipe = new Set(elemen(doc).map((e) => e.get(nama('S'))?.toString().slice(1)));
    for (const t of 'Figure Formula Table TR TH TD Caption L LI Lbl LBody Link BlockQuote Code Em Strong Form H1 H2 H3'.split(
      ' ',
    ))
      expect([...tipe], t).toContain(t);
  });

  describe.each(Object.entries(MUTASI))('rule "%s"', (aturan, daftar) => {
    it.each(daftar.map((m, n) => [n + 1, m] as const))('fails on mutation %i', async (_n, mutasi) => {
      const doc = await openPdf(asli);
      mutasi(doc);
      const aturanLanggar = (await langgar(await savePdf(doc))).map((p) => p.aturan);
      expect(aturanLanggar).toContain(aturan);
    });
  });

  it('every rule has a mutation that fails it', () => {
    expect(Object.keys(MUTASI).sort()).toEqual(ATURAN.map((a) => a.nama).sort());
  });
});
