import type { HeldSeal } from '../../../core/plan/held.ts'

/** The seal that is ordered about, and whose it is. */
export type Chosen = { readonly seal: HeldSeal; readonly agency: string }

/** The value's first digits, as an unsealer's own list prints them, in fours: what two people read to each other. */
export const sealCode = (value: string): string => value.slice(0, 12).replace(/(.{4})(?=.)/g, '$1 ')
