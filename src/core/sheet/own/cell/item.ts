/** What a cell says in numbers and times, in its order, and what may be wrong with it. */
import type { Duration } from '../values/duration.ts'

export type Fault = 'part-beyond' | 'duration' | 'amount' | 'other-currency' | 'two-answers' | 'age' | 'unread' | 'no-unit' | 'no-currency'

export type Item =
  /** `isOfMonths`: nothing but months is counted in it. */
  | { readonly kind: 'span'; readonly value: Duration | undefined; readonly isOfMonths?: true }
  | { readonly kind: 'riel'; readonly value: number | undefined; readonly isOther: boolean }
  | { readonly kind: 'bare'; readonly count: number; readonly text: string }
  | {
      readonly kind: 'cue'
      readonly field: string
      readonly stands: 'apart' | 'beside' | 'behind'
      readonly isLast: boolean
      readonly isHeld?: true
    }
  | { readonly kind: 'decimal' }
  | { readonly kind: 'rest' | 'whole' | 'none' }
  | { readonly kind: 'serve'; readonly isRest?: true }
