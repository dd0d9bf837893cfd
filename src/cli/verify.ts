import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { formatText, toJson } from '../diagnostics/format.js';
import { adaGalat, type Temuan } from '../diagnostics/temuan.js';
import { DataError, EnvironmentError, EXIT } from '../errors.js';
import { bukaPencetak } from '../print/browser.js';
import { readTemplates } from '../render/templates.js';
import { rebuild } from '../verify/rebuild.js';
import { type HasilVerify, verifyPdf } from '../verify/verify.js';
import type { Konsol } from './console.js';
import type { Opsi } from './project.js';

export interface OpsiVerify extends Opsi {
  readonly json?: true;
  readonly rebuild?: true;
  readonly out?: string;
  readonly browser?: string;
  readonly quiet?: true;
}

/** Verifies one PDF; exit 1 when it is not what it was printed as. */
export async function verify(konsol: Konsol, berkas: string, opsi: OpsiVerify): Promise<number> {
  const pdf = await readFile(berkas).catch((e: unknown) => {
    throw new EnvironmentError(`${berkas} tidak dapat dibaca`, 'periksa nama dan izin berkas itu', {
      cause: e,
    });
  });
  const hasil = await verifyPdf(pdf);
  if (opsi.out !== undefined) await ekstrak(hasil, opsi.out);
  // What is known to be altered is not printed again.
  const ulang = opsi.rebuild && !adaGalat(hasil.temuan) ? await cetakUlang(hasil, opsi) : null;
  const semua = [...hasil.temuan, ...(ulang ?? [])];
  const sah = !adaGalat(semua);
  const sama = ulang === null ? null : !adaGalat(ulang);
  konsol.out(
    opsi.json
      ? `${JSON.stringify(sebagaiJson(berkas, hasil, semua, sama, opsi), null, 2)}\n`
      : `${sebagaiTeks(berkas, hasil, sah, sama)}\n`,
  );
  if (semua.length > 0 && !opsi.json) konsol.err(`${formatText(semua, opsi.lang, konsol.warna)}\n`);
  return sah ? EXIT.ok : EXIT.data;
}

async function cetakUlang(hasil: HasilVerify, opsi: OpsiVerify): Promise<Temuan[]> {
  const pencetak = bukaPencetak(opsi.browser ?? process.env.PUPPETEER_EXECUTABLE_PATH);
  try {
    return await rebuild(hasil, await readTemplates(), pencetak);
  } catch (e) {
    if (e instanceof DataError) return [...e.temuan];
    throw e;
  } finally {
    await pencetak.close();
  }
}

/** Writes the sources below a folder, as they lay in the project. Names come from outside: none may leave the folder. */
async function ekstrak(hasil: HasilVerify, folder: string): Promise<void> {
  const akar = path.resolve(folder);
  for (const [nama, isi] of hasil.sumber) {
    const tujuan = path.resolve(akar, nama);
    if (!tujuan.startsWith(akar + path.sep)) continue;
    await mkdir(path.dirname(tujuan), { recursive: true });
    await writeFile(tujuan, isi);
  }
}

const sebagaiJson = (
  berkas: string,
  h: HasilVerify,
  semua: readonly Temuan[],
  sama: boolean | null,
  opsi: OpsiVerify,
) => ({
  berkas: path.basename(berkas),
  sah: !adaGalat(semua),
  laporan: h.manifes?.laporan ?? null,
  konsep: h.manifes?.konsep ?? null,
  lapkin: h.manifes?.lapkin ?? null,
  sumber: h.sumber.size,
  angka: h.angka,
  halaman: h.halaman,
  tambahan: h.tambahan,
  tanda_tangan: h.tandaTangan,
  cetak_ulang: sama,
  temuan: semua.map((t) => toJson(t, opsi.lang)),
});

function sebagaiTeks(berkas: string, h: HasilVerify, sah: boolean, sama: boolean | null): string {
  const nama = path.basename(berkas);
  if (h.manifes === null) return `${nama}: bukan arsip Lapkin yang utuh`;
  const bermasalah = (...kode: string[]): string =>
    h.temuan.some((t) => kode.some((k) => t.kode === `arsip.${k}`)) ? 'BERUBAH' : 'sesuai';
  const cetak = { true: 'byte sama', false: 'BERBEDA', null: 'tidak dijalankan (--rebuild)' } as const;
  const lampiran = bermasalah('lampiran-hilang', 'lampiran-asing', 'lampiran-berubah', 'identitas');
  const tambahan =
    h.tambahan === 0 ? 'tidak ada' : `${h.tandaTangan} (${h.tambahan} tambahan; sertifikat tidak diperiksa)`;
  const baris: ReadonlyArray<readonly [string, string]> = [
    ['laporan', `${h.manifes.laporan}${h.manifes.konsep ? ' (konsep)' : ''}, Lapkin ${h.manifes.lapkin}`],
    ['lampiran', `${h.sumber.size} sumber, nilai.json, manifest.json: ${lampiran}`],
    ['angka', `${h.angka} dihitung ulang dari sumber: ${bermasalah('angka', 'sumber')}`],
    ['halaman', `${h.halaman} halaman: ${bermasalah('halaman', 'dokumen', 'metadata')}`],
    ['PDF/A, PDF/UA', `${h.aturan} aturan bawaan: ${bermasalah('aturan')}`],
    ['tanda tangan', tambahan],
    ['cetak ulang', cetak[`${sama}`]],
  ];
  const putusan = sah
    ? 'Berkas ini dicetak dari isi yang dibawanya.'
    : 'Berkas ini BUKAN hasil cetak dari isi yang dibawanya.';
  return [`${nama}:`, ...baris.map(([k, v]) => `  ${k.padEnd(14)} ${v}`), putusan].join('\n');
}
