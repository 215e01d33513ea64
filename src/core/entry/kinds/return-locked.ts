/**
 * A reviewer closed slots that were accepted and whose period is over: figures were printed from them. From then on nothing
 * more is taken for them, until they are opened again (core/due/locks.ts).
 */
import { reviewOfSlots } from '../review-of-slots.ts'

export const returnLocked = reviewOfSlots('return.locked')
