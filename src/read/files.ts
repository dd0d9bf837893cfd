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

/** Data files below `root` on disk. A byte order mark is dropped, line ends become `\n`. */
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
      const text = (await bytes(file))?.toString('utf8');
      return text?.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n') ?? null;
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
