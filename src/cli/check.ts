import { formatGithub, formatText, toJson } from '../diagnostics/format.js';
import { adaGalat, type Bahasa, type Temuan, unik } from '../diagnostics/temuan.js';
import { EXIT } from '../errors.js';
import { daftarLaporan } from '../link/load.js';
import { periksa } from '../pipeline.js';
import type { Konsol } from './console.js';
import { berkasProyek, prosesEffects, tanpaLaporan } from './project.js';

export interface OpsiCheck {
  readonly lang: Bahasa;
  readonly root: string;
  readonly quiet?: true;
  readonly format: 'text' | 'json' | 'github';
  readonly strict?: true;
}

/** All findings of the reports, on stdout: they are the result. */
export async function check(konsol: Konsol, ids: readonly string[], opsi: OpsiCheck): Promise<number> {
  const effects = prosesEffects(berkasProyek(opsi.root));
  const daftar = ids.length > 0 ? ids : await daftarLaporan(effects.files);
  if (daftar.length === 0) {
    konsol.err(`${tanpaLaporan(opsi.root)}\n`);
    return EXIT.usage;
  }
  const semua: Temuan[] = [];
  for (const id of daftar) {
    semua.push(...(await periksa(effects, id)).temuan);
  }
  const hasil = unik(semua);
  const teks = {
    text: () => formatText(hasil, opsi.lang, false),
    json: () =>
      JSON.stringify(
        hasil.map((t) => toJson(t, opsi.lang)),
        null,
        2,
      ),
    github: () => formatGithub(hasil, opsi.lang),
  }[opsi.format]();
  if (teks !== '') konsol.out(`${teks}\n`);
  if (!opsi.quiet) {
    const galat = hasil.filter((t) => t.tingkat === 'galat').length;
    konsol.err(`${daftar.length} laporan diperiksa: ${galat} galat, ${hasil.length - galat} peringatan\n`);
  }
  return adaGalat(hasil) || (opsi.strict && hasil.length > 0) ? EXIT.data : EXIT.ok;
}
