import { describe, expect, test } from 'vitest';
import { compose } from '../../src/compose/compose.js';
import { score } from '../../src/score/score.js';
import { DUMAI, KUPANG, laporanDari, muatId } from '../support/data.js';

async function kartu(id: string) {
  const laporan = laporanDari(await muatId(id));
  const nilai = score(laporan);
  const { sasaran } = compose(laporan, nilai, false).model.bab3.isi;
  const isi = new Map(sasaran.flatMap((s) => s.indikator).map((i) => [i.kode, i.kartu]));
  return nilai.indikator.map((i) => ({ i, kartu: isi.get(i.kode) }));
}

describe('the small chart of a card', async () => {
  const kupang = await kartu(KUPANG);
  const dumai = await kartu(DUMAI);

  test('shows capaian where quarters count progress and the last one another unit', () => {
    const campuran = kupang.filter(({ i }) => i.kemajuan?.sampai === 'tw3');
    expect(campuran.map(({ i }) => i.nomor)).toEqual([17, 18, 19]);
    for (const { kartu } of campuran) {
      expect(kartu?.tren?.kolom.map((t) => t.ada)).toEqual([true, true, true, true]);
      expect(kartu?.tren?.kunci).toBe('batang: capaian (%), garis: 100%');
      expect(kartu?.tren?.alt).toMatch(/^TW I: capaian [\d,]+ persen; .*TW IV: capaian [\d,]+ persen$/);
      expect(kartu?.tren?.kolom.every((t) => t.garis > 0 && t.tinggi > 0)).toBe(true);
    }
  });

  test('is drawn from two quarters with a value on, with realisasi and target', () => {
    for (const { i, kartu } of [...kupang, ...dumai]) {
      const ada = i.tren.filter((t) => t.realisasi !== null).length;
      expect(kartu?.tren === null, i.kode).toBe(ada < 2);
    }
    const biasa = kupang.filter(({ i, kartu }) => kartu?.tren && !i.kemajuan).map(({ kartu }) => kartu?.tren);
    expect(biasa.length).toBeGreaterThan(3);
    for (const t of biasa) {
      expect(t?.kunci).toBe('batang: realisasi, garis: target');
      expect(t?.alt).toMatch(/^TW I: target ([\d.,]+|belum ada), realisasi ([\d.,]+|belum ada); TW II: /);
    }
  });

  test('gives way to "sekali setahun" in a yearly report only, where one quarter has a target or value', () => {
    const sekali = kupang.filter(({ kartu }) => kartu?.sekaliSetahun);
    expect(sekali.length).toBeGreaterThan(0);
    for (const { i, kartu } of sekali) {
      expect(kartu?.tren).toBeNull();
      expect(i.tren.filter((t) => t.target !== null || t.realisasi !== null).length, i.kode).toBeLessThan(2);
    }
    expect(sekali.length).toBeLessThan(kupang.length);
    expect(dumai.filter(({ kartu }) => kartu?.sekaliSetahun)).toEqual([]);
  });
});
