import { z } from 'zod';
import type { KodePesan } from '../diagnostics/catalogue.js';
import { knownNames } from '../diagnostics/suggest.js';
import { type Temuan, temuan } from '../diagnostics/temuan.js';
import type { YamlFile } from '../read/yaml.js';
import { type Isi, JENIS_BERKAS, type JenisBerkas } from './kinds.js';

export type Hasil<T> =
  | { readonly isi: T; readonly temuan: readonly [] }
  | { readonly isi: null; readonly temuan: readonly Temuan[] };

/** Checks a file against the schema of its kind. Every fault is reported, each at its own line and column. */
export function validate<J extends JenisBerkas>(jenis: J, file: YamlFile): Hasil<Isi<J>> {
  // An error map is the only place where zod still knows the schema that failed: it hands the known keys on.
  const hasil = JENIS_BERKAS[jenis].skema.safeParse(file.value, { error: (isu) => knownKeys(isu.inst) });
  if (hasil.success) return { isi: hasil.data as Isi<J>, temuan: [] };
  return { isi: null, temuan: hasil.error.issues.flatMap((isu) => toTemuan(isu, [], file)) };
}

const knownKeys = (skema: unknown): string | undefined =>
  skema instanceof z.ZodObject ? Object.keys(skema.shape).join('\n') : undefined;

type Isu = z.core.$ZodIssue;

const valueAt = (root: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (v, k) => (typeof v === 'object' && v !== null ? (v as Record<PropertyKey, unknown>)[k] : undefined),
    root,
  );

/** What was found, in a planner's words. */
function sebut(nilai: unknown): string {
  if (nilai === undefined) return 'tidak ada apa-apa';
  if (nilai === '') return 'isian kosong';
  if (typeof nilai === 'string') return `teks "${nilai.length > 40 ? `${nilai.slice(0, 40)}…` : nilai}"`;
  return Array.isArray(nilai) ? 'daftar' : 'pasangan kunci dan nilai';
}

const DIHARAPKAN: Readonly<Record<string, string>> = {
  string: 'teks atau angka',
  array: 'daftar (baris-baris berawalan "-")',
  object: 'pasangan kunci dan nilai',
  record: 'pasangan kunci dan nilai',
};

/** The branch of a union that came closest: not the one that failed at the value's very type. */
function nearestBranch(isu: Extract<Isu, { code: 'invalid_union' }>): readonly Isu[] {
  const dalam = isu.errors.find((cabang) => cabang.every((i) => i.path.length > 0));
  const setipe = isu.errors.find((cabang) => cabang.every((i) => i.code !== 'invalid_type'));
  return dalam ?? setipe ?? isu.errors.at(-1) ?? [];
}

function toTemuan(isu: Isu, awal: readonly PropertyKey[], file: YamlFile): Temuan[] {
  const path = [...awal, ...isu.path].map((k) => (typeof k === 'number' ? k : String(k)));
  const nilai = valueAt(file.value, path);
  const tempat = path.length === 0 ? 'berkas ini' : `"${path.join('.')}"`;
  const ditemukan = typeof nilai === 'string' ? nilai : sebut(nilai);
  switch (isu.code) {
    case 'unrecognized_keys':
      return isu.keys.map((kunci) =>
        temuan('skema.kunci-tak-dikenal', file.locateKey(path, kunci), {
          kunci,
          tempat,
          ...knownNames(kunci, isu.message.split('\n')),
        }),
      );
    case 'invalid_type': {
      const kunci = String(path.at(-1) ?? '');
      if (nilai === undefined && path.length > 0) {
        const induk = path.slice(0, -1);
        const di = induk.length === 0 ? 'berkas ini' : `"${induk.join('.')}"`;
        return [temuan('skema.wajib', file.locate(induk), { kunci, tempat: di })];
      }
      const diharapkan = DIHARAPKAN[isu.expected] ?? isu.expected;
      return [temuan('skema.tipe', file.locate(path), { ditemukan: sebut(nilai), diharapkan })];
    }
    case 'invalid_value':
      return [
        temuan('skema.pilihan', file.locate(path), {
          ditemukan,
          ...knownNames(ditemukan, isu.values.map(String)),
        }),
      ];
    case 'invalid_key': {
      const kunci = String(path.at(-1) ?? '');
      return [temuan('skema.kode', file.locateKey(path.slice(0, -1), kunci), { ditemukan: kunci })];
    }
    case 'invalid_union':
      return nearestBranch(isu).flatMap((i) => toTemuan(i, path, file));
    case 'custom': {
      const { kode, ...lain } = (isu.params ?? {}) as Record<string, string>;
      return [
        temuan((kode ?? 'skema.lain') as KodePesan, file.locate(path), {
          ditemukan,
          rincian: isu.message,
          ...lain,
        }),
      ];
    }
    case 'too_small':
    case 'too_big': {
      if (nilai === '') {
        return [
          temuan('skema.tipe', file.locate(path), {
            ditemukan: sebut(nilai),
            diharapkan: 'teks yang tidak kosong',
          }),
        ];
      }
      const jumlah = String(Array.isArray(nilai) ? nilai.length : 0);
      const kurang = isu.code === 'too_small';
      const batas = String(kurang ? isu.minimum : isu.maximum);
      return [
        temuan(kurang ? 'skema.panjang-kurang' : 'skema.panjang-lebih', file.locate(path), { jumlah, batas }),
      ];
    }
    case 'invalid_format':
      return [temuan('skema.kode', file.locate(path), { ditemukan })];
    default:
      return [temuan('skema.lain', file.locate(path), { rincian: isu.message })];
  }
}
