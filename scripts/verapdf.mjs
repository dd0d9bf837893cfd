// Prints the path of veraPDF's jar, taken from VERAPDF_JAR, from the cache, or from Maven Central with Maven. Exits 3
// and says why when it cannot be had, or when there is no Java to run it.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';

const VERSI = '1.30.2';
const SHA256 = '287cc9c9757f99dcff4a2d39b68268245b48103fb6af443162d5a29df2afa332';

const gagal = (pesan) => {
  process.stderr.write(`veraPDF tidak dapat dijalankan: ${pesan}\n`);
  process.exit(3);
};
const jalan = (perintah, ...argumen) => {
  try {
    execFileSync(perintah, argumen, { stdio: ['ignore', 'ignore', 'pipe'] });
    return true;
  } catch {
    return false;
  }
};

/** The jar in the cache, fetched when it is not there yet. */
function dariMaven() {
  const cache = process.env.LAPKIN_CACHE ?? path.join(homedir() || tmpdir(), '.cache', 'lapkin');
  const jar = path.join(cache, `verapdf-cli-${VERSI}.jar`);
  if (existsSync(jar)) return jar;
  if (!jalan('mvn', '--version')) {
    gagal('tidak ada VERAPDF_JAR, dan Maven (mvn) untuk mengambil org.verapdf.apps:cli tidak terpasang');
  }
  mkdirSync(cache, { recursive: true });
  const sementara = mkdtempSync(path.join(cache, 'verapdf-'));
  try {
    const artefak = `-Dartifact=org.verapdf.apps:cli:${VERSI}`;
    if (!jalan('mvn', '-q', '-B', 'dependency:copy', artefak, `-DoutputDirectory=${sementara}`)) {
      gagal('Maven Central tidak terjangkau; tunjuk jar yang ada dengan VERAPDF_JAR');
    }
    const baru = path.join(sementara, `cli-${VERSI}.jar`);
    const sidik = createHash('sha256').update(readFileSync(baru)).digest('hex');
    if (sidik !== SHA256) gagal(`jar yang diterima bukan yang diharapkan (sha256 ${sidik})`);
    renameSync(baru, jar);
  } finally {
    rmSync(sementara, { recursive: true, force: true });
  }
  return jar;
}

if (!jalan('java', '-version')) gagal('Java (java) tidak terpasang');
const jar = process.env.VERAPDF_JAR ?? dariMaven();
if (!existsSync(jar)) gagal(`VERAPDF_JAR menunjuk ${jar}, yang tidak ada`);
process.stdout.write(`${jar}\n`);
