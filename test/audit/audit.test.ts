import { describe, expect, test } from 'vitest';
import { audit, hitungPutusan } from '../../src/audit/audit.js';
import { score } from '../../src/score/score.js';
import { ID, laporanDari, muat, ringkas } from '../support/data.js';

const BERKAS = `data/satker/${ID}/tercetak.yaml`;

/** An audit of the example report against a print of a few figures. */
async function periksa(angka: string) {
  const yaml = `publikasi: Uji\nkelompok:\n  - nama: Uji\n    jenis: turunan\n    angka:\n${angka}`;
  const laporan = laporanDari(await muat({ [BERKAS]: yaml }));
  const hasil = audit(laporan, score(laporan));
  if (hasil === null) throw new Error('tercetak.yaml tidak terbaca');
  return { ...hasil, hitungan: hitungPutusan(hasil.hasil), letak: hasil.temuan.map(ringkas) };
}

describe('audit', () => {
  test('a match, a cut, an erratum and a finding are counted by occurrence', async () => {
    const { hitungan, letak } = await periksa(
      [
        '      - hitung: capaian "1.1"',
        '        tercetak: { "103,52": [L1, L2], "104": [L3] }',
        '      - hitung: persen 997179 1000000',
        '        errata: [{ tercetak: "99,71", dihitung: "99,7179", di: [L4], sebab: Nilai dipotong }]',
        '      - hitung: predikat "2"',
        '        errata: [{ tercetak: Butuh Perbaikan, dihitung: Baik, di: [L5, L6], sebab: Kelas salah baca }]',
        '      - hitung: capaian "1.2"',
        '        tercetak: { "104,18": [L7] }',
        '',
      ].join('\n'),
    );
    expect(hitungan).toEqual({ semua: 7, cocok: 3, terpotong: 1, erratum: 2, temuan: 1 });
    expect(letak).toEqual([`${BERKAS}:13:21 audit.berbeda`]);
  });

  test('an erratum that matches after all is a finding, at its own place', async () => {
    const { hitungan, letak } = await periksa(
      '      - hitung: capaian "1.1"\n        errata: [{ tercetak: "103,52", dihitung: "103,5197", di: [L1], sebab: Keliru }]\n',
    );
    expect(hitungan).toMatchObject({ erratum: 0, temuan: 1 });
    expect(letak).toEqual([`${BERKAS}:7:30 audit.erratum-cocok`]);
  });

  test('an erratum is no licence: when its computed value moves it is a finding', async () => {
    const erratum = (dihitung: string) =>
      `      - hitung: persen 1 3\n        errata: [{ tercetak: "34", dihitung: "${dihitung}", di: [L1], sebab: Keliru }]\n`;
    expect((await periksa(erratum('33,3333'))).letak).toEqual([]);
    expect((await periksa(erratum('33,3334'))).letak).toEqual([`${BERKAS}:7:30 audit.erratum-bergeser`]);
  });

  test('an expression that cannot be computed is a finding', async () => {
    const { hitungan, letak } = await periksa(
      '      - hitung: capain "1.1"\n        tercetak: { "103,52": [L1] }\n',
    );
    expect(hitungan.semua).toBe(0);
    expect(letak).toEqual([`${BERKAS}:6:17 audit.rumus`]);
  });

  test('without a recorded print there is nothing to audit', async () => {
    const laporan = laporanDari(await muat({ [BERKAS]: null }));
    expect(audit(laporan, score(laporan))).toBeNull();
  });
});
