import { type Temuan, temuan } from '../diagnostics/temuan.js';
import type { YamlFile, YamlPath } from '../read/yaml.js';
import type { Renstra } from '../validate/kinds.js';
import type { Indikator, Perspektif, Sasaran } from './laporan.js';

export interface Katalog {
  readonly perspektif: readonly Perspektif[];
  readonly sasaran: readonly Sasaran[];
  readonly indikator: readonly Indikator[];
  readonly temuan: readonly Temuan[];
}

type SasaranRenstra = NonNullable<Renstra['sasaran']>[number];

/** Flattens perspektif > sasaran > indikator to what is measured in `tahun`; a code may stand only once. */
export function susunKatalog(renstra: Renstra, file: YamlFile, tahun: number): Katalog {
  const perspektif: Perspektif[] = [];
  const sasaran: Sasaran[] = [];
  const indikator: Indikator[] = [];
  const ditemukan: Temuan[] = [];
  const ada = new Set<string>();
  const unik = (jenis: string, kode: string, path: YamlPath): void => {
    if (ada.has(`${jenis} ${kode}`))
      ditemukan.push(temuan('rujukan.ganda', file.locate(path), { jenis, kode }));
    ada.add(`${jenis} ${kode}`);
  };
  const tambah = (s: SasaranRenstra, induk: string | null, path: YamlPath): boolean => {
    unik('sasaran', s.kode, [...path, 'kode']);
    const berlaku = s.indikator.filter((ind, k) => {
      unik('indikator', ind.kode, [...path, 'indikator', k, 'kode']);
      return tahun >= (ind.mulai ?? tahun) && tahun <= (ind.sampai ?? tahun);
    });
    if (berlaku.length === 0) return false;
    for (const ind of berlaku) indikator.push({ ...ind, nomor: indikator.length + 1, sasaran: s.kode });
    sasaran.push({
      kode: s.kode,
      nomor: sasaran.length + 1,
      nama: s.nama,
      namaPendek: s.nama_pendek,
      perspektif: induk,
      indikator: berlaku.map((ind) => ind.kode),
    });
    return true;
  };
  for (const [j, s] of (renstra.sasaran ?? []).entries()) tambah(s, null, ['sasaran', j]);
  for (const [i, p] of (renstra.perspektif ?? []).entries()) {
    unik('perspektif', p.kode, ['perspektif', i, 'kode']);
    const isi = p.sasaran.filter((s, j) => tambah(s, p.kode, ['perspektif', i, 'sasaran', j]));
    if (isi.length === 0) continue;
    perspektif.push({
      kode: p.kode,
      nama: p.nama,
      asing: p.asing ?? false,
      sasaran: isi.map((s) => s.kode),
    });
  }
  return { perspektif, sasaran, indikator, temuan: ditemukan };
}
