/**
 * Whether something waits for oversight that nobody has looked at in time. The vaults know it, and are asked; this server learns yes
 * or no, and cannot tell an opening by telephone from one behind broken glass, nor whose it was. It asks by the clock, whoever is at
 * the desk. A vault that has said nothing for a day counts as yes: in the night for which the telephone is there, it is down.
 */
import type { Installation } from '../../work/installation/installation.ts'
import { readVaults, type KnownVault } from '../../work/openings/known-vaults.ts'
import { askAwaited } from '../../work/oversight/ask-awaited.ts'
import { MERGE_SECONDS } from '../../core/vault/emergency.ts'
import { LastWords } from './last-words.ts'

/** However many ask here, the vaults are asked this often at most. */
const EVERY_MS = 10_000

export class Awaited {
  readonly #installation: Pick<Installation, 'layout'>
  readonly #now: () => number
  readonly #lastWords: LastWords
  #last: { readonly at: number; readonly said: Promise<boolean> } | undefined

  /** @param now milliseconds. */
  constructor(installation: Pick<Installation, 'layout'>, now: () => number = Date.now) {
    this.#installation = installation
    this.#now = now
    this.#lastWords = new LastWords(installation.layout.lastWords)
  }

  isAwaited(): Promise<boolean> {
    const at = this.#now()
    if (!this.#last || at - this.#last.at >= EVERY_MS) this.#last = { at, said: this.#ask(at) }
    return this.#last.said
  }

  async #ask(at: number): Promise<boolean> {
    let vaults: readonly KnownVault[]
    try {
      vaults = readVaults(this.#installation.layout)
    } catch {
      return true // whom to ask cannot be read: nobody knows that nothing waits
    }
    const said = await Promise.all(vaults.map(async (vault) => this.#take(vault.name, await askAwaited(vault), at)))
    return said.includes(true)
  }

  #take(name: string, said: boolean | undefined, at: number): boolean {
    if (said === undefined) return at - this.#lastWords.since(name, at) > MERGE_SECONDS * 1000
    this.#lastWords.spoke(name, at)
    return said
  }
}
