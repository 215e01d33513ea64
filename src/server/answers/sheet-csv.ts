/** The answer sheet as rows: one a figure, one a cell of it. The last column says whether its people are invented. */
import { printCsv } from '../../exchange/csv/csv.ts'
import type { Answer } from '../../work/answers/answer-sheet.ts'
import type { Said } from '../../core/count/amount.ts'
import type { SheetModel } from '../../web/sheet/sheet-model.ts'

const HEAD = [
  'report',
  'year',
  'as_of',
  'as_of_by',
  'part',
  'question',
  'asks_en',
  'asks_km',
  'rows',
  'indicator',
  'where',
  'definition',
  'from',
  'to',
  'by',
  'qualifier',
  'value',
  'least',
  'most',
  'why',
  'records',
  'not_looked',
  'unit',
  'state',
  'received',
  'due',
  'legal_basis',
  'estimate',
  'previous',
  'change',
  'not_comparable',
  'owner',
  'signed_by',
  'footnote_en',
  'footnote_km',
  'demo',
] as const

type Row = Readonly<Record<(typeof HEAD)[number], string | number | null | undefined>>

export const printSheetCsv = (model: SheetModel): string => printCsv(sheetRows(model))

/** Heading first. */
export const sheetRows = (model: SheetModel): readonly (readonly string[])[] => [
  HEAD,
  ...model.sheet.answers.flatMap((a) => {
    const whole = rowOf(a, model)
    const cells = a.cells.map((c) => ({
      ...whole,
      by: printCodes(c.by),
      ...amountOf(c),
      state: c.state,
      records: null,
      previous: null,
      change: null,
      not_comparable: null,
    }))
    return [whole, ...cells].map((row: Row) => HEAD.map((column) => String(row[column] ?? '')))
  }),
]

/** One a figure of a chain and reason why it is not the one before. Heading first. */
export const chainRows = ({ chains, sheet, isDemo }: SheetModel): readonly (readonly string[])[] => [
  ['chain_en', 'chain_km', 'step', 'question', 'from', 'to', 'value', 'state', 'why_en', 'why_km', 'demo'],
  ...chains.flatMap(({ words, steps }) =>
    steps.flatMap(({ question, reasons }, i) => {
      const a = sheet.answers.find((x) => x.id === question)
      const figure = [words.en, words.km, i + 1, question, a?.from, a?.to, a?.value, a?.state]
      const said = reasons.length === 0 ? [{ en: '', km: '' }] : reasons
      return said.map((reason) => [...figure, reason.en, reason.km, isDemo ? 'yes' : 'no'].map((cell) => String(cell ?? '')))
    }),
  ),
]

/** One a finding. Heading first. */
export const findingRows = ({ findings, isDemo }: SheetModel): readonly (readonly string[])[] => [
  ['place_en', 'place_km', 'what_en', 'what_km', 'where_en', 'where_km', 'questions', 'demo'],
  ...findings.map(({ place, what, where, questions }) => [
    place.en,
    place['km'] ?? '',
    what.en,
    what['km'] ?? '',
    where.en,
    where['km'] ?? '',
    questions.join(' '),
    isDemo ? 'yes' : 'no',
  ]),
]

/** `court=CFI-3 sex=female` */
const printCodes = (codes: Readonly<Record<string, string>>): string =>
  Object.entries(codes)
    .map((pair) => pair.join('='))
    .join(' ')

const amountOf = ({ value, qualifier, least, most, why }: Said): Pick<Row, 'value' | 'qualifier' | 'least' | 'most' | 'why'> => ({
  value,
  qualifier,
  least,
  most,
  why: why.join(' '),
})

function rowOf(a: Answer, { sheet, asks, signed, isDemo }: SheetModel): Row {
  const signature = signed.get(a.id)
  // What was said of another number is not said of this one.
  const standing = signature?.isStale === false ? signature : undefined
  const { previous } = a
  return {
    report: sheet.report,
    year: sheet.year,
    as_of: sheet.as_of,
    as_of_by: sheet.as_of_by,
    part: a.part,
    question: a.id,
    asks_en: asks.get(a.id)?.en,
    asks_km: asks.get(a.id)?.km,
    rows: a.requirements.join(' '),
    indicator: a.indicator,
    where: printCodes(a.where),
    definition: a.definition,
    from: a.from,
    to: a.to,
    by: '',
    ...amountOf(a),
    records: a.lineage.entries,
    not_looked: a.lineage.not_looked?.join(' '),
    unit: a.unit,
    state: a.state,
    received: a.coverage.received,
    due: a.coverage.due,
    legal_basis: a.legal_basis,
    estimate: a.is_estimate ? 'yes' : 'no',
    previous: previous?.value,
    change: previous?.change ? `${previous.change.by} ${previous.change.in}` : '',
    not_comparable: previous?.not_comparable.join('; '),
    owner: a.owner,
    // What nobody's device signed stands under nobody's name.
    signed_by: standing?.isSigned === true ? standing.agency.en : undefined,
    footnote_en: standing?.narrative.en,
    footnote_km: standing?.narrative['km'],
    demo: isDemo ? 'yes' : 'no',
  }
}
