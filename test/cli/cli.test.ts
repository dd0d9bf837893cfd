import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { KATALOG, type KodePesan } from '../../src/diagnostics/catalogue.js';
import { jalankan } from '../support/console.js';
import { AKAR, BERKAS, bacaAsli, disk, ganti, ID } from '../support/data.js';
import { ISIAN, KUNCI, SINTAKS } from '../validate/cases-fields.js';
import { HILANG, KERTAS, NARASI, PEDOMAN, RUJUKAN } from '../validate/cases-links.js';

let proyek: string;
const hasil = (): string => path.join(proyek, 'out', ID, 'laporan-kinerja.pdf');

beforeAll(async () => {
  proyek = await mkdtemp(path.join(tmpdir(), 'lapkin-uji-'));
  await cp(path.join(AKAR, 'data'), path.join(proyek, 'data'), { recursive: true });
});
afterAll(() => rm(proyek, { recursive: true, force: true }));

const tulis = async (berkas: string, teks: string | null): Promise<void> => {
  const tujuan = path.join(proyek, berkas);
  if (teks === null) return rm(tujuan);
  await mkdir(path.dirname(tujuan), { recursive: true });
  await writeFile(tujuan, teks);
};

/** Runs with some files of the copy changed, and puts them back. */
async function dengan<T>(ubah: Readonly<Record<string, string | null>>, kerja: () => Promise<T>): Promise<T> {
  for (const [berkas, teks] of Object.entries(ubah)) await tulis(berkas, teks);
  try {
    return await kerja();
  } finally {
    for (const berkas of Object.keys(ubah))
      await tulis(berkas, await disk.read(berkas)).catch(() => undefined);
  }
}

describe('usage', () => {
  it.each([
    [['--help'], 0],
    [['--version'], 0],
    [['build', '--help'], 0],
    [['terbang'], 2],
    [['build', '--salah'], 2],
    [['score'], 2],
    [['check', '--format', 'xml'], 2],
    [['build', '--shard', '3'], 2],
    [['build', '--shard', '5/4'], 2],
    [['build', '--jobs', '0'], 2],
    [['--root', '/tmp/kosong-tanpa-laporan', 'build', '--all'], 2],
    [['--root', '/tmp/kosong-tanpa-laporan', 'check'], 2],
    [['schema', 'renstar'], 2],
  ])('%j exits with %i', async (argv, kode) => {
    const j = await jalankan(...argv);
    expect(j.kode).toBe(kode);
    expect(kode === 0 ? j.out : j.err).not.toBe('');
    expect(kode === 0 ? j.err : j.out).toBe('');
  });

  it('names the nearest kind of file', async () => {
    expect((await jalankan('schema', 'renstar')).err).toContain('mungkin maksudnya "renstra"');
  });
});

describe('score', () => {
  it('prints nilai.json on stdout and nothing else there', async () => {
    const j = await jalankan('--root', AKAR, 'score', ID, '--json');
    expect(j.kode).toBe(0);
    const nilai = JSON.parse(j.out);
    expect(nilai).toMatchObject({ versi: 1, laporan: ID, pedoman: 'kepka-311-2023' });
    expect(nilai.total).toEqual({ nama: 'NPSS', nilai: '96.19', kategori: 'Baik' });
    expect(nilai.indikator).toHaveLength(25);
    expect(nilai.indikator[16]).toMatchObject({
      kode: '7.1',
      status: 'belum_bertarget',
      realisasi: null,
      capaian: null,
    });
  });

  it('prints a table with Indonesian decimals', async () => {
    const j = await jalankan('--root', AKAR, 'score', ID);
    expect(j.out).toMatch(/^1\.3\s+3\s+97,00\s+83,33\s+85,91\s+Cukup/m);
    expect(j.out).toContain('NPSS  96,19  Baik');
  });

  it('fails with the findings when the data are wrong', async () => {
    const j = await jalankan('--root', AKAR, 'score', 'loka-lubuklinggau/2024/tw2');
    expect(j.kode).toBe(1);
    expect(j.err).toContain(`mungkin maksudnya "${ID}"`);
    expect(j.out).toBe('');
  });
});

describe('check', () => {
  it('reports warnings on stdout and passes, unless --strict', async () => {
    const biasa = await jalankan('--root', AKAR, 'check', ID);
    expect(biasa.kode).toBe(0);
    expect(biasa.out).toContain('[periksa.target-periode]');
    expect(biasa.err).toContain('1 laporan diperiksa: 0 galat');
    expect((await jalankan('--root', AKAR, 'check', ID, '--strict')).kode).toBe(1);
  });

  it('speaks JSON and the workflow commands of a forge', async () => {
    const json = JSON.parse((await jalankan('--root', AKAR, '--quiet', 'check', '--format', 'json')).out);
    expect(json).toContainEqual(
      expect.objectContaining({
        tingkat: 'peringatan',
        berkas: expect.stringMatching(new RegExp(`${ID}/realisasi\\.yaml$`)),
      }),
    );
    const github = (await jalankan('--root', AKAR, 'check', '--format', 'github')).out;
    expect(github).toMatch(
      /^::warning file=data\/satker\/.*realisasi\.yaml,line=\d+,col=\d+,title=periksa\./m,
    );
  });

  it('says in English what it is asked to say in English', async () => {
    expect((await jalankan('--root', AKAR, '--lang', 'en', 'check', ID)).out).toContain(
      'warning Triwulan I target of',
    );
  });
});

describe('build', () => {
  it('prints the path of the PDF on stdout, or one JSON line a report', async () => {
    const j = await jalankan('--root', proyek, '--quiet', 'build', ID, '--json');
    expect(j.kode).toBe(0);
    const hasilJson = JSON.parse(j.out);
    expect(hasilJson).toMatchObject({ laporan: ID, pdf: expect.stringMatching(/laporan-kinerja\.pdf$/) });
    expect(hasilJson.halaman).toBeGreaterThan(100);
    const folder = path.join(proyek, 'out', ID);
    expect((await readFile(hasil())).subarray(0, 5).toString()).toBe('%PDF-');
    const nilai = JSON.parse(await readFile(path.join(folder, 'nilai.json'), 'utf8'));
    expect(nilai.total.nilai).toBe('96.19');
    const manifes = JSON.parse(await readFile(path.join(folder, 'manifest.json'), 'utf8'));
    expect(manifes.sumber.map((s: { berkas: string }) => s.berkas)).toContain(BERKAS.realisasi);
    expect(JSON.stringify(manifes)).not.toContain(proyek);
    expect(await readFile(path.join(folder, 'laporan-kinerja.html'), 'utf8')).toContain('<html lang="id">');
  });
});

describe('environment', () => {
  it('a browser that is not there is exit code 3 with a way out', async () => {
    const j = await jalankan('--root', proyek, 'build', ID, '--browser', '/tidak/ada');
    expect(j.kode).toBe(3);
    expect(j.err).toContain('/tidak/ada');
    expect(j.err).toContain('cara:');
  });
});

describe('the last good output survives bad input', () => {
  const semua = [...SINTAKS, ...ISIAN, ...KUNCI, ...RUJUKAN, ...KERTAS, ...PEDOMAN, ...NARASI, ...HILANG];
  const LAMA = 'PDF lama yang baik';

  test('there are more than twenty broken variants', () => expect(semua.length).toBeGreaterThan(20));

  test.each(semua.map((k) => [k.nama, k] as const))('%s', async (_nama, { ubah, kode }) => {
    await mkdir(path.dirname(hasil()), { recursive: true });
    await writeFile(hasil(), LAMA);
    const isi = 'teks' in ubah && 'baris' in ubah ? { [String(ubah.berkas)]: String(ubah.teks) } : ubah;
    // Warnings do not stop a build; the browser that is not there does, before anything is written.
    const j = await dengan(isi as Record<string, string | null>, () =>
      jalankan('--root', proyek, 'build', ID, '--browser', '/tidak/ada'),
    );
    const berhenti = kode !== null && KATALOG[kode as KodePesan].tingkat === 'galat';
    if (kode !== null) expect(j.kode).toBe(berhenti ? 1 : 3);
    if (berhenti) expect(j.err).toContain(`[${kode}]`);
    if (berhenti) expect(j.err).toContain('hasil terakhir tidak diubah');
    expect(await readFile(hasil(), 'utf8')).toBe(LAMA);
  });
});

describe('drafts', () => {
  const tanpa = ganti(
    BERKAS.realisasi,
    '  "3.1":\n    nilai: 95.4\n    sumber: survei efektivitas KIE (evaluasikie.pom.go.id)\n',
    '',
  );

  it('a missing realisasi stops a build but not a draft', async () => {
    await dengan({ [tanpa.berkas]: tanpa.teks }, async () => {
      const tetap = await jalankan('--root', proyek, 'build', ID, '--browser', '/tidak/ada');
      expect(tetap.kode).toBe(1);
      expect(tetap.err).toContain('[periksa.belum-dilaporkan]');
      // The data let a draft pass; only the browser is missing now.
      const konsep = await jalankan('--root', proyek, 'build', ID, '--draft', '--browser', '/tidak/ada');
      expect(konsep.kode).toBe(3);
    });
    expect(bacaAsli(BERKAS.realisasi)).toContain('95.4');
  });
});
