import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/slow/**', 'node_modules/**'],
    testTimeout: 30_000,
    pool: 'threads',
    poolOptions: { threads: { minThreads: 1, maxThreads: 2 } },
  },
})
