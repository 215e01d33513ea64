import type { Failed } from '../account/session.ts'

/** Why an act did not go out: refused, never signed, or pressed while the one before it was still on its way. */
export type Unsent = Failed | 'not-signed' | 'on-its-way'

/**
 * One act after another. What is pressed while one is on its way is not begun, for the page still shows what stood before that one; it is said, and stands said when that
 * one has come through: whoever pressed must not take two for one.
 */
export class Turn {
  #isTaken = false
  #isMissed = false

  /** @param work undefined where it is on record. @returns whether it is. */
  async take(work: () => Promise<Failed | 'not-signed' | undefined>, tell: (unsent: Unsent | undefined) => void): Promise<boolean> {
    if (this.#isTaken) {
      this.#isMissed = true
      tell('on-its-way')
      return false
    }
    this.#isTaken = true
    this.#isMissed = false
    try {
      const unsent = await work()
      tell(unsent ?? (this.#isMissed ? 'on-its-way' : undefined))
      return unsent === undefined
    } finally {
      this.#isTaken = false
    }
  }
}
