/**
 * What offices get back for what they hand in: of one agency, office by office, how many of its returns are in, which are owed, and what its own
 * records come to, year by year. Of its own records alone: how much is in another's is never in it, nor is one office set against another but in
 * how complete its returns are.
 */
import { sourceOf } from '../../core/country/indicator-source.ts'
import type { Country, Form, Indicator } from '../../core/country/index.ts'
import type { CountQuery } from '../../core/count/query.ts'
import { isIn, isOwed, type FoldedSlot, type SlotState } from '../../core/due/slot.ts'
import type { Interval } from '../../core/model/dates.ts'
import type { CountStore } from '../../road/ports.ts'
import { listFollowed, readDue, type DueQuestion } from '../returns-due/read-due.ts'

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
export type OwnFigures = { readonly offices: readonly OwnOffice[]; readonly numbers: readonly OwnNumber[] }

const WAITS: readonly SlotState[] = ['contradicted', 'sent_back', 'due', 'unsigned', 'rows_wait']

/**
 * @param years of the numbers, half-open; the returns are those of `q.interval`.
 * @returns nothing for an agency that hands nothing in.
 */
export async function readOwnFigures(q: DueQuestion, years: Interval, store: CountStore): Promise<OwnFigures> {
  const sends = q.country.agencies.find((a) => a.id === q.agency)?.sends ?? []
  const forms = listFollowed(q).filter((f) => sends.includes(f.id))
  const slots = (
    await Promise.all(forms.map(async (f) => ((await readDue(f.id, q, store)) ?? []).map((slot) => ({ form: f.id, slot }))))
  ).flat()
  const offices = [...Map.groupBy(slots, (s) => s.slot.office)].map(([office, own]): OwnOffice => {
    const due = own.filter(({ slot }) => isOwed(slot.state))
    return {
      office,
      received: due.filter(({ slot }) => isIn(slot.state)).length,
      due: due.length,
      owes: own
        .filter(({ slot }) => WAITS.includes(slot.state))
        .map(owed)
        .toSorted((a, b) => (a.due < b.due ? -1 : 1)),
    }
  })
  const numbers = await Promise.all(
    forms.flatMap((form) => countable(q.country, form).map((indicator) => readNumbers(indicator, form, q, years, store))),
  )
  return { offices: offices.filter((o) => o.due > 0 || o.owes.length > 0), numbers: numbers.flat() }
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
  { country, agency }: DueQuestion,
  interval: Interval,
  store: CountStore,
): Promise<readonly OwnNumber[]> {
  const query: CountQuery = {
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
  }
  const rows = (await store.ask('places', { ...query, byAgency: true })).filter((row) => row['agency'] === agency)
  return [...Map.groupBy(rows, (row) => String(row['d0']))].map(([office, own]) => ({
    indicator: indicator.id,
    office,
    years: Object.fromEntries(own.map((row) => [String(row['d1']), Number(row['n'])])),
  }))
}
