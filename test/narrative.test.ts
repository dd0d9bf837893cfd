import { describe, expect, it, test } from 'vitest';
import { pesan, type Temuan } from '../src/diagnostics/temuan.js';
import { periksa } from '../src/pipeline.js';
import { overlayFiles } from '../src/read/files.js';
import { markdown } from '../src/render/markdown.js';
import { BERKAS, bacaAsli, disk, ganti, ID, type Perubahan, ringkas } from './support/data.js';

const { ringkasan } = BERKAS;

async function jalankan(...perubahan: ReadonlyArray<Exclude<Perubahan, Readonly<Record<string, never>>>>) {
  const isi: Record<string, string | null> = {};
  for (const p of perubahan) {
    if ('teks' in p && 'baris' in p) isi[String(p.berkas)] = String(p.teks);
    else Object.assign(isi, p);
  }
  return periksa({ files: overlayFiles(disk, isi), clock: () => 0, langkah: () => undefined }, ID);
}
const galat = (temuan: readonly Temuan[]) => temuan.filter((t) => t.tingkat === 'galat').map(ringkas);
/** The opening of the summary is this text alone. */
const pembuka = (isi: string) => ganti(ringkasan, '## Pembuka\n', `## Pembuka\n\n⟦${isi}\n`);

describe('a quotation', () => {
  it('takes a code without quotes as it is typed: 1.10 is not 1.1', async () => {
    const ubah = pembuka('{{capaian 1.10}}');
    const { temuan } = await jalankan(ubah);
    expect(galat(temuan)).toEqual([`${ringkasan}:${ubah.baris}:${ubah.kolom} narasi.nama-tak-dikenal`]);
    expect(temuan.map((t) => pesan(t, 'id').isi).join()).toContain('1.10');
  });

  test.each(['{{{capaian "1.1"}}}', '{{capaian (iku "1.1")}}', '{{capaian kode="1.1"}}', '{{capaian kode}}'])(
    '%s is refused',
    async (isi) => {
      const ubah = pembuka(isi);
      const [temuan] = galat((await jalankan(ubah)).temuan);
      expect(temuan).toBe(`${ringkasan}:${ubah.baris}:${ubah.kolom} narasi.sintaks`);
    },
  );

  it('of a name prints the name, whatever markup its letters would make', async () => {
    const satker = ganti(BERKAS.satker, '\nnama: Loka POM di', '\nnama: Loka *POM* $a$ _di_');
    const { model } = await jalankan(satker, pembuka('Milik {{satker}}.'));
    const naskah = JSON.stringify(model);
    expect(naskah).toContain('Milik Loka \\\\*POM\\\\*');
    expect(markdown('Milik Loka \\*POM\\* \\$a\\$ \\_di\\_')).toContain('Milik Loka *POM* $a$ _di_');
  });
});

describe('narrative', () => {
  it('prints a single dollar sign as one', () => {
    expect(markdown('Biaya US$5 hingga US$10')).toContain('US$5 hingga US$10');
  });

  test.each([
    ['$$\\frac{a$$', 'rumus LaTeX'],
    ['![foto](foto.jpg)', 'gambar belum dapat'],
  ])('%s is a fault of the data, told with its place', async (isi, kata) => {
    const ubah = pembuka(isi);
    const { temuan } = await jalankan(ubah);
    expect(galat(temuan)).toEqual([`${ringkasan}:${ubah.baris}:${ubah.kolom} narasi.sintaks`]);
    expect(temuan.map((t) => pesan(t, 'id').isi).join()).toContain(kata);
  });
});

it('one run tells the faults of narrative, of weights, and of references in several files', async () => {
  const { temuan } = await jalankan(
    pembuka('{{kategorii "1.1"}}'),
    ganti(BERKAS.pk, '  "1.2": ', '  "1.22": '),
    ganti(BERKAS.realisasi, 'pendampingan, bobot: 40', 'pendampingan, bobot: 41'),
  );
  const kode = new Set(temuan.filter((t) => t.tingkat === 'galat').map((t) => t.kode));
  expect([...kode].sort()).toEqual([
    'narasi.nama-tak-dikenal',
    'periksa.bobot',
    'rujukan.tak-dikenal',
    'rujukan.target-hilang',
  ]);
});

it('a RAPK is checked although the PK cannot be read', async () => {
  const { temuan } = await jalankan(
    ganti(BERKAS.pk, '  "1.2": 96', '  "1.2": sembilan'),
    ganti(BERKAS.rapk, '  "1.2": ', '  "1.22": '),
  );
  expect(galat(temuan).filter((t) => t.startsWith(BERKAS.rapk))).not.toEqual([]);
});

it('a misnamed file is told, and nothing is claimed about what it would have held', async () => {
  const salah = BERKAS.tindakLanjut.replace('tindak-lanjut', 'tindaklanjut');
  const { temuan, model } = await jalankan({
    [BERKAS.tindakLanjut]: null,
    [salah]: bacaAsli(BERKAS.tindakLanjut),
  });
  const t = temuan.find((x) => x.kode === 'berkas.tak-dikenal');
  expect(t?.lokasi?.berkas).toBe(salah);
  expect(t && pesan(t, 'id').cara).toContain('tindak-lanjut');
  expect(JSON.stringify(model)).not.toContain('Tidak terdapat rekomendasi');
});
