/**
 * The one draft that is made at a time on this server, and how far it is. It lies in memory: a server that ends meanwhile ends it, nothing is kept of it, and
 * it is asked for again.
 */
import type { ReleaseDraft } from '../../work/releases/drafts.ts'
import type { Ended } from '../../core/release/drafted.ts'
import { makeApart, type DraftingAsked, type DraftingStep, type Making } from './apart.ts'

export type DraftInHand = Pick<ReleaseDraft, 'id' | 'asOf' | 'asks'> & {
  readonly isToGoOut?: true
  /** Absent until it has begun to count. */
  readonly at?: DraftingStep
  readonly ended?: Ended
}

export class Drafter {
  #inHand: DraftInHand | undefined
  #making: Making | undefined
  #offices: readonly string[] | null = null
  readonly #make: typeof makeApart

  /** @param make another way than a process, for a test. */
  constructor(make: typeof makeApart = makeApart) {
    this.#make = make
  }

  /** The newest, until the next is begun: for those it is left for. */
  inHandFor(agency: string): DraftInHand | undefined {
    return this.#offices === null || this.#offices.includes(agency) ? this.#inHand : undefined
  }

  /** @returns false where one is being made: nothing else is begun meanwhile. */
  begin(asked: DraftingAsked): DraftInHand | false {
    if (this.#inHand && this.#inHand.ended === undefined) return false
    this.#offices = asked.offices
    const { id, asOf, asks } = asked.wanted
    const begun: DraftInHand = { id, asOf, asks, ...(asked.isToGoOut ? { isToGoOut: true } : {}) }
    this.#inHand = begun
    const making = this.#make(asked, (at) => void (this.#inHand = { ...begun, at }))
    this.#making = making
    void making.ended.then((ended) => void (this.#inHand = { ...begun, ended }))
    return begun
  }

  async stop(): Promise<void> {
    await this.#making?.stop()
  }
}
