/**
 * How long the words of a complaint are kept: two years from the office's decision, in which a case about fees can still need them. A complaint that nobody has decided
 * waits, and its words with it: what is forgotten unread would be dropped in silence.
 */
export const KEPT_DAYS = 730
export const KEPT_MICROS = BigInt(KEPT_DAYS) * 86_400_000_000n
/** Words of an office that end it; after any other it is on a list again. */
export const DECISIONS: readonly string[] = ['acted', 'no_action']
/** How many one entry names. */
export const FORGOTTEN_AT_ONCE = 100
