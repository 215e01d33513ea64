/**
 * What the trustee's vault tells a member of the oversight body, and nobody else: what was given by telephone, what was opened
 * behind broken glass and not looked at yet, whom it has locked, and whose openings are frozen. Out of its own journal: the
 * record's server knows none of it.
 */
import type { CredentialCard } from '../entry/credential-card.ts'
import { exactly, isCount, isFlag, listOf, optional, nullOr, oneOf, text, token, uuid } from '../shape.ts'
import type { Acts, ClosingStands } from './acts.ts'
import { EMERGENCY_REASONS, MERGE_SECONDS, type Emergencies, type EmergencyReason } from './emergency.ts'
import { REVIEW_HOURS, type Quotas, type Unusual } from './quota.ts'

/** Oversight has entered or looked at it; it waits; it waits too long, and something is closed until somebody looks. */
export type Waits = 'done' | 'waits' | 'overdue'
export type EmergencyTold = {
  readonly id: string
  /** POSIX seconds: by the vault's machine, until when it is to be on record, and by the witnesses when it was. */
  readonly at: number
  readonly due: number
  readonly merged: number | null
  readonly is: Waits
  /** Null where its request was made before reasons were asked. */
  readonly why: EmergencyReason | null
  readonly agency: string
  readonly record: string
  readonly fields: readonly string[]
  readonly keepers: readonly string[]
}
/** Opened behind broken glass. */
export type GlassTold = {
  /** The row's entry. */
  readonly opening: string
  /** POSIX seconds, by the witnesses. */
  readonly at: number
  readonly due: number
  readonly is: Exclude<Waits, 'done'>
  /** Of whoever asked. */
  readonly agency: string
  readonly record: string
}
/** `agency` null for a person of whom the log says nothing any more. */
export type LockedTold = { readonly person: string; readonly agency: string | null; readonly what: Unusual }
/** What is closed to somebody for an interest: declared by himself, or ordered by the body. How many records, and none by name. */
export type ClosedTold = ClosingStands & { readonly agency: string | null }
export type Overseen = {
  /** Newest first. */
  readonly emergencies: readonly EmergencyTold[]
  readonly glass: readonly GlassTold[]
  readonly locked: readonly LockedTold[]
  /** Agencies whose openings are stopped. */
  readonly frozen: readonly string[]
  /** The newest first; of the reader himself only what he declared: what another ordered of him is not there for him. */
  readonly closed: readonly ClosedTold[]
}

type Known = {
  readonly emergencies: Emergencies
  readonly quotas: Quotas
  readonly acts: Acts
  readonly agencyOf: (person: string) => CredentialCard['agency'] | undefined
  /** Who reads it, as on a card. */
  readonly reader: string
}

/** @param now POSIX seconds. */
export function overseenOf({ emergencies, quotas, acts, agencyOf, reader }: Known, now: number): Overseen {
  return {
    emergencies: emergencies.all
      .map(({ id, at, merged, why = null, agency, record, fields, keepers }) => {
        const due = at + MERGE_SECONDS
        const is = merged !== null ? 'done' : now > due ? 'overdue' : 'waits'
        return { id, at, due, merged, is, why, agency, record, fields, keepers } as const
      })
      .toReversed(),
    glass: quotas.unreviewed
      .map(({ opening, at, agency, record }) => {
        const due = at + REVIEW_HOURS * 3600
        return { opening, at, due, is: now > due ? 'overdue' : 'waits', agency, record } as const
      })
      .toReversed(),
    locked: [...quotas.locked].map(([person, what]) => ({ person, agency: agencyOf(person) ?? null, what })),
    frozen: acts.frozen.toSorted(),
    closed: acts.closings
      .filter(({ person, isDeclared }) => isDeclared || person !== reader)
      .toSorted((a, b) => b.since - a.since || a.person.localeCompare(b.person))
      .map((c) => ({ ...c, agency: agencyOf(c.person) ?? null })),
  }
}

/**
 * Whether somebody of oversight is to look now: something waits longer than it may. Whoever is locked or stopped is left out: oversight may
 * have looked and mean it, and a word that never ends would hide the next one. No more than this leaves a vault for who shows no device.
 */
export const isAwaited = ({ emergencies, glass }: Pick<Overseen, 'emergencies' | 'glass'>): boolean =>
  [...emergencies, ...glass].some(({ is }) => is === 'overdue')

const name = text(/^[A-Za-z0-9][A-Za-z0-9_.:-]{0,63}$/)
const isOverseen = exactly({
  emergencies: listOf(
    exactly({
      id: uuid,
      at: isCount,
      due: isCount,
      merged: nullOr(isCount),
      is: oneOf('done', 'waits', 'overdue'),
      why: nullOr(oneOf(...EMERGENCY_REASONS)),
      agency: name,
      record: token,
      fields: listOf(name),
      keepers: listOf(name),
    }),
  ),
  glass: listOf(exactly({ opening: uuid, at: isCount, due: isCount, is: oneOf('waits', 'overdue'), agency: name, record: token })),
  locked: listOf(exactly({ person: token, agency: nullOr(name), what: oneOf('burst', 'refusals') })),
  frozen: listOf(name),
  // A vault of before told nothing of it.
  closed: optional(listOf(exactly({ person: token, isDeclared: isFlag, records: isCount, since: isCount, agency: nullOr(name) }))),
})

/** Undefined for anything else: what somebody signs for is never another shape than this. */
export const readOverseen = (v: unknown): Overseen | undefined => (isOverseen(v) ? { closed: [], ...v } : undefined)
