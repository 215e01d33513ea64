/** People whom four of the handed-over leads (../deposits.ts) name, and what became of each: the file of a place that the demonstration shows. */
import type { Cells } from '../fill-row.ts'
import { YEAR_2023, type Recipe } from './recipe.ts'

type Group = {
  readonly lead: string
  readonly asked: string
  readonly answer: string
  readonly outcome: string
  readonly since: string
  readonly n: number
}
const GROUPS: readonly Group[] = [
  { lead: '101/2023', asked: '2023-02-14', answer: 'done', outcome: 'removed', since: '2023-03-03', n: 5 },
  { lead: '101/2023', asked: '2023-02-14', answer: 'done', outcome: 'left_behind', since: '2023-03-03', n: 9 },
  { lead: '103/2023', asked: '2023-05-03', answer: 'not_there', outcome: 'moved', since: '2023-06-12', n: 6 },
  { lead: '104/2023', asked: '2023-05-22', answer: 'done', outcome: 'unknown', since: '', n: 7 },
  { lead: '102/2023', asked: '2023-03-09', answer: 'done', outcome: 'removed', since: '2023-03-15', n: 6 },
]
/** Leads of the NGO that are about one place, by the day on which each was handed over. */
export const ONE_PLACE: readonly string[] = ['2023-02-14', '2023-05-03', '2023-05-22']

const isEmbassy = (lead: string): boolean => lead === '102/2023'
const rowsOf = (groups: readonly Group[]): readonly Cells[] => {
  const counted = new Map<string, number>()
  return groups.flatMap((g) =>
    Array.from({ length: g.n }, (_, i): Cells => {
      const no = (counted.get(g.lead) ?? 0) + 1
      counted.set(g.lead, no)
      const who = { lead_number: g.lead, person_no: String(no), age_band: i === 0 ? '<18' : '18+' }
      return { ...who, asked_day: g.asked, answer: g.answer, outcome: g.outcome, outcome_day: g.since }
    }),
  )
}
const recipeOf = (office: string, rows: readonly Cells[]): Recipe => ({
  form: 'named-request',
  ...YEAR_2023,
  count: rows.length,
  offices: [office],
  turns: rows,
})

export const NAMED: readonly Recipe[] = [
  recipeOf('NGO-X1', rowsOf(GROUPS.filter((g) => !isEmbassy(g.lead)))),
  recipeOf('EMB-X1', rowsOf(GROUPS.filter((g) => isEmbassy(g.lead)))),
]
