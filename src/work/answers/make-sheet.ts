/**
 * The answer sheet: every question of a report, counted over its own interval, beside the year before. It answers
 * exactly, so who asks for it is a named official recipient, and the caller logs that (DESIGN 2).
 */
import type { Country, Indicator, Requirement } from '../../core/country/index.ts'
import { findIndicator } from '../../core/country/find.ts'
import { addDays } from '../../core/count/coverage.ts'
import { intervalOf, type Question, type Report } from '../../core/report/report.ts'
import type { Basis } from '../../core/count/query.ts'
import type { Interval } from '../../core/model/dates.ts'
import type { Answer, AnswerSheet, Previous, RowAnswer } from './answer-sheet.ts'
import { changeOf, whyNotComparable } from '../../core/count/compare.ts'
import { ofOneMoment, type Figures } from './read-figures.ts'
import type { CountStore } from '../../road/ports.ts'
import type { Counted, FigureState } from '../../road/stages.ts'
import { atLeast, notKnown, say, saidOf } from '../../core/count/amount.ts'
import { REACHED } from '../../core/count/dimensions.ts'

/**
 * @param year the year the questions are about; @param asOf ISO day whose knowledge is meant. @param basis by what was on record, or by the days that
 * the offices' papers bear
 */
export async function answer(
  report: Report,
  year: number,
  asOf: string,
  country: Country,
  store: CountStore,
  basis: Basis = 'recorded',
): Promise<AnswerSheet> {
  const [answers, rows] = await ofOneMoment({ asOf, basis, windows: windowsOf(report, year) }, country, store, (figures) =>
    Promise.all([
      Promise.all(report.questions.map((q) => answerOne(q, report, year, country, figures))),
      Promise.all(country.requirements.filter((r) => r.kind !== 'CTX').map((r) => answerRow(r, report, year, country, figures))),
    ]),
  )
  return {
    report: report.id,
    year,
    as_of: asOf,
    as_of_by: basis,
    answers,
    rows: rows.toSorted((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1))),
  }
}

/** An interval around all that a sheet asks for: this year's questions, and those of the year before. */
export function windowsOf(report: Report, year: number): Interval {
  const all = report.questions.flatMap((q) => [year - 1, year].map((y) => intervalOf(q.window, y, report.periodFrom)))
  const [from = '', to = ''] = [
    all.map((i) => i.from).toSorted()[0],
    all
      .map((i) => i.to)
      .toSorted()
      .at(-1),
  ]
  return { from, to }
}

async function answerOne(q: Question, report: Report, year: number, country: Country, figures: Figures): Promise<Answer> {
  const interval = intervalOf(q.window, year, report.periodFrom)
  const due = addDays(interval.to, report.dueDays)
  const head = {
    id: q.id,
    part: q.part,
    requirements: q.requirements,
    owner: q.owner,
    due,
    indicator: q.query.indicator,
    where: q.query.where ?? {},
    ...interval,
  }
  const indicator = findIndicator(country, q.query.indicator)
  if (!indicator) return { ...head, ...NOT_COLLECTED }
  const figure = await figures.of(indicator, q.query, interval)
  // Of the year before only the whole is printed.
  const before = await figures.of(indicator, { ...q.query, by: [] }, intervalOf(q.window, year - 1, report.periodFrom))
  return {
    ...head,
    ...saidOf(figure),
    unit: figure.unit,
    state: figure.state,
    coverage: figure.coverage,
    cells: [...stationsOf(figure), ...figure.cells],
    ...(figure.part !== undefined && figure.whole !== undefined ? { part_of: { part: figure.part, whole: figure.whole } } : {}),
    ...(figure.if_overlooked ? { if_overlooked: figure.if_overlooked } : {}),
    definition: figure.definition,
    ...(indicator.legalBasis === undefined ? {} : { legal_basis: indicator.legalBasis.en }),
    is_estimate: indicator.isEstimate === true,
    single_source: country.requirements.some((r) => q.requirements.includes(r.id) && r.secondSource === 'none'),
    deduplicated: figure.lineage.deduplicated,
    lineage: figure.lineage,
    previous: isAnswered(before.state) && isSpokenOf(before) ? besideBefore(before, figure, indicator) : null,
  }
}

/** How far a cohort has come: of each station how many are linked to a record that came so far. The others did not, or nobody linked them. */
const stationsOf = ({ stages = [], state }: Counted): Counted['cells'] =>
  stages.map(({ id, reached }) => ({
    by: { [REACHED]: id },
    ...say(reached === null ? notKnown('not_recorded') : atLeast(reached, 'not_recorded')),
    state,
  }))

/** The two years beside each other: the change, or what stands between them (DESIGN 8.8). */
function besideBefore(before: Counted, now: Counted, indicator: Indicator): Previous {
  const { state, coverage, from, to, definition } = before
  const [a, b] = [before, now].map((figure) => ({ ...figure, indicator }))
  return {
    ...saidOf(before),
    state,
    coverage,
    from,
    to,
    definition,
    change: (a && b && changeOf(a, b)) ?? null,
    not_comparable: a && b ? whyNotComparable(a, b) : [],
  }
}

const isOneFigure = (a: Question['query'], b: Question['query']): boolean =>
  a.indicator === b.indicator && JSON.stringify(a.where ?? {}) === JSON.stringify(b.where ?? {})

const NOT_COLLECTED = {
  value: null,
  qualifier: null,
  why: ['not_collected'],
  unit: '',
  state: 'not_collected',
  coverage: { received: 0, due: 0 },
  cells: [],
  definition: 0,
  is_estimate: false,
  single_source: false,
  deduplicated: false,
  lineage: { entries: 0, kinds: {}, agencies: {}, deduplicated: false },
  previous: null,
} as const satisfies Partial<Answer>

/** Where no return is due and nothing was recorded nobody has said a word of that year: that is no zero. */
const isSpokenOf = ({ coverage, lineage }: Counted): boolean => coverage.received > 0 || lineage.entries > 0

const isAnswered = (state: FigureState): boolean => state !== 'late' && state !== 'not_collected'

/** A row may ask for several figures; it stands where the one that lags most stands. */
const LAG: readonly FigureState[] = [
  'not_collected',
  'late',
  'nil_contradicted',
  'partial',
  'withheld_for_privacy',
  'reported_not_disaggregated',
  'aggregate',
  'reported_zero',
  'reported',
]

async function answerRow(row: Requirement, report: Report, year: number, country: Country, figures: Figures): Promise<RowAnswer> {
  const states = await Promise.all(
    row.queries.map(async (query): Promise<FigureState> => {
      const indicator = findIndicator(country, query.indicator)
      if (!indicator) return 'not_collected'
      // A row stands where its question stands, over the question's own interval; a figure that no question asks for has the report's.
      const asked = report.questions.find((q) => q.requirements.includes(row.id) && isOneFigure(q.query, query))
      return (await figures.of(indicator, asked?.query ?? query, intervalOf(asked?.window ?? 'reporting', year, report.periodFrom))).state
    }),
  )
  const state = LAG.find((s) => states.includes(s)) ?? 'not_collected'
  return {
    id: row.id,
    kind: row.kind,
    state: state === 'late' && row.silence === 'not_collected' ? 'not_collected' : state,
    indicators: row.queries.map((q) => q.indicator),
  }
}
