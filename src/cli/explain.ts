import { knownNames } from '../diagnostics/suggest.js';
import { adaGalat } from '../diagnostics/temuan.js';
import { DataError, EXIT } from '../errors.js';
import { jelaskan, kodeTerjelaskan } from '../explain/explain.js';
import type { Penjelasan } from '../explain/model.js';
import { periksa } from '../pipeline.js';
import type { Konsol } from './console.js';
import { berkasProyek, type Opsi, prosesEffects } from './project.js';

/** How one figure of a report came about. */
export async function explain(
  konsol: Konsol,
  id: string,
  kode: string,
  opsi: Opsi & { json?: true },
): Promise<number> {
  const { laporan, nilai, temuan } = await periksa(prosesEffects(berkasProyek(opsi.root)), id, false, false);
  if (!laporan || !nilai || adaGalat(temuan)) throw new DataError(temuan);
  const hasil = jelaskan(laporan, nilai, kode);
  if (hasil === null) {
    const { dikenal, saran } = knownNames(kode, kodeTerjelaskan(laporan, nilai));
    const dekat = saran === '' ? '' : `; mungkin maksudnya "${saran}"?`;
    konsol.err(`angka "${kode}" tidak ada; yang ada: ${dikenal}${dekat}\n`);
    return EXIT.usage;
  }
  konsol.out(`${opsi.json ? JSON.stringify({ laporan: id, ...hasil }, null, 2) : sebagaiTeks(hasil)}\n`);
  return EXIT.ok;
}

function sebagaiTeks(p: Penjelasan): string {
  const letak = (l: string | null): string => (l === null ? '' : `  [${l}]`);
  return [
    p.nama,
    ...(p.masukan.length > 0 ? ['\nMasukan'] : []),
    ...p.masukan.map((m) => `  ${m.nama}: ${m.nilai}${letak(m.letak)}`),
    ...(p.langkah.length > 0 ? ['\nLangkah'] : []),
    ...p.langkah.flatMap((l, n) => [
      `  ${n + 1}. ${l.apa}: ${l.kaidah}${letak(l.letak)}`,
      `     ${l.rumus}`,
      `     = ${l.hasil}`,
    ]),
    `\nHasil: ${p.hasil}`,
    `Pembulatan: ${p.pembulatan}`,
  ].join('\n');
}
