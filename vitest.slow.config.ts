import { defineConfig } from 'vitest/config';

/** Proofs that build the large reports several times: `npm run test:slow`, run by CI beside `npm test`. */
export default defineConfig({
  test: {
    include: ['test/**/*.slow.ts'],
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
