import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import { type Lokasi, type Temuan, temuan } from '../diagnostics/temuan.js';
import type { DataFiles } from './files.js';
import { Source } from './source.js';

/** Limits against files that would exhaust memory: planners' files stay far below both. */
export const MAX_BYTES = 1024 * 1024;
export const MAX_ALIASES = 64;

/** What the parser's errors mean, in a planner's words. */
const RINCIAN: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'baris ini memakai tab; gunakan spasi',
  BAD_INDENT: 'lekukan baris ini tidak cocok dengan baris di atasnya',
  BLOCK_AS_IMPLICIT_KEY: 'tanda titik dua di dalam teks; apit teks itu dengan tanda kutip',
  MULTILINE_IMPLICIT_KEY: 'ada tanda kurung atau tanda kutip yang belum ditutup',
  MISSING_CHAR: 'ada tanda kurung atau tanda kutip yang belum ditutup',
};

/** Values a file may unfold to, aliases written out. */
const MAX_NODES = 100_000;

export type YamlPath = ReadonlyArray<string | number>;

/** A parsed file: plain values in which every scalar is still its source text, and the place of each. */
export interface YamlFile {
  readonly source: Source;
  readonly value: unknown;
  /** The place of a value, or of its nearest existing parent. */
  locate(path: YamlPath): Lokasi;
  /** The place of a key in the mapping at `path`. */
  locateKey(path: YamlPath, key: string): Lokasi;
}

export interface YamlResult {
  readonly file: YamlFile | null;
  readonly temuan: readonly Temuan[];
}

/**
 * Reads one YAML file. The failsafe schema keeps every scalar as text: a decimal reaches decimal.js unrounded,
 * `1.10` stays a code and `no` a word; the field's own type decides what the text means.
 */
export async function readYaml(files: DataFiles, path: string): Promise<YamlResult | null> {
  const text = await files.read(path);
  return text === null ? null : parseYaml(new Source(path, text));
}

export function parseYaml(source: Source): YamlResult {
  const bytes = Buffer.byteLength(source.text);
  if (bytes > MAX_BYTES) {
    return {
      file: null,
      temuan: [
        temuan('berkas.terlalu-besar', source.at(0), { ukuran: String(bytes), batas: String(MAX_BYTES) }),
      ],
    };
  }
  const doc = parseDocument(source.text, {
    schema: 'failsafe',
    lineCounter: new LineCounter(),
    prettyErrors: false,
    keepSourceTokens: false,
  });
  // After a syntax error the parser stumbles on: the first few errors say what there is to mend.
  const found = doc.errors.slice(0, 3).map((e): Temuan => {
    const [start, end] = e.pos;
    if (e.code === 'DUPLICATE_KEY') {
      const kunci = /^(["']?)(.*?)\1\s*:/.exec(source.text.slice(start))?.[2] ?? '';
      return temuan('yaml.kunci-ganda', source.at(start, kunci.length), { kunci });
    }
    const rincian = RINCIAN[e.code] ?? 'susunan baris ini tidak dikenali';
    return temuan('yaml.sintaks', source.at(start, end - start), { rincian });
  });
  let aliases = 0;
  visit(doc, {
    Alias(_, alias, jejak) {
      aliases++;
      const sasaran = alias.resolve(doc);
      if (sasaran !== undefined && !jejak.includes(sasaran)) return;
      const [start, end] = alias.range ?? [0, 0];
      found.push(temuan('yaml.alias-tak-dikenal', source.at(start, end - start), { nama: alias.source }));
    },
    Pair(_, pair, jejak) {
      // In {…}, a key without a value is what a comma in unquoted text makes of the rest of the text.
      const map = jejak.at(-1);
      const kosong = pair.value === null || (isScalar(pair.value) && pair.value.value === null);
      if (!isMap(map) || map.flow !== true || !kosong || !isScalar(pair.key)) return;
      const [start, end] = pair.key.range ?? [0, 0];
      const kunci = String(pair.key.value);
      found.push(temuan('skema.koma', source.at(start, end - start), { kunci }));
    },
  });
  if (aliases > MAX_ALIASES) {
    const place = source.at(0);
    found.push(temuan('yaml.alias', place, { jumlah: String(aliases), batas: String(MAX_ALIASES) }));
  }
  if (doc.contents === null && found.length === 0) found.push(temuan('yaml.kosong', source.at(0)));
  if (found.length > 0) return { file: null, temuan: found };
  const budget = { nodes: MAX_NODES };
  const value = toValue(doc, doc.contents, budget);
  if (budget.nodes < 0) {
    const parameter = { jumlah: `lebih dari ${MAX_NODES} nilai melalui`, batas: String(MAX_NODES) };
    return { file: null, temuan: [temuan('yaml.alias', source.at(0), parameter)] };
  }

  const resolve = (node: unknown): Node | undefined => {
    const target = isAlias(node) ? node.resolve(doc) : node;
    return isNode(target) ? target : undefined;
  };
  const rangeOf = (node: Node | undefined): Lokasi | undefined => {
    const range = node?.range;
    if (!range) return undefined;
    const scalar = isScalar(node) ? range[1] - range[0] : 1;
    return source.at(range[0], scalar);
  };
  const pairOf = (node: Node | undefined, key: string | number) =>
    isMap(node)
      ? node.items.find((p) => isPair(p) && isScalar(p.key) && String(p.key.value) === String(key))
      : undefined;
  const walk = (path: YamlPath): { node: Node | undefined; place: Lokasi } => {
    let node = resolve(doc.contents);
    let place = rangeOf(node) ?? source.at(0);
    for (const step of path) {
      if (isSeq(node)) {
        node = resolve(node.items[Number(step)]);
      } else {
        const pair = pairOf(node, step);
        if (isScalar(pair?.key)) place = rangeOf(pair.key) ?? place;
        node = resolve(pair?.value);
      }
      if (node === undefined) break;
      // A mapping is best shown by its key; a scalar or a list item by itself.
      if (!isMap(node) || typeof step === 'number') place = rangeOf(node) ?? place;
    }
    return { node, place };
  };
  const file: YamlFile = {
    source,
    value,
    locate: (path) => walk(path).place,
    locateKey(path, key) {
      const { node, place } = walk(path);
      const pair = pairOf(node, key);
      return (isScalar(pair?.key) ? rangeOf(pair.key) : undefined) ?? place;
    },
  };
  return { file, temuan: [] };
}

/** Plain values: mappings, lists and source text. A missing value is empty text. */
function toValue(doc: Document, node: unknown, budget: { nodes: number }): unknown {
  if (budget.nodes-- < 0) return '';
  const target = isAlias(node) ? node.resolve(doc) : node;
  if (isSeq(target)) return target.items.map((item) => toValue(doc, item, budget));
  if (isMap(target)) {
    return Object.fromEntries(
      target.items.map((p) => [isScalar(p.key) ? String(p.key.value) : '', toValue(doc, p.value, budget)]),
    );
  }
  return isScalar(target) && target.value !== null ? String(target.value) : '';
}
