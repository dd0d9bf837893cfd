import { beforeAll, describe, expect, it } from 'vitest';
import { openPdf } from '../../src/archive/finish.js';
import { savePdf } from '../../src/archive/save.js';
import { cetakSekali } from '../support/cetak.js';
import { DUMAI, ID, KUPANG } from '../support/data.js';
import { GAMBAR_MATRIKS, MATRIKS, MATRIKS_ID, matriksPenuh } from '../support/matriks.js';
import { MUTASI } from '../support/mutasi.js';
import { tandaTangani } from '../support/tanda-tangan.js';
import { TEMA } from '../support/tema.js';
import { jarVerapdf, RAGAM, verapdf } from '../support/verapdf.js';

const jar = jarVerapdf();

describe.each([
  [ID, {}],
  [KUPANG, {}],
  [DUMAI, {}],
  ...TEMA.map((t) => [`${MATRIKS_ID} (matriks unsur, ${t})`, matriksPenuh(t)] as const),
] as const)('%s', (judul, ubah) => {
  let pdf: Uint8Array;
  beforeAll(async () => {
    pdf = (await cetakSekali(judul.split(' ')[0] ?? '', ubah, GAMBAR_MATRIKS)).pdf;
  });

  it.each(RAGAM)('is valid %s: no failed rule', (ragam) => {
    const hasil = verapdf(jar, pdf, ragam);
    expect(hasil.langgar).toEqual([]);
    expect(hasil).toMatchObject({ sah: true, gagal: 0 });
    expect(hasil.lulus).toBeGreaterThan(100);
  });
});

it.each(['siapkan', 'kosong'])('a signed report stays valid: %s', async (bidang) => {
  const laporan = `data/satker/${MATRIKS_ID}/laporan.yaml`;
  const data = { ...MATRIKS, [laporan]: (MATRIKS[laporan] ?? '').replace('siapkan', bidang) };
  const bertanda = await tandaTangani((await cetakSekali(MATRIKS_ID, data)).pdf);
  for (const ragam of RAGAM) expect(verapdf(jar, bertanda, ragam).langgar).toEqual([]);
});

it('the judge can say no', async () => {
  const doc = await openPdf((await cetakSekali(MATRIKS_ID, MATRIKS)).pdf);
  MUTASI.bahasa?.[0]?.(doc);
  MUTASI.warna?.[0]?.(doc);
  const rusak = await savePdf(doc);
  for (const ragam of RAGAM) expect(verapdf(jar, rusak, ragam).sah).toBe(false);
});
