import { defineConfig } from 'vitest/config';

/** The archive before its judge: `npm run verify:archive`. Needs Java and veraPDF, so it is no part of `npm test`. */
export default defineConfig({
  test: {
    include: ['test/**/*.archive.ts'],
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
