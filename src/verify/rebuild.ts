import { type Temuan, temuan } from '../diagnostics/temuan.js';
import { bangun } from '../pipeline.js';
import type { Pencetak } from '../print/browser.js';
import { memoryFiles } from '../read/files.js';
import { sidikTemplat, type Templat } from '../render/templates.js';
import type { HasilVerify } from './verify.js';

/**
 * Prints an archive again from its own attachments and compares byte by byte. Differences of tools that explain
 * differing bytes are told as warnings first. Throws `DataError` when the sources no longer print.
 */
export async function rebuild(hasil: HasilVerify, templat: Templat, pencetak: Pencetak): Promise<Temuan[]> {
  const { manifes, sumber, cetakan } = hasil;
  if (manifes === null) return [];
  const peramban = await pencetak.identitas();
  const alat: Temuan[] = [];
  if (peramban.versi !== manifes.peramban.versi || peramban.bawaan !== manifes.peramban.bawaan)
    alat.push(temuan('arsip.peramban', null, { dulu: manifes.peramban.versi, kini: peramban.versi }));
  if (sidikTemplat(templat) !== manifes.templat) alat.push(temuan('arsip.templat', null));
  const effects = { files: memoryFiles(sumber), clock: () => 0, langkah: () => undefined };
  const { pdf } = await bangun(effects, templat, pencetak, manifes.laporan, {
    konsep: manifes.konsep,
    bahasa: 'id',
  });
  return pdf.equals(cetakan) ? alat : [...alat, temuan('arsip.cetak-ulang', null)];
}
