import { defineConfig } from 'vitest/config'

/**
 * unit: pure functions · site: the built pages in dist/ · journeys: the built site in a real browser ·
 * proof: the long runs of attacks, apart from `npm test`.
 */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['test/unit/**/*.test.{ts,tsx}'], testTimeout: 30_000 } },
      {
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['test/journeys/**/*.test.ts'],
          testTimeout: 240_000,
          hookTimeout: 300_000,
          fileParallelism: false,
          // A busy machine renders late; what never comes still fails.
          expect: { poll: { timeout: 15_000 } },
        },
      },
      { test: { name: 'proof', include: ['test/proof/**/*.test.ts'], testTimeout: 600_000 } },
    ],
  },
})
