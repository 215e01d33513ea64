/**
 * Refused sign-ins, gathered and written once a round: each is on record, and a stranger who knocks a million times
 * cannot fill the log. A crash loses the counts of one round.
 */
import type { Installation } from '../../work/installation/installation.ts'
import type { SignInRefused } from '../../core/entry/kinds/sign-in-refused.ts'

type Refusal = Pick<SignInRefused, 'door' | 'reason'>

export class Refusals {
  readonly #times = new Map<string, Refusal & { times: number }>()

  count(door: Refusal['door'], reason: Refusal['reason'], times = 1): void {
    const key = `${door} ${reason}`
    this.#times.set(key, { door, reason, times: times + (this.#times.get(key)?.times ?? 0) })
  }

  /** What was counted since the last round becomes entries. What cannot be written stays counted. */
  async write(installation: Pick<Installation, 'note'>): Promise<void> {
    for (const [key, refusal] of this.#times) {
      this.#times.delete(key)
      try {
        await installation.note({ kind: 'sign-in.refused', ...refusal })
      } catch (error) {
        this.count(refusal.door, refusal.reason, refusal.times)
        throw error
      }
    }
  }
}
