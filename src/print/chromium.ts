import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import tar from 'tar-fs';
import { EnvironmentError } from '../errors.js';

/** A browser to print with. Bytes are promised for the bundled one only. */
export interface Peramban {
  readonly berkas: string;
  readonly bawaan: boolean;
  /** Folders for the library path of the browser's process. */
  readonly pustaka: readonly string[];
}

/** Where installed browsers are looked for, by platform. */
const TERPASANG: Readonly<Record<string, readonly string[]>> = {
  linux: [
    '/usr/bin/google-chrome',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/microsoft-edge',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/** Order: named by the user, the bundled one (Linux x64), one that is installed. */
export async function temukanPeramban(pilihan: string | undefined): Promise<Peramban> {
  if (pilihan !== undefined) {
    if (existsSync(pilihan)) return { berkas: pilihan, bawaan: false, pustaka: [] };
    throw new EnvironmentError(
      `peramban ${pilihan} tidak ada`,
      'periksa --browser atau PUPPETEER_EXECUTABLE_PATH, atau hapus keduanya untuk memakai peramban bawaan',
    );
  }
  if (process.platform === 'linux' && process.arch === 'x64') return bukaBawaan();
  const berkas = (TERPASANG[process.platform] ?? []).find((p) => existsSync(p));
  if (berkas !== undefined) return { berkas, bawaan: false, pustaka: [] };
  throw new EnvironmentError(
    'tidak ada peramban untuk mencetak PDF',
    'pasang Google Chrome, Chromium, atau Microsoft Edge, atau tunjuk berkasnya dengan --browser',
  );
}

/**
 * Unpacks the Chromium of @sparticuz/chromium into a cache folder named after its version: the package's own helper
 * reuses whatever an older version left behind. Its libraries serve images without libnss3.
 */
async function bukaBawaan(): Promise<Peramban> {
  // The package exports its entry only; the archives stand beside it.
  const paket = path.dirname(path.dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))));
  const { version } = JSON.parse(await readFile(path.join(paket, 'package.json'), 'utf8')) as {
    version: string;
  };
  const folder = path.join(folderCache(), `chromium-${version}`);
  const berkas = path.join(folder, 'chromium');
  const hasil = { berkas, bawaan: true, pustaka: [path.join(folder, 'lib')] };
  if (existsSync(berkas)) return hasil;
  try {
    await mkdir(path.dirname(folder), { recursive: true });
    // Unpacked beside and renamed: two builds at once, or an interrupted one, never see half a browser.
    const sementara = await mkdtemp(`${folder}-`);
    const terurai = path.join(sementara, 'chromium');
    await Promise.all([
      pipeline(
        createReadStream(path.join(paket, 'bin/chromium.br')),
        createBrotliDecompress(),
        createWriteStream(terurai),
      ),
      pipeline(
        createReadStream(path.join(paket, 'bin/al2023.tar.br')),
        createBrotliDecompress(),
        tar.extract(sementara),
      ),
    ]);
    await chmod(terurai, 0o755);
    await writeFile(path.join(sementara, 'versi.txt'), `${version}\n`);
    await rename(sementara, folder).catch(async (e: unknown) => {
      await rm(sementara, { recursive: true, force: true });
      if (!existsSync(berkas)) throw e;
    });
  } catch (e) {
    throw new EnvironmentError(
      `peramban bawaan tidak dapat dibuka di ${folder}`,
      'periksa izin tulis dan sisa ruang (300 MB), atau tetapkan LAPKIN_CACHE ke folder lain',
      { cause: e },
    );
  }
  return hasil;
}

const folderCache = (): string =>
  process.env.LAPKIN_CACHE ??
  (process.env.XDG_CACHE_HOME ? path.join(process.env.XDG_CACHE_HOME, 'lapkin') : undefined) ??
  (homedir() === '' ? path.join(tmpdir(), 'lapkin') : path.join(homedir(), '.cache', 'lapkin'));
