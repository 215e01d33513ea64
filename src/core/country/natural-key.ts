/** What makes a row the same row, in a file and in a resend. */
import { getRecordKind } from '../model/kinds.ts'
import type { Form, RowValues } from './country.ts'

/**
 * Beside the values of its natural key: of a day in it that is known about only, the last that it may have been. Of two such days, or of one and the day that it
 * begins with, the first may be the same. Of a row whose day is known there is none, and its key is as it always was.
 */
export function lastDaysOfKey({ naturalKey, kind }: Form, values: RowValues): readonly string[] {
  const { columns } = getRecordKind(kind)
  return naturalKey.flatMap((id): readonly string[] => {
    const last = columns.find((c) => c.id === id)?.last
    const day = last === undefined ? null : (values[last] ?? null)
    return day === null ? [] : [`${last} ${String(day)}`]
  })
}
