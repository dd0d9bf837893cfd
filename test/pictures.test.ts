import { createCanvas, loadImage } from '@napi-rs/canvas';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pesan } from '../src/diagnostics/temuan.js';
import type { KelompokFoto } from '../src/link/foto.js';
import { bukaGambar, sandikan } from '../src/pictures/decode.js';
import { muatkan, SELA, susunKisi, ukuranPindaian } from '../src/pictures/layout.js';
import { siapkanFoto } from '../src/pictures/pictures.js';
import { disk, ringkas } from './support/data.js';
import { denganGambar, denganOrientasi, gambar, SUDUT } from './support/foto.js';

const isiUrl = (url: string): Buffer => Buffer.from(url.split(',')[1] ?? '', 'base64');

/** The colours of the corners of a picture, as the letters of those they are nearest to. */
async function sudut(isi: Buffer): Promise<string> {
  const g = await loadImage(isi);
  const kanvas = createCanvas(g.width, g.height);
  const ctx = kanvas.getContext('2d');
  ctx.drawImage(g, 0, 0);
  const huruf = (x: number, y: number): string => {
    const [r = 0, gr = 0, b = 0] = ctx.getImageData(Math.round(x), Math.round(y), 1, 1).data;
    const jarak = (warna: string): number =>
      [1, 3, 5].reduce(
        (n, i, ke) => n + Math.abs(Number.parseInt(warna.slice(i, i + 2), 16) - ([r, gr, b][ke] ?? 0)),
        0,
      );
    return Object.entries(SUDUT).sort((a, c) => jarak(a[1]) - jarak(c[1]))[0]?.[0] ?? '';
  };
  const [l, t] = [g.width, g.height];
  return [
    huruf(l * 0.25, t * 0.25),
    huruf(l * 0.75, t * 0.25),
    huruf(l * 0.25, t * 0.75),
    huruf(l * 0.75, t * 0.75),
  ].join('');
}

describe('pictures stand upright, whatever the camera wrote', () => {
  const TEGAK = { 1: 'ABCD', 2: 'BADC', 3: 'DCBA', 4: 'CDAB', 5: 'ACBD', 6: 'CADB', 7: 'DBCA', 8: 'BDAC' };
  test.each(Object.entries(TEGAK))('EXIF orientation %s', async (orientasi, harapan) => {
    const buka = await bukaGambar(denganOrientasi(gambar(120, 80), Number(orientasi)));
    if (buka === null) throw new Error('tidak terbaca');
    expect([buka.width, buka.height]).toEqual(Number(orientasi) < 5 ? [120, 80] : [80, 120]);
    const cetak = isiUrl(sandikan(buka, 20));
    expect(await sudut(cetak)).toBe(harapan);
    expect(cetak.includes('Exif')).toBe(false);
  });
});

describe('pictures are fitted to their printed size', () => {
  const ukur = async (isi: Buffer, lebar: number) => {
    const g = await bukaGambar(isi);
    if (g === null) throw new Error('tidak terbaca');
    const hasil = await loadImage(isiUrl(sandikan(g, lebar)));
    return [hasil.width, hasil.height];
  };
  test('down to 200 dots per inch, and never up', async () => {
    expect(await ukur(gambar(3000, 2000), 127)).toEqual([1000, 667]);
    expect(await ukur(gambar(600, 400), 127)).toEqual([600, 400]);
  });

  test('the same bytes each time, from JPEG and PNG, on white where nothing is drawn', async () => {
    for (const jenis of ['image/jpeg', 'image/png'] as const) {
      const isi = gambar(2000, 1500, jenis);
      const [a, b] = await Promise.all([bukaGambar(isi), bukaGambar(Buffer.from(isi))]);
      expect(a && sandikan(a, 60)).toBe(b && sandikan(b, 60));
    }
    const kosong = await bukaGambar(createCanvas(40, 40).toBuffer('image/png'));
    const g = await loadImage(isiUrl(kosong ? sandikan(kosong, 5) : ''));
    const kanvas = createCanvas(40, 40);
    kanvas.getContext('2d').drawImage(g, 0, 0);
    expect([...kanvas.getContext('2d').getImageData(20, 20, 1, 1).data]).toEqual([255, 255, 255, 255]);
  });
});

describe('grids', () => {
  const rasio = fc.double({ min: 0.3, max: 3.5, noNaN: true });
  test('of one to four pictures crop nothing and fit their measure', () => {
    fc.assert(
      fc.property(
        fc.array(rasio, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(122, 166),
        (isi, lebar) => {
          const { ukuran, kisi } = susunKisi(isi, lebar);
          expect(kisi.flat(2).sort()).toEqual([...isi.keys()]);
          for (const [n, u] of ukuran.entries()) expect(u.lebar / u.tinggi).toBeCloseTo(isi[n] ?? 0, 6);
          for (const baris of kisi) {
            const kolom = baris.map((k) => Math.max(...k.map((n) => ukuran[n]?.lebar ?? 0)));
            const jumlah = kolom.reduce((a, b) => a + b, 0) + SELA * (kolom.length - 1);
            expect(jumlah).toBeLessThanOrEqual(lebar + 1e-6);
            for (const k of baris)
              expect(k.reduce((t, n) => t + (ukuran[n]?.tinggi ?? 0) + SELA, -SELA)).toBeLessThanOrEqual(
                lebar * 0.63,
              );
          }
        },
      ),
    );
  });

  test('three pictures of a camera stand as one large with two beside it', () => {
    expect(susunKisi([1.5, 1.5, 1.5], 122).kisi).toEqual([[[0], [1, 2]]]);
  });

  test('scanned sheets fit the page of their own orientation', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.2, max: 5, noNaN: true }), fc.boolean(), (r, pertama) => {
        const { lebar, tinggi, lanskap } = ukuranPindaian(r, pertama);
        expect(lanskap).toBe(r > 1);
        expect(lebar).toBeLessThanOrEqual((lanskap ? 265 : 166) + 1e-6);
        expect(tinggi).toBeLessThanOrEqual((lanskap ? 156 : 228) + 1e-6);
        expect(lebar / tinggi).toBeCloseTo(r, 6);
      }),
    );
    expect(muatkan(2, { lebar: 100, tinggi: 100 })).toEqual({ lebar: 100, tinggi: 50 });
  });
});

describe('what is wrong with a picture is said at the line that names it', () => {
  const letak = (baris: number) => ({ berkas: 'data/sorotan.yaml', baris, kolom: 15 });
  const kelompok = (berkas: string): KelompokFoto => ({
    kunci: 'sorotan:0',
    bentuk: 'sorotan',
    foto: [{ berkas, letak: letak(7) }],
  });
  const utuh = gambar(1200, 800);
  const FILES = denganGambar(disk, {
    'foto/baik.jpg': utuh,
    'foto/potong.jpg': utuh.subarray(0, utuh.length - 200),
    'foto/palsu.png': Buffer.from('bukan gambar'),
    'foto/potong.png': gambar(400, 300, 'image/png').subarray(0, 500),
    'foto/kecil.jpg': gambar(300, 200),
  });
  test.each([
    ['foto/baik.jpg', []],
    ['foto/potong.jpg', ['data/sorotan.yaml:7:15 gambar.rusak']],
    ['foto/palsu.png', ['data/sorotan.yaml:7:15 gambar.rusak']],
    ['foto/potong.png', ['data/sorotan.yaml:7:15 gambar.rusak']],
    ['foto/kecil.jpg', ['data/sorotan.yaml:7:15 gambar.kecil']],
    ['foto/bail.jpg', ['data/sorotan.yaml:7:15 gambar.tidak-ada']],
  ])('%s', async (berkas, harapan) => {
    const { foto, temuan } = await siapkanFoto(FILES, [kelompok(berkas)]);
    expect(temuan.map(ringkas)).toEqual(harapan);
    expect(foto.get('sorotan:0')?.foto[0] === null).toBe(harapan.some((h) => !h.endsWith('kecil')));
  });

  test('with the name that is meant, and the dots there are', async () => {
    const [hilang] = (await siapkanFoto(FILES, [kelompok('foto/bail.jpg')])).temuan;
    expect(hilang && pesan(hilang, 'id').cara).toContain('mungkin maksudnya "baik.jpg"');
    const [kecil] = (await siapkanFoto(FILES, [kelompok('foto/kecil.jpg')])).temuan;
    expect(kecil && pesan(kecil, 'id').isi).toContain(
      'hanya 67 titik per inci pada ukuran cetak 113 × 76 mm',
    );
  });
});
