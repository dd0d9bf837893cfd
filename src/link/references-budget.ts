import { type Temuan, temuan } from '../diagnostics/temuan.js';
import type { YamlFile } from '../read/yaml.js';
import type { Anggaran, Pk } from '../validate/kinds.js';
import type { Indikator } from './laporan.js';
import { dikenal, kunciDikenal } from './references.js';

/** Budget lines belong to a kegiatan of the PK, are shared among known indicators, and refer to known posts. */
export function periksaAnggaran(
  anggaran: Anggaran,
  pk: Pk,
  indikator: readonly Indikator[],
  file: YamlFile,
): Temuan[] {
  const kode = indikator.map((i) => i.kode);
  const rincian = (anggaran.rincian_output ?? []).map((r) => r.kode);
  return [
    ...kegiatanPos(anggaran, pk, kode, file),
    ...alokasi(anggaran, kode, file),
    ...ganda(rincian, 'rincian output', file, (i) => ['rincian_output', i, 'kode']),
    ...kunciDikenal('indikator', anggaran.indikator ?? {}, kode, file, ['indikator']),
    ...Object.entries(anggaran.indikator ?? {}).flatMap(([k, x]) =>
      'rincian' in x ? dikenal('rincian output', x.rincian, rincian, file, ['indikator', k, 'rincian']) : [],
    ),
  ];
}

const ganda = (
  kode: readonly string[],
  jenis: string,
  file: YamlFile,
  path: (i: number) => ReadonlyArray<string | number>,
): Temuan[] =>
  kode.flatMap((k, i) =>
    kode.indexOf(k) < i ? [temuan('rujukan.ganda', file.locate(path(i)), { jenis, kode: k })] : [],
  );

function kegiatanPos(anggaran: Anggaran, pk: Pk, kode: readonly string[], file: YamlFile): Temuan[] {
  const daftar = anggaran.kegiatan ?? [];
  const dialihkan = (anggaran.alokasi ?? []).flatMap((a) => a.pos);
  const hasil = ganda(
    daftar.map((k) => k.kode),
    'kegiatan',
    file,
    (i) => ['kegiatan', i, 'kode'],
  );
  for (const [i, k] of daftar.entries()) {
    if (pk.alokasi) {
      const ada = pk.alokasi.map((a) => a.kegiatan);
      hasil.push(...dikenal('kegiatan', k.kode, ada, file, ['kegiatan', i, 'kode']));
    }
    for (const [j, pos] of k.pos.entries()) {
      const path = ['kegiatan', i, 'pos', j];
      hasil.push(...kunciDikenal('indikator', pos.bagian ?? {}, kode, file, [...path, 'bagian']));
      for (const [n, b] of (pos.bersama ?? []).entries())
        hasil.push(...dikenal('indikator', b, kode, file, [...path, 'bersama', n]));
      const cara = [pos.bagian, pos.bersama, dialihkan.includes(pos.kode ?? '') || undefined];
      const banyak = cara.filter((x) => x !== undefined).length;
      // A post without pagu has nothing to share.
      if (banyak > 1 || (banyak === 0 && pos.pagu !== null))
        hasil.push(temuan('anggaran.cara-bagi', file.locate(path), { nama: pos.nama }));
    }
  }
  const pos = daftar.flatMap((k, i) => k.pos.map((p, j) => ({ kode: p.kode ?? `\u0000${i}.${j}`, i, j })));
  return [
    ...hasil,
    ...ganda(
      pos.map((p) => p.kode),
      'pos anggaran',
      file,
      (n) => ['kegiatan', pos[n]?.i ?? 0, 'pos', pos[n]?.j ?? 0, 'kode'],
    ),
  ];
}

function alokasi(anggaran: Anggaran, kode: readonly string[], file: YamlFile): Temuan[] {
  const pos = (anggaran.kegiatan ?? []).flatMap((k) => k.pos.flatMap((p) => p.kode ?? []));
  return (anggaran.alokasi ?? []).flatMap((a, i) => [
    ...a.pos.flatMap((p, j) => dikenal('pos anggaran', p, pos, file, ['alokasi', i, 'pos', j])),
    ...kunciDikenal('indikator', a.kepada, kode, file, ['alokasi', i, 'kepada']),
  ]);
}
