import type { Browser, Page } from 'puppeteer';
import { EnvironmentError } from '../errors.js';
import { type Peramban, temukanPeramban } from './chromium.js';

export interface IdentitasPeramban {
  readonly versi: string;
  readonly bawaan: boolean;
  readonly argumen: readonly string[];
}

/** One browser for a whole run, launched when the first page needs it. */
export interface Pencetak {
  readonly peramban: () => Promise<Peramban>;
  /** What prints, for the manifest: bytes follow from version and arguments. */
  identitas(): Promise<IdentitasPeramban>;
  /** A page that is closed again whatever happens. */
  withPage<T>(kerja: (page: Page) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

const sebagaiRoot = (): boolean => process.getuid?.() === 0;

/** Every flag carries its reason. Web security stays on; the network is closed by the page itself. */
const ARGUMEN: readonly string[] = [
  '--font-render-hinting=none', // the same glyph widths on every machine
  '--disable-gpu', // nothing is painted on a screen
  '--disable-dev-shm-usage', // containers have 64 MB there, a long report needs more
  '--disable-background-networking', // no calls home
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
  '--disable-domain-reliability',
  '--lang=en-US', // that of its own texts, not of the report
  '--js-flags=--max-old-space-size=768', // the whole browser is to stay within 1 GB
];

/** The user's language and time zone change how the browser lays out and numbers: it is given its own. */
const LINGKUNGAN = { LC_ALL: 'C.UTF-8', LANG: 'C.UTF-8', LANGUAGE: 'en', TZ: 'UTC' } as const;

export function bukaPencetak(pilihan: string | undefined): Pencetak {
  let peramban: Promise<Peramban> | undefined;
  let browser: Promise<Browser> | undefined;
  const temukan = (): Promise<Peramban> => {
    peramban ??= temukanPeramban(pilihan);
    return peramban;
  };
  const luncurkan = async (): Promise<Browser> => {
    const p = await temukan();
    const jalur = [...p.pustaka, process.env.LD_LIBRARY_PATH ?? ''].filter((x) => x !== '').join(':');
    try {
      // Only when a page is printed: on import puppeteer searches folders for its settings.
      const { default: puppeteer } = await import('puppeteer');
      return await puppeteer.launch({
        executablePath: p.berkas,
        headless: p.bawaan ? 'shell' : true,
        // Chromium refuses its sandbox to root; for everyone else it stays on.
        args: [...ARGUMEN, ...(sebagaiRoot() ? ['--no-sandbox'] : [])],
        env: { ...process.env, ...LINGKUNGAN, ...(jalur === '' ? {} : { LD_LIBRARY_PATH: jalur }) },
        protocolTimeout: 180_000,
      });
    } catch (e) {
      throw new EnvironmentError(
        `peramban ${p.berkas} tidak dapat dijalankan: ${e instanceof Error ? e.message.split('\n')[0] : String(e)}`,
        'pasang Google Chrome atau Chromium dan tunjuk dengan --browser; di dalam kontainer, sandbox pengguna biasa mungkin dimatikan',
        { cause: e },
      );
    }
  };
  return {
    peramban: temukan,
    async identitas() {
      browser ??= luncurkan();
      const [p, b] = await Promise.all([temukan(), browser]);
      // Without --no-sandbox: who runs it changes no byte.
      return { versi: await b.version(), bawaan: p.bawaan, argumen: ARGUMEN };
    },
    async withPage(kerja) {
      browser ??= luncurkan();
      const page = await (await browser).newPage();
      try {
        return await kerja(page);
      } finally {
        await page.close().catch(() => undefined);
      }
    },
    async close() {
      await (await browser?.catch(() => undefined))?.close();
    },
  };
}
