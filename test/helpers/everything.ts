/**
 * How much of a long list a run takes. `npm test` takes a part that still meets every sort of thing on it, `.ci/nightly everything` the whole:
 * the same tests, with more of their cases. What a test takes by day is said where it takes it.
 */
export const EVERYTHING = process.env['SAKSI_EVERYTHING'] === '1'

/** One in so many of a long list by day, and at night all of it. */
export const ONE_IN = (many: number): number => (EVERYTHING ? 1 : many)
