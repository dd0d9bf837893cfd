import path from 'node:path';
import { formatText, toJson } from '../diagnostics/format.js';
import type { Bahasa } from '../diagnostics/temuan.js';
import { DataError, EXIT } from '../errors.js';
import { daftarLaporan } from '../link/load.js';
import { bangun } from '../pipeline.js';
import { bukaPencetak, type Pencetak } from '../print/browser.js';
import type { DataFiles } from '../read/files.js';
import { readTemplates, type Templat } from '../render/templates.js';
import type { Konsol } from './console.js';
import { tulisHasil } from './output.js';
import { kemajuan } from './progress.js';
import { berkasProyek, laporanContoh, prosesEffects, tanpaLaporan } from './project.js';

export interface OpsiBuild {
  readonly lang: Bahasa;
  readonly root: string;
  readonly quiet?: true;
  readonly all?: true;
  readonly draft?: true;
  readonly strict?: true;
  readonly timings?: true;
  readonly json?: true;
  readonly shard?: string;
  readonly jobs: string;
  readonly browser?: string;
  readonly out: string;
}

/** Builds reports. A faulty one does not stop the others; its last good output stays. */
export async function build(konsol: Konsol, ids: readonly string[], opsi: OpsiBuild): Promise<number> {
  const files = berkasProyek(opsi.root);
  const bagian = opsi.shard === undefined ? null : /^([1-9]\d*)\/([1-9]\d*)$/.exec(opsi.shard);
  const jobs = Number(opsi.jobs);
  if (opsi.shard !== undefined && (bagian === null || Number(bagian[1]) > Number(bagian[2])))
    return salahPakai(konsol, '--shard ditulis i/n dengan i paling besar n, misalnya 1/4');
  if (!Number.isInteger(jobs) || jobs < 1)
    return salahPakai(konsol, '--jobs adalah bilangan bulat mulai dari 1');
  const diminta = opsi.all ? await daftarLaporan(files) : ids.length > 0 ? ids : [await laporanContoh(files)];
  if (diminta.length === 0) return salahPakai(konsol, tanpaLaporan(opsi.root));
  const daftar = bagian ? diminta.filter((_, n) => n % Number(bagian[2]) === Number(bagian[1]) - 1) : diminta;

  const templat = await readTemplates();
  const pencetak = bukaPencetak(opsi.browser ?? process.env.PUPPETEER_EXECUTABLE_PATH);
  const antrean = [...daftar];
  let kode: number = EXIT.ok;
  const pekerja = async (): Promise<void> => {
    for (let id = antrean.shift(); id !== undefined; id = antrean.shift()) {
      kode = Math.max(
        kode,
        await buildOne(konsol, { files, templat, pencetak }, id, opsi, daftar.length === 1),
      );
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(jobs, daftar.length) }, pekerja));
  } finally {
    await pencetak.close();
  }
  return kode;
}

function salahPakai(konsol: Konsol, pesan: string): number {
  konsol.err(`${pesan}\n`);
  return EXIT.usage;
}

interface Alat {
  readonly files: DataFiles;
  readonly templat: Templat;
  readonly pencetak: Pencetak;
}

async function buildOne(
  konsol: Konsol,
  alat: Alat,
  id: string,
  opsi: OpsiBuild,
  sendiri: boolean,
): Promise<number> {
  const hasilAkhir = (
    laporan: string,
    isi: { pdf: string | null; halaman: number; temuan: readonly unknown[] },
  ): void => konsol.out(opsi.json ? `${JSON.stringify({ laporan, ...isi })}\n` : `${isi.pdf}\n`);
  const bilah = konsol.terminal && sendiri ? kemajuan(konsol.terminal, !opsi.quiet, id) : null;
  const waktu: Array<{ nama: string; mulai: number }> = [];
  const effects = prosesEffects(alat.files, (nama) => {
    waktu.push({ nama, mulai: effects.clock() });
    bilah?.langkah(nama);
  });
  try {
    const hasil = await bangun(effects, alat.templat, alat.pencetak, id, {
      konsep: opsi.draft === true,
      bahasa: opsi.lang,
    });
    const berkas = await tulisHasil(path.resolve(opsi.root, opsi.out), hasil);
    const akhir = effects.clock();
    bilah?.selesai();
    if (hasil.temuan.length > 0) konsol.err(`${formatText(hasil.temuan, opsi.lang, konsol.warna)}\n\n`);
    if (opsi.timings) {
      for (const [n, w] of waktu.entries()) {
        konsol.err(
          `${w.nama.padEnd(14)} ${((waktu[n + 1]?.mulai ?? akhir) - w.mulai).toFixed(0).padStart(6)} ms\n`,
        );
      }
    }
    if (!opsi.quiet) {
      const lama = ((akhir - (waktu[0]?.mulai ?? akhir)) / 1000).toFixed(1);
      konsol.err(`${id}: ${hasil.halaman} halaman, ${hasil.temuan.length} peringatan, ${lama} detik\n`);
    }
    hasilAkhir(id, {
      pdf: path.relative(process.cwd(), berkas),
      halaman: hasil.halaman,
      temuan: hasil.nilai.temuan,
    });
    return opsi.strict && hasil.temuan.length > 0 ? EXIT.data : EXIT.ok;
  } catch (e) {
    bilah?.selesai();
    if (!(e instanceof DataError)) throw e;
    if (opsi.json)
      hasilAkhir(id, { pdf: null, halaman: 0, temuan: e.temuan.map((x) => toJson(x, opsi.lang)) });
    konsol.err(
      `${formatText(e.temuan, opsi.lang, konsol.warna)}\n\n${id}: tidak dicetak; hasil terakhir tidak diubah\n`,
    );
    return EXIT.data;
  }
}
