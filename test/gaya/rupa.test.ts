import { describe, expect, test } from 'vitest';
import { pesan, type Temuan } from '../../src/diagnostics/temuan.js';
import { DataError } from '../../src/errors.js';
import { loadLaporan } from '../../src/link/load.js';
import { periksa } from '../../src/pipeline.js';
import { type DataFiles, overlayFiles } from '../../src/read/files.js';
import { renderHtml } from '../../src/render/render.js';
import { disk, letak, ringkas } from '../support/data.js';
import { MAINAN, MAINAN_ID } from '../support/mainan.js';
import { templat } from '../support/tema.js';

const FOLDER = 'data/satker/dinas-mainan';
const SATKER = `${FOLDER}/satker.yaml`;
const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><circle cx="5" cy="5" r="4" fill="#c00"/></svg>';
const dengan = (tampilan: string): string => `${MAINAN[SATKER]}tampilan:\n${tampilan}`;

const files = (ubah: Readonly<Record<string, string | null>>): DataFiles =>
  overlayFiles(disk, { ...MAINAN, ...ubah });
const muat = (ubah: Readonly<Record<string, string | null>>) => loadLaporan(files(ubah), MAINAN_ID);

async function html(ubah: Readonly<Record<string, string | null>>): Promise<string> {
  const { laporan, model, temuan } = await periksa(
    { files: files(ubah), clock: () => 0, langkah: () => undefined },
    MAINAN_ID,
  );
  if (!laporan || !model) throw new DataError(temuan);
  return renderHtml(model, templat, laporan.rupa.templat);
}

const galat = async (kerja: Promise<unknown>): Promise<readonly Temuan[]> => {
  const e = await kerja.then(
    () => undefined,
    (x: unknown) => x,
  );
  if (!(e instanceof DataError)) throw new Error(`tidak ada galat data: ${String(e)}`);
  return e.temuan;
};

describe('what a unit sets in satker.yaml', () => {
  test.each([
    ['  aksen: "#ff9900"\n', '#ff9900', 'skema.kontras'],
    ['  aksen: hijau\n', 'hijau', 'skema.warna'],
    ['  logo: { berkas: logo.svg, alt: Logo }\n', 'logo.svg', 'gambar.tidak-ada'],
    ['  logo: { berkas: ../lain/logo.svg, alt: Logo }\n', '../lain/logo.svg', 'gambar.tidak-ada'],
    ['  logo: { berkas: satker.yaml, alt: Logo }\n', 'satker.yaml', 'gambar.jenis'],
    ['  logo: { berkas: teks.svg, alt: Logo }\n', 'teks.svg', 'gambar.teks'],
    ['  gambar_sampul: { berkas: palsu.jpg, alt: Kantor }\n', 'palsu.jpg', 'gambar.jenis'],
  ])('%s is an error at its place', async (baris, cari, kode) => {
    const teks = dengan(baris);
    const { baris: b, kolom } = letak(teks, cari);
    const { temuan } = await muat({
      [SATKER]: teks,
      [`${FOLDER}/palsu.jpg`]: 'bukan gambar',
      [`${FOLDER}/teks.svg`]: LOGO.replace('</svg>', '<text>D</text></svg>'),
    });
    const kutip = teks.includes(`"${cari}"`) ? 1 : 0;
    expect(temuan.map(ringkas)).toEqual([`${SATKER}:${b}:${kolom - kutip} ${kode}`]);
  });

  test('a picture without words for who cannot see it is an error', async () => {
    const { temuan } = await muat({
      [SATKER]: dengan('  logo: { berkas: logo.svg }\n'),
      [`${FOLDER}/logo.svg`]: LOGO,
    });
    expect(temuan.map((t) => [t.kode, t.parameter.kunci])).toEqual([['skema.wajib', 'alt']]);
  });

  test('a pale accent is told its contrast', async () => {
    const { temuan } = await muat({ [SATKER]: dengan('  aksen: "#777777"\n') });
    expect(pesan(temuan[0] as Temuan, 'id').isi).toContain('4,47:1');
  });

  test('logo and accent are in the page, and the logo is an input of the report', async () => {
    const ubah = {
      [SATKER]: dengan(
        '  tema: lugas\n  aksen: "#8A1C1C"\n  logo: { berkas: gambar/logo.svg, alt: "Logo \\"Dinas\\"" }\n',
      ),
      [`${FOLDER}/gambar/logo.svg`]: LOGO,
    };
    const isi = await html(ubah);
    expect(isi.includes('--aksen-satker:#8a1c1c')).toBe(true);
    const gambar = `data:image/svg+xml;base64,${Buffer.from(LOGO).toString('base64')}`;
    expect(isi.replaceAll('&#x3D;', '=').includes(gambar)).toBe(true);
    expect(isi.includes('alt="Logo &quot;Dinas&quot;"')).toBe(true);
    expect(isi.includes('class="sampul__data"')).toBe(true);
    expect((await muat(ubah)).laporan?.sumber).toContain(`${FOLDER}/gambar/logo.svg`);
  });

  test('the theme: the report before the unit, the unit before the default', async () => {
    const LAPORAN = `data/satker/${MAINAN_ID}/laporan.yaml`;
    const lugas = { [SATKER]: dengan('  tema: lugas\n') };
    const nila = { [LAPORAN]: `${MAINAN[LAPORAN]}tampilan: { tema: nila-soga }\n` };
    expect((await html({})).includes('class="kawung"')).toBe(true);
    expect((await html(lugas)).includes('class="kawung"')).toBe(false);
    expect((await html({ ...lugas, ...nila })).includes('class="kawung"')).toBe(true);
  });
});

describe('templates of a unit', () => {
  const milik = (nama: string): string => `${FOLDER}/templates/${nama}`;

  test('replace those of the same name: shared, of the theme, partial, style sheet', async () => {
    const ubah = {
      [milik('tentang.hbs')]:
        '<section class="depan"><h1 id="{{entri.id}}">{{entri.judul}}</h1><p>Milik dinas</p></section>',
      [milik('sampul.hbs')]: '<section class="sampul"><p>Sampul {{meta.satker}}</p></section>',
      [milik('partials/sumber.hbs')]: '<p class="sumber">Asal: {{sumber}}</p>',
      [milik('gaya.css')]:
        `${templat.tema.get('nila-soga')?.get('gaya.css')}\n.milik-dinas { color: var(--tinta); }`,
    };
    const isi = await html(ubah);
    for (const kata of ['Milik dinas', 'Sampul Dinas Mainan', '.milik-dinas'])
      expect(isi.includes(kata), kata).toBe(true);
    expect(isi.includes('class="sampul__judul"')).toBe(false);
    const { laporan } = await muat(ubah);
    expect(laporan?.sumber).toEqual(expect.arrayContaining(Object.keys(ubah)));
  });

  test.each([
    ['tentang.hbs', '<section>\n  {{#if entri}}\n</section>\n', 4, 1],
    ['tentang.hbs', '<section>\n  <p>{{entri.jdul}}</p></section>\n', 2, 8],
    ['tentang.hbs', '<section>\n\n  {{> tiada}}</section>\n', 3, 3],
    ['tentang.hbs', '<section>\n{{#each baris}}{{besarkan judul}}{{/each}}</section>\n', 2, 18],
    ['partials/kategori.hbs', '<b>\n{{nama}}\n{{warna}}</b>', 3, 3],
    ['partials/katgori.hbs', '<b>{{nama}}</b>', 1, 1],
  ])('%s: a fault is told at its file, line and column', async (nama, isi, baris, kolom) => {
    const temuan = await galat(html({ [milik(nama)]: isi }));
    expect(temuan.map(ringkas)).toEqual([`${milik(nama)}:${baris}:${kolom} templat.galat`]);
  });

  test('a fault of a shared template is laid to the one of the unit that called it', async () => {
    const temuan = await galat(html({ [milik('tentang.hbs')]: '<section>{{> subbab baris}}</section>' }));
    expect(temuan.map((t) => [t.kode, t.lokasi?.berkas])).toEqual([['templat.galat', milik('tentang.hbs')]]);
  });
});
