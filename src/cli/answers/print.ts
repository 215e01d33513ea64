/** The answer sheet in a terminal, and as rows. */
import { printCsv } from '../../core/formats/csv.ts'
import type { Answer, RowAnswer } from '../../flow/answer-sheet.ts'
import type { SheetModel } from '../../web/sheet/answer-sheet.ts'
import type { Io } from '../command.ts'

export function printSheet(model: SheetModel, io: Io): void {
  const { sheet } = model
  if (model.isDemo) io.out('DEMO: every person here is invented')
  io.out(`${model.title.en}, ${model.country.en}, ${sheet.year}; as known on ${sheet.as_of}`)
  for (const part of model.parts) {
    const answers = sheet.answers.filter((a) => a.part === part.key)
    if (answers.length === 0) continue
    io.out(`\n${part.key}  ${part.words.en}`)
    for (const a of answers) printAnswer(a, model, io)
  }
  io.out(`\n${summary(sheet.rows)}`)
}

function printAnswer(a: Answer, model: SheetModel, io: Io): void {
  const before = a.previous?.value === undefined || a.previous.value === null ? '' : `, before: ${a.previous.value.toLocaleString('en')}`
  io.out(`  ${figureText(a).padStart(16)} ${a.unit.padEnd(10)} ${a.state.padEnd(26)} ${model.asks.get(a.id)?.en ?? a.id}`)
  const flags = [
    `${a.coverage.received} of ${a.coverage.due} returns`,
    a.legal_basis ?? '',
    a.is_estimate ? 'estimate from outside' : '',
    a.single_source ? 'single source' : '',
    model.signed.has(a.id) ? (model.signed.get(a.id)?.isStale ? 'signed off, changed since' : 'signed off') : '',
  ].filter(Boolean)
  io.out(`  ${''.padStart(16)} ${a.from} to before ${a.to}${before}; ${flags.join('; ')}; ${a.requirements.join(' ')}`)
  for (const cell of a.cells)
    io.out(
      `  ${(cell.value ?? 0).toLocaleString('en').padStart(20)} ${Object.entries(cell.by)
        .map(([d, code]) => model.labelCell(a.indicator, d, code).en)
        .join(' · ')}`,
    )
}

/** A state without a figure prints a dash, never a bare zero. */
function figureText(a: Answer): string {
  if (a.value === null || a.state === 'late' || a.state === 'not_collected' || a.state === 'nil_contradicted') return '–'
  const value = Number.isInteger(a.value) ? a.value.toLocaleString('en') : a.value.toFixed(1)
  return a.part_of ? `${value} (${a.part_of.part}/${a.part_of.whole})` : value
}

/** `236 of 236 rows have a state: reported 120, partial 40, …` */
export function summary(rows: readonly RowAnswer[]): string {
  const states = new Map<string, number>()
  for (const r of rows) states.set(r.state, (states.get(r.state) ?? 0) + 1)
  const list = [...states].toSorted((a, b) => b[1] - a[1]).map(([s, n]) => `${s} ${n}`)
  return `${rows.length} of ${rows.length} rows have a state: ${list.join(', ')}`
}

export const printSheetCsv = (model: SheetModel): string =>
  printCsv([
    [
      'report',
      'year',
      'as_of',
      'part',
      'question',
      'asks_en',
      'asks_km',
      'rows',
      'indicator',
      'definition',
      'from',
      'to',
      'by',
      'value',
      'unit',
      'state',
      'received',
      'due',
      'previous',
      'owner',
      'demo',
    ],
    ...model.sheet.answers.flatMap((a) => [
      line(a, model, '', a.value),
      ...a.cells.map((c) =>
        line(
          a,
          model,
          Object.entries(c.by)
            .map((p) => p.join('='))
            .join(' '),
          c.value,
        ),
      ),
    ]),
  ])

const line = (a: Answer, { sheet, asks, isDemo }: SheetModel, by: string, value: number | null): string[] => [
  sheet.report,
  String(sheet.year),
  sheet.as_of,
  a.part,
  a.id,
  asks.get(a.id)?.en ?? '',
  asks.get(a.id)?.km ?? '',
  a.requirements.join(' '),
  a.indicator,
  String(a.definition),
  a.from,
  a.to,
  by,
  value === null ? '' : String(value),
  a.unit,
  a.state,
  String(a.coverage.received),
  String(a.coverage.due),
  a.previous?.value === undefined || a.previous.value === null ? '' : String(a.previous.value),
  a.owner,
  isDemo ? 'yes' : 'no',
]
