import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{src,verify,test,countries}/**/*.test.{ts,tsx}'],
    // Tests start servers and databases of their own: separate processes, and few of them, so that two cores are enough.
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
