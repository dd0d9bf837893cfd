/** Where a command writes and what it may assume of the terminal. */
export interface Konsol {
  out(teks: string): void;
  err(teks: string): void;
  /** The stream for a progress bar, or null when standard error is no terminal. */
  readonly terminal: NodeJS.WriteStream | null;
  readonly warna: boolean;
}

export function konsolProses(): Konsol {
  const terminal = process.stderr.isTTY ? process.stderr : null;
  return {
    out: (teks) => void process.stdout.write(teks),
    err: (teks) => void process.stderr.write(teks),
    terminal,
    warna: terminal !== null && process.env.NO_COLOR === undefined,
  };
}
