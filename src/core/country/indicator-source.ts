/**
 * What an indicator reads: a record kind, or one of the two books that the system keeps of itself (returns received,
 * entries of the ledger). A book has columns like a kind, so that dimensions and conditions are written the same way.
 */
import type { Column, RecordKind } from '../model/kinds.ts'
import { findRecordKind } from '../model/kinds.ts'
import type { Indicator } from './indicator.ts'

export type SourceColumn = Pick<Column, 'id' | 'type' | 'last' | 'most'>
export type IndicatorSource =
  | { readonly type: 'records'; readonly kind: RecordKind; readonly columns: readonly SourceColumn[] }
  | { readonly type: 'returns' | 'entries'; readonly columns: readonly SourceColumn[] }

/** Of a slot (office × period) that has reported: who, for when, and how many rows its newest return has. */
const RETURN_COLUMNS: readonly SourceColumn[] = [
  { id: 'office', type: 'code' },
  { id: 'period', type: 'code' },
  { id: 'period_from', type: 'date' },
  { id: 'rows', type: 'integer' },
]
const ENTRY_COLUMNS: readonly SourceColumn[] = [
  { id: 'agency', type: 'code' },
  { id: 'kind', type: 'code' },
  { id: 'recorded_on', type: 'date' },
]

/** Undefined when the indicator names no record kind that exists. */
export function sourceOf(indicator: Indicator): IndicatorSource | undefined {
  const { measure } = indicator
  if (measure?.type === 'returns') return { type: 'returns', columns: RETURN_COLUMNS }
  if (measure?.type === 'entries') return { type: 'entries', columns: ENTRY_COLUMNS }
  const kind = findRecordKind(indicator.kind)
  return kind && { type: 'records', kind, columns: kind.columns }
}

/**
 * The day by which the indicator asks, where what it asks of a record implies that there was one: a record that lacks it may be of any time that its
 * bounds leave open.
 */
export function impliedDayOf(indicator: Indicator): RecordKind['impliedDay'] {
  const source = sourceOf(indicator)
  const implied = source?.type === 'records' ? source.kind.impliedDay : undefined
  return implied?.day === indicator.date && Array.isArray(indicator.where?.[implied.answer]) ? implied : undefined
}

/** The column that holds the last day, of a day that may be known about only: where it is filled, the day itself is the first. */
export const lastDayOf = (indicator: Indicator, column: string): string | undefined =>
  sourceOf(indicator)?.columns.find((c) => c.id === column)?.last

/** The column that holds the most, of a number that a paper may say roughly: where it is filled, the number itself is the least. */
export const mostOf = (indicator: Indicator, column: string): string | undefined =>
  sourceOf(indicator)?.columns.find((c) => c.id === column)?.most
