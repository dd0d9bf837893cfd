import { afterAll, describe, expect, it } from 'vitest';
import { periksa } from '../../src/pipeline.js';
import { bukaPencetak } from '../../src/print/browser.js';
import { lintHalaman, periksaHuruf } from '../../src/print/lint.js';
import { renderHtml } from '../../src/render/render.js';
import { DUMAI, disk, ID, KUPANG, ringkas } from '../support/data.js';
import { kurangKontras } from '../support/kontras.js';
import { TEMA, templat } from '../support/tema.js';

const pencetak = bukaPencetak(undefined);
afterAll(() => pencetak.close());
const effects = { files: disk, clock: () => 0, langkah: () => undefined };

describe.each([ID, DUMAI, KUPANG])('%s', async (id) => {
  const { model } = await periksa(effects, id);
  if (model === null) throw new Error(`${id} tidak tersusun`);

  it.each(TEMA)(
    'fits its pages in %s, in its own faces and with contrast',
    { timeout: 60_000 },
    async (tema) => {
      const html = await renderHtml({ ...model, meta: { ...model.meta, tema } }, templat);
      const temuan = await pencetak.withPage(async (page) => {
        await page.setContent(html);
        await page.evaluate(() => document.fonts.ready.then(() => undefined));
        return [...(await lintHalaman(page)), ...(await periksaHuruf(page))];
      });
      expect(temuan.map((t) => `${ringkas(t)} ${t.parameter.elemen}`)).toEqual([]);
      expect(await kurangKontras(pencetak, html)).toEqual([]);
    },
  );
});
