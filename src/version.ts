import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The version of Lapkin, from package.json: stated in one place. */
export const VERSI = (require('../package.json') as { version: string }).version;
