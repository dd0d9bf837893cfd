import { knownNames } from '../diagnostics/suggest.js';
import { type Temuan, temuan } from '../diagnostics/temuan.js';
import type { YamlFile, YamlPath } from '../read/yaml.js';
import { type Target, targetRentang } from '../validate/fields.js';
import type {
  LaporanYaml,
  Pedoman,
  Pembanding,
  Pk,
  Rapk,
  Realisasi,
  Rkt,
  TindakLanjut,
} from '../validate/kinds.js';
import type { IsiBentuk } from '../validate/schemas/periode.js';
import type { Katalog } from './catalog.js';
import type { Indikator } from './laporan.js';
import { periksaPita } from './pita.js';

/** A finding for every key of `map` at `path` that names none of the `known` codes. */
export function kunciDikenal(
  jenis: string,
  map: object,
  known: readonly string[],
  file: YamlFile,
  path: YamlPath,
): Temuan[] {
  return Object.keys(map)
    .filter((kode) => !known.includes(kode))
    .map((kode) =>
      temuan('rujukan.tak-dikenal', file.locateKey(path, kode), { jenis, kode, ...knownNames(kode, known) }),
    );
}

/** A finding when `kode` is none of the `known` codes. */
export function dikenal(
  jenis: string,
  kode: string,
  known: readonly string[],
  file: YamlFile,
  path: YamlPath,
): Temuan[] {
  return known.includes(kode)
    ? []
    : [temuan('rujukan.tak-dikenal', file.locate(path), { jenis, kode, ...knownNames(kode, known) })];
}

/** A scale the report asks for exists in its guideline. */
export function periksaTampilan(laporan: LaporanYaml, pedoman: Pedoman, file: YamlFile): Temuan[] {
  const kode = laporan.tampilan?.skala_sasaran;
  if (kode === undefined) return [];
  return dikenal('skala', kode, Object.keys(pedoman.skala), file, ['tampilan', 'skala_sasaran']);
}

/** Scales exist and their bands are sound. */
export function periksaPedoman(pedoman: Pedoman, file: YamlFile): Temuan[] {
  const skala = Object.keys(pedoman.skala);
  const pakai: Array<[string, YamlPath]> = [
    [pedoman.capaian.skala, ['capaian', 'skala']],
    [pedoman.capaian.skala_tahunan, ['capaian', 'skala_tahunan']],
    [pedoman.sasaran.skala, ['sasaran', 'skala']],
    [pedoman.total.skala, ['total', 'skala']],
  ];
  if (pedoman.perspektif) pakai.push([pedoman.perspektif.skala, ['perspektif', 'skala']]);
  return [
    ...pakai.flatMap(([kode, path]) => dikenal('skala', kode, skala, file, path)),
    ...Object.entries(pedoman.skala).flatMap(([nama, s]) =>
      periksaPita(nama, s.pita, file, ['skala', nama, 'pita']),
    ),
    ...(pedoman.efisiensi
      ? periksaPita('efisiensi', pedoman.efisiensi.pita, file, ['efisiensi', 'pita'])
      : []),
  ];
}

/** What the guideline computes from perspectives, the strategy map must have. */
export function periksaPerspektif(pedoman: Pedoman, katalog: Katalog, file: YamlFile): Temuan[] {
  if (pedoman.total.dari !== 'perspektif') return [];
  const di = file.locate(['total', 'dari']);
  if (!pedoman.perspektif) return [temuan('pedoman.tanpa-perspektif', di, {})];
  return katalog.perspektif.length > 0 ? [] : [temuan('rujukan.tanpa-perspektif', di, {})];
}

/** PK and RAPK know every indicator, and only known ones; the RKT only known ones. */
export function periksaTarget(
  indikator: readonly Indikator[],
  pk: { isi: Pk; file: YamlFile } | null,
  rapk: { isi: Rapk; file: YamlFile } | null,
  rkt: { isi: Rkt; file: YamlFile } | null,
): Temuan[] {
  const kode = indikator.map((i) => i.kode);
  const hilang = (target: object, file: YamlFile): Temuan[] =>
    kode
      .filter((k) => !(k in target))
      .map((k) =>
        temuan('rujukan.target-hilang', file.locateKey([], 'target'), { kode: k, berkas: file.source.file }),
      );
  const lengkap = (berkas: { isi: { target: object }; file: YamlFile } | null): Temuan[] =>
    berkas === null
      ? []
      : [
          ...kunciDikenal('indikator', berkas.isi.target, kode, berkas.file, ['target']),
          ...hilang(berkas.isi.target, berkas.file),
        ];
  return [
    ...lengkap(pk),
    ...lengkap(rapk),
    ...(rkt ? kunciDikenal('indikator', rkt.isi.target ?? {}, kode, rkt.file, ['target']) : []),
    ...[pk, rapk].flatMap((b) => (b ? revisiDikenal(b.isi.revisi ?? [], kode, b.file) : [])),
    ...(rapk ? rapkTerisi(rapk.isi, rapk.file) : []),
    ...(rapk ? kunciDikenal('indikator', rapk.isi.anggaran ?? {}, kode, rapk.file, ['anggaran']) : []),
    ...(pk ? kegiatanTunggal(pk.isi, pk.file) : []),
    ...[pk, rapk].flatMap((b) => (b ? rentangBerhak(indikator, b.isi, b.file) : [])),
  ];
}

/** Revisions change known indicators and stand in the order in which they came into force. */
function revisiDikenal(
  revisi: ReadonlyArray<{ berlaku: string; target: object }>,
  kode: readonly string[],
  file: YamlFile,
): Temuan[] {
  return revisi.flatMap((r, n) => [
    ...kunciDikenal('indikator', r.target, kode, file, ['revisi', n, 'target']),
    ...(r.berlaku < (revisi[n - 1]?.berlaku ?? '')
      ? [temuan('rujukan.urutan-revisi', file.locate(['revisi', n, 'berlaku']), { berlaku: r.berlaku })]
      : []),
  ]);
}

type IsiTarget = Readonly<Record<string, Target | null | 'tetap' | ReadonlyArray<Target | null>>>;

/** Only an indicator of polarity `rentang` has a target that is a range, in the plan and in its revisions. */
const rentangBerhak = (
  indikator: readonly Indikator[],
  isi: { target: IsiTarget; revisi?: ReadonlyArray<{ target: IsiTarget }> | undefined },
  file: YamlFile,
): Temuan[] =>
  [isi, ...(isi.revisi ?? [])].flatMap(({ target }, n) =>
    indikator.flatMap((i) => {
      const t = target[i.kode];
      if (!t || t === 'tetap' || i.polaritas === 'rentang') return [];
      const path: YamlPath = [...(n > 0 ? ['revisi', n - 1] : []), 'target', i.kode];
      const daftar = Array.isArray(t) ? t : [t];
      return daftar.flatMap((x: Target | null, m) =>
        x && targetRentang(x)
          ? [
              temuan('rujukan.target-rentang', file.locate(Array.isArray(t) ? [...path, m] : path), {
                kode: i.kode,
              }),
            ]
          : [],
      );
    }),
  );

const kegiatanTunggal = (pk: Pk, file: YamlFile): Temuan[] =>
  (pk.alokasi ?? []).flatMap(({ kegiatan: kode }, i) =>
    (pk.alokasi ?? []).findIndex((x) => x.kegiatan === kode) < i
      ? [temuan('rujukan.ganda', file.locate(['alokasi', i, 'kegiatan']), { jenis: 'kegiatan', kode })]
      : [],
  );

const rapkTerisi = (rapk: Rapk, file: YamlFile): Temuan[] => {
  const perlu = rapk.satuan_waktu === 'bulan' ? 12 : 4;
  const periksa = (target: Rapk['target'], path: YamlPath): Temuan[] =>
    Object.entries(target).flatMap(([kode, nilai]) =>
      nilai === 'tetap' || nilai.length === perlu
        ? []
        : [
            temuan('rapk.banyak-target', file.locate([...path, 'target', kode]), {
              jumlah: String(nilai.length),
              batas: String(perlu),
              satuan: rapk.satuan_waktu,
            }),
          ],
    );
  return [
    ...periksa(rapk.target, []),
    ...(rapk.revisi ?? []).flatMap((r, n) => periksa(r.target, ['revisi', n])),
  ];
};

/** Worksheets name known indicators, and their formulas known columns; every row fills every column. */
export function periksaRealisasi(realisasi: Realisasi, kode: readonly string[], file: YamlFile): Temuan[] {
  return [
    ...kunciDikenal('indikator', realisasi.indikator, kode, file, ['indikator']),
    ...Object.entries(realisasi.indikator).flatMap(([k, isi]) => [
      ...periksaBentuk(isi, file, ['indikator', k]),
      ...(isi.volume
        ? dikenal('kolom', isi.volume.kolom, kolomTabel(isi), file, ['indikator', k, 'volume', 'kolom'])
        : []),
      ...(isi.efisiensi?.kecuali ?? []).flatMap((kecuali, n) =>
        dikenal('indikator', kecuali, kode, file, ['indikator', k, 'efisiensi', 'kecuali', n]),
      ),
    ]),
  ];
}

/** An earlier quarter is read without its budget: a value made from efficiency must be recorded to stand in the trend. */
export const trenTakTerhitung = (realisasi: Realisasi, file: YamlFile, periode: string): Temuan[] =>
  Object.entries(realisasi.indikator).flatMap(([kode, isi]) =>
    isi.efisiensi && !isi.tercatat
      ? [temuan('periksa.tren-efisiensi', file.locate(['indikator', kode, 'efisiensi']), { kode, periode })]
      : [],
  );

const kolomTabel = (isi: IsiBentuk): string[] => Object.keys((isi.rasio ?? isi.rata_rata)?.kolom ?? {});

function periksaBentuk(isi: IsiBentuk, file: YamlFile, path: YamlPath): Temuan[] {
  const hasil: Temuan[] = [];
  for (const bentuk of ['rasio', 'rata_rata'] as const) {
    const tabel = isi[bentuk];
    if (!tabel) continue;
    const di = [...path, bentuk];
    const kolom = Object.keys(tabel.kolom);
    for (const k of kolom.filter((n) => n === 'nama' || n === 'persen')) {
      hasil.push(temuan('skema.kolom-terpakai', file.locateKey([...di, 'kolom'], k), { kolom: k }));
    }
    for (const k of kolom.filter((n) => melingkar(tabel.kolom, n, []))) {
      hasil.push(temuan('skema.rumus-melingkar', file.locate([...di, 'kolom', k, 'rumus']), { kolom: k }));
    }
    hasil.push(...dikenal('kolom', tabel.pembilang, kolom, file, [...di, 'pembilang']));
    hasil.push(...dikenal('kolom', tabel.penyebut, kolom, file, [...di, 'penyebut']));
    const isian = kolom.filter((k) => {
      const ket = tabel.kolom[k];
      if (typeof ket !== 'object' || ket.rumus === undefined) return true;
      for (const suku of ket.rumus)
        hasil.push(...dikenal('kolom', suku.kolom, kolom, file, [...di, 'kolom', k, 'rumus']));
      return false;
    });
    for (const [i, baris] of tabel.baris.entries()) {
      hasil.push(...kunciDikenal('kolom', baris, ['nama', ...isian], file, [...di, 'baris', i]));
      for (const k of isian.filter((n) => !(n in baris))) {
        hasil.push(
          temuan('skema.wajib', file.locate([...di, 'baris', i]), {
            kunci: k,
            tempat: `baris "${baris.nama}"`,
          }),
        );
      }
    }
  }
  for (const bentuk of ['jumlah', 'berbobot'] as const) {
    for (const [i, k] of (isi[bentuk] ?? []).entries())
      hasil.push(...periksaBentuk(k, file, [...path, bentuk, i]));
  }
  return hasil;
}

type Kolom = Readonly<
  Record<string, string | { readonly rumus?: ReadonlyArray<{ readonly kolom: string }> | undefined }>
>;

/** Whether a column's formula comes back to the column itself. */
export function melingkar(kolom: Kolom, nama: string, jejak: readonly string[]): boolean {
  const ket = kolom[nama];
  const suku = typeof ket === 'object' ? (ket.rumus ?? []) : [];
  if (jejak.includes(nama)) return nama === jejak[0];
  return suku.some((s) => melingkar(kolom, s.kolom, [...jejak, nama]));
}

export const periksaTindakLanjut = (isi: TindakLanjut, kode: readonly string[], file: YamlFile): Temuan[] =>
  kunciDikenal('indikator', isi.tindak_lanjut, kode, file, ['tindak_lanjut']);

/** Other units and sasaran are known. */
export function periksaPembanding(isi: Pembanding, katalog: Katalog, file: YamlFile): Temuan[] {
  const unit = isi.unit.map((u) => u.kode);
  const kode = katalog.indikator.map((i) => i.kode);
  const sasaran = katalog.sasaran.map((s) => s.kode);
  return [
    ...kunciDikenal('indikator', isi.indikator, kode, file, ['indikator']),
    ...Object.entries(isi.indikator).flatMap(([k, x]) =>
      kunciDikenal('unit', x.unit, unit, file, ['indikator', k, 'unit']),
    ),
    ...kunciDikenal('sasaran', isi.sasaran ?? {}, sasaran, file, ['sasaran']),
    ...Object.entries(isi.sasaran ?? {}).flatMap(([k, x]) =>
      kunciDikenal('unit', x, unit, file, ['sasaran', k]),
    ),
    ...kunciDikenal('unit', isi.total ?? {}, unit, file, ['total']),
  ];
}
