import { type Temuan, unik } from '../diagnostics/temuan.js';
import type { Laporan } from '../link/laporan.js';
import type { FotoLaporan } from '../pictures/pictures.js';
import type { Nilai } from '../score/score.js';
import { composeLampiran } from './appendix.js';
import { composeBab1 } from './chapter1.js';
import { composeBab2 } from './chapter2.js';
import { composeBab3 } from './chapter3.js';
import { composeBab4 } from './chapter4.js';
import { Konteks } from './context.js';
import { daftarTampilan } from './display.js';
import { composeKataPengantar, composeMeta, composeRingkasan, composeSorotan } from './front.js';
import { composeTentang } from './imprint.js';
import type { Entri } from './numbering.js';

function susun(
  laporan: Laporan,
  nilai: Nilai,
  konsep: boolean,
  foto: FotoLaporan,
  rujukan: ReadonlyMap<string, Entri>,
) {
  const k = new Konteks(laporan, nilai, rujukan, daftarTampilan(laporan, nilai), foto);
  // Order of composition = order of print = order of numbers.
  const tentang = composeTentang(k);
  const kataPengantar = composeKataPengantar(k);
  const ringkasan = composeRingkasan(k);
  const sorotan = composeSorotan(k);
  const daftar = k.nomor.depan('daftar-isi', 'Daftar Isi');
  const daftarTabel = k.nomor.depan('daftar-tabel', 'Daftar Tabel');
  const daftarGambar = k.nomor.depan('daftar-gambar', 'Daftar Gambar');
  const bab1 = composeBab1(k);
  const bab2 = composeBab2(k);
  const bab3 = composeBab3(k);
  const bab4 = composeBab4(k);
  const lampiran = composeLampiran(k);
  const model = {
    meta: composeMeta(laporan, nilai, konsep),
    tentang,
    kataPengantar,
    ringkasan,
    sorotan,
    daftarIsi: { entri: daftar, isi: k.nomor.judul },
    daftarTabel: { entri: daftarTabel, isi: k.nomor.tabel },
    daftarGambar: { entri: daftarGambar, isi: k.nomor.gambar },
    bab1,
    bab2,
    bab3,
    bab4,
    /** A page between the report and its appendices; a single one needs none. */
    pembukaLampiran:
      lampiran.length < 2
        ? null
        : { isi: lampiran.map((l) => ({ ...l.entri, tingkat: 1 })), padat: lampiran.length > 8 },
    lampiran,
  };
  return { model, temuan: k.temuan, rujukan: k.nomor.rujukan() };
}

export type ModelLaporan = ReturnType<typeof susun>['model'];

/**
 * The report model. Composed twice: the first time gives the numbers of tables and figures, the second time narrative
 * can refer to them. `foto` are its pictures, ready for print; without them it has none.
 */
export function compose(
  laporan: Laporan,
  nilai: Nilai,
  konsep: boolean,
  foto: FotoLaporan = new Map(),
): { readonly model: ModelLaporan; readonly temuan: readonly Temuan[] } {
  const { rujukan } = susun(laporan, nilai, konsep, foto, new Map());
  const { model, temuan } = susun(laporan, nilai, konsep, foto, rujukan);
  return { model, temuan: unik(temuan) };
}
