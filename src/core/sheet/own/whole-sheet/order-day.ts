/** The day of an order: of an investigating judge who dismisses, a decision; of one that sends a case to trial, none. */
import type { SheetWords } from '../../../country/sheet-words.ts'
import type { Column } from '../column/column.ts'
import { foldText } from '../words/fold-text.ts'

/** The heading of the only column of decisions, where it names an order and no judgment: `ថ្ងៃចេញដីកា`, `Date of order`. */
export function orderHeading(columns: readonly Column[], { papers }: SheetWords): string | undefined {
  const [only, ...others] = columns.filter((c) => c.fields.includes('decided_on'))
  if (only === undefined || others.length > 0) return undefined
  const heading = foldText(only.heading)
  const names = (words: readonly string[]): boolean => words.some((word) => heading.includes(foldText(word)))
  return names(papers.orders) && !names(papers.judgments) ? only.heading : undefined
}

/** Nobody has been tried and nothing has ended, so the order was none about the accused. */
export const isOpenCase = ({ stage = '', outcome = '' }: Readonly<Record<string, string>>): boolean =>
  OPEN.includes(stage) && outcome === ''
const OPEN = ['charged', 'investigating_judge', 'awaiting_trial']
