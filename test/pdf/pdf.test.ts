import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ModelLaporan } from '../../src/compose/compose.js';
import { bangun, type HasilBangun, periksa } from '../../src/pipeline.js';
import { bukaPencetak } from '../../src/print/browser.js';
import { readTemplates } from '../../src/render/templates.js';
import { disk, ID } from '../support/data.js';
import { type ButirOutline, bukaPdf, fakta, outline, potongan, teksHalaman } from '../support/pdf.js';

const effects = { files: disk, clock: () => 0, langkah: () => undefined };
const pencetak = bukaPencetak(undefined);
let hasil: HasilBangun;
let pdf: PDFDocumentProxy;
let isi: Awaited<ReturnType<typeof fakta>>;
let model: ModelLaporan;
let label: string[];
let teks: string[];
let butir: ButirOutline[];

beforeAll(async () => {
  hasil = await bangun(effects, await readTemplates(), pencetak, ID, { konsep: false, bahasa: 'id' });
  const { model: m } = await periksa(effects, ID);
  if (m === null) throw new Error('laporan contoh tidak tersusun');
  model = m;
  pdf = await bukaPdf(hasil.pdf);
  isi = await fakta(hasil.pdf);
  label = (await pdf.getPageLabels()) ?? [];
  butir = await outline(pdf);
  teks = [];
  for (let n = 1; n <= pdf.numPages; n++) teks.push(await teksHalaman(await pdf.getPage(n)));
});
afterAll(() => pencetak.close());

const awalIsi = (): number => label.indexOf('1');
const halamanDari = (id: string): number => {
  const b = butir.find((x) => x.judul.replace(/\s/g, '') === id.replace(/\s/g, ''));
  if (!b) throw new Error(`tidak ada dalam outline: ${id}`);
  return b.halaman;
};

describe('contents and lists', () => {
  it('print for every entry the number of the page its link leads to', async () => {
    const entri: Array<{ judul: string; tercetak: string; tujuan: string }> = [];
    for (let n = 1; n <= pdf.numPages; n++) {
      const halaman = await pdf.getPage(n);
      if (!/Daftar (Isi|Tabel|Gambar)|Dalam bab ini/.test(teks[n - 1] ?? '') && !lanjutanDaftar(n)) continue;
      const kata = await potongan(halaman);
      for (const a of await halaman.getAnnotations()) {
        if (a.subtype !== 'Link' || typeof a.dest !== 'string') continue;
        const [x1, y1, x2, y2] = a.rect as [number, number, number, number];
        const baris = kata.filter(
          (k) => k.x >= x1 - 1 && k.x + k.lebar <= x2 + 1 && k.y >= y1 - 1 && k.y <= y2 + 1,
        );
        const ujung = baris.reduce(
          (p, k) => (k.x > p.x ? k : p),
          baris[0] ?? { teks: '', x: 0, y: 0, lebar: 0 },
        );
        if (!/^[ivxlc\d]+$/.test(ujung.teks.trim())) continue;
        const dest = await pdf.getDestination(a.dest);
        if (!dest) throw new Error(`tujuan hilang: ${a.dest}`);
        entri.push({
          judul: a.dest,
          tercetak: ujung.teks.trim(),
          tujuan: label[await pdf.getPageIndex(dest[0])] ?? '',
        });
      }
    }
    expect(entri.filter((e) => e.tercetak !== e.tujuan)).toEqual([]);
    const diharapkan = new Set(
      [...model.daftarIsi.isi, ...model.daftarTabel.isi, ...model.daftarGambar.isi].map((e) => e.id),
    );
    expect(new Set(entri.map((e) => e.judul))).toEqual(diharapkan);
    expect(diharapkan.size).toBeGreaterThan(130);
  });

  /** Pages between "Daftar Isi" and Bab I. */
  function lanjutanDaftar(n: number): boolean {
    return n - 1 >= halamanDari('Daftar Isi') && n - 1 < awalIsi();
  }

  it('number tables and figures without gap and in the order of print', () => {
    for (const daftar of [model.daftarTabel.isi, model.daftarGambar.isi]) {
      for (const bab of ['1', '2', '3']) {
        const nomor = daftar.flatMap((e) => {
          const [b, n] = (e.nomor.split(' ')[1] ?? '').split('.');
          return b === bab ? [Number(n)] : [];
        });
        expect(nomor).toEqual(nomor.map((_, i) => i + 1));
      }
    }
    const semua = teks.slice(awalIsi()).join('\n').replace(/\s+/g, ' ');
    let letak = -1;
    for (const e of model.daftarTabel.isi) {
      const ke = semua.indexOf(`${e.nomor} ${e.judul}`.replace(/\s+/g, ' '), letak + 1);
      expect(ke, `${e.nomor} ${e.judul}`).toBeGreaterThan(letak);
      letak = ke;
    }
  });
});

describe('outline', () => {
  it('reaches every chapter, section and indicator, with no lost space', () => {
    const judul = butir.map((b) => b.judul);
    for (const e of model.daftarIsi.isi) {
      const lengkap = e.tingkat === 2 ? `${e.nomor}. ${e.judul}` : `${e.nomor} ${e.judul}`.trim();
      expect(judul).toContain(lengkap);
    }
    expect(butir.every((b) => b.halaman >= 0)).toBe(true);
  });

  it('leads to the page on which its heading stands', () => {
    for (const b of butir.filter((x) => x.tingkat < 3)) {
      const rapat = (s: string): string => s.replace(/\s/g, '');
      expect(rapat(teks[b.halaman] ?? ''), b.judul).toContain(rapat(b.judul.replace(/^IKU \d+\. /, '')));
    }
  });
});

describe('pages', () => {
  it('are labelled roman in front and arabic from Bab I', () => {
    expect(label[1]).toBe('i');
    expect(halamanDari('Bab I Pendahuluan')).toBe(awalIsi());
    expect(label.slice(awalIsi())).toEqual(label.slice(awalIsi()).map((_, i) => String(i + 1)));
    expect(isi.labelMulai).toEqual([0, 1, awalIsi()]);
  });

  it('print the folio that is their label, and the running head of their chapter', async () => {
    const bab: string[] = [];
    for (let n = 1; n < pdf.numPages; n++) {
      if (/Dalam bab ini/.test(teks[n] ?? '')) {
        bab.push(label[n] ?? '');
        continue;
      }
      const kata = (await potongan(await pdf.getPage(n + 1))).map((k) => k.teks.trim());
      expect(kata, `halaman ${label[n]}`).toContain(label[n]);
      expect(teks[n]).toContain('Laporan Kinerja Triwulan I Tahun 2024');
      if (n > awalIsi()) expect(teks[n]).toMatch(/Bab (I|II|III|IV)\s/);
    }
    expect(bab).toHaveLength(4);
  });

  it('include landscape pages for the wide tables', () => {
    expect(isi.lanskap).toBeGreaterThanOrEqual(8);
  });

  it('repeat the head of a table that runs over', () => {
    const mulai = teks.findIndex((t, n) => n > awalIsi() && /Tabel 3\.3\s/.test(t) && /Kategori/.test(t));
    expect(teks[mulai + 1]).toMatch(/Indikator kinerja/);
    expect(teks[mulai + 1]).toMatch(/Kategori/);
  });

  it('hold no trace of a failed computation or template', () => {
    for (const [n, t] of teks.entries())
      expect(t, `halaman ${n + 1}`).not.toMatch(/NaN|undefined|\[object|#DIV|\{\{|null/);
  });
});

describe('accessibility and fonts', () => {
  it('tags tables with header cells, lists, headings and figures with a text alternative', () => {
    expect(isi.bertanda).toBe(true);
    expect(isi.bahasa).toBe('id');
    expect(isi.tag.get('Table')).toBeGreaterThanOrEqual(model.daftarTabel.isi.length);
    for (const s of ['TH', 'TD', 'L', 'LI', 'H1', 'H2', 'H3', 'Link', 'Caption']) {
      expect(isi.tag.get(s) ?? 0, s).toBeGreaterThan(0);
    }
    const beralt = isi.alt.filter((a) => a.startsWith('Diagram '));
    expect(beralt).toHaveLength(model.daftarGambar.isi.length - 2);
  });

  it('embeds every face as TrueType and draws none as Type 3', () => {
    expect(isi.jenisHuruf).not.toContain('Type3');
    expect(isi.hurufTertanam.length).toBeGreaterThanOrEqual(6);
    for (const h of isi.hurufTertanam) {
      expect(h.ttf, h.nama).toBe(true);
      expect(h.nama).toMatch(/SourceSans3|SourceSerif4|STIXTwoMath/);
    }
  });

  it('keeps the text of charts as text', () => {
    const semua = teks.join('\n');
    for (const kata of ['target 96,60', 'S2 Pemeriksaan sarana dan layanan publik', 'belum diukur']) {
      expect(semua).toContain(kata);
    }
  });
});

describe('metadata', () => {
  it('comes from the report, not from the clock', async () => {
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({
      Title: 'Laporan Kinerja Triwulan I Tahun 2024, Loka POM di Kota Lubuklinggau',
      CreationDate: 'D:20240417000000Z',
      ModDate: 'D:20240417000000Z',
    });
  });
});
