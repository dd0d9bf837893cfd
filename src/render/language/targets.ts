import type { ModelLaporan } from '../../compose/compose.js';
import type { Tautan } from './references.js';

/** What the text of a report may name, with the id it stands at: "Tabel 3.4", "IKU 12", "Lampiran 2", the guideline. */
export function tautanModel(model: ModelLaporan): Tautan {
  const bernomor = [...model.daftarTabel.isi, ...model.daftarGambar.isi, ...model.daftarIsi.isi].filter((e) =>
    /^(Tabel|Gambar|Lampiran|IKU) /.test(e.nomor),
  );
  const tautan = new Map(bernomor.map((e) => [e.nomor, e.id]));
  // The legend of the guideline in use is its first scale, the one indicators are judged by.
  const legenda = model.bab2.isi.metode.skala[0];
  if (legenda) tautan.set(legenda.sumber, legenda.id);
  return tautan;
}
