import { PDFArray, PDFDict, type PDFDocument, PDFHexString } from '@cantoo/pdf-lib';
import { ATURAN, assertArchive } from '../archive/assert/assert.js';
import { type LampiranTerbaca, readAttachments } from '../archive/attachments.js';
import { openPdf } from '../archive/finish.js';
import {
  BERKAS_MANIFES,
  BERKAS_NILAI,
  bacaManifes,
  berkasManifes,
  type ManifesTerbaca,
  sha256,
} from '../archive/manifest.js';
import { idDari } from '../archive/metadata.js';
import { AliranRusak, bacaNama, kamusPada, larikPada, nama } from '../archive/objects.js';
import { revisions } from '../archive/revisions.js';
import { sealOf } from '../archive/seal.js';
import { adaGalat, type Temuan, temuan } from '../diagnostics/temuan.js';
import { periksa } from '../pipeline.js';
import { memoryFiles } from '../read/files.js';
import { nilaiJson } from '../score/nilai-json.js';
import { VERSI } from '../version.js';
import { compareFigures } from './compare.js';

export interface HasilVerify {
  /** Null when the file is no archive of Lapkin. */
  readonly manifes: ManifesTerbaca | null;
  /** The sources by path. */
  readonly sumber: ReadonlyMap<string, Uint8Array>;
  /** The file as it was printed, without what was appended later. */
  readonly cetakan: Uint8Array;
  readonly halaman: number;
  /** Figures compared. */
  readonly angka: number;
  readonly aturan: number;
  /** Revisions appended after printing, and signatures in them; whether these are valid is not looked at. */
  readonly tambahan: number;
  readonly tandaTangan: number;
  readonly temuan: readonly Temuan[];
}

/**
 * Whether a PDF is what it was printed as, from what it carries: attachments against the manifest, the manifest against
 * the document's identity, every page against its seal, every figure against the sources, and the built-in assertions.
 * Needs neither data folder nor browser. Whoever forges sources, figures, pages and all hashes alike is found by
 * printing again only (`rebuild`).
 */
export async function verifyPdf(pdf: Uint8Array): Promise<HasilVerify> {
  const revisi = revisions(pdf);
  const gagal = (kode: 'arsip.bukan-pdf' | 'arsip.terpotong' | 'arsip.bukan-lapkin'): HasilVerify => ({
    manifes: null,
    sumber: new Map(),
    cetakan: revisi.pertama,
    halaman: 0,
    angka: 0,
    aturan: 0,
    tambahan: 0,
    tandaTangan: 0,
    temuan: [temuan(kode, null)],
  });
  if (Buffer.from(pdf.subarray(0, 5)).toString('latin1') !== '%PDF-') return gagal('arsip.bukan-pdf');
  if (!revisi.utuh) return gagal('arsip.terpotong');
  const doc = await openPdf(pdf).catch(() => null);
  if (doc === null) return gagal('arsip.terpotong');
  try {
    return await periksaIsi(pdf, doc, revisi, gagal);
  } catch (e) {
    if (e instanceof AliranRusak) return gagal('arsip.terpotong');
    throw e;
  }
}

async function periksaIsi(
  pdf: Uint8Array,
  doc: PDFDocument,
  revisi: ReturnType<typeof revisions>,
  gagal: (kode: 'arsip.bukan-lapkin') => HasilVerify,
): Promise<HasilVerify> {
  const lampiran = readAttachments(doc);
  const berkas = lampiran.find((l) => l.nama === BERKAS_MANIFES);
  const terbaca = berkas && bacaManifes(berkas.isi);
  if (!terbaca) return gagal('arsip.bukan-lapkin');
  const { manifes, asal } = terbaca;

  const awal = revisi.tambahan > 0 ? await openPdf(revisi.pertama).catch(() => null) : doc;
  const sumber = new Map(
    lampiran.flatMap((l) =>
      [BERKAS_MANIFES, BERKAS_NILAI].includes(l.nama) ? [] : [[l.nama, l.isi] as const],
    ),
  );
  const angka = await periksaAngka(manifes, lampiran, sumber);
  return {
    manifes,
    sumber,
    cetakan: revisi.pertama,
    halaman: doc.getPageCount(),
    angka: angka.jumlah,
    aturan: ATURAN.length,
    tambahan: revisi.tambahan,
    tandaTangan: hitungTandaTangan(doc),
    temuan: [
      ...periksaVersi(manifes),
      ...periksaLampiran(manifes, lampiran),
      ...periksaIdentitas(doc, asal),
      ...periksaSidik(manifes, doc, awal ?? doc),
      ...angka.temuan,
      ...assertArchive(pdf, doc).map((p) =>
        temuan('arsip.aturan', null, { klausul: p.klausul, rincian: p.isi }),
      ),
    ],
  };
}

const periksaVersi = (m: ManifesTerbaca): Temuan[] =>
  m.lapkin === VERSI ? [] : [temuan('arsip.versi', null, { dulu: m.lapkin, kini: VERSI })];

/** Attachments and manifest name the same files, with the same bytes. */
function periksaLampiran(m: ManifesTerbaca, lampiran: readonly LampiranTerbaca[]): Temuan[] {
  const ditemukan: Temuan[] = [];
  const dikenal = new Map([...m.sumber, m.nilai].map((b) => [b.berkas, b]));
  for (const l of lampiran) {
    const seharusnya = dikenal.get(l.nama);
    dikenal.delete(l.nama);
    if (l.nama === BERKAS_MANIFES) {
      if (!l.utuh) ditemukan.push(temuan('arsip.lampiran-berubah', null, { berkas: l.nama }));
    } else if (seharusnya === undefined)
      ditemukan.push(temuan('arsip.lampiran-asing', null, { berkas: l.nama }));
    else if (!l.utuh || berkasManifes(l).sha256 !== seharusnya.sha256)
      ditemukan.push(temuan('arsip.lampiran-berubah', null, { berkas: l.nama }));
  }
  for (const berkas of dikenal.keys()) ditemukan.push(temuan('arsip.lampiran-hilang', null, { berkas }));
  return ditemukan;
}

/** The trailer ID is the hash of the manifest. */
function periksaIdentitas(doc: PDFDocument, asal: string): Temuan[] {
  const id = doc.context.lookup(doc.context.trailerInfo.ID);
  const pertama = id instanceof PDFArray ? id.lookup(0) : undefined;
  const tertulis =
    pertama instanceof PDFHexString ? Buffer.from(pertama.asBytes()).toString('hex').toUpperCase() : '';
  return tertulis === idDari(sha256(asal)) ? [] : [temuan('arsip.identitas', null)];
}

/** Pages and structure as they are now, metadata as they were printed: signing may write its own date. */
function periksaSidik(m: ManifesTerbaca, doc: PDFDocument, awal: PDFDocument): Temuan[] {
  const kini = sealOf(doc);
  const ditemukan: Temuan[] = [];
  const banyak = Math.max(kini.halaman.length, m.sidik.halaman.length);
  for (let n = 0; n < banyak; n++)
    if (kini.halaman[n] !== m.sidik.halaman[n])
      ditemukan.push(temuan('arsip.halaman', null, { halaman: String(n + 1) }));
  if (kini.dokumen !== m.sidik.dokumen) ditemukan.push(temuan('arsip.dokumen', null));
  const metadata = awal === doc ? kini.metadata : sealOf(awal).metadata;
  if (metadata !== m.sidik.metadata) ditemukan.push(temuan('arsip.metadata', null));
  return ditemukan;
}

/** nilai.json against what the sources give now. */
async function periksaAngka(
  m: ManifesTerbaca,
  lampiran: readonly LampiranTerbaca[],
  sumber: ReadonlyMap<string, Uint8Array>,
): Promise<{ jumlah: number; temuan: Temuan[] }> {
  const isi = lampiran.find((l) => l.nama === BERKAS_NILAI)?.isi;
  // Its absence has been told already.
  if (isi === undefined) return { jumlah: 0, temuan: [] };
  const effects = { files: memoryFiles(sumber), clock: () => 0, langkah: () => undefined };
  const { laporan, nilai, temuan: semua } = await periksa(effects, m.laporan, m.konsep);
  const galat = semua.filter((t) => t.tingkat === 'galat');
  if (!laporan || !nilai || (adaGalat(semua) && !m.konsep))
    return { jumlah: 0, temuan: [temuan('arsip.sumber', null), ...galat] };
  const beralamat = semua.filter((t) => t.lokasi === null || sumber.has(t.lokasi.berkas));
  try {
    const arsip: unknown = JSON.parse(Buffer.from(isi).toString('utf8'));
    const dihitung: unknown = JSON.parse(JSON.stringify(nilaiJson(laporan, nilai, beralamat, 'id')));
    const { jumlah, beda } = compareFigures(arsip, dihitung, m.lapkin !== VERSI);
    return { jumlah, temuan: beda.map((b) => temuan('arsip.angka', null, { ...b })) };
  } catch {
    return { jumlah: 0, temuan: [temuan('arsip.lampiran-berubah', null, { berkas: BERKAS_NILAI })] };
  }
}

/** Signature fields that hold a signature. */
function hitungTandaTangan(doc: PDFDocument): number {
  const isian = larikPada(kamusPada(doc.catalog, 'AcroForm'), 'Fields')?.asArray() ?? [];
  return isian.filter((r) => {
    const f = doc.context.lookup(r);
    return f instanceof PDFDict && bacaNama(f.lookup(nama('FT'))) === 'Sig' && f.has(nama('V'));
  }).length;
}
