/** What goes out of an answer sheet, member by member: an answer that no schema names would go out unchecked. */
import { z } from 'zod'
import { FIGURE_STATES } from '../../road/stages.ts'
import { AMOUNT_QUALIFIERS, WHYS } from '../../core/count/amount.ts'
import { GAPS } from '../../core/country/printed.ts'
import { WordsShape } from '../routes/words-shape.ts'

/** What a body said beside its figure, by language. */
export const NarrativeShape = z.record(z.string(), z.string())
const State = z.enum(FIGURE_STATES)
const Coverage = z.object({
  received: z.int(),
  due: z.int(),
  contradicted: z.int().optional(),
  unsigned: z.int().optional(),
  rows_wait: z.int().optional(),
  awaited: z.int().optional(),
  before: z.int().optional(),
})
/** The number and how it is known (docs/spec/count.md). */
const Said = {
  value: z.number().nullable(),
  qualifier: z.enum(AMOUNT_QUALIFIERS).nullable(),
  least: z.number().optional(),
  most: z.number().optional(),
  why: z.array(z.enum(WHYS)),
}
/** One question over the years, and what a report printed of it (core/report/question-history.ts). */
export const HistorySchema = z.object({
  years: z.array(
    z.object({
      year: z.int(),
      from: z.string(),
      to: z.string(),
      ...Said,
      state: State,
      coverage: Coverage,
      definition: z.int(),
      notComparable: z.array(z.string()),
    }),
  ),
  /** Who printed it; null where nobody that this country's folder holds did. */
  source: WordsShape.nullable(),
  printed: z.array(
    z.object({
      from: z.string(),
      to: z.string(),
      value: z.number(),
      qualifier: z.enum(['exact', 'about', 'at_least', 'estimate']),
      own: z.object({ ...Said, state: State }).nullable(),
      gaps: z.array(z.enum(GAPS)).readonly(),
    }),
  ),
})
export const ShownAnswerSchema = z.object({
  id: z.string(),
  part: z.string(),
  requirements: z.array(z.string()),
  owner: z.string(),
  due: z.string(),
  indicator: z.string(),
  from: z.string(),
  to: z.string(),
  ...Said,
  state: State,
  coverage: Coverage,
  definition: z.int(),
  asks: WordsShape,
  name: WordsShape,
  unit: WordsShape,
  caveat: WordsShape,
  changed: WordsShape.nullable(),
  partOf: z.object({ part: z.number(), whole: z.number() }).nullable(),
  cells: z.array(z.object({ label: WordsShape, ...Said, state: State })),
  isCutElsewhere: z.boolean(),
  hasDiffering: z.boolean(),
  built: z.object({
    entries: z.int(),
    agencies: z.array(z.string()),
    deduplicated: z.boolean(),
    notLooked: z.array(z.string()).optional(),
    ifOverlooked: z.array(z.object({ overlooked: z.int(), people: z.int() })).optional(),
  }),
  isSingleSource: z.boolean(),
  previous: z
    .object({
      ...Said,
      state: State,
      coverage: Coverage,
      notComparable: z.array(z.string()),
      change: z.object({ by: z.number(), in: z.string() }).nullable(),
    })
    .nullable(),
  figure: z.string(),
  signed: z.array(
    z.object({
      agency: z.string(),
      isStale: z.boolean(),
      isSigned: z.boolean(),
      narrative: NarrativeShape,
    }),
  ),
  asked: z.string().nullable(),
})
const ShownChart = z.object({
  id: z.string(),
  title: WordsShape,
  subtitle: WordsShape,
  note: WordsShape,
  svg: WordsShape,
  rows: z.array(z.object({ label: WordsShape, text: WordsShape })),
})
export const ShownSheetSchema = z.object({
  report: z.string(),
  title: WordsShape,
  year: z.int(),
  asOf: z.string(),
  asOfBy: z.enum(['recorded', 'paper']),
  isOfChosenDay: z.boolean(),
  countedAt: z.string(),
  isBehind: z.boolean(),
  parts: z.array(z.object({ key: z.string(), words: WordsShape })),
  answers: z.array(ShownAnswerSchema),
  beside: z.array(
    z.object({
      key: z.string(),
      words: WordsShape,
      why: WordsShape,
      questions: z.array(z.string()),
      steps: z.array(z.object({ question: z.string(), reasons: z.array(WordsShape) })),
    }),
  ),
  findings: z.array(z.object({ questions: z.array(z.string()), place: WordsShape, what: WordsShape, where: WordsShape })),
  minister: z.array(z.string()),
  charts: z.array(ShownChart),
})
/** A file, as text of base64: its name says no person and no category. */
export const SheetFile = z.object({ name: z.string(), type: z.string(), base64: z.string() })
