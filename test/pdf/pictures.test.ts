import { afterAll, expect, test } from 'vitest';
import { loadLaporan } from '../../src/link/load.js';
import { bangun, periksa } from '../../src/pipeline.js';
import { bukaPencetak } from '../../src/print/browser.js';
import { overlayFiles } from '../../src/read/files.js';
import { readTemplates } from '../../src/render/templates.js';
import { disk, ringkas } from '../support/data.js';
import { denganGambar, denganOrientasi, gambar } from '../support/foto.js';
import { MAINAN, MAINAN_ID } from '../support/mainan.js';
import { bukaPdf, fakta, potongan, teksHalaman } from '../support/pdf.js';

const SATKER = 'data/satker/dinas-mainan';
const PERIODE = `data/satker/${MAINAN_ID}`;
const SOROTAN = [1, 2, 3, 4].map(
  (n) => `  - judul: Kegiatan ${n}
    tanggal: 2030-0${n + 1}-10
    uraian: Petugas memeriksa mainan di pasar dan toko bersama warga.
    foto:
${Array.from({ length: n }, (_, f) => `      - { berkas: foto/${f % 2 === 0 ? 'a' : 'b'}.jpg, keterangan: "Keterangan foto ${n}${'abcd'[f]}" }`).join('\n')}
`,
);
const LANGKAH = [
  'Perencanaan',
  'Pengambilan sampel',
  'Pengujian',
  'Penilaian',
  'Pelaporan',
  'Tindak lanjut',
  'Evaluasi',
];
const BERKAS: Record<string, string> = {
  ...MAINAN,
  [`${SATKER}/satker.yaml`]: `${MAINAN[`${SATKER}/satker.yaml`]}peta: { berkas: gambar/peta.png, keterangan: Peta wilayah kerja Dinas Mainan, sumber: Bagian Tata Pemerintahan }\n`,
  [`${SATKER}/gambar/alur.yaml`]: `judul: Alur pemeriksaan mainan\nsumber: Prosedur baku\nproses:\n${LANGKAH.map((l) => `  - { judul: ${l}, uraian: "Uraian ${l.toLowerCase()} yang agak panjang" }`).join('\n')}\n`,
  [`${SATKER}/narasi/bab-1.md`]:
    '## Latar belakang\n\nPemeriksaan berjalan sebagai berikut.\n\n{{tampilkan "alur"}}\n\nLihat {{gambar "alur"}}.\n',
  [`${PERIODE}/sorotan.yaml`]: `sorotan:\n${SOROTAN.join('')}`,
  [`${PERIODE}/gambar/pk.yaml`]:
    'judul: Perjanjian Kinerja\npindaian:\n  - { berkas: pindai/1.png }\n  - { berkas: pindai/2.png }\n  - { berkas: pindai/3.png }\n',
  [`${PERIODE}/narasi/lampiran.md`]:
    '## Perjanjian Kinerja Tahun 2030\n\n{{tampilkan "pk"}}\n\n## Surat keputusan\n\nTeks lampiran kedua.\n',
};
const GAMBAR = {
  [`${PERIODE}/foto/a.jpg`]: gambar(1500, 1000),
  [`${PERIODE}/foto/b.jpg`]: denganOrientasi(gambar(1500, 1000), 6),
  [`${SATKER}/gambar/peta.png`]: gambar(1400, 900, 'image/png'),
  [`${PERIODE}/gambar/pindai/1.png`]: gambar(1240, 1754, 'image/png'),
  [`${PERIODE}/gambar/pindai/2.png`]: gambar(1754, 1240, 'image/png'),
  [`${PERIODE}/gambar/pindai/3.png`]: gambar(1240, 1754, 'image/png'),
};
const files = denganGambar(overlayFiles(disk, BERKAS), GAMBAR);
const effects = { files, clock: () => 0, langkah: () => undefined };
const pencetak = bukaPencetak(undefined);
afterAll(() => pencetak.close());
const opsi = { konsep: false, bahasa: 'id' } as const;

test('photos, map, steps and scanned sheets print, with captions and words for those who do not see them', async () => {
  const hasil = await bangun(effects, await readTemplates(), pencetak, MAINAN_ID, opsi);
  expect(hasil.temuan.map(ringkas)).toEqual([]);
  const pdf = await bukaPdf(hasil.pdf);
  const halaman = await Promise.all(Array.from({ length: pdf.numPages }, (_, n) => pdf.getPage(n + 1)));
  const teks = await Promise.all(halaman.map(async (h) => (await teksHalaman(h)).replace(/\s+/g, ' ')));
  const semua = teks.join('\n');
  for (const n of ['1a', '2b', '3c', '4d']) expect(semua).toContain(`Keterangan foto ${n}`);
  expect(semua).toMatch(/Gambar 1\.1 Alur pemeriksaan mainan/);
  expect(semua).toContain('Lihat Gambar 1.1');
  expect(semua).toMatch(/Gambar 1\.2 Peta wilayah kerja Dinas Mainan/);
  for (const l of LANGKAH) expect(semua).toContain(l);
  // Each sheet on a page of its own orientation, the heading on the first, the count on the others.
  const lembar = teks.flatMap((t, n) =>
    /Lampiran 1 Perjanjian Kinerja Tahun 2030(,|$| Laporan|.*lembar)/.test(t) ? [n] : [],
  );
  const judul = teks.findIndex((t) => t.includes('lembar 2 dari 3'));
  expect(lembar).toContain(judul);
  const lanskap = [judul - 1, judul, judul + 1].map((n) => {
    const [, , w = 0, h = 0] = halaman[n]?.view ?? [];
    return w > h;
  });
  expect(lanskap).toEqual([false, true, false]);
  const alt = (await fakta(hasil.pdf)).alt;
  expect(alt).toEqual(expect.arrayContaining(['Keterangan foto 1a', 'Perjanjian Kinerja, lembar 3 dari 3']));
  expect(semua).toContain('Daftar lampiran');
  expect((await potongan(halaman[judul] ?? halaman[0] ?? (await pdf.getPage(1)))).length).toBeGreaterThan(0);
  const sumber = hasil.manifes.sumber.map((s) => s.berkas);
  expect(sumber).toEqual(expect.arrayContaining(Object.keys(GAMBAR)));
  if (process.env.LAPKIN_SIMPAN) {
    const { writeFile } = await import('node:fs/promises');
    await writeFile(process.env.LAPKIN_SIMPAN, hasil.pdf);
  }
});

test('the same pictures give the same document', async () => {
  const templat = await readTemplates();
  const [a, b] = [
    await bangun(effects, templat, pencetak, MAINAN_ID, opsi),
    await bangun(effects, templat, pencetak, MAINAN_ID, opsi),
  ];
  // Compared, not shown: a difference would print megabytes of data URLs.
  expect(a.html.includes('data:image/jpeg')).toBe(true);
  expect(a.html === b.html).toBe(true);
});

const dengan = (berkas: Record<string, string>, isi: Record<string, Buffer> = GAMBAR) =>
  denganGambar(overlayFiles(disk, { ...BERKAS, ...berkas }), isi);

test('a missing picture, a scan outside the appendices and a figure of two kinds are findings at their lines', async () => {
  const { [`${PERIODE}/foto/b.jpg`]: _, ...tanpa } = GAMBAR;
  const hilang = await periksa({ ...effects, files: dengan({}, tanpa) }, MAINAN_ID);
  expect(hilang.temuan.map(ringkas)[0]).toBe(`${PERIODE}/sorotan.yaml:12:19 gambar.tidak-ada`);
  expect(hilang.temuan.every((t) => t.kode === 'gambar.tidak-ada')).toBe(true);

  const bab = `${SATKER}/narasi/bab-1.md`;
  const luar = await periksa(
    { ...effects, files: dengan({ [bab]: '## Latar belakang\n\n{{tampilkan "pk"}}\n' }) },
    MAINAN_ID,
  );
  expect(luar.temuan.map(ringkas)).toEqual([
    `${PERIODE}/narasi/lampiran.md:3:1 narasi.tabel-ganda`,
    `${bab}:3:1 narasi.pindaian-di-luar`,
  ]);

  const dua = `${PERIODE}/gambar/dua.yaml`;
  const isi = 'judul: Dua\nproses: [A, B]\npindaian:\n  - { berkas: ../rahasia.png }\n';
  const { temuan } = await loadLaporan(dengan({ [dua]: isi }), MAINAN_ID);
  expect(temuan.map(ringkas)).toEqual([`${dua}:4:15 skema.berkas-gambar`]);
  const { temuan: lagi } = await loadLaporan(dengan({ [dua]: isi.replace('../', '') }), MAINAN_ID);
  expect(lagi.map(ringkas)).toEqual([`${dua}:1:1 skema.isi-gambar`]);
});
