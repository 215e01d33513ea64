/**
 * Erasing a record. Two agencies order it, one of them oversight, which alone knows of every allegation; thirty days
 * pass, in which the survivor's advocate and both agencies can stop it; then the two sign again, and it is done
 * (`record.erased`). Asked twice, because a deed that cannot be undone must outlive the mood it was decided in, and
 * because a server that kept a stop back would else erase what was stopped.
 */
export const NO_ADVOCATE = 'none'

export const HOLD_DAYS = 30
/** Microseconds between the order's recording and the erasure's, at least. */
export const HOLD_MICROS = BigInt(HOLD_DAYS) * 86_400_000_000n

/** Whether an order and a deed name the very same versions. One more would be erased without thirty days of its own. */
export const namesSame = (a: readonly string[], b: readonly string[]): boolean =>
  new Set(a).size === new Set(b).size && a.every((entry) => b.includes(entry))
