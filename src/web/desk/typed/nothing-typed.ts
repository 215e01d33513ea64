/** Where typing begins. Apart from what reads what was typed, which is fetched when somebody types: the first load stays small. */
import type { Typed } from './records.ts'

export const NOTHING_TYPED: Typed = { rows: [], cells: {} }
