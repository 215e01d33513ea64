/**
 * Rows of a sheet, while its names are open in its clerk's window, that may be one person: which rows, and by what, field by field. A hint to look,
 * before they are handed in; nothing is put on record by it, and nothing of it leaves.
 */
import type { Form } from '../../core/country/index.ts'
import { getRecordKind } from '../../core/model/kinds.ts'
import { findLookAlikes } from '../../core/review/look-alike.ts'
import type { EdgeKeys } from '../../road/ports.ts'
import type { ValueRowList } from '../../road/stages.ts'
import { peopleIn } from './people-in.ts'

export type AlikeRows = {
  /** As `ValueRow.row` has them, the earlier first. */
  readonly rows: readonly [number, number]
  /** What is known of both, in the order in which it is compared. */
  readonly reasons: readonly { readonly comparison: string; readonly level: string }[]
}
/** Eight to one: what is less likely is no hint, and rows that are many are looked at on the page of pairs. */
const HINT_BITS = 3
const HINTS_MOST = 8

/** @returns the surest first, and how many more there are; none of a form whose rows are nobody. */
export function alikeRows(rows: ValueRowList, form: Form, keys: EdgeKeys): { readonly pairs: readonly AlikeRows[]; readonly more: number } {
  if (getRecordKind(form.kind).concerns === 'nobody') return { pairs: [], more: 0 }
  const people = peopleIn(rows, form, keys)
  const found = findLookAlikes(people)
    .pairs.filter(({ a, b, bits }) => bits >= HINT_BITS && people[a]?.record !== people[b]?.record)
    .toReversed()
  const pairs = found.slice(0, HINTS_MOST).map(({ a, b, reasons }): AlikeRows => {
    const [first = 0, second = 0] = [rows.at(a)?.row ?? 0, rows.at(b)?.row ?? 0].toSorted((x, y) => x - y)
    return {
      rows: [first, second],
      reasons: reasons.filter(({ level }) => level !== 'not known').map(({ comparison, level }) => ({ comparison, level })),
    }
  })
  return { pairs, more: found.length - pairs.length }
}
