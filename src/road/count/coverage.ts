/** What the returns cover: each slot that is due, whether it is in, and whether its nil return is contradicted. */
import { findForm } from '../../core/country/find.ts'
import { listBefore, listDue, listOwedByNobody, type DueSlot } from '../../core/count/coverage.ts'
import type { Country } from '../../core/country/index.ts'
import type { Known } from '../../core/count/query.ts'
import type { Row } from '../../core/count/questions.ts'
import type { CoveredSlot } from '../../core/count/grounds.ts'
import { parsePeriod, type Interval } from '../../core/model/dates.ts'
import type { CountStore } from '../ports.ts'
import { keyOf, listContradicted } from './contradicted.ts'

/** `office period` of each return received, whether it waits for a signature, and whether all that came is a nil. */
type Came = { readonly isUnsigned: boolean; readonly isNil: boolean }
/** `came` and, whether anything did or not, how many rows `wait`: by office and period. `disproved`: a nil, and rows of its own office beside it. */
type ReceivedSlots = {
  readonly came: ReadonlyMap<string, Came>
  readonly wait: ReadonlyMap<string, number>
  readonly disproved: readonly { readonly office: string; readonly period: string }[]
}
/** By form. */
export type Received = ReadonlyMap<string, ReceivedSlots>
const NONE: ReceivedSlots = { came: new Map(), wait: new Map(), disproved: [] }

/** What came in and what waits of an interval, as it was read. */
export type CameIn = { readonly received: readonly Row<'received'>[]; readonly waiting: readonly Row<'rowsWait'>[] }

/** Of one form, or of every form at once: a sheet asks for the returns of dozens over the same few intervals. */
export async function readCameIn(known: Known & { readonly form?: string }, store: CountStore): Promise<CameIn> {
  const [received, waiting] = await Promise.all([store.ask('received', known), store.ask('rowsWait', known)])
  return { received, waiting }
}

/** @param cameIn of this interval, or of one that holds it */
export function receivedIn({ received, waiting }: CameIn, { from, to }: Interval): Received {
  type Filling = {
    readonly came: Map<string, Came>
    readonly wait: Map<string, number>
    readonly disproved: { office: string; period: string }[]
  }
  const out = new Map<string, Filling>()
  const ownOf = (form: string): Filling => {
    const own = out.get(form) ?? { came: new Map(), wait: new Map(), disproved: [] }
    out.set(form, own)
    return own
  }
  const periods = new Map<string, boolean>()
  const isIn = ({ period }: { readonly period: string }): boolean => {
    const span = parsePeriod(period)
    const found = periods.get(period) ?? (span !== undefined && span.to > from && span.from < to)
    periods.set(period, found)
    return found
  }
  for (const row of received.filter(isIn)) {
    const { came, disproved } = ownOf(row.form)
    came.set(keyOf(row), { isUnsigned: row.unsigned === 1, isNil: row.nil === 1 })
    if (row.disproved === 1) disproved.push(row)
  }
  for (const row of waiting.filter(isIn)) {
    const { wait } = ownOf(row.form)
    wait.set(keyOf(row), (wait.get(keyOf(row)) ?? 0) + row.n)
  }
  return out
}

/**
 * Slots of a form in the interval: those whose due day has come by the day of knowledge, those that have reported before it, those awaited, and those
 * from before the record, and of offices that owe nothing those for which rows came.
 * @param received what the caller has read of the interval already.
 */
export async function readSlots(
  formId: string,
  country: Country,
  known: Known,
  store: CountStore,
  received?: Received,
): Promise<readonly CoveredSlot[]> {
  const form = findForm(country, formId)
  if (!form) return []
  const came = received ?? receivedIn(await readCameIn({ ...known, form: form.id }, store), known.interval)
  const own = came.get(form.id) ?? NONE
  const contradicted = await listContradicted(form, own.disproved, known, store)
  type Listed = DueSlot & Pick<CoveredSlot, 'isBefore' | 'isOwedByNobody'>
  const all: readonly Listed[] = [
    ...listDue(country, form, known.interval, known.asOf).map((slot) => ({ ...slot, isBefore: false })),
    ...listBefore(country, form, known.interval, known.asOf).map((slot) => ({ ...slot, isBefore: true })),
    // Rows only: that there was nothing, said by whom nobody asks, is nobody's zero.
    ...listOwedByNobody(country, form, known.interval)
      .filter((slot) => own.came.get(keyOf(slot))?.isNil === false)
      .map((slot) => ({ ...slot, isBefore: true, isOwedByNobody: true })),
  ]
  return all.flatMap(({ office, period, due, isBefore, isOwedByNobody }) => {
    const key = `${office} ${period}`
    const span = parsePeriod(period)
    if (!span) return []
    const came = own.came.get(key)
    const isContradicted = contradicted.has(key)
    return [
      {
        ...span,
        office,
        isReceived: came !== undefined && !isContradicted,
        isContradicted,
        isUnsigned: !store.isDemo && came?.isUnsigned === true,
        isAwaited: due > known.asOf && came === undefined && !isBefore,
        isNil: came?.isNil === true,
        rowsWait: own.wait.get(key) ?? 0,
        isBefore,
        ...(isOwedByNobody ? { isOwedByNobody } : {}),
      },
    ]
  })
}
