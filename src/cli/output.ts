import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { HasilBangun } from '../pipeline.js';

/**
 * Writes the four files of a report below `out/<id>/`. All are written beside first and then moved into place: a
 * failure on the way leaves the last good output as it was.
 */
export async function tulisHasil(out: string, hasil: HasilBangun): Promise<string> {
  const folder = path.join(out, hasil.id);
  await mkdir(folder, { recursive: true });
  const sementara = await mkdtemp(path.join(folder, '.baru-'));
  try {
    const isi: ReadonlyArray<readonly [string, string | Buffer]> = [
      ['laporan-kinerja.html', hasil.html],
      ['nilai.json', `${JSON.stringify(hasil.nilai, null, 2)}\n`],
      ['manifest.json', `${JSON.stringify(hasil.manifes, null, 2)}\n`],
      ['laporan-kinerja.pdf', hasil.pdf],
    ];
    for (const [nama, data] of isi) await writeFile(path.join(sementara, nama), data);
    for (const [nama] of isi) await rename(path.join(sementara, nama), path.join(folder, nama));
  } finally {
    await rm(sementara, { recursive: true, force: true });
  }
  return path.join(folder, 'laporan-kinerja.pdf');
}
