/**
 * What every request to a vault is judged on: the log as far as this vault folded it, what it did itself, and the rules its
 * keeper gave it. And the two ways in which a request ends without an answer: refused, and failed.
 */
import type { Decide } from '../core/access/decision.ts'
import type { Country } from '../core/country/index.ts'
import type { Signer } from '../core/ledger/note.ts'
import type { Policy } from '../core/ledger/policy.ts'
import type { EmergencyFault } from '../core/vault/emergency.ts'
import type { ErasureFault } from '../core/vault/erasures.ts'
import type { ReadCheckpoint, VaultFault, VaultState } from '../core/vault/judge-row.ts'
import { rowBytes } from '../core/vault/prove.ts'
import type { Limits } from '../core/vault/quota.ts'
import type { RowShown } from '../core/vault/request.ts'
import type { RevocationFault } from '../core/vault/revocations.ts'
import { isForOversight } from '../work/oversight/seal-row.ts'
import type { Hpke } from '../road/ports.ts'
import type { Home, VaultSettings } from './home.ts'
import { Memory } from './memory.ts'
import { Standing, type Unreached } from './standing.ts'

export type BenchOptions = {
  readonly home: Home
  readonly settings: VaultSettings
  readonly signer: Signer
  readonly witnesses: Policy
  /** Hex, by the names under which the log adopts them. */
  readonly adopted: VaultState['adopted']
  readonly country: Country
  readonly decideBy: (today: () => string) => Decide
  readonly hpke: Hpke
  readonly limits?: Limits
  /** POSIX seconds. */
  readonly now: () => number
  readonly log: (line: string) => void
}
type Why = RevocationFault | VaultFault | EmergencyFault | ErasureFault | 'request' | 'record.not-held' | 'key' | Unreached | 'failed'
/** A checkpoint that holds, and whether oversight can read the row that was shown with it. */
export type Prepared = { readonly checkpoint: ReadCheckpoint; readonly isForOversight: boolean }

export class Bench {
  readonly options: BenchOptions
  readonly standing: Standing
  readonly memory: Memory
  readonly #decide: Decide
  /** By this vault's own clock, for what is asked outside of the turn: the day of a checkpoint in hand is not its business. */
  readonly decideNow: Decide
  /** ISO day of the checkpoint in hand. */
  #today = ''
  #refused = 0

  /** @throws NoVault when its journal or its mark does not hold together. */
  constructor(options: BenchOptions) {
    this.options = options
    this.memory = new Memory(options.home.journal, options.limits)
    this.#decide = options.decideBy(() => this.#today)
    this.decideNow = options.decideBy(() => dayOf(options.now()))
    this.standing = new Standing({ ...options, cutOff: this.memory.cutOff }, this.memory.journal)
  }

  /** Requests that were not answered, since it started. */
  get refused(): number {
    return this.#refused
  }

  /** What has to be so before anything is judged. @returns why not. */
  async prepare(note: string, row: RowShown): Promise<Prepared | Unreached> {
    const checkpoint = await this.standing.reach(note)
    if (typeof checkpoint === 'string') return checkpoint
    this.#today = dayOf(checkpoint.at)
    const { settings, hpke } = this.options
    let isRead = false
    try {
      isRead = await isForOversight(row.parts.id, rowBytes(row.parts), row.key, settings.oversight, hpke)
    } catch {
      // no row, which the judgement says
    }
    return { checkpoint, isForOversight: isRead }
  }

  /** By what is judged, at the checkpoint that was prepared last. */
  state(): VaultState {
    const { country, witnesses, adopted, settings, now } = this.options
    const { acts, quotas, answered } = this.memory
    const { fold, floor, mark } = this.standing
    const oversight = settings.oversight.epoch
    return { fold, acts, quotas, country, decide: this.#decide, witnesses, adopted, oversight, floor, mark, answered, now: now() }
  }

  /** By what is judged outside of the turn. */
  stateNow(): VaultState {
    return { ...this.state(), decide: this.decideNow }
  }

  /** Strangers are counted and not written down: they could else fill the disk. Who signed is. */
  refuse(why: Why, row?: RowShown, person?: string, at = 0): null {
    this.#refused++
    this.options.log(`refused ${why}`)
    if (!row || person === undefined) return null
    this.memory.refused(row.parts.id, person, why, at)
    return null
  }

  /** By its name alone: a message could quote what was sent. */
  fail(error: Error): null {
    this.options.log(`failed ${error.name}`)
    this.#refused++
    return null
  }
}

/** @param time POSIX seconds. @returns ISO day. */
export const dayOf = (time: number): string => new Date(time * 1000).toISOString().slice(0, 10)
