/** The answer sheet in a terminal: for somebody who has not seen it before. */
import { allReturns } from '../../../core/count/coverage.ts'
import { sayReturns } from '../../../web/words/returns-in.ts'
import type { Answer, AnswerSheet } from '../../../work/answers/answer-sheet.ts'
import { REACHED } from '../../../core/count/dimensions.ts'
import type { FigureState } from '../../../road/stages.ts'
import { sayAnswer, sayByLinks, sayChange, sayFigure, sayLeaning } from '../../../web/sheet/figure-words.ts'
import type { SheetModel } from '../../../web/sheet/sheet-model.ts'
import { STATES } from '../../../web/words/common.ts'
import { SHEET } from '../../../web/words/sheet.ts'
import { formatDay } from '../../../web/words/khmer.ts'
import type { Io } from '../../command.ts'
import { DEMO_LINE } from '../../demo-mark.ts'
import { terminalWidth, wrap } from '../wrap.ts'
import { counted } from '../../counted.ts'

/** Cells beyond these are named by number; all of them are in the CSV and on the page. */
const CELLS = 12
const INDENT = 4

type Layout = { readonly width?: number; readonly cells?: number }

/** @param layout `cells`: how many of an answer; `width` in characters */
export function printSheet(model: SheetModel, io: Io, { width = terminalWidth(), cells = CELLS }: Layout = {}): void {
  const { sheet } = model
  if (model.isDemo) io.out(DEMO_LINE)
  io.out(
    `${model.title.en}, ${model.country.en}, ${sheet.year}; ${sheet.as_of_by === 'paper' ? 'as the papers say that it was known on' : 'as known on'} ${formatDay(sheet.as_of, 'en')}`,
  )
  for (const part of model.parts) {
    const answers = sheet.answers.filter((a) => a.part === part.key)
    if (answers.length === 0) continue
    const title = `${part.key}  ${part.words.en}`
    io.out(`\n${title}\n${'─'.repeat(Math.min(width, title.length))}`)
    for (const a of answers) printAnswer(a, model, io, { width, cells })
  }
  io.out('')
  for (const line of wrap(summary(sheet, model.signed), width)) io.out(line)
}

function printAnswer(a: Answer, model: SheetModel, io: Io, layout: Required<Layout>): void {
  const { width } = layout
  const say = (text: string, indent = INDENT): void => {
    for (const line of wrap(text, width - indent)) io.out(' '.repeat(indent) + line)
  }
  io.out('')
  say(`${model.asks.get(a.id)?.en ?? ''} (${a.id})`.trim(), 0)
  say(`${sayAnswer(a, 'en')} ${a.unit} · ${stateOf(a)}`)
  const change = sayChange(a, 'en')
  const facts = [
    `${formatDay(a.from, 'en')} to before ${formatDay(a.to, 'en')}`,
    change === '' ? '' : `${SHEET.before.en.toLowerCase()}: ${change}`,
    a.legal_basis === undefined ? '' : `legal basis: ${a.legal_basis}`,
    sayByLinks(a.lineage, 'en'),
    ...sayLeaning(a.if_overlooked, 'en'),
    a.is_estimate ? SHEET.estimate.en : '',
    a.single_source ? SHEET.single.en : '',
    `owed by ${model.agencies.get(a.owner)?.en ?? a.owner}, due ${formatDay(a.due, 'en')}`,
    a.requirements.join(' '),
    signature(a, model),
  ]
  say(facts.filter(Boolean).join(' · '))
  printCells(a, model, io, layout)
  for (const text of Object.values(model.signed.get(a.id)?.narrative ?? {})) say(`“${text}”`)
}

/** What was answered, and by how many: `partial, from 101 of 103 returns`. */
function stateOf({ state, coverage }: Answer): string {
  const { contradicted, unsigned, rows_wait: waiting } = coverage
  const from = allReturns(coverage) === 0 ? '' : `, returns ${sayReturns(coverage, 'en')}`
  return `${STATES[state].en}${from}${contradicted ? `, ${contradicted} contradicted` : ''}${unsigned ? `, ${unsigned} not signed yet` : ''}${waiting ? `, of ${waiting} some rows wait` : ''}`
}

function signature(a: Answer, { signed }: SheetModel): string {
  const found = signed.get(a.id)
  if (!found) return SHEET.unsigned.en.toLowerCase()
  const sources = found.sources.length > 0 ? ` (${found.sources.join('; ')})` : ''
  const who = found.isSigned ? `signed off by ${found.agency.en}` : `said by command for ${found.agency.en}, signed by no device`
  return `${who}${sources}${found.isStale ? '; changed since' : ''}`
}

function printCells(a: Answer, model: SheetModel, io: Io, { width, cells: most }: Required<Layout>): void {
  const isStation = ({ by }: Answer['cells'][number]): boolean => Object.hasOwn(by, REACHED)
  const cells = a.cells.filter((c) => !isStation(c)).toSorted((x, y) => (y.value ?? -1) - (x.value ?? -1))
  const shown = [...a.cells.filter(isStation), ...cells].slice(0, most)
  const figures = shown.map((c) => sayFigure(c, 'en'))
  const column = Math.max(0, ...figures.map((f) => f.length)) + INDENT + 2
  for (const [i, cell] of shown.entries()) {
    const name = Object.entries(cell.by)
      .map(([d, code]) => model.labelCell(a.indicator, d, code).en)
      .join(' · ')
    const [first = '', ...more] = wrap(name, width - column - 2)
    io.out(`${(figures[i] ?? '').padStart(column)}  ${first}`)
    for (const line of more) io.out(`${' '.repeat(column)}  ${line}`)
  }
  if (a.cells.length > most) io.out(`${'…'.padStart(column)}  ${a.cells.length - most} more: --csv or --html`)
}

/** `387 questions, 2 of them signed; 246 rows of the requirements, each with a state: reported 120, partial 40, …`. The desk counts questions. */
export function summary({ rows, answers }: Pick<AnswerSheet, 'rows' | 'answers'>, signed: SheetModel['signed']): string {
  const states = new Map<FigureState, number>()
  for (const r of rows) states.set(r.state, (states.get(r.state) ?? 0) + 1)
  const list = [...states].toSorted((a, b) => b[1] - a[1]).map(([s, n]) => `${s} ${n}`)
  const stand = answers.filter((a) => signed.get(a.id)?.isStale === false).length
  return `${counted(answers.length, 'questions')}, ${stand} of them signed; ${rows.length} rows of the requirements, each with a state: ${list.join(', ')}`
}
