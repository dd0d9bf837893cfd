import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * The data files, as the pipeline sees them: paths relative to the project root, always with `/`.
 * Passed in rather than imported, so that tests can overlay a changed file without touching the disk.
 */
export interface DataFiles {
  /** The text of a file, or null when it does not exist. */
  read(file: string): Promise<string | null>;
  /** The bytes of a file as they are stored, or null when it does not exist. */
  bytes(file: string): Promise<Buffer | null>;
  /** Names in a folder, sorted; folders end with `/`. Empty when the folder does not exist. */
  list(folder: string): Promise<string[]>;
}

const isMissing = (e: unknown): boolean =>
  e instanceof Error && 'code' in e && (e.code === 'ENOENT' || e.code === 'ENOTDIR');

/** A byte order mark is dropped, line ends become `\n`. */
const asText = (bytes: Buffer | null): string | null =>
  bytes
    ?.toString('utf8')
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n') ?? null;

/** Data files below `root` on disk. */
export function diskFiles(root: string): DataFiles {
  const bytes = async (file: string): Promise<Buffer | null> => {
    try {
      return await readFile(path.join(root, file));
    } catch (e) {
      if (isMissing(e)) return null;
      throw e;
    }
  };
  return {
    bytes,
    async read(file) {
      return asText(await bytes(file));
    },
    async list(folder) {
      try {
        const names = await readdir(path.join(root, folder), { withFileTypes: true });
        return names.map((d) => (d.isDirectory() ? `${d.name}/` : d.name)).sort();
      } catch (e) {
        if (isMissing(e)) return [];
        throw e;
      }
    },
  };
}

/** `files` with some of them replaced (text) or taken away (null). */
export function overlayFiles(files: DataFiles, changes: Readonly<Record<string, string | null>>): DataFiles {
  return {
    async read(file) {
      const changed = changes[file];
      return changed === undefined ? files.read(file) : changed;
    },
    async bytes(file) {
      const changed = changes[file];
      return changed === undefined ? files.bytes(file) : changed === null ? null : Buffer.from(changed);
    },
    async list(folder) {
      const names = new Set(await files.list(folder));
      const here = `${folder.replace(/\/$/, '')}/`;
      for (const [file, text] of Object.entries(changes)) {
        const below = file.startsWith(here) ? file.slice(here.length).split('/') : [];
        if (below.length > 1 && text !== null) names.add(`${below[0]}/`);
        if (below.length !== 1) continue;
        if (text === null) names.delete(path.posix.basename(file));
        else names.add(path.posix.basename(file));
      }
      return [...names].sort();
    },
  };
}

export interface RecordedFiles extends DataFiles {
  readonly dibaca: ReadonlySet<string>;
}

/** `files` with a memory of what was read from them: everything a report is made of, whoever reads it. */
export function recordFiles(files: DataFiles): RecordedFiles {
  const dibaca = new Set<string>();
  const catat = <T>(file: string, isi: T | null): T | null => {
    if (isi !== null) dibaca.add(file);
    return isi;
  };
  return {
    dibaca,
    read: async (file) => catat(file, await files.read(file)),
    bytes: async (file) => catat(file, await files.bytes(file)),
    list: (folder) => files.list(folder),
  };
}

/** Files held in memory: what an archive carries, read as if it lay on disk. */
export function memoryFiles(isi: ReadonlyMap<string, Uint8Array>): DataFiles {
  const bytes = async (file: string): Promise<Buffer | null> => {
    const b = isi.get(file);
    return b === undefined ? null : Buffer.from(b);
  };
  return {
    bytes,
    read: async (file) => asText(await bytes(file)),
    async list(folder) {
      const di = `${folder.replace(/\/$/, '')}/`;
      const nama = [...isi.keys()].flatMap((f) => {
        if (!f.startsWith(di)) return [];
        const [pertama = '', ...sisa] = f.slice(di.length).split('/');
        return [sisa.length > 0 ? `${pertama}/` : pertama];
      });
      return [...new Set(nama)].sort();
    },
  };
}
