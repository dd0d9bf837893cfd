import type { Temuan } from './diagnostics/temuan.js';

/** Exit codes of the command line (contract). */
export const EXIT = { ok: 0, data: 1, usage: 2, environment: 3, defect: 4, interrupted: 130 } as const;

/** The environment lacks something: a browser, a font, a permission. `cara` says how to mend it. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
  constructor(
    message: string,
    readonly cara: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The data stand in the way; the findings say where. */
export class DataError extends Error {
  override readonly name = 'DataError';
  constructor(readonly temuan: readonly Temuan[]) {
    super('data laporan memuat galat');
  }
}
