/**
 * Who waits to be screened, and who is held, by what an office recorded itself: since when, who asked so far and how, and the one act that ends the wait.
 * "None found" is of that occasion. Before a removal somebody of social services or an NGO asks a second time, in private and with an interpreter
 * (DESIGN 8.3); a removal without it is listed the day it is recorded.
 */
import { officeOf, timeOf, wordOf, type PersonRecord, type PersonRef } from './record.ts'

/** Kinds of record that somebody is met, held, asked or sent away by. */
export const WATCHED = ['encountered_person', 'detention', 'screening', 'escapee_alert', 'removal'] as const

const KINDS: ReadonlySet<string> = new Set(WATCHED)

/** `first`: nobody has asked. `again`: it was not completed. `second`: before a removal, or while held. `refer`: indicators were found, and the person is still held. */
export const WATCH_WAITS = ['first', 'again', 'second', 'refer'] as const
export type Screened = {
  readonly on: string | null
  /** Code of who asked; null where it was not said. */
  readonly by: string | null
  /** Codes, as they were answered: that it was not said is no no. */
  readonly isPrivate: string | null
  readonly interpreter: string | null
  readonly isSecond: boolean
  readonly outcome: string | null
}
export type Watched = {
  readonly wait: (typeof WATCH_WAITS)[number]
  /** The first day of the month since when. */
  readonly since: string | null
  readonly isHeld: boolean
  readonly isRemovalAnnounced: boolean
  /** A kind of place, by the list that its record's column is of. */
  readonly place: { readonly kind: string; readonly column: string; readonly code: string } | null
  readonly office: string | null
  readonly screenings: readonly Screened[]
  /** The record that says so. */
  readonly source: PersonRef
}
export type Removed = {
  readonly on: string | null
  readonly recordedOn: string
  readonly office: string | null
  readonly source: PersonRef
}
export type Watch = { readonly waits: readonly Watched[]; readonly removed: readonly Removed[] }

/** @param people the records of each, in order of time. */
export function watch(people: readonly (readonly PersonRecord[])[]): Watch {
  const waits = people.flatMap((records) => waitOf(records) ?? [])
  const removed = people.flatMap((records) => records.filter((r) => r.kind === 'removal' && isUnscreened(r, records)))
  return {
    // A removal that was announced ends first; then who waits longest. Never by gravity.
    waits: waits.toSorted(
      (a, b) => Number(b.isRemovalAnnounced) - Number(a.isRemovalAnnounced) || (a.since ?? '').localeCompare(b.since ?? ''),
    ),
    removed: removed
      .map((r) => ({ on: r.on, recordedOn: r.recordedOn, office: officeOf(r), source: refOf(r) }))
      .toSorted((a, b) => b.recordedOn.localeCompare(a.recordedOn)),
  }
}

const HELD: ReadonlySet<string> = new Set(['detention', 'deportation'])
const OUT: ReadonlySet<string> = new Set(['released', 'to_services', 'removed', 'payment', 'returned_to_site', 'trafficked_again'])
const refOf = ({ agency, kind, record }: PersonRecord): PersonRef => ({ agency, kind, record })

/** @param all her records, in order of time: those of other kinds say nothing here. */
export function waitOf(all: readonly PersonRecord[]): Watched | undefined {
  const watched = all.filter((r) => KINDS.has(r.kind))
  // Who was sent away waits for nothing of before; who is met or held in a later month waits anew, and no screening of before answers that.
  const gone = watched.findLast((r) => r.kind === 'removal')
  const records = gone ? watched.filter((r) => monthOf(r) > monthOf(gone)) : watched
  const met = records.filter(
    (r) => r.kind === 'encountered_person' || r.kind === 'detention' || (r.kind === 'escapee_alert' && !isOut(r, 'outcome')),
  )
  const asked = records.filter((r) => r.kind === 'screening')
  const detention = met.findLast((r) => r.kind === 'detention')
  const context = records.findLast((r) => HELD.has(wordOf(r, 'context') ?? ''))
  const isHeld = detention ? !isOut(detention, 'release_reason') : context !== undefined || met.some((r) => r.kind === 'escapee_alert')
  const isRemovalAnnounced =
    isHeld && (wordOf(detention ?? NOBODY, 'ground') === 'awaiting_removal' || wordOf(context ?? NOBODY, 'context') === 'deportation')
  const source = detention ?? context ?? met.at(-1) ?? asked.at(-1)
  const wait = actOf({ met, asked, isHeld })
  if (!source || wait === undefined) return undefined
  const place = placeOf(source)
  return {
    wait,
    since: (detention ?? met[0] ?? asked[0])?.on ?? null,
    isHeld,
    isRemovalAnnounced,
    place,
    office: officeOf(source),
    screenings: asked.map(screenedOf),
    source: refOf(source),
  }
}
const NOBODY: PersonRecord = { agency: '', kind: 'screening', record: '', version: 0, recordedOn: '', on: null, values: {} }

type Of = { readonly met: readonly PersonRecord[]; readonly asked: readonly PersonRecord[]; readonly isHeld: boolean }
function actOf({ met, asked, isHeld }: Of): Watched['wait'] | undefined {
  const outcomes = asked.map((r) => wordOf(r, 'outcome'))
  // Other bodies' screenings are not this office's to read; that there was one, its own record of meeting her says.
  const wasAskedByOthers = met.some((r) => wordOf(r, 'screened') === 'yes')
  if (asked.length === 0 && !wasAskedByOthers) return met.length > 0 ? 'first' : undefined
  if (asked.length > 0 && outcomes.every((o) => o === 'incomplete' || o === undefined)) return 'again'
  if (!isHeld) return undefined
  if (outcomes.includes('indicators')) return 'refer'
  return asked.some(isSound) ? undefined : 'second'
}

/** By social services or an NGO, in private and with an interpreter. */
const isSound = (r: PersonRecord): boolean =>
  wordOf(r, 'second_screening') === 'yes' &&
  OURS.has(wordOf(r, 'screener_type') ?? '') &&
  wordOf(r, 'private') === 'yes' &&
  wordOf(r, 'interpreter') === 'yes'
const OURS: ReadonlySet<string> = new Set(['social_worker', 'ngo'])

const isOut = (r: PersonRecord, column: string): boolean => OUT.has(wordOf(r, column) ?? '')

/** As its own record says, or as the screenings that the office has say. */
function isUnscreened(removal: PersonRecord, records: readonly PersonRecord[]): boolean {
  const said = wordOf(removal, 'removed_unscreened')
  return said === 'yes' || (said !== 'no' && !records.some((r) => r.kind === 'screening' && isSound(r) && isBefore(r, removal)))
}
/** Days are sealed: of one month, what was recorded after the removal does not count as done before it. */
const isBefore = (screening: PersonRecord, removal: PersonRecord): boolean =>
  monthOf(screening) < monthOf(removal) || (monthOf(screening) === monthOf(removal) && screening.recordedOn <= removal.recordedOn)
const monthOf = (r: PersonRecord): string => timeOf(r).slice(0, 7)

/** These alone never decide that nobody is a victim (DESIGN 8.3). */
const ALONE: ReadonlySet<string> = new Set(['police', 'immigration', 'none'])
/** Whether it answers anything: found, or not wished, or "none found" in private and by somebody else than these. What was not completed does not. */
export const isReliable = ({ outcome, isPrivate, by }: Pick<Screened, 'outcome' | 'isPrivate' | 'by'>): boolean =>
  outcome === 'indicators' || outcome === 'refused' || (outcome === 'no_indicators' && isPrivate === 'yes' && !ALONE.has(by ?? 'none'))

export const screenedOf = (r: PersonRecord): Screened => ({
  on: r.on,
  by: wordOf(r, 'screener_type') ?? null,
  isPrivate: wordOf(r, 'private') ?? null,
  interpreter: wordOf(r, 'interpreter') ?? null,
  isSecond: wordOf(r, 'second_screening') === 'yes',
  outcome: wordOf(r, 'outcome') ?? null,
})

function placeOf(r: PersonRecord): Watched['place'] {
  const column = ['facility_type', 'context'].find((c) => wordOf(r, c) !== undefined)
  const code = column === undefined ? undefined : wordOf(r, column)
  return column === undefined || code === undefined ? null : { kind: r.kind, column, code }
}
