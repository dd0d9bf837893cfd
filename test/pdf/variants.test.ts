import { createHash } from 'node:crypto';
import { afterAll, expect, it } from 'vitest';
import { pesan } from '../../src/diagnostics/temuan.js';
import { DataError } from '../../src/errors.js';
import { bangun } from '../../src/pipeline.js';
import { bukaPencetak } from '../../src/print/browser.js';
import { overlayFiles } from '../../src/read/files.js';
import { readTemplates } from '../../src/render/templates.js';
import { BERKAS, bacaAsli, disk, ganti, ID, ringkas } from '../support/data.js';
import { bukaPdf, outline, teksHalaman } from '../support/pdf.js';

const pencetak = bukaPencetak(undefined);
afterAll(() => pencetak.close());

const cetak = async (ubah: Readonly<Record<string, string | null>>) =>
  bangun(
    { files: overlayFiles(disk, ubah), clock: () => 0, langkah: () => undefined },
    await readTemplates(),
    pencetak,
    ID,
    {
      konsep: false,
      bahasa: 'id',
    },
  );

it('a RAPK of twelve months prints every month, on the page its heading stands on', async () => {
  const bulanan = bacaAsli(BERKAS.rapk)
    .replace('satuan_waktu: triwulan', 'satuan_waktu: bulan')
    .replace(/\[(.*)\]/g, (_, isi: string) => {
      const nilai = isi.split(', ');
      return `[${nilai.flatMap((n) => [n, n, n]).join(', ')}]`;
    });
  const bab2 = BERKAS.pk.replace('pk.yaml', 'narasi/bab-2.md');
  const tanpaNaskah = bacaAsli(bab2).replace(/## Rencana aksi\n[\s\S]*?(?=\n## )/, '');
  const pdf = await bukaPdf((await cetak({ [BERKAS.rapk]: bulanan, [bab2]: tanpaNaskah })).pdf);
  const halaman: string[] = [];
  for (let n = 1; n <= pdf.numPages; n++) halaman.push(await teksHalaman(await pdf.getPage(n)));
  const rapk = halaman.find((t) => t.includes('Target sampai dengan')) ?? '';
  for (const bulan of ['Jan', 'Feb', 'Mei', 'Agu', 'Okt', 'Des']) expect(rapk).toContain(bulan);
  expect(rapk.replace(/\s+/g, '')).toContain('2.4RencanaAksiPerjanjianKinerja');
});

it('appendices are numbered in order, stand in the contents, and are referred to by name', async () => {
  const lampiran = BERKAS.ringkasan.replace('ringkasan', 'lampiran');
  const isi =
    '## Surat tugas\n\n| No. | Surat |\n|---|---|\n| 1 | Pengawasan |\n\n## Dokumentasi\n\nLihat {{lampiran "Surat tugas"}}. Bagian {{lampiran "Dokumentasi"}} ini (dasar: {{tabel "capaian"}}) dan {{iku_halaman "1.1"}}, {{iku "1.2"}}.\n';
  const rujuk = ganti(
    BERKAS.ringkasan,
    '## Pembuka\n',
    '## Pembuka\n\nRincian ada pada {{lampiran "Dokumentasi"}}.\n',
  );
  const pdf = await bukaPdf((await cetak({ [lampiran]: isi, [BERKAS.ringkasan]: rujuk.teks })).pdf);
  const butir = (await outline(pdf)).filter((b) => b.judul.startsWith('Lampiran'));
  // A page stands before them and is found in the outline too.
  const [pembuka, ...isiLampiran] = butir;
  expect(pembuka?.judul).toBe('Lampiran');
  expect(isiLampiran.map((b) => b.judul)).toEqual(['Lampiran 1 Surat tugas', 'Lampiran 2 Dokumentasi']);
  const halaman = await Promise.all(
    isiLampiran.map(async (b) => teksHalaman(await pdf.getPage(b.halaman + 1))),
  );
  const label = (await pdf.getPageLabels()) ?? [];
  const halamanDari = async (id: string): Promise<string> => {
    const dest = await pdf.getDestination(id);
    return dest ? (label[await pdf.getPageIndex(dest[0])] ?? '') : '';
  };
  const polos = (teks: string | undefined): string => (teks ?? '').replace(/[\s\u00a0]+/g, ' ');
  // The page of what is referred to, unless it is this page; within brackets after a comma; of an indicator when asked.
  expect(polos(halaman[1])).toContain(
    `Lihat Lampiran 1 (halaman ${await halamanDari('lampiran-1')}). Bagian Lampiran 2 ini (dasar: Tabel 3.3, halaman ` +
      `${await halamanDari('t-capaian')}) dan IKU 1 (halaman ${await halamanDari('iku-1.1')}), IKU 2.`,
  );
  // Back links, each page once.
  expect(polos(halaman[0])).toContain(`Dirujuk pada halaman ${await halamanDari('lampiran-2')} No.`);
  const semua: string[] = [];
  for (let n = 1; n <= (butir[0]?.halaman ?? 0); n++) semua.push(await teksHalaman(await pdf.getPage(n)));
  expect(polos(semua.join('\n'))).toContain(
    `Rincian ada pada Lampiran 2 (halaman ${await halamanDari('lampiran-2')}).`,
  );
  expect(polos(halaman[1])).toMatch(/Dirujuk pada halaman i[ivx]*, \d+ /);
});

it('a theme that does not exist is told at its place', async () => {
  const ubah = ganti(BERKAS.laporan, 'tanggal:', 'tampilan: { tema: ⟦nila-sogo }\ntanggal:');
  const salah = await cetak({ [ubah.berkas]: ubah.teks }).catch((e: unknown) => e);
  expect(salah).toBeInstanceOf(DataError);
  expect((salah as DataError).temuan.map(ringkas)).toContain(
    `${ubah.berkas}:${ubah.baris}:${ubah.kolom} rujukan.tak-dikenal`,
  );
});

it('a character the faces do not have is told: no machine lends its own', async () => {
  const ubah = ganti(
    BERKAS.ringkasan,
    '## Pembuka\n',
    '## Pembuka\n\nSelesai ✓ (ada dalam huruf laporan), 你好, −5 °C ≥ 3 → 4.\n',
  );
  const salah = await cetak({ [ubah.berkas]: ubah.teks }).catch((e: unknown) => e);
  const huruf = (salah as DataError).temuan
    .filter((t) => t.kode === 'cetak.tanpa-glif')
    .map((t) => pesan(t, 'id').isi);
  expect(huruf.map((h) => /"(.)"/u.exec(h)?.[1]).sort()).toEqual(['你', '好']);
});

it('the manifest hashes the bytes on disk, line ends and all', async () => {
  const crlf = `\uFEFF${bacaAsli(BERKAS.pk).replaceAll('\n', '\r\n')}`;
  const files = {
    ...disk,
    bytes: async (b: string) => (b === BERKAS.pk ? Buffer.from(crlf) : disk.bytes(b)),
  };
  const effects = { files, clock: () => 0, langkah: () => undefined };
  const { manifes } = await bangun(effects, await readTemplates(), pencetak, ID, {
    konsep: false,
    bahasa: 'id',
  });
  expect(manifes.sumber.find((s) => s.berkas === BERKAS.pk)).toEqual({
    berkas: BERKAS.pk,
    ukuran: Buffer.byteLength(crlf),
    sha256: createHash('sha256').update(crlf).digest('hex'),
  });
});
