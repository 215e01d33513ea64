/** What is signed of a slot: a reviewer's word, or the office's own afterwards. */
import type { ReturnAct } from '../../../core/entry/kinds.ts'

export type Act = Exclude<ReturnAct, { kind: 'return.missed' | 'return.asked' }>
