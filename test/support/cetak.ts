import { bangun, type HasilBangun } from '../../src/pipeline.js';
import { bukaPencetak } from '../../src/print/browser.js';
import { overlayFiles } from '../../src/read/files.js';
import { readTemplates } from '../../src/render/templates.js';
import { disk } from './data.js';
import { denganGambar } from './foto.js';

/** Builds a report with some files changed, in a browser of its own that is closed again. */
export async function cetakSekali(
  id: string,
  ubah: Readonly<Record<string, string | null>> = {},
  gambar: Readonly<Record<string, Buffer>> = {},
): Promise<HasilBangun> {
  const pencetak = bukaPencetak(undefined);
  try {
    const effects = {
      files: denganGambar(overlayFiles(disk, ubah), gambar),
      clock: () => 0,
      langkah: () => undefined,
    };
    return await bangun(effects, await readTemplates(), pencetak, id, { konsep: false, bahasa: 'id' });
  } finally {
    await pencetak.close();
  }
}
