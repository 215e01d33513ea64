/** The years of the invented country: everything in it happened in them, and every return for them is in or will never come. */
export const DEMO_YEARS = { from: '2020-01-01', to: '2024-04-01' } as const

/** Today in a demonstration: the day after its last. It stands still there; the years since hold nothing, and would show every invented office late for ever. */
export const DEMO_DAY: string = DEMO_YEARS.to
