/**
 * Logged → Linked. Records that are one person are joined by signed, revocable assertions; nothing asserts yet, so
 * this step says what is true: nothing was de-duplicated across agencies, and every figure prints that.
 */
import { stamp, type Linked, type Logged } from './stages.ts'

/** @param _logged what has been logged; a figure over nothing logged does not exist. */
export const link = (_logged: Pick<Logged, 'entries'>, asOf: string): Linked => stamp<Linked>({ asOf, deduplicated: false })
