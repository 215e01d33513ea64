import type { Problem } from '../../../../core/country/index.ts'
import { isOfRow } from '../../../../core/sheet/of-row.ts'
import { hasRow, type Sheet } from './problems.ts'

/** How the sheet would go in today: rows at fault wait, the others are sent, once nothing is left to ask of those. */
export type Split = { readonly waiting: readonly number[]; readonly others: number; readonly asks: number }

/** @returns undefined where nothing is at fault, or what is at fault is the file itself, or nothing would be left to send */
export function splitOf({ rows, form }: Pick<Sheet, 'rows' | 'form'>, open: readonly Problem[]): Split | undefined {
  const errors = open.filter((p) => p.severity === 'error')
  if (errors.length === 0 || form.counts || !errors.every((p) => isOfRow(p, (row) => hasRow({ rows }, row)))) return undefined
  const waiting = new Set(errors.flatMap((p) => p.row ?? []))
  if (waiting.size >= rows.length) return undefined
  const asks = open.filter((p) => p.severity !== 'error' && (p.row === undefined || !waiting.has(p.row))).length
  return { waiting: [...waiting].toSorted((a, b) => a - b), others: rows.length - waiting.size, asks }
}
