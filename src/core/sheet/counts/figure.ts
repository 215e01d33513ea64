/** Which of the country's figures the numbers under a heading are. It is never guessed: it is asked, and read from the answer. */
import type { Indicator } from '../../country/indicator.ts'
import type { SheetWords } from '../../country/sheet-words.ts'
import { NOTHING } from '../own/questions/questions.ts'
import { foldAll, foldText } from '../own/words/fold-text.ts'
import type { Axis, Entry } from './axis.ts'
import type { Findings } from './findings.ts'
import { takeTime } from './label.ts'
import { likelyFigures } from './likely-figures.ts'
import type { CountTable } from './shape.ts'
import type { CountContext } from './understood.ts'

/** A figure, and what of it is counted. */
export type Figure = { readonly indicator: Indicator; readonly by: Readonly<Record<string, string>> }
/** `not`: none of them is handed in, as somebody has said; undefined where a cell is no count of its table. */
export type Meant = Figure | 'not' | 'open' | undefined

/** @returns of each cell, what it counts. @param allowed the figures that whoever states them may state */
export function figuresOf(
  table: CountTable,
  rows: Axis,
  columns: Axis,
  allowed: readonly Indicator[],
  context: CountContext,
  findings: Findings,
): readonly (readonly Meant[])[] {
  return rows.entries.map((row) =>
    columns.entries.map((column) => {
      if (row.isAside || column.isAside || row.isOpen || column.isOpen) return undefined
      const measure = [row.measure, column.measure].filter((m) => m !== undefined).join(' › ')
      return figureOf(measure, table, allowed, context, findings)
    }),
  )
}

function figureOf(
  measure: string,
  table: CountTable,
  allowed: readonly Indicator[],
  { answers, words }: CountContext,
  findings: Findings,
): Figure | 'not' | 'open' {
  const title = titleOf(table, words)
  const what = measure === '' ? title : measure
  const id = `counts:measure:${foldText(what)}`
  const asked = findings.asked(id)
  // Thousands of cells stand under one heading.
  if (asked) {
    findings.ask(asked, 1)
    return 'open'
  }
  const answer = answers[id]
  if (answer === NOTHING) return 'not'
  const figure = answer === undefined ? undefined : readFigure(answer, allowed)
  if (figure) return figure
  findings.ask({
    id,
    kind: 'rule',
    words: {
      en: `What do the numbers of “${what}” count?`,
      km: `លេខនៃ «${what}» រាប់អ្វី?`,
    },
    about: { sheet: table.sheet, heading: what },
    cells: 1,
    likely: [
      ...likelyFigures(what, [title, table.sheet], allowed, words),
      { value: NOTHING, words: { en: 'None of these: it is not handed in', km: 'មិនមែនណាមួយទេ៖ មិនប្រគល់' } },
    ],
  })
  return 'open'
}

/** `indicator;dimension=code;…` */
const FIGURE = /^([a-z0-9-]+)((?:;[a-z0-9_]+=[^;=]+)*)$/
function readFigure(answer: string, allowed: readonly Indicator[]): Figure | undefined {
  const [, id = '', cuts = ''] = FIGURE.exec(answer) ?? []
  const indicator = allowed.find((i) => i.id === id)
  const by = Object.fromEntries(
    cuts
      .split(';')
      .filter((c) => c !== '')
      .map((c) => c.split('=') as [string, string]),
  )
  return indicator && Object.keys(by).every((d) => Object.hasOwn(indicator.dimensions, d)) ? { indicator, by } : undefined
}

/** What a table is called, without its time: next month's is called the same. What a program counts says it best. */
function titleOf({ titles, sheet }: CountTable, { counts }: SheetWords): string {
  const named = titles.filter((t) => /[\p{L}\p{M}]{3}/u.test(t))
  const counted = named.find((t) => foldText(t).length > 9 && [...foldAll(counts.captions)].some((c) => foldText(t).startsWith(`${c} `)))
  const title = counted ?? named.toSorted((a, b) => b.length - a.length)[0] ?? sheet
  const { rest, time } = takeTime(foldText(title), counts)
  return time === undefined || rest === ''
    ? title
    : rest
        .replace(/(?:ខែ|ឆ្នាំ)\s*(?=$|[\s(,])/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim()
}

/** `leads` and `leads; trafficking suspected` under two headings: of one line, or one column, the second is some of the first. */
export const wholeOf =
  (meant: readonly (readonly Meant[])[], rows: readonly Entry[], columns: readonly Entry[]) =>
  (r: number, c: number): readonly [number, number] | undefined => {
    const own = meant[r]?.[c]
    if (typeof own !== 'object' || Object.keys(own.by).length === 0) return undefined
    const isWhole = (other: Meant): boolean =>
      typeof other === 'object' && other.indicator === own.indicator && Object.keys(other.by).length === 0
    const isBeside = (a: Entry | undefined, b: Entry | undefined): boolean =>
      JSON.stringify([a?.time, a?.is, a?.isTotal]) === JSON.stringify([b?.time, b?.is, b?.isTotal])
    const column = columns.findIndex((e, i) => i !== c && isBeside(e, columns[c]) && isWhole(meant[r]?.[i]))
    if (column >= 0) return [r, column]
    const row = rows.findIndex((e, i) => i !== r && isBeside(e, rows[r]) && isWhole(meant[i]?.[c]))
    return row >= 0 ? [row, c] : undefined
  }
