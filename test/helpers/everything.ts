/**
 * How much of a long list a run takes. `npm test` takes a part that still meets every sort of thing on it, `.ci/nightly everything` the whole:
 * the same tests, with more of their cases. What a test takes by day is said where it takes it.
 */
export const EVERYTHING = process.env['SAKSI_EVERYTHING'] === '1'

/** One in so many of a long list by day, and at night all of it. */
export const ONE_IN = (many: number): number => (EVERYTHING ? 1 : many)

/**
 * Whether a test runs that others of the day ask in parts: with everything, for pictures, and when its file is named (vitest.config.ts). What does not
 * is skipped, and its file's head says which files ask the same by day (test/house/projects.test.ts).
 */
export const AT_NIGHT = EVERYTHING || process.env['SAKSI_SHOTS'] !== undefined || process.env['SAKSI_NAMED'] === '1'
