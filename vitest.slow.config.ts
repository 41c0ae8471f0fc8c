import { defineConfig } from 'vitest/config'

/** The long part of CI: recognition, browser, office, hostile files, the kill loop: `npm run test:slow`. */
export default defineConfig({
  test: {
    include: ['test/slow/**/*.test.ts', 'test/browser/**/*.browser.ts'],
    testTimeout: 600_000,
    hookTimeout: 180_000,
    fileParallelism: false,
    pool: 'threads',
    poolOptions: { threads: { minThreads: 1, maxThreads: 1 } },
  },
})
