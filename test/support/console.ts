import type { Konsol } from '../../src/cli/console.js';
import { main } from '../../src/cli/main.js';

export interface Jalan {
  readonly kode: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process and keeps what it writes. */
export async function jalankan(...argv: string[]): Promise<Jalan> {
  const isi = { out: '', err: '' };
  const konsol: Konsol = {
    out: (t) => {
      isi.out += t;
    },
    err: (t) => {
      isi.err += t;
    },
    terminal: null,
    warna: false,
  };
  const kode = await main(argv, konsol);
  return { kode, ...isi };
}
