/**
 * The returns that are due, as a person of one agency may see them: whoever receives returns sees every office's, an agency
 * its own. Forms of the other side of the wall are not there at all: not even that they are owed (DESIGN 8.1).
 */
import { SEEN_BY, sideOf } from '../../core/access/side-of.ts'
import { addDays, listBefore, listDue, listOwedByNobody, type DueSlot } from '../../core/count/coverage.ts'
import type { Known } from '../../core/count/query.ts'
import { findCode } from '../../core/country/find.ts'
import type { Country, Form } from '../../core/country/index.ts'
import { isOwnOffice } from '../../core/country/whose-office.ts'
import type { SaidEntry } from '../../core/due/said.ts'
import {
  awaitsAcceptance,
  foldSlot,
  type Against,
  type FoldedSlot,
  type RowsWait,
  type SaidReturn,
  type SlotReview,
} from '../../core/due/slot.ts'
import { isReviewer } from '../../core/entry/bodies.ts'
import type { Stub } from '../../core/entry/kinds.ts'
import type { CellComment } from '../../core/entry/kinds/return-sent-back.ts'
import { parsePeriod, type Interval } from '../../core/model/dates.ts'
import { getRecordKind } from '../../core/model/kinds.ts'
import type { Row } from '../../core/count/questions.ts'
import { keyOf, readAgainst, readRecordsOf, type OfAgency } from '../../road/count/contradicted.ts'
import type { CountStore } from '../../road/ports.ts'

export type DueQuestion = {
  readonly country: Country
  /** Of the person who asks. */
  readonly agency: string
  readonly interval: Interval
  /** ISO day by which a slot is late. */
  readonly today: string
  readonly isDemo: boolean
}

/** Forms whose returns this agency may follow: all that it receives, or those that it sends. */
export function listFollowed({ country, agency }: Pick<DueQuestion, 'country' | 'agency'>): readonly Form[] {
  const side = sideOf(country, agency)
  const own = country.agencies.find((a) => a.id === agency)
  if (!side || !own) return []
  return country.forms.filter((form) => {
    const kind = getRecordKind(form.kind)
    // What is owed to no calendar is on no list (DESIGN 8.5).
    if (kind.side === 'oversight' || !SEEN_BY[kind.side].includes(side)) return false
    return isReviewer(country, agency) || own.sends.includes(form.id)
  })
}

/**
 * With how many records stand in each slot, which of a year of a large form takes as long as all the rest.
 * @returns undefined for a form that does not exist, or that this agency may not follow.
 */
export async function readDue(formId: string, q: DueQuestion, store: CountStore): Promise<readonly ReadSlot[] | undefined> {
  const form = listFollowed(q).find((f) => f.id === formId)
  if (!form) return undefined
  const [slots, records] = await Promise.all([readFolded(form, q, store), readRecordsOf(form, knownOf(q), store)])
  const isAll = isReviewer(q.country, q.agency)
  return slots.map((slot) => ({ ...slot, records: (records.get(keyOf(slot)) ?? []).filter((r) => isAll || r.agency === q.agency) }))
}

/** What became of each slot alone. @returns as `readDue`. */
export async function readSlotStates(formId: string, q: DueQuestion, store: CountStore): Promise<readonly FoldedSlot[] | undefined> {
  const form = listFollowed(q).find((f) => f.id === formId)
  return form && readFolded(form, q, store)
}

async function readFolded(form: Form, q: DueQuestion, store: CountStore): Promise<readonly FoldedSlot[]> {
  const [said, reviews, contradicted, waiting] = await Promise.all([
    store.ask('saidReturns', { form: form.id, interval: q.interval }),
    store.ask('reviews', { form: form.id, interval: q.interval }),
    readContradicted(form, q, store),
    readRowsWait(q, store, form.id),
  ])
  const isSeen = (r: SlotReview): boolean => r.verdict !== 'asked' || r.of === q.agency || isReviewer(q.country, q.agency)
  const own = said
    .map(({ is_nil, is_signed, ...s }): SaidReturn => ({ ...s, isNil: is_nil === 1, isSigned: is_signed === 1 }))
    .filter((s) => isReviewer(q.country, q.agency) || s.agency === q.agency)
  const [saidOf, reviewsOf] = [Map.groupBy(own, keyOf), Map.groupBy(reviews.filter(isSeen), keyOf)]
  const isThere = (slot: DueSlot): boolean => saidOf.has(keyOf(slot)) || waiting.has(keyOf(slot))
  // Of what nobody owes, as from before the record or of a place in which nobody is, only what came all the same: it waits for its signature too.
  const unowed = [...listBefore(q.country, form, q.interval), ...listOwedByNobody(q.country, form, q.interval)].filter(isThere)
  return [...slotsOf(form, q).filter((slot) => isOwnSlot(slot, form, q) || isThere(slot)), ...unowed].map((slot) =>
    foldSlot(slot, {
      waits: waitsOf(waiting.get(keyOf(slot)) ?? []),
      said: saidOf.get(keyOf(slot)) ?? [],
      reviews: reviewsOf.get(keyOf(slot)) ?? [],
      against: contradicted.get(keyOf(slot)) ?? null,
      today: q.today,
      isSpared: isSpared(slot, form, q),
      isBefore: unowed.includes(slot),
    }),
  )
}

/** @property records of the form that stand in it: of the asker's own agency, or of each to whoever receives returns. */
export type ReadSlot = FoldedSlot & { readonly records: readonly OfAgency[] }

/** Rows of one's own returns that wait, or of everybody's; by slot. */
async function readRowsWait(q: DueQuestion, store: CountStore, form?: string): Promise<ReadonlyMap<string, readonly Row<'rowsWait'>[]>> {
  const rows = await store.ask('rowsWait', { interval: q.interval, asOf: '9999-12-30', ...(form === undefined ? {} : { form }) })
  return Map.groupBy(
    rows.filter((r) => isReviewer(q.country, q.agency) || r.agency === q.agency),
    keyOf,
  )
}

function waitsOf(rows: readonly Row<'rowsWait'>[]): RowsWait | null {
  const since = rows.map((r) => r.since).toSorted()[0]
  return since === undefined ? null : { rows: rows.reduce((n, r) => n + r.n, 0), since, agencies: rows.map((r) => r.agency) }
}

export type FormStanding = {
  readonly form: Form
  readonly received: number
  readonly due: number
  /** Of those that are due: nil returns that a record disproves, to be settled by whoever signed them. */
  readonly contradicted: number
  /** Of the asker's own agency: returns that were sent back, and that nothing took the place of. */
  readonly sentBack: number
  /** To whoever receives returns: those that are in and wait to be accepted; 0 to others. */
  readonly toAccept: number
  /** ISO day on which the asker's own agency was asked last for one that is not in. */
  readonly asked: string | null
  /** ISO day by which the next one that is not in is due; null where none of the interval is to come. */
  readonly next: string | null
  /** Rows of the asker's own agency that wait to be mended: how many, since when the oldest, and the first day by which one of them is due. */
  readonly waits: { readonly rows: number; readonly since: string; readonly due: string } | null
}

/** For each form that may be followed: how many of the slots that are due are in. One reading for all of them, and one for each that a record may disprove. */
export async function readStanding(q: DueQuestion, store: CountStore): Promise<readonly FormStanding[]> {
  const isAll = isReviewer(q.country, q.agency)
  const rows = await store.ask('allReceived', { agency: isAll ? null : q.agency, interval: q.interval })
  const received = new Map(rows.map((r) => [r.form, r]))
  const asked = await store.ask('asked', { agency: q.agency, interval: q.interval })
  const back = new Set((await store.ask('sentBack', { agency: q.agency, interval: q.interval })).map((r) => r.form))
  const unreviewed = new Set(isAll ? (await store.ask('unreviewed', { interval: q.interval })).map((r) => r.form) : [])
  // Of whatever year: what waits longest must not go out of sight with its year.
  const waiting = await store.ask('waitingRows', { agency: q.agency })
  return Promise.all(
    listFollowed(q).map(async (form) => {
      const { slots: listed = '', has_nil: hasNil = 0 } = received.get(form.id) ?? {}
      const own = new Set(listed === '' ? [] : listed.split(','))
      // Only that there was nothing can be disproved.
      const contradicted = hasNil === 0 ? new Map<string, readonly Against[]>() : await readContradicted(form, q, store)
      const slots = slotsOf(form, q).map((slot) => {
        const isSafe = isSpared(slot, form, q)
        return {
          isThere: own.has(keyOf(slot)),
          isFalse: contradicted.has(keyOf(slot)) && !isSafe,
          isOver: slot.due < q.today && !isSafe,
          isOwn: isOwnSlot(slot, form, q),
          due: slot.due,
        }
      })
      const due = slots.filter((s) => s.isThere || (s.isOver && s.isOwn))
      return {
        form,
        received: due.filter((s) => s.isThere && !s.isFalse).length,
        due: due.length,
        contradicted: due.filter((s) => s.isFalse).length,
        sentBack: back.has(form.id) ? await countSentBack(form, q, store) : 0,
        toAccept: unreviewed.has(form.id) ? await countToAccept(form, q, store) : 0,
        next:
          slots
            .flatMap((s) => (s.isOwn && !s.isThere && s.due >= q.today ? [s.due] : []))
            .toSorted()
            .at(0) ?? null,
        asked: asked.find((a) => a.form === form.id && !own.has(keyOf(a)))?.on ?? null,
        waits: standingWaits(
          form,
          waiting.filter((r) => r.form === form.id),
        ),
      }
    }),
  )
}

/** Of all that this agency may follow: how many returns are due, and how many of these are not in, or are disproved. */
export async function readOwed(q: DueQuestion, store: CountStore): Promise<{ readonly due: number; readonly missing: number }> {
  const forms = await readStanding(q, store)
  const sum = (of: 'due' | 'received'): number => forms.reduce((n, f) => n + f[of], 0)
  return { due: sum('due'), missing: sum('due') - sum('received') }
}

/** One return of the asker's own body that came without a signature: rows, or a nil return that its head alone signs. */
export type WaitingReturn = {
  readonly form: string
  readonly entry: string
  readonly isNil: boolean
  /** ISO day on which it came. */
  readonly on: string
  /** The oldest slot of it that waits, and how many do. */
  readonly office: string
  readonly period: string
  readonly slots: number
}

/** What waits for a signature of the asker's own body, of whatever time, the oldest first. */
export async function readToSign(q: Omit<DueQuestion, 'interval' | 'today'>, store: CountStore): Promise<readonly WaitingReturn[]> {
  const followed = new Map(listFollowed(q).map((form) => [form.id, form]))
  const rows = (await store.ask('toSign', { agency: q.agency })).filter(({ form: id, office }) => {
    const form = followed.get(id)
    return form && !isSpared({ fictional: findCode(q.country, form.slot.list, office)?.fictional === true }, form, q)
  })
  return [...Map.groupBy(rows, (r) => r.entry).values()].flatMap((of) => {
    const [first] = of
    if (!first) return []
    const { is_nil, ...said } = first
    return [{ ...said, isNil: is_nil === 1, slots: of.length }]
  })
}

/** Whether what was sent back was replaced since, the fold of its slot says. */
async function countToAccept(form: Form, q: DueQuestion, store: CountStore): Promise<number> {
  return (await readFolded(form, q, store)).filter(awaitsAcceptance).length
}
async function countSentBack(form: Form, q: DueQuestion, store: CountStore): Promise<number> {
  const slots = await readFolded(form, q, store)
  return slots.filter((s) => s.state === 'sent_back' && s.standing?.agency === q.agency).length
}

/** A row that may be of several slots is one row all the same. */
function standingWaits({ slot }: Form, rows: readonly Row<'waitingRows'>[]): FormStanding['waits'] {
  const [since] = rows.map((r) => r.since).toSorted()
  const [due] = rows
    .flatMap((r) => parsePeriod(r.period) ?? [])
    .map((span) => addDays(span.to, slot.dueDays))
    .toSorted()
  return since === undefined || due === undefined ? null : { rows: new Set(rows.map((r) => r.token)).size, since, due }
}

const slotsOf = (form: Form, { country, interval }: DueQuestion) => listDue(country, form, interval)

/** Where several agencies send one form, an empty slot is that of the body whose office it is; of an office that is nobody's own nobody can say. */
function isOwnSlot({ office }: DueSlot, form: Form, { country, agency }: DueQuestion): boolean {
  if (isReviewer(country, agency)) return true
  const senders = country.agencies.filter((a) => a.sends.includes(form.id))
  return senders.length === 1 || senders.some((a) => a.id === agency && isOwnOffice(a, office, country))
}

const isSpared = (
  { fictional }: { readonly fictional: boolean },
  form: Form,
  { country, isDemo }: Pick<DueQuestion, 'country' | 'isDemo'>,
): boolean => isDemo && !fictional && !country.agencies.filter((a) => a.sends.includes(form.id)).every((a) => a.fictional === true)

/** By records of kinds that the asker's side sees: what disproves a nil return must not show that something is behind the wall. */
async function readContradicted(form: Form, q: DueQuestion, store: CountStore): Promise<ReadonlyMap<string, readonly Against[]>> {
  const side = sideOf(q.country, q.agency)
  const by = (form.contradictedBy ?? []).filter((c) => side && SEEN_BY[getRecordKind(c.kind).side].includes(side))
  return readAgainst(form, by, await store.ask('disproved', knownOf(q)), knownOf(q), store)
}

const knownOf = ({ interval }: DueQuestion): Known => ({ interval, asOf: '9999-12-30' })

/** What reviewers said of the cells of returns that they sent back: by the entry that says it. */
export async function readComments(slots: readonly FoldedSlot[], store: CountStore): Promise<ReadonlyMap<string, readonly CellComment[]>> {
  const back = [
    ...new Map(slots.flatMap((s) => (s.state === 'sent_back' && s.review ? [[s.review.entry, s.review] as const] : []))).values(),
  ]
  const stubs = await readStubs(back, store)
  return new Map([...stubs].map(([entry, said]) => [entry, said.kind === 'return.sent_back' ? said.cells : []]))
}

/** What nil returns say that wait for their head: the text of each entry, by its number. */
export async function readNils(slots: readonly FoldedSlot[], store: CountStore): Promise<ReadonlyMap<string, string>> {
  const waiting = slots.flatMap(({ waitsForHead: w }) => (w ? [{ by: w.agency, entry: w.entry }] : []))
  if (waiting.length === 0) return new Map()
  const rows = await store.ask('stubs', [...new Map(waiting.map((w) => [w.entry, w])).values()])
  return new Map(rows.map(({ entry, stub }) => [entry, stub]))
}

/** The roots of returns that wait for a signature, hex, by their entries: what is signed of them. */
export async function readRoots(slots: readonly FoldedSlot[], store: CountStore): Promise<ReadonlyMap<string, string>> {
  const waiting = slots.flatMap(({ unsigned }) => (unsigned ? [{ by: unsigned.agency, entry: unsigned.entry }] : []))
  const stubs = await readStubs([...new Map(waiting.map((w) => [w.entry, w])).values()], store)
  return new Map([...stubs].flatMap(([entry, said]) => (said.kind === 'return.received' ? [[entry, said.root]] : [])))
}

async function readStubs(entries: readonly SaidEntry[], store: CountStore): Promise<ReadonlyMap<string, Stub>> {
  if (entries.length === 0) return new Map()
  const rows = await store.ask('stubs', entries)
  return new Map(rows.map(({ entry, stub }) => [entry, JSON.parse(stub) as Stub]))
}
