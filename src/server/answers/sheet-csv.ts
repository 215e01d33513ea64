/** The answer sheet as rows: one a figure, one a cell of it. The last column says whether its people are invented. */
import { printCsv } from '../../exchange/csv/csv.ts'
import type { Answer } from '../../work/answers/answer-sheet.ts'
import type { Said } from '../../core/count/amount.ts'
import type { Lang, Words } from '../../core/model/fields.ts'
import { sayIn } from '../../core/text/languages.ts'
import type { SheetModel } from '../../web/sheet/sheet-model.ts'

/** `{lang}`: a column for each of the country's languages. */
const HEAD = [
  'report',
  'year',
  'as_of',
  'as_of_by',
  'part',
  'question',
  'asks_{lang}',
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
  'footnote_{lang}',
  'demo',
] as const

type Row = Readonly<Record<(typeof HEAD)[number], string | number | null | undefined | ((lang: Lang) => string | undefined)>>

export const printSheetCsv = (model: SheetModel): string => printCsv(sheetRows(model))

/** Heading first. */
export const sheetRows = (model: SheetModel): readonly (readonly string[])[] => [
  columnsOf(HEAD, model),
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
    return [whole, ...cells].map((row: Row) =>
      HEAD.flatMap((column) => {
        const cell = row[column]
        return typeof cell === 'function' ? model.languages.map((lang) => cell(lang) ?? '') : [String(cell ?? '')]
      }),
    )
  }),
]

/** One a figure of a chain and reason why it is not the one before. Heading first. */
export const chainRows = (model: SheetModel): readonly (readonly string[])[] => [
  columnsOf(['chain_{lang}', 'step', 'question', 'from', 'to', 'value', 'state', 'why_{lang}', 'demo'], model),
  ...model.chains.flatMap(({ words, steps }) =>
    steps.flatMap(({ question, reasons }, i) => {
      const a = model.sheet.answers.find((x) => x.id === question)
      const figure = [...inEachOf(words, model), i + 1, question, a?.from, a?.to, a?.value, a?.state]
      const said = reasons.length === 0 ? [{ en: '' }] : reasons
      return said.map((reason) => [...figure, ...inEachOf(reason, model), model.isDemo ? 'yes' : 'no'].map((cell) => String(cell ?? '')))
    }),
  ),
]

/** One a finding. Heading first. */
export const findingRows = (model: SheetModel): readonly (readonly string[])[] => [
  columnsOf(['place_{lang}', 'what_{lang}', 'where_{lang}', 'questions', 'demo'], model),
  ...model.findings.map(({ place, what, where, questions }) => [
    ...[place, what, where].flatMap((words) => inEachOf(words, model)),
    questions.join(' '),
    model.isDemo ? 'yes' : 'no',
  ]),
]

const columnsOf = (head: readonly string[], { languages }: SheetModel): readonly string[] =>
  head.flatMap((column) => (column.endsWith('{lang}') ? languages.map((lang) => column.replace('{lang}', lang)) : [column]))

const inEachOf = (words: Words, { languages }: SheetModel): readonly string[] => languages.map((lang) => sayIn(words, lang))

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
    'asks_{lang}': (lang) => sayIn(asks.get(a.id) ?? { en: '' }, lang),
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
    // In the language in which it was written, and in no other.
    'footnote_{lang}': (lang) => standing?.narrative[lang],
    demo: isDemo ? 'yes' : 'no',
  }
}
