/**
 * What offices get back for what they hand in: of one agency, office by office, how many of its returns are in, which are owed, and what its own
 * records come to, year by year. Of its own records alone: how much is in another's is never in it, nor is one office set against another but in
 * how complete its returns are.
 */
import type { AccessRequest } from '../../core/access/decision.ts'
import type { Reader } from '../../core/access/reader.ts'
import { sourceOf } from '../../core/country/indicator-source.ts'
import type { Country, Form, Indicator } from '../../core/country/index.ts'
import { isOwed, type FoldedSlot, type SlotState } from '../../core/due/slot.ts'
import type { Interval } from '../../core/model/dates.ts'
import type { CountStore } from '../../road/ports.ts'
import { listRegisters } from '../records/read-records.ts'
import { listFollowed, readSlotStates, type DueQuestion } from '../returns-due/read-due.ts'

export type Owed = { readonly form: string; readonly period: string; readonly due: string; readonly state: SlotState }
export type OwnOffice = {
  readonly office: string
  readonly received: number
  readonly due: number
  /** What is not in, is contradicted, was sent back or waits for a signature; the longest due first. */
  readonly owes: readonly Owed[]
}
/** One office's records of a definition, by year; a year without any has no entry. */
export type OwnNumber = { readonly indicator: string; readonly office: string; readonly years: Readonly<Record<string, number>> }
export type NumbersQuestion = { readonly country: Country; readonly reader: Pick<Reader, 'agency' | 'closed'>; readonly years: Interval }

const WAITS: readonly SlotState[] = ['contradicted', 'sent_back', 'due', 'unsigned', 'rows_wait']

/** @returns nothing for an agency that hands nothing in. */
export async function readOwnOffices(q: DueQuestion, store: CountStore): Promise<readonly OwnOffice[]> {
  const slots = (
    await Promise.all(formsOf(q).map(async (f) => ((await readSlotStates(f.id, q, store)) ?? []).map((slot) => ({ form: f.id, slot }))))
  ).flat()
  const offices = [...Map.groupBy(slots, (s) => s.slot.office)].map(([office, own]): OwnOffice => {
    const due = own.filter(({ slot }) => isOwed(slot.state))
    return {
      office,
      received: due.filter(({ slot }) => slot.isIn).length,
      due: due.length,
      owes: own
        .filter(({ slot }) => WAITS.includes(slot.state))
        .map(owed)
        .toSorted((a, b) => (a.due < b.due ? -1 : 1)),
    }
  })
  return offices.filter((o) => o.due > 0 || o.owes.length > 0)
}

/**
 * How many there are is told of what this person may list, kind by kind: the count is exact, and says as much as the list. What a body keeps for
 * itself alone (`isOwnAlone`) is counted for nobody: several offices that know nothing of each other may be one body.
 */
export function listCounted(principal: AccessRequest['principal'], by: Parameters<typeof listRegisters>[1]): readonly Form[] {
  const listed = new Set(listRegisters({ principal, purpose: 'recording' }, by).flatMap((k) => (k.isOwnAlone ? [] : [k.id])))
  return formsOf({ country: by.country, agency: principal.agency }).filter((f) => listed.has(f.kind))
}

/** @param forms `listCounted`. @param years half-open. One question after another: whoever asks holds one connection and no more. */
export async function readOwnNumbers(forms: readonly Form[], q: NumbersQuestion, store: CountStore): Promise<readonly OwnNumber[]> {
  const numbers: OwnNumber[] = []
  for (const form of forms)
    for (const indicator of countable(q.country, form)) numbers.push(...(await readNumbers(indicator, form, q, store)))
  return numbers
}

function formsOf(q: Pick<DueQuestion, 'country' | 'agency'>): readonly Form[] {
  const sends = q.country.agencies.find((a) => a.id === q.agency)?.sends ?? []
  return listFollowed(q).filter((f) => sends.includes(f.id))
}

const owed = ({ form, slot }: { readonly form: string; readonly slot: FoldedSlot }): Owed => ({
  form,
  period: slot.period,
  due: slot.due,
  state: slot.state,
})

/** How many there are, or a sum: shares, days and cohorts rest on what others record too. */
const countable = ({ indicators }: Country, form: Form): readonly Indicator[] =>
  indicators.filter((indicator) => {
    const { measure = { type: 'records' as const } } = indicator
    const isHowMany = measure.type === 'sum' ? measure.until === undefined : ['records', 'persons', 'cases'].includes(measure.type)
    return indicator.form === form.id && isHowMany && sourceOf(indicator)?.type === 'records'
  })

async function readNumbers(
  indicator: Indicator,
  form: Form,
  { country, reader, years: interval }: NumbersQuestion,
  store: CountStore,
): Promise<readonly OwnNumber[]> {
  const rows = await store.ask('places', {
    country,
    indicator: {
      ...indicator,
      // Records, whoever else holds the same person or case: that somebody does would show in a number of people.
      measure: indicator.measure?.type === 'sum' ? indicator.measure : { type: 'records' },
      // Every definition can be told apart by the office that hands in, also where its own file never cuts it so.
      dimensions: {
        [form.slot.office]: { column: form.slot.office, list: form.slot.list },
        year: { column: indicator.date, list: '', period: 'year' },
      },
    },
    interval,
    asOf: '9999-12-30',
    by: [form.slot.office, 'year'],
    where: {},
    only: reader,
  })
  return [...Map.groupBy(rows, (row) => String(row['d0']))].map(([office, own]) => ({
    indicator: indicator.id,
    office,
    years: Object.fromEntries(own.map((row) => [String(row['d1']), Number(row['n'])])),
  }))
}
