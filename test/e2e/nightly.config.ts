/** What is walked whole takes minutes: .ci/nightly runs it, and `npm test` does not. */
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/e2e/whole-way.nightly.ts'],
    globalSetup: ['test/helpers/scratch-root.ts'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    pool: 'forks',
  },
})
