/**
 * npm run gallery                pages of docs/galeri/, drawn from freshly built reports
 * npm run gallery -- --acuan     reference pictures of the visual regression test as well (test/pdf/acuan/)
 * npm run gallery -- --simulasi  the same pages in grey and with colour deficiencies, in out/galeri/
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bangun } from '../dist/pipeline.js';
import { bukaPencetak } from '../dist/print/browser.js';
import { diskFiles } from '../dist/read/files.js';
import { readTemplates } from '../dist/render/templates.js';
import { GALERI, LEBAR, LEBAR_ACUAN } from './galeri/daftar.mjs';
import { bukaPdf, gambarHalaman, halamanTujuan, pngPalet } from './galeri/gambar.mjs';
import { SIMULASI, simulasikan } from './galeri/simulasi.mjs';

const akar = fileURLToPath(new URL('..', import.meta.url));
const pilihan = new Set(process.argv.slice(2));
const takDikenal = [...pilihan].filter((p) => !['--acuan', '--simulasi'].includes(p));
if (takDikenal.length > 0) {
  console.error(`pilihan tidak dikenal: ${takDikenal.join(' ')}; yang ada --acuan dan --simulasi`);
  process.exit(2);
}

const tulis = async (folder, nama, isi) => {
  await mkdir(path.join(akar, folder), { recursive: true });
  await writeFile(path.join(akar, folder, `${nama}.png`), isi);
  console.error(`${folder}/${nama}.png  ${Math.round(isi.length / 1024)} kB`);
};

await rm(path.join(akar, 'docs/galeri'), { recursive: true, force: true });
if (pilihan.has('--acuan')) await rm(path.join(akar, 'test/pdf/acuan'), { recursive: true, force: true });
const pencetak = bukaPencetak(process.env.PUPPETEER_EXECUTABLE_PATH);
try {
  const effects = { files: diskFiles(akar), clock: () => 0, langkah: () => undefined };
  const templat = await readTemplates();
  for (const laporan of new Set(GALERI.map((g) => g.laporan))) {
    const { pdf: bytes } = await bangun(effects, templat, pencetak, laporan, { konsep: false, bahasa: 'id' });
    const pdf = await bukaPdf(bytes);
    for (const g of GALERI.filter((x) => x.laporan === laporan)) {
      const nomor = await halamanTujuan(pdf, g.tujuan);
      const gambar = await gambarHalaman(pdf, nomor, LEBAR);
      await tulis('docs/galeri', g.nama, pngPalet(gambar));
      if (pilihan.has('--acuan'))
        await tulis('test/pdf/acuan', g.nama, pngPalet(await gambarHalaman(pdf, nomor, LEBAR_ACUAN)));
      if (pilihan.has('--simulasi'))
        for (const s of SIMULASI)
          await tulis('out/galeri', `${g.nama}-${s}`, pngPalet(simulasikan(gambar, s)));
    }
  }
} finally {
  await pencetak.close();
}
