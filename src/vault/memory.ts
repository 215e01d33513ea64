/**
 * All that a vault remembers of its own doing: a fold of its journal, and the one way to add to it. A line is written and
 * synced first and counts then, so that nothing counts now that a restart would not know of.
 */
import { Acts, type KeptAct } from '../core/vault/acts.ts'
import { Emergencies, type EmergencyEvent } from '../core/vault/emergency.ts'
import { Erasures, type ErasureEvent } from '../core/vault/erasures.ts'
import { quotaEventOf, type JournalEvent } from '../core/vault/journal.ts'
import type { Opened } from '../core/vault/judge.ts'
import { Looks } from '../core/vault/looks.ts'
import { Quotas, type Limits, type QuotaEvent } from '../core/vault/quota.ts'
import type { RevocationEvent } from '../core/vault/revocations.ts'
import { JournalFile } from './journal-file.ts'

export class Memory {
  readonly acts = new Acts()
  readonly erasures = new Erasures()
  readonly emergencies = new Emergencies()
  readonly looks = new Looks()
  readonly quotas: Quotas
  /** Rows that were answered since this vault started; those from before are below its floor. */
  readonly answered = new Set<string>()
  /** Revoked here directly: credential → how many leaves were folded then. */
  readonly cutOff = new Map<string, number>()
  readonly journal: JournalFile

  /** @throws NoVault when the journal does not hold together. */
  constructor(path: string, limits: Limits | undefined) {
    this.quotas = new Quotas(limits)
    const { journal, events } = JournalFile.open(path)
    this.journal = journal
    for (const event of events) {
      const heard = this.#take(event)
      if (heard) this.quotas.take(heard)
    }
  }

  act(kept: KeptAct): void {
    this.#write({ is: 'act', kept })
  }
  erasure(event: ErasureEvent): void {
    this.#write(event)
  }
  emergency(event: EmergencyEvent): void {
    this.#write(event)
  }
  revoked(event: RevocationEvent): void {
    this.#write(event)
  }
  /** Somebody whose signature held. @param at POSIX seconds, by the witnesses. */
  refused(row: string, person: string, why: string, at: number): void {
    this.#write({ is: 'refused', at, row, person, why })
  }
  opened({ row, index, by, record, classes, purpose, glass, at, because }: Opened): void {
    const of = { of: record.agency, type: record.type, record: record.record, entry: record.id, classes, purpose, glass, because }
    this.#write({ is: 'opened', at, row, index, ...by, ...of })
    this.answered.add(row)
  }

  #write(event: JournalEvent): void {
    this.journal.append(event)
    const heard = this.#take(event)
    const unusual = heard && this.quotas.take(heard)
    if (unusual && 'person' in heard) this.journal.append({ is: 'unusual', at: heard.at, person: heard.person, what: unusual })
  }

  /** @returns what the quotas must hear of it. */
  #take(event: JournalEvent): QuotaEvent | undefined {
    switch (event.is) {
      case 'erasure':
        this.erasures.take(event)
        return undefined
      case 'emergency':
        this.emergencies.take(event)
        return undefined
      case 'revoked':
        this.cutOff.set(event.credential, Math.min(event.size, this.cutOff.get(event.credential) ?? Infinity))
        return undefined
      case 'act':
        if (event.kept.act.kind === 'opening.reviewed') this.emergencies.merge(event.kept.act.opening, event.kept.at)
        return this.acts.take(event.kept)
      case 'opened':
        this.looks.take(event)
        return quotaEventOf(event)
      case 'refused':
      case 'started':
      case 'unusual':
        return quotaEventOf(event)
      default:
        return event satisfies never
    }
  }
}
