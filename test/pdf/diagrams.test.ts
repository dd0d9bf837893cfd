import type { Page } from 'puppeteer';
import { afterAll, describe, expect, test } from 'vitest';
import { compose } from '../../src/compose/compose.js';
import { loadLaporan } from '../../src/link/load.js';
import { bukaPencetak } from '../../src/print/browser.js';
import { lintHalaman } from '../../src/print/lint.js';
import { overlayFiles } from '../../src/read/files.js';
import { renderHtml } from '../../src/render/render.js';
import { readTemplates } from '../../src/render/templates.js';
import { score } from '../../src/score/score.js';
import { disk, laporanDari } from '../support/data.js';
import { MAINAN, MAINAN_ID } from '../support/mainan.js';

const pencetak = bukaPencetak(undefined);
afterAll(() => pencetak.close());

const SATKER = 'data/satker/dinas-mainan';
const PANJANG =
  'Kelompok Substansi Pengujian Mikrobiologi dan Pertanggungjawaban Keuangan Kabupaten Tulangbawang Barat';

const organisasi = (n: number): string =>
  `${MAINAN[`${SATKER}/satker.yaml`]}`.replace(
    'organisasi: { nama: Kepala Dinas }',
    `organisasi:\n  nama: Kepala Dinas\n  bawahan:\n${Array.from({ length: n }, (_, i) => `    - { nama: "${PANJANG} ${i + 1}", keterangan: Nama Pejabat yang Panjang Sekali, bawahan: [{ nama: "Pengadministrasi Persuratan" }] }`).join('\n')}`,
  );

const renstra = (n: number): string => `
nama: Rencana Strategis 2030-2034
periode: { mulai: 2030, sampai: 2034 }
perspektif:
  - kode: "p"
    nama: Pemangku kepentingan
    sasaran:
${Array.from(
  { length: n },
  (_, i) => `      - kode: "${i + 1}"
        nama: ${PANJANG}
        nama_pendek: ${PANJANG}
        indikator:
          - { kode: "${i + 1}.1", nama: Indikator ${i + 1}, nama_pendek: Indikator ${i + 1}, satuan: mainan }`,
).join('\n')}
`;
const semua = (n: number, isi: (kode: string) => string): string =>
  Array.from({ length: n }, (_, i) => `  "${i + 1}.1": ${isi(`${i + 1}.1`)}`).join('\n');

/** Follow-ups over a year: three in every month but one. */
const tindakLanjut = (n: number): string => `
evaluasi: { tahun: 2030, periode: tw1 }
tindak_lanjut:
${Array.from(
  { length: n },
  (_, i) => `  "${i + 1}.1":
    - { rekomendasi: Menata ulang gudang, rencana_aksi: Menata gudang, tenggat: ${i < 6 ? '2030' : '2031'}-${String(i < 6 ? 7 + i : i - 5).padStart(2, '0')} }`,
).join('\n')}
`;

const berkas = (n: number): Record<string, string | null> => ({
  ...MAINAN,
  'data/pedoman/mainan-2030.yaml': `${MAINAN['data/pedoman/mainan-2030.yaml']}`.replace(
    'sasaran: {',
    'perspektif: { skala: warna }\nsasaran: {',
  ),
  [`${SATKER}/satker.yaml`]: organisasi(n),
  [`${SATKER}/renstra.yaml`]: renstra(n),
  [`${SATKER}/2030/pk.yaml`]: `target:\n${semua(n, () => '40')}\n`,
  [`${SATKER}/2030/rapk.yaml`]: `satuan_waktu: triwulan\ntarget:\n${semua(n, () => 'tetap')}\n`,
  [`data/satker/${MAINAN_ID}/realisasi.yaml`]: `sampai_dengan: 2030-06-30\nindikator:\n${semua(n, () => '{ nilai: 40, sumber: buku }')}\n`,
  [`data/satker/${MAINAN_ID}/tindak-lanjut.yaml`]: tindakLanjut(n),
  [`data/satker/${MAINAN_ID}/narasi/indikator/1.2.md`]: null,
  [`data/satker/${MAINAN_ID}/narasi/indikator/2.1.md`]: null,
  [`${SATKER}/gambar/alur.yaml`]: `judul: Alur\nproses:\n${Array.from({ length: n }, (_, i) => `  - { judul: "${i + 1} ${PANJANG}", uraian: ${PANJANG} }`).join('\n')}\n`,
  [`${SATKER}/narasi/bab-1.md`]: '## Latar belakang\n\n{{tampilkan "alur"}}\n',
});

const KOTAK = '.bagan__kotak, .bagan__bawahan, .peta__kotak, .proses__butir, .waktu__butir, .waktu__nama';

/** Boxes of the diagrams that lie on each other or hold less than is in them, at the width they print at. */
const cacat = (page: Page): Promise<string[]> =>
  page.evaluate((pilih) => {
    const hasil: string[] = [];
    for (const s of document.querySelectorAll<HTMLElement>('body > section'))
      s.style.width = s.className.includes('lebar') ? '265mm' : '166mm';
    for (const gambar of document.querySelectorAll('.bagan, .peta, .proses, .waktu')) {
      const batas = gambar.getBoundingClientRect();
      const kotak = [...gambar.querySelectorAll<HTMLElement>(pilih)].filter(
        (e) => !e.parentElement?.closest('.bagan__bawahan'),
      );
      for (const [n, a] of kotak.entries()) {
        const r = a.getBoundingClientRect();
        const sebut = `${a.className} "${(a.textContent ?? '').slice(0, 40)}"`;
        const jangkauan = document.createRange();
        jangkauan.selectNodeContents(a);
        const isi = jangkauan.getBoundingClientRect();
        if (isi.left < r.left - 1 || isi.right > r.right + 1 || isi.bottom > r.bottom + 1)
          hasil.push(`meluap: ${sebut}`);
        if (r.left < batas.left - 1 || r.right > batas.right + 1) hasil.push(`keluar: ${sebut}`);
        for (const b of kotak.slice(n + 1)) {
          const q = b.getBoundingClientRect();
          if (r.left < q.right - 1 && q.left < r.right - 1 && r.top < q.bottom - 1 && q.top < r.bottom - 1)
            hasil.push(`bertindih: ${sebut} dan "${(b.textContent ?? '').slice(0, 40)}"`);
        }
      }
      for (const e of gambar.querySelectorAll<HTMLElement>('*'))
        if (
          e.childElementCount === 0 &&
          (e.textContent ?? '').trim() !== '' &&
          Number.parseFloat(getComputedStyle(e).fontSize) < 10 - 0.01
        )
          hasil.push(`kecil: ${e.className} ${getComputedStyle(e).fontSize}`);
    }
    return hasil;
  }, KOTAK);

describe.each([3, 5, 6, 9, 12])('diagrams of %i boxes with long names', (n) => {
  test('hold their words, apart from each other, none smaller than 7.5 points', async () => {
    const laporan = laporanDari(await loadLaporan(overlayFiles(disk, berkas(n)), MAINAN_ID));
    const { model } = compose(laporan, score(laporan), true);
    const html = await renderHtml(model, await readTemplates());
    for (const kelas of ['bagan', 'peta', 'proses', 'waktu'])
      expect(html).toContain(`<figure class="${kelas}`);
    const hasil = await pencetak.withPage(async (page) => {
      await page.setContent(html, { waitUntil: 'load' });
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      if (process.env.LAPKIN_SIMPAN)
        await page.pdf({
          path: `${process.env.LAPKIN_SIMPAN}-${n}.pdf`,
          preferCSSPageSize: true,
          printBackground: true,
        });
      return { lint: (await lintHalaman(page)).map((t) => t.parameter.elemen), cacat: await cacat(page) };
    });
    expect(hasil).toEqual({ lint: [], cacat: [] });
  });
});
