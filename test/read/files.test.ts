import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { diskFiles, overlayFiles } from '../../src/read/files.js';
import { readYaml } from '../../src/read/yaml.js';
import { letak } from '../support/data.js';

const LF = 'a: 1\nblok:\n  kunci: nilai\n';
let akar = '';

beforeAll(async () => {
  akar = await mkdtemp(path.join(tmpdir(), 'lapkin-files-'));
  await mkdir(path.join(akar, 'data/b'), { recursive: true });
  await writeFile(path.join(akar, 'data/lf.yaml'), LF);
  await writeFile(path.join(akar, 'data/crlf.yaml'), LF.replace(/\n/g, '\r\n'));
  await writeFile(path.join(akar, 'data/cr.yaml'), LF.replace(/\n/g, '\r'));
  await writeFile(path.join(akar, 'data/bom.yaml'), `\uFEFF${LF}`);
  await writeFile(path.join(akar, 'data/b/10.md'), '');
  await writeFile(path.join(akar, 'data/b/9.md'), '');
});
afterAll(() => rm(akar, { recursive: true }));

describe('files on disk', () => {
  test.each(['lf', 'crlf', 'cr', 'bom'])(
    '%s: text, line and column are those of the plain file',
    async (nama) => {
      const files = diskFiles(akar);
      expect(await files.read(`data/${nama}.yaml`)).toBe(LF);
      const hasil = await readYaml(files, `data/${nama}.yaml`);
      expect(hasil?.file?.value).toEqual({ a: '1', blok: { kunci: 'nilai' } });
      expect(hasil?.file?.locate(['a'])).toMatchObject({ baris: 1, kolom: 4 });
      expect(hasil?.file?.locate(['blok', 'kunci'])).toMatchObject({
        ...letak(LF, 'nilai'),
        cuplikan: '  kunci: nilai',
      });
    },
  );

  test('a missing file is null, also below a file that is no folder', async () => {
    expect(await diskFiles(akar).read('data/tidak-ada.yaml')).toBeNull();
    expect(await diskFiles(akar).read('data/lf.yaml/x')).toBeNull();
    expect(await readYaml(diskFiles(akar), 'data/tidak-ada.yaml')).toBeNull();
  });

  test('a folder is listed in order, folders marked; a missing one is empty', async () => {
    expect(await diskFiles(akar).list('data')).toEqual(['b/', 'bom.yaml', 'cr.yaml', 'crlf.yaml', 'lf.yaml']);
    expect(await diskFiles(akar).list('data/b')).toEqual(['10.md', '9.md']);
    expect(await diskFiles(akar).list('data/tidak-ada')).toEqual([]);
  });

  test('any other fault of the disk is thrown, not taken for a missing file', async () => {
    await expect(diskFiles(akar).read('data/b')).rejects.toThrow('EISDIR');
  });
});

describe('files with an overlay', () => {
  test('replace, add and take away without touching the disk', async () => {
    const files = overlayFiles(diskFiles(akar), {
      'data/lf.yaml': 'lain',
      'data/b/11.md': 'baru',
      'data/b/10.md': null,
    });
    expect(await files.read('data/lf.yaml')).toBe('lain');
    expect(await files.read('data/b/11.md')).toBe('baru');
    expect(await files.read('data/b/10.md')).toBeNull();
    expect(await files.read('data/bom.yaml')).toBe(LF);
    expect(await files.list('data/b')).toEqual(['11.md', '9.md']);
    expect(await diskFiles(akar).list('data/b')).toEqual(['10.md', '9.md']);
  });

  test('a file in a new folder brings the folder with it', async () => {
    const files = overlayFiles(diskFiles(akar), { 'data/c/d/x.yaml': 'a: 1' });
    expect(await files.list('data/c/d')).toEqual(['x.yaml']);
    expect(await files.list('data')).toContain('c/');
  });
});
