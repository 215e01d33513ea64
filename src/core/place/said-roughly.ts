/** Numbers of a place's records, as roughly as their papers say them (core/text/count-said.ts). */
import { findRecordKind } from '../model/kinds.ts'
import type { StoryRecord } from '../story/record.ts'
import { joinCount, OPEN_MOST, spanOfCount } from '../text/count-span.ts'
import type { Said } from './place-file.ts'

/** A value as its record says it: a number that is said roughly in signs. */
export function writtenIn({ values, kind }: StoryRecord, column: string): string | number | undefined {
  const most = findRecordKind(kind)?.columns.find((c) => c.id === column)?.most
  const [least, upTo] = [values[column], most === undefined ? undefined : values[most]]
  return typeof least === 'number' && typeof upTo === 'number' ? joinCount(least, upTo) : (least ?? undefined)
}

/** Of about so many nobody knows how many stayed. */
export function exactIn(record: StoryRecord, column: string): number | undefined {
  const written = writtenIn(record, column)
  return typeof written === 'number' ? written : undefined
}

/** @param all numbers, or their signs */
export function addWritten(all: readonly (string | number | undefined)[]): {
  readonly n: number
  readonly of: number
  readonly said?: string
} {
  const spans = all.flatMap((one) => spanOfCount(one) ?? [])
  const [n, most] = (['least', 'most'] as const).map((end) => spans.reduce((sum, s) => sum + s[end], 0)) as [number, number]
  const of = spans.length
  if (n > 0 && spans.some((s) => s.isAbout)) return { n, of, said: joinCount(n, n) }
  return most === n ? { n, of } : { n, of, said: joinCount(n, most === Infinity ? OPEN_MOST : most) }
}

/** The sum of a column over those that say it. */
export function sumOf(records: readonly StoryRecord[], column: string): Said {
  const sum = addWritten(records.map((r) => writtenIn(r, column)))
  return sum.of === 0 ? null : sum
}
