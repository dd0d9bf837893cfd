import { describe, expect, test } from 'vitest';
import { compose } from '../../src/compose/compose.js';
import { score } from '../../src/score/score.js';
import { BERKAS, ganti, laporanDari, muat, type Perubahan } from '../support/data.js';

const NILAI_61 = '    nilai: 3.00\n    sumber: penilaian indeks pengelolaan data dan informasi\n';
const URUTAN_61 = '  "6.1": tetap';

/** What the three places say of an indicator, and of the sasaran that has no other: list, section, sasaran. */
async function ucapan(kode: string, ...ubah: Perubahan[]): Promise<readonly (string | undefined)[]> {
  const laporan = laporanDari(await muat(...ubah));
  const { model } = compose(laporan, score(laporan), true);
  const sasaran = model.bab3.isi.sasaran.find((s) => s.indikator.some((i) => i.kode === kode));
  const i = sasaran?.indikator.find((x) => x.kode === kode);
  const ringkas = model.ringkasan.rincian.find((r) => r.nomor === sasaran?.nomor);
  return [ringkas?.belum.join(' ').replace(/^.*? yaitu IKU \d+ /, ''), i?.kalimat, sasaran?.kalimat];
}

const SATU = 'Sasaran ini diukur dengan 1 (satu) indikator';

describe('why an indicator is not measured', () => {
  test('no target yet', async () => {
    const [ringkas, indikator, sasaran] = await ucapan('7.1');
    expect(ringkas).toMatch(/, belum diukur pada Triwulan I karena baru bertarget pada Triwulan IV\.$/);
    expect(indikator).toBe(
      'Indikator ini belum memiliki target pada Triwulan I; pengukuran dilakukan pada Triwulan IV.',
    );
    expect(sasaran).toBe(`${SATU} yang belum memiliki target pada Triwulan I, sehingga belum dapat dinilai.`);
  });

  test('no target in any period', async () => {
    const pk = ganti(BERKAS.pk, '  "6.1": 3\n', '  "6.1": "-"\n');
    const [ringkas, indikator] = await ucapan(
      '6.1',
      pk,
      ganti(BERKAS.realisasi, `  "6.1":\n${NILAI_61}`, ''),
    );
    expect(ringkas).toMatch(/, belum diukur pada Triwulan I karena belum memiliki target\.$/);
    expect(indikator).toBe('Indikator ini belum memiliki target pada Triwulan I.');
  });

  test('no object to measure', async () => {
    const alasan = '    tanpa_objek: Tidak ada kejadian.\n';
    const [ringkas, indikator, sasaran] = await ucapan('6.1', ganti(BERKAS.realisasi, NILAI_61, alasan));
    expect(ringkas).toMatch(/, tidak diukur karena tidak ada objek yang diukur pada Triwulan I\.$/);
    expect(indikator).toBe('Tidak ada objek yang diukur pada Triwulan I: Tidak ada kejadian.');
    expect(sasaran).toBe(
      `${SATU}, tetapi tidak ada objek yang diukur pada Triwulan I, sehingga belum dapat dinilai.`,
    );
  });

  test('a realisasi before its target is stated and compared with the year', async () => {
    const awal = ganti(BERKAS.realisasi, '  "8.1":\n', '  "7.1":\n    nilai: 93.2\n  "8.1":\n');
    const [ringkas, indikator, sasaran] = await ucapan('7.1', awal);
    expect(ringkas).toMatch(
      / \(realisasi 93,20; capaian terhadap target Tahun 2024 97,34 persen\), telah memiliki realisasi, tetapi belum diukur terhadap target Triwulan I karena baru bertarget pada Triwulan IV\.$/,
    );
    expect(indikator).toContain(
      'Realisasi sampai dengan Triwulan I sebesar 93,20. Terhadap target Tahun 2024 sebesar 95,75, capaiannya 97,34 persen dengan status Akan Tercapai.',
    );
    expect(sasaran).toContain('telah memiliki realisasi, tetapi belum memiliki target pada Triwulan I');
  });

  test('a target of zero', async () => {
    const [ringkas, indikator, sasaran] = await ucapan(
      '6.1',
      ganti(BERKAS.rapk, URUTAN_61, '  "6.1": [0, 1, 2, 3]'),
    );
    expect(ringkas).toMatch(/, tidak dihitung capaiannya karena target Triwulan I adalah nol\.$/);
    expect(indikator).toMatch(/^Target Triwulan I adalah nol, sehingga capaian tidak dihitung\. /);
    expect(indikator).toContain('Terhadap target Tahun 2024 sebesar 3,00, capaiannya 100,00 persen');
    expect(sasaran).toBe(`${SATU} yang targetnya pada Triwulan I adalah nol, sehingga belum dapat dinilai.`);
  });

  test('nothing reported, which is not the same as no target', async () => {
    const [ringkas, indikator, sasaran] = await ucapan(
      '6.1',
      ganti(BERKAS.realisasi, `  "6.1":\n${NILAI_61}`, ''),
    );
    expect(ringkas).toMatch(/, belum diukur karena realisasi Triwulan I belum dilaporkan\.$/);
    expect(indikator).toBe('Realisasi Triwulan I belum dilaporkan.');
    expect(sasaran).toBe(
      `${SATU} yang realisasinya pada Triwulan I belum dilaporkan, sehingga belum dapat dinilai.`,
    );
  });

  test('a worksheet that makes no realisasi is not a missing report', async () => {
    const kosong =
      '    rasio:\n      kolom: { a: A, b: B }\n      pembilang: a\n      penyebut: b\n      baris: [{ nama: X, a: 0, b: 0 }]\n';
    const [ringkas, indikator, sasaran] = await ucapan('6.1', ganti(BERKAS.realisasi, NILAI_61, kosong));
    expect(ringkas).toMatch(/, belum diukur karena kertas kerja Triwulan I belum menghasilkan realisasi\.$/);
    expect(indikator).toBe('Kertas kerja Triwulan I belum menghasilkan realisasi.');
    expect(sasaran).toContain('yang kertas kerjanya pada Triwulan I belum menghasilkan realisasi');
  });

  test('a sasaran whose indicators have different reasons names each', async () => {
    const alasan = ganti(
      BERKAS.realisasi,
      '    nilai: 30\n    sumber: pemantauan rencana aksi Reformasi Birokrasi\n',
      '    tanpa_objek: Tidak ada\n',
    );
    const [, , sasaran] = await ucapan('8.1', alasan);
    expect(sasaran).toMatch(
      /^Sasaran ini diukur dengan 3 \(tiga\) indikator, tetapi belum dapat dinilai: untuk IKU \d+ tidak ada objek yang diukur pada Triwulan I; IKU \d+ dan IKU \d+ belum memiliki target pada Triwulan I\.$/,
    );
  });
});
