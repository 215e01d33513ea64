/**
 * The day of a line that stands below a case's people is that of their judgment: of whoever has a result, and of nobody whose case was put off or goes on. Where
 * some of them have one and others none, whether it is the day of those who have is asked.
 */
import type { Asking } from '../asking/asking.ts'
import { CLOSES } from '../sections/case-lines.ts'
import type { Column } from '../column/column.ts'
import type { PersonRow } from '../row/person-row.ts'
import type { TakenLine } from './note.ts'

export class ClosingDays {
  readonly #columns: readonly Column[]
  readonly #asking: Asking
  readonly #answer: string | undefined
  /** 1-based row of a closing line → who stands above it with a result, and the rows of those without. */
  readonly #cases = new Map<number, { readonly judged: Record<string, string>[]; readonly open: number[] }>()

  constructor(columns: readonly Column[], asking: Asking, answer: string | undefined) {
    ;[this.#columns, this.#asking, this.#answer] = [columns, asking, answer]
  }

  /** @param read a row by its texts; @returns it, without the day where nobody was judged */
  read({ closedBy, row: line }: TakenLine, texts: readonly string[], read: (texts: readonly string[]) => PersonRow): PersonRow {
    const row = read(texts)
    if (closedBy === undefined) return row
    const found = this.#cases.get(closedBy) ?? { judged: [], open: [] }
    this.#cases.set(closedBy, found)
    if (RESULTS.some((id) => (row.values[id] ?? '') !== '')) {
      found.judged.push(row.values)
      return row
    }
    found.open.push(line)
    return read(texts.map((text, i) => (this.#columns[i]?.fields.includes(CLOSES) === true ? '' : text)))
  }

  /** Asks about the cases whose people differ; until somebody has said so nobody of them has the day. */
  end(): void {
    for (const { judged, open } of this.#cases.values()) {
      if (judged.length === 0 || open.length === 0) continue
      for (const row of open) this.#asking.rule('closing', row)
      if (this.#answer !== 'yes') for (const values of judged) values[CLOSES] = ''
    }
  }
}

const RESULTS = ['outcome', 'sentence_months', 'suspended_months', 'fine']
