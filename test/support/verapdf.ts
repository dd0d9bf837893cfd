import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AKAR } from './data.js';

export const RAGAM = ['3a', 'ua1'] as const;

/** Path of veraPDF's jar. Throws, and says why, when it cannot be had. */
export function jarVerapdf(): string {
  const hasil = spawnSync(process.execPath, [path.join(AKAR, 'scripts/verapdf.mjs')], { encoding: 'utf8' });
  if (hasil.status !== 0) throw new Error(hasil.stderr.trim());
  return hasil.stdout.trim();
}

interface Laporan {
  readonly report: {
    readonly jobs: ReadonlyArray<{
      readonly validationResult: ReadonlyArray<{
        readonly compliant: boolean;
        readonly details: {
          readonly failedRules: number;
          readonly passedRules: number;
          readonly ruleSummaries: ReadonlyArray<{ clause: string; testNumber: number; description: string }>;
        };
      }>;
    }>;
  };
}

/** What veraPDF says of a file: the rules it breaks, in words, and how many it keeps. */
export function verapdf(jar: string, pdf: Uint8Array, ragam: (typeof RAGAM)[number]) {
  const folder = mkdtempSync(path.join(tmpdir(), 'lapkin-verapdf-'));
  try {
    const berkas = path.join(folder, 'uji.pdf');
    writeFileSync(berkas, pdf);
    // Exit code 1 says that the file is not valid; the report says why.
    const { stdout } = spawnSync('java', ['-jar', jar, '--flavour', ragam, '--format', 'json', berkas], {
      encoding: 'utf8',
      maxBuffer: 64 << 20,
    });
    const hasil = (JSON.parse(stdout) as Laporan).report.jobs[0]?.validationResult[0];
    if (hasil === undefined) throw new Error(`veraPDF tidak memberi putusan: ${stdout.slice(0, 500)}`);
    const { ruleSummaries, failedRules, passedRules } = hasil.details;
    return {
      sah: hasil.compliant,
      gagal: failedRules,
      lulus: passedRules,
      langgar: ruleSummaries.map((r) => `${r.clause}-${r.testNumber} ${r.description}`),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
