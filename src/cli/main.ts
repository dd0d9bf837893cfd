import { Command, CommanderError, Option } from 'commander';
import { formatText } from '../diagnostics/format.js';
import type { Bahasa } from '../diagnostics/temuan.js';
import { DataError, EnvironmentError, EXIT } from '../errors.js';
import { VERSI } from '../version.js';
import { audit } from './audit.js';
import { build } from './build.js';
import { check } from './check.js';
import { schema, score } from './commands.js';
import { type Konsol, konsolProses } from './console.js';
import { explain } from './explain.js';
import { verify } from './verify.js';

/** Runs the command line and returns its exit code. Results go to stdout, everything else to stderr. */
export async function main(argv: readonly string[], konsol: Konsol = konsolProses()): Promise<number> {
  let kode: number = EXIT.ok;
  const jalankan =
    <A extends unknown[]>(kerja: (...a: A) => Promise<number>) =>
    async (...a: A): Promise<void> => {
      kode = await kerja(...a);
    };
  const program = new Command('lapkin')
    .description('Menyusun Laporan Kinerja (LKjIP) dari YAML menjadi PDF.')
    .version(VERSI, '--version', 'cetak versi')
    .helpOption('--help', 'cetak bantuan')
    .helpCommand('help [perintah]', 'bantuan sebuah perintah')
    .addOption(new Option('--lang <bahasa>', 'bahasa pesan').choices(['id', 'en']).default('id'))
    .option('--quiet', 'hanya galat dan peringatan')
    .option('--root <folder>', 'folder proyek yang memuat data/', '.')
    .configureOutput({ writeOut: (s) => konsol.out(s), writeErr: (s) => konsol.err(s) })
    .exitOverride();

  const global = () => program.opts<{ lang: Bahasa; quiet?: true; root: string }>();
  program
    .command('build')
    .argument('[laporan...]', 'id laporan: <satker>/<tahun>/<periode>; tanpa argumen: laporan contoh')
    .description('menyusun PDF, HTML, nilai.json, dan manifest.json ke out/<id>/')
    .option('--all', 'semua laporan')
    .option('--draft', 'cetak konsep walaupun ada realisasi yang belum dilaporkan')
    .option('--strict', 'peringatan pun membuat kode keluar 1')
    .option('--timings', 'cetak lama setiap langkah')
    .option('--json', 'hasil sebagai JSON pada keluaran baku')
    .option('--shard <i/n>', 'hanya bagian ke-i dari n bagian daftar laporan')
    .option('--jobs <n>', 'banyak laporan yang dicetak bersamaan', '1')
    .option('--browser <berkas>', 'peramban selain bawaan')
    .option('--out <folder>', 'folder hasil', 'out')
    .action(jalankan((ids: string[], opsi) => build(konsol, ids, { ...global(), ...opsi })));
  program
    .command('check')
    .argument('[laporan...]', 'id laporan; tanpa argumen: semua')
    .description('memeriksa skema, rujukan, konsistensi, dan kelengkapan tanpa mencetak')
    .addOption(
      new Option('--format <bentuk>', 'bentuk hasil').choices(['text', 'json', 'github']).default('text'),
    )
    .option('--strict', 'peringatan pun membuat kode keluar 1')
    .action(jalankan((ids: string[], opsi) => check(konsol, ids, { ...global(), ...opsi })));
  program
    .command('score')
    .argument('<laporan>', 'id laporan')
    .description('menghitung semua angka laporan')
    .option('--json', 'sebagai nilai.json')
    .action(jalankan((id: string, opsi) => score(konsol, id, { ...global(), ...opsi })));
  program
    .command('explain')
    .argument('<laporan>', 'id laporan')
    .argument(
      '<kode>',
      'kode indikator, sasaran:<kode>, perspektif:<kode>, total, anggaran:<nama>, efisiensi:<nama>',
    )
    .description('menjelaskan asal sebuah angka: masukan, kaidah, langkah, pembulatan')
    .option('--json', 'hasil sebagai JSON pada keluaran baku')
    .action(
      jalankan((id: string, kode: string, opsi) => explain(konsol, id, kode, { ...global(), ...opsi })),
    );
  program
    .command('audit')
    .argument('<laporan>', 'id laporan')
    .description('membandingkan angka publikasi yang ada (tercetak.yaml) dengan hasil hitung')
    .option('--json', 'hasil sebagai JSON pada keluaran baku')
    .action(jalankan((id: string, opsi) => audit(konsol, id, { ...global(), ...opsi })));
  program
    .command('verify')
    .argument('<pdf>', 'berkas PDF')
    .description('memeriksa apakah sebuah PDF dicetak dari sumber yang dibawanya')
    .option('--rebuild', 'cetak ulang dari lampirannya dan bandingkan setiap byte')
    .option('--json', 'hasil sebagai JSON pada keluaran baku')
    .option('--out <folder>', 'tulis sumber yang terlampir ke folder')
    .option('--browser <berkas>', 'peramban selain bawaan')
    .action(jalankan((berkas: string, opsi) => verify(konsol, berkas, { ...global(), ...opsi })));
  program
    .command('schema')
    .argument('[jenis]', 'jenis berkas; tanpa argumen: daftar jenis')
    .description('JSON Schema berkas data')
    .option('--tulis', 'tulis semua ke schemas/')
    .action(jalankan((jenis: string | undefined, opsi) => schema(konsol, jenis, { ...global(), ...opsi })));

  try {
    await program.parseAsync([...argv], { from: 'user' });
    return kode;
  } catch (e) {
    return laporkan(konsol, e, program.opts<{ lang: Bahasa }>().lang ?? 'id');
  }
}

/** What the file system refuses is no defect of ours. */
const BUKAN_LAPKIN: readonly string[] = ['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EISDIR', 'ENOTDIR', 'EMFILE'];

/** A user's error, the environment's and ours: three fates. */
function laporkan(konsol: Konsol, e: unknown, bahasa: Bahasa): number {
  if (e instanceof CommanderError) return e.exitCode === 0 ? EXIT.ok : EXIT.usage;
  if (e instanceof DataError) {
    konsol.err(`${formatText(e.temuan, bahasa, konsol.warna)}\n`);
    return EXIT.data;
  }
  if (e instanceof EnvironmentError) {
    konsol.err(`${e.message}\n  cara: ${e.cara}\n`);
    return EXIT.environment;
  }
  if (e instanceof Error && 'code' in e && BUKAN_LAPKIN.includes(String(e.code))) {
    konsol.err(`${e.message}\n  cara: periksa izin, ruang, dan jenis berkas atau folder itu\n`);
    return EXIT.environment;
  }
  konsol.err(
    `Lapkin keliru, bukan Anda. Mohon laporkan:\n${e instanceof Error ? (e.stack ?? e.message) : String(e)}\n`,
  );
  return EXIT.defect;
}
