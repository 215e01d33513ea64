/** What a reviewer signs of a slot. */
import type { ReturnAct } from '../../../core/entry/kinds.ts'

export type Act = Exclude<ReturnAct, { kind: 'return.missed' | 'return.nil' | 'return.asked' }>
