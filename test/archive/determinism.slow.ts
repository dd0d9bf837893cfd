import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bangun } from '../../src/pipeline.js';
import { bukaPencetak } from '../../src/print/browser.js';
import { overlayFiles } from '../../src/read/files.js';
import { readTemplates } from '../../src/render/templates.js';
import { AKAR, disk } from '../support/data.js';
import { MATRIKS, MATRIKS_ID } from '../support/matriks.js';

const jalan = promisify(execFile);
const sidik = (b: Uint8Array): string => createHash('sha256').update(b).digest('hex');
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lapkin-sama-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function proyek(nama: string): Promise<string> {
  const akar = path.join(folder, nama);
  for (const [berkas, isi] of Object.entries(MATRIKS)) {
    const tujuan = path.join(akar, berkas);
    await mkdir(path.dirname(tujuan), { recursive: true });
    await writeFile(tujuan, isi);
  }
  return akar;
}

/** A build in a process of its own: another folder, time zone, language and home. */
async function cetakDi(nama: string, env: Readonly<Record<string, string>>): Promise<string> {
  const akar = await proyek(nama);
  await jalan(process.execPath, [path.join(AKAR, 'bin/lapkin.js'), '--quiet', 'build', MATRIKS_ID], {
    cwd: akar,
    env: { ...process.env, ...env },
  });
  const keluar = path.join(akar, 'out', MATRIKS_ID);
  const pdf = await readFile(path.join(keluar, 'laporan-kinerja.pdf'));
  const manifes = await readFile(path.join(keluar, 'manifest.json'), 'utf8');
  // Nothing of where, when or by whom.
  expect(manifes).not.toMatch(new RegExp(`${folder}|${AKAR}|${new Date().getFullYear()}-`));
  return sidik(pdf);
}

it('six builds in different folders, time zones and languages give the same bytes', async () => {
  const hasil = [
    await cetakDi('satu', { TZ: 'UTC', LC_ALL: 'C' }),
    await cetakDi('dua/dengan spasi', { TZ: 'Asia/Jakarta', LC_ALL: 'id_ID.UTF-8', LANG: 'id_ID.UTF-8' }),
    await cetakDi('tiga', { TZ: 'America/St_Johns', LC_ALL: 'tr_TR.UTF-8', LANGUAGE: 'tr' }),
    await cetakDi('empat', { TZ: 'Pacific/Kiritimati', LC_ALL: 'ar_EG.UTF-8', USER: 'orang-lain' }),
  ];
  // And in one browser, the second after the first: its process has a past.
  const pencetak = bukaPencetak(undefined);
  try {
    const effects = { files: overlayFiles(disk, MATRIKS), clock: () => 0, langkah: () => undefined };
    for (const bahasa of ['id', 'en'] as const) {
      const { pdf } = await bangun(effects, await readTemplates(), pencetak, MATRIKS_ID, {
        konsep: false,
        bahasa,
      });
      hasil.push(sidik(pdf));
    }
  } finally {
    await pencetak.close();
  }
  expect(hasil).toHaveLength(6);
  expect(hasil).toEqual(hasil.map(() => hasil[0]));
});
