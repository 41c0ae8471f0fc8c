import { defineConfig } from 'vitest/config'

/** The slow suite: reports opened in a browser and in an office. Run with `npx vitest run --config test/browser/vitest.config.ts`. */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.browser.ts'],
    root: new URL('../..', import.meta.url).pathname,
    testTimeout: 600_000,
    hookTimeout: 180_000,
    fileParallelism: false,
  },
})
