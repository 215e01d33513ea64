/**
 * A vault's own log: what it opened, what it refused and why, which acts it was handed. A line names the hash of the one
 * before, so that its keeper's successor sees whether lines are missing. A fold of it is all that a vault remembers of
 * its own doing.
 */
import { toHex, utf8 } from '../bytes.ts'
import { canonical } from '../canonical.ts'
import { purposeHash } from '../hash.ts'
import type { SealedClass } from '../model/fields.ts'
import type { KeptAct } from './acts.ts'
import type { EmergencyEvent } from './emergency.ts'
import type { ErasureEvent } from './erasures.ts'
import type { RevocationEvent } from './revocations.ts'
import type { QuotaEvent } from './quota.ts'

export type JournalEvent =
  | { readonly is: 'started'; readonly at: number; /** What it answers nothing before. */ readonly floor: number }
  | {
      readonly is: 'opened'
      readonly at: number
      readonly row: string
      readonly index: number
      readonly credential: string
      readonly person: string
      readonly agency: string
      readonly of: string
      /** Kind of the record; absent in journals of earlier versions. */
      readonly type?: string
      readonly record: string
      readonly entry: string
      readonly classes: readonly SealedClass[]
      readonly purpose: string
      readonly glass: readonly string[]
      readonly because: readonly string[]
    }
  | { readonly is: 'refused'; readonly at: number; readonly row: string; readonly person: string; readonly why: string }
  | { readonly is: 'act'; readonly kept: KeptAct }
  | ErasureEvent
  | EmergencyEvent
  | RevocationEvent
  | { readonly is: 'unusual'; readonly at: number; readonly person: string; readonly what: string }

export const FIRST_LINE = '0'.repeat(64)
export const lineHash = (line: string): string => toHex(purposeHash('saksi/vault-journal/1', utf8(line)))

/** @param before hash of the line before. Without its line feed. */
export const printJournalLine = (before: string, event: JournalEvent): string => canonical({ before, event: event })

/** The events of a journal; undefined where a line is none, or does not follow from the one before. */
export function readJournal(lines: readonly string[]): readonly JournalEvent[] | undefined {
  const events: JournalEvent[] = []
  let before = FIRST_LINE
  for (const line of lines) {
    const value = parse(line)
    if (value?.before !== before || value.event === undefined) return undefined
    events.push(value.event)
    before = lineHash(line)
  }
  return events
}

/** What a line says to the quotas. */
export function quotaEventOf(event: JournalEvent): QuotaEvent | undefined {
  switch (event.is) {
    case 'opened': {
      const { row, person, agency, record, at, glass } = event
      return { is: 'opened', opening: row, person, agency, record, at, glass }
    }
    case 'refused':
      return { is: 'refused', person: event.person, at: event.at }
    case 'started':
    case 'act':
    case 'erasure':
    case 'emergency':
    case 'revoked':
    case 'unusual':
      return undefined
    default:
      return event satisfies never
  }
}

function parse(line: string): { readonly before?: unknown; readonly event?: JournalEvent } | undefined {
  try {
    return JSON.parse(line) as { before?: unknown; event?: JournalEvent }
  } catch {
    return undefined
  }
}
