/**
 * The file of a place, told from its records: of kinds that are about a place, and of the persons whom requests name. Pure. Nothing is worked out
 * that no record says: who is not said to have left is counted as unsaid, an answer of "done" takes nobody out, and an empty building is no proof
 * of a warning; when permission was asked stands beside it.
 */
import { PLACE_KINDS, isPlaceBasis } from '../entry/linkable.ts'
import { addDays } from '../count/coverage.ts'
import { slotDayIn, whenIn } from '../country/slot-day.ts'
import { isDay } from '../model/dates.ts'
import { endOfWhen } from '../text/about-when.ts'
import type { LinkedPair, StoryRecord, StoryVersion } from '../story/record.ts'
import { placeCodeOf } from './place-code.ts'
import { addWritten, exactIn, sumOf, writtenIn } from './said-roughly.ts'
import {
  PLACE_EVENTS,
  type ByCode,
  type NamedRequest,
  type PlaceEvent,
  type PlaceFile,
  type PlaceTie,
  type PlannedOperation,
  type Said,
} from './place-file.ts'

/** Whose walls are somebody's own: no file is put together of it from several bodies' records. */
export const isHome = ({ values }: Pick<StoryRecord, 'values'>): boolean => values.site_type === 'PRIVATE_HOME'

type Told = {
  /** The record that the place was asked for by. */
  readonly own: StoryRecord
  /** Every version of every record that is about it, of each the oldest first. */
  readonly versions: readonly StoryVersion[]
  readonly pairs: readonly LinkedPair[]
  /** Persons whom the leads among them name. */
  readonly persons: readonly StoryRecord[]
  /** Operations among them whose sealed plan was opened. */
  readonly planned?: readonly PlannedOperation[]
}

export function tellPlace({ own, versions, pairs, persons, planned = [] }: Told): PlaceFile {
  const records = versions.filter((v) => v.isStanding && !v.isConflict)
  const of = (kind: string): readonly StoryVersion[] => records.filter((r) => r.kind === kind)
  const [leads, sites, operations] = [of('lead'), of('site'), of('operation')]
  const [permissions, inspections, licences] = [of('entry_permission'), of('inspection'), of('recruitment_licence')]
  const plans = operations.flatMap((o) => planned.filter((p) => keyOfRef(p) === keyOfRef(o)).map((plan) => ({ o, plan })))
  const isPrivate = records.some(isHome)
  const said = leads.filter((l) => !isDuplicate(l))
  const asked = askedOf(leads, persons)
  const requests = asked.flatMap(requestOf)
  const ties = pairs.flatMap(tieOf)
  const states = sites.flatMap((s) => statesOf(versions.filter((v) => v.agency === s.agency && v.record === s.record)))
  const reopened = [...reopenedAs(pairs, sites), ...reopenedSame(states)]
  const events = [
    ...sites.flatMap((s) => eventOf(s, 'registered', whenIn(s.values, s.kind, 'registered_on'), ['site_type', 'headcount_band'])),
    ...leadEvents(said),
    ...requests.flatMap(askedEvents),
    ...asked.flatMap(outcomeEvents),
    ...permissions.flatMap((p) => eventOf(p, 'permission_asked', whenIn(p.values, p.kind, 'requested_on'), [])),
    ...permissions.flatMap((p) =>
      eventOf(p, 'permission_decided', whenIn(p.values, p.kind, 'decided_on'), ['decision', 'decider_role', 'days_waited']),
    ),
    ...operations.flatMap((o) => eventOf(o, 'operation', o.values.operated_month, OPERATION_FACTS, true)),
    // The hour of an operation is sealed, and so is how long before it somebody planned.
    ...plans.flatMap(({ o, plan }) => eventOf(o, 'plan_sealed', monthIn(plan.sealedOn) ?? undefined, [], true)),
    ...plans.flatMap(({ o, plan }) => eventOf(o, 'plan_opened', monthIn(plan.openedOn) ?? undefined, [], true)),
    ...plans.flatMap(({ o, plan }) => takenBack(o, plan)),
    ...states,
    ...reopened,
    ...licences.flatMap((l) => eventOf(l, 'licence', whenIn(l.values, l.kind, 'issued_on'), LICENCE_FACTS)),
    ...licences.flatMap((l) => eventOf(l, 'licence_ended', whenIn(l.values, l.kind, 'ended_on'), [])),
    ...inspections.flatMap((i) => eventOf(i, 'inspection', i.values.inspected_on, ['result', 'announced'])),
  ]
  return {
    code: placeCodeOf(own.record),
    own: [own, ...records.filter((r) => r.agency === own.agency && r.record !== own.record)].map(({ kind, record }) => ({ kind, record })),
    kinds: codesIn(records, 'site_type'),
    provinces: isPrivate ? [] : codesIn(records, 'province'),
    isHome: isPrivate,
    sites: sites.map(fromOf),
    ties,
    of: [...new Set(records.map((r) => r.agency))].toSorted(),
    counts: {
      leads: { all: said.length, duplicates: leads.length - said.length, byChannel: byChannel(said) },
      named: {
        requests: requests.length,
        ...personsOf(requests.map((r) => r.said ?? r.persons)),
        children: together(requests.map((r) => r.children)),
        outcomes: addUp(requests.map((r) => r.outcomes)),
        unsaid: sum(requests.map((r) => r.unsaid)),
      },
      permissions: {
        asked: permissions.length,
        decisions: countBy(permissions, 'decision'),
        days: permissions.flatMap((p) => numberIn(p, 'days_waited') ?? []).toSorted((a, b) => a - b),
      },
      operations: {
        ...operationCounts(operations, permissions),
        planned: new Set(plans.flatMap(({ o, plan }) => (plan.takenBack ? [] : [keyOfRef(o)]))).size,
      },
      inspections: {
        all: inspections.length,
        announced: isSaidOf(inspections.map(({ values }) => ({ yes: true, no: false })[String(values.announced)])),
        results: countBy(inspections, 'result'),
      },
      licences: { all: licences.length, states: countBy(licences, 'status') },
      states: countBy(sites, 'state'),
      reopened: reopened.length,
    },
    requests,
    events: events.toSorted(
      (a, b) => compare(endOfWhen(a.on), endOfWhen(b.on)) || orderOf(a) - orderOf(b) || compare(a.from.record, b.from.record),
    ),
  }
}

const OPERATION_FACTS = [
  'operation_type',
  'trigger_channel',
  'outcome',
  'site_action',
  'emptied_before',
  'persons_present',
  'persons_removed',
  'persons_screened',
  'persons_identified',
  'persons_left',
]

const LICENCE_FACTS = ['holder_type', 'status', 'open_allegation', 'last_inspection']

/** Of one day or month: as one thing leads to another. */
const orderOf = ({ event }: PlaceEvent): number => PLACE_EVENTS.indexOf(event)
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const sum = (numbers: readonly number[]): number => numbers.reduce((all, n) => all + n, 0)
const together = (all: readonly Said[]): Said => {
  const said = all.flatMap((one) => one ?? [])
  return said.length === 0 ? null : { n: sum(said.map((s) => s.n)), of: sum(said.map((s) => s.of)) }
}
/** @param all a number of each; undefined of those that do not say it */
const saidOf = (all: readonly (number | undefined)[]): Said => together(all.map((n) => (n === undefined ? null : { n, of: 1 })))
const isSaidOf = (all: readonly (boolean | undefined)[]): Said => saidOf(all.map((is) => (is === undefined ? undefined : Number(is))))
const fromOf = ({ agency, record }: Pick<StoryRecord, 'agency' | 'record'>) => ({ agency, record: placeCodeOf(record) })
const keyOfRef = ({ agency, record }: Pick<StoryRecord, 'agency' | 'record'>): string => `${agency} ${record}`
const numberIn = ({ values }: StoryRecord, column: string): number | undefined => {
  const value = values[column]
  return typeof value === 'number' ? value : undefined
}
const wordIn = ({ values }: StoryRecord, column: string): string | undefined => {
  const value = values[column]
  return typeof value === 'string' ? value : undefined
}
const codesIn = (records: readonly StoryRecord[], column: string): readonly string[] =>
  [...new Set(records.flatMap((r) => wordIn(r, column) ?? []))].toSorted()
const countBy = (records: readonly StoryRecord[], column: string): ByCode => countUp(records.flatMap((r) => wordIn(r, column) ?? []))
const countUp = (codes: readonly string[]): ByCode =>
  Object.fromEntries([...Map.groupBy(codes, (c) => c)].map(([code, all]): [string, number] => [code, all.length]).toSorted())
const addUp = (all: readonly ByCode[]): ByCode => {
  const codes = [...new Set(all.flatMap((one) => Object.keys(one)))].toSorted()
  return Object.fromEntries(codes.map((code) => [code, sum(all.map((one) => one[code] ?? 0))]))
}
const monthIn = (day: string | undefined): string | null => (day === undefined ? null : `${day.slice(0, 7)}-01`)
const daysFrom = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

function eventOf(
  record: StoryRecord,
  event: PlaceEvent['event'],
  on: string | number | undefined,
  columns: readonly string[],
  isMonth = false,
): readonly PlaceEvent[] {
  if (typeof on !== 'string') return []
  const facts = Object.fromEntries(
    columns.flatMap((c) => {
      const written = writtenIn(record, c)
      return written === undefined ? [] : [[c, written]]
    }),
  )
  return [{ on, isMonth, event, from: fromOf(record), facts }]
}

/** What was said of a plan stays beside what was taken back of it. */
const takenBack = (operation: StoryRecord, { takenBack: back }: PlannedOperation): readonly PlaceEvent[] =>
  back === null
    ? []
    : eventOf(operation, 'plan_taken_back', monthIn(back.on) ?? undefined, [], true).map((e) => ({ ...e, facts: { reason: back.reason } }))

/** Leads by channel and month: on which day somebody asked for help is nobody's business here. */
function leadEvents(leads: readonly StoryRecord[]): readonly PlaceEvent[] {
  const dated = leads.filter((l) => wordIn(l, 'received_on') !== undefined)
  const groups = Map.groupBy(
    dated,
    (l) => `${l.agency} ${monthIn(slotDayIn(l.values, l.kind, 'received_on'))} ${wordIn(l, 'channel') ?? 'unknown'}`,
  )
  return [...groups.values()].flatMap((all) => {
    const first = all[0]
    const on = first && monthIn(slotDayIn(first.values, first.kind, 'received_on'))
    if (!first || !on) return []
    return [
      {
        on,
        isMonth: true,
        event: 'leads' as const,
        from: fromOf(first),
        facts: { channel: wordIn(first, 'channel') ?? 'unknown', leads: all.length },
      },
    ]
  })
}

function byChannel(leads: readonly StoryRecord[]): Readonly<Record<string, ByCode>> {
  const groups = Map.groupBy(leads, (l) => wordIn(l, 'channel') ?? 'unknown')
  return Object.fromEntries(
    [...groups]
      .map(([code, all]): [string, ByCode] => [
        code,
        countUp(all.map((l) => slotDayIn(l.values, l.kind, 'received_on')?.slice(0, 7) ?? 'unknown')),
      ])
      .toSorted(([a], [b]) => compare(a, b)),
  )
}

type Asked = { readonly lead: StoryRecord; readonly followed: readonly StoryRecord[] }
const isDuplicate = ({ values }: StoryRecord): boolean => values.state === 'duplicate'
const keyOf = ({ agency, values: { office, lead_number: number } }: StoryRecord): string => `${agency} ${office} ${number}`

/**
 * Each lead with the persons who are followed under its number, a duplicate too: whoever was left behind is so whatever became of the paper. Two
 * records under one number have the same persons, who are told once, under the one that is no duplicate.
 */
function askedOf(leads: readonly StoryRecord[], persons: readonly StoryRecord[]): readonly Asked[] {
  const left = Map.groupBy(persons, keyOf)
  return [...leads.filter((l) => !isDuplicate(l)), ...leads.filter(isDuplicate)].map((lead) => {
    const followed = left.get(keyOf(lead)) ?? []
    left.delete(keyOf(lead))
    return { lead, followed }
  })
}

const isSaid = (p: StoryRecord): boolean => !['unknown', undefined].includes(wordIn(p, 'outcome'))
const isChild = (p: StoryRecord): boolean | undefined => {
  const band = wordIn(p, 'age_band')
  return band === undefined || band === 'unknown' ? undefined : band.startsWith('<')
}

const DECIDED = ['referred', 'action_ordered', 'no_action', 'closed']
const UNDECIDED = ['received', 'triaged']
function isDecided(lead: StoryRecord): boolean | null {
  const state = wordIn(lead, 'state') ?? ''
  if (wordIn(lead, 'decided_on') !== undefined || DECIDED.includes(state)) return true
  return UNDECIDED.includes(state) ? false : null
}

function requestOf({ lead, followed }: Asked): readonly NamedRequest[] {
  const [named, written] = [numberIn(lead, 'persons_named') ?? null, writtenIn(lead, 'persons_named')]
  const persons = Math.max(isDuplicate(lead) ? 0 : (named ?? 0), followed.length)
  if (persons === 0) return []
  const known = followed.filter(isSaid)
  const [received, decided] = ['received_on', 'decided_on'].map((day) => whenIn(lead.values, lead.kind, day))
  return [
    {
      from: fromOf(lead),
      number: wordIn(lead, 'lead_number') ?? '',
      office: wordIn(lead, 'office') ?? '',
      isDuplicate: isDuplicate(lead),
      asked: monthIn(slotDayIn(lead.values, lead.kind, 'received_on')),
      named,
      followed: followed.length,
      persons,
      // Of more who are followed than were named they are as many as are followed.
      ...(typeof written === 'string' && !isDuplicate(lead) && persons > 0 && persons === named ? { said: written } : {}),
      children: isSaidOf(followed.map(isChild)),
      answers: countBy(followed, 'answer'),
      outcomes: countBy(known, 'outcome'),
      unsaid: persons - known.length,
      doneUnsaid: followed.filter((p) => p.values.answer === 'done' && !isSaid(p)).length,
      // Between days that are known about only there is no number of days.
      days:
        received !== undefined && decided !== undefined && isDay(received) && isDay(decided) && decided >= received
          ? daysFrom(received, decided)
          : null,
      isDecided: isDecided(lead),
    },
  ]
}

function personsOf(all: readonly (string | number)[]): Pick<NamedRequest, 'persons' | 'said'> {
  const { n, said } = addWritten(all)
  return { persons: n, ...(said === undefined ? {} : { said }) }
}
const askedEvents = (request: NamedRequest): readonly PlaceEvent[] =>
  request.asked === null
    ? []
    : [
        {
          on: request.asked,
          isMonth: true,
          event: 'asked',
          from: request.from,
          facts: {
            named: request.said ?? request.persons,
            ...(request.children && { children: request.children.n, age_said: request.children.of }),
          },
        },
      ]

/** What became of how many, by the month since when it is known. */
function outcomeEvents({ lead, followed }: Asked): readonly PlaceEvent[] {
  const known = followed.filter((p) => isSaid(p) && wordIn(p, 'outcome_month') !== undefined)
  return [...Map.groupBy(known, (p) => `${wordIn(p, 'outcome_month')} ${wordIn(p, 'outcome')}`)].map(([key, all]) => {
    const [on = '', outcome = ''] = key.split(' ')
    return { on, isMonth: true, event: 'outcome' as const, from: fromOf(lead), facts: { outcome, persons: all.length } }
  })
}

/** Each state that a site was recorded in, in the order of its versions; a version that says the same again is no news. */
function statesOf(versions: readonly StoryVersion[]): readonly PlaceEvent[] {
  let before: string | undefined
  return versions
    .filter((v) => !v.isConflict)
    .flatMap((v) => {
      const state = wordIn(v, 'state')
      if (state === undefined || state === before) return []
      before = state
      return eventOf(v, 'state', whenIn(v.values, v.kind, 'state_since') ?? whenIn(v.values, v.kind, 'registered_on'), ['state'])
    })
}

const OVER = ['closed', 'sealed_off', 'vacated']

/** A site of which it was said that it is closed, sealed or empty, and then that it is active. */
function reopenedSame(states: readonly PlaceEvent[]): readonly PlaceEvent[] {
  const bySite = Map.groupBy(states, (s) => `${s.from.agency} ${s.from.record}`)
  return [...bySite.values()].flatMap((all) =>
    all.flatMap((now, i) => {
      const was = all[i - 1]?.facts.state
      if (now.facts.state !== 'active' || typeof was !== 'string' || !OVER.includes(was)) return []
      return [{ ...now, event: 'reopened' as const, facts: { was, as: now.from.record } }]
    }),
  )
}

/** Another site that somebody asserted to be what this one opened again as. */
function reopenedAs(pairs: readonly LinkedPair[], sites: readonly StoryRecord[]): readonly PlaceEvent[] {
  return pairs.flatMap(({ ends: [a, b], basis }) => {
    const after = basis === 'reopened-as' ? sites.find((s) => s.agency === b.agency && s.record === b.record) : undefined
    const facts = { was: placeCodeOf(a.record), as: placeCodeOf(b.record) }
    return after ? eventOf(after, 'reopened', whenIn(after.values, after.kind, 'registered_on'), []).map((e) => ({ ...e, facts })) : []
  })
}

function tieOf({ ends: [a, b], basis, by }: LinkedPair): readonly PlaceTie[] {
  if (!isPlaceBasis(basis) || ![a, b].every((r) => PLACE_KINDS.includes(r.kind))) return []
  return [{ a: fromOf(a), b: fromOf(b), basis, by: by.agency, entry: by.entry }]
}

function operationCounts(
  operations: readonly StoryRecord[],
  permissions: readonly StoryRecord[],
): Omit<PlaceFile['counts']['operations'], 'planned'> {
  const said = (column: string): Said => sumOf(operations, column)
  const counted = operations.flatMap((o) => {
    const [present, removed, left] = ['persons_present', 'persons_removed', 'persons_left'].map((c) => exactIn(o, c))
    const stayed = left ?? (present === undefined || removed === undefined ? undefined : present - removed)
    // More taken out, or left, than were there is no number of who stayed: it is among the events, as it was written.
    if (present === undefined || stayed === undefined || stayed < 0 || stayed > present) return []
    return [{ n: stayed, of: present }]
  })
  const went = operations.filter((o) => o.values.outcome !== 'called_off' && isEmptied(o) !== undefined)
  const emptied = went.filter((o) => isEmptied(o) === true)
  return {
    all: operations.length,
    outcomes: countBy(operations, 'outcome'),
    present: said('persons_present'),
    removed: said('persons_removed'),
    screened: said('persons_screened'),
    identified: said('persons_identified'),
    left: together(counted),
    emptied: isSaidOf(went.map(isEmptied)),
    emptiedAfterAsking: permissions.length === 0 ? null : emptied.filter((o) => permissions.some((p) => isAskedBefore(p, o))).length,
  }
}

/** What the operation says; an empty building says so too. Undefined where it is not said. */
function isEmptied({ values }: StoryRecord): boolean | undefined {
  if (values.emptied_before === 'yes' || values.outcome === 'empty_building') return true
  return values.emptied_before === 'no' ? false : undefined
}

/** In the operation's own month or the one before: its day is sealed. */
function isAskedBefore(permission: StoryRecord, operation: StoryRecord): boolean {
  const [asked, month] = [slotDayIn(permission.values, permission.kind, 'requested_on'), wordIn(operation, 'operated_month')]
  if (asked === undefined || month === undefined) return false
  const before = monthIn(addDays(month, -1)) ?? month
  return [before.slice(0, 7), month.slice(0, 7)].includes(asked.slice(0, 7))
}
