/**
 * A witness's lists of deposits, as its keeper writes them into one file. Believed is only what one of the reader's own keys signed; one list that is not refuses the whole, because a
 * list left out would hide what it names.
 */
import { addDays } from '../count/coverage.ts'
import { listDays } from '../model/dates.ts'
import { openDepositDay, type DepositDay } from './deposit.ts'
import { looksLikeLists } from './deposit-shape.ts'
import { parseVkey, type NoteKey } from './note.ts'

const HEAD = /(?=^saksi-deposit-day@v1$)/m

export function readDepositLists(text: string, keys: readonly NoteKey[]): readonly DepositDay[] | 'no-list' | 'not-signed' {
  if (!looksLikeLists(text)) return 'no-list'
  const lists: DepositDay[] = []
  for (const note of text.split(HEAD)) {
    const list = openDepositList(note, keys)
    if (!list) return 'not-signed'
    lists.push(list)
  }
  return lists
}

/** One day's, if one of these keys signed it. */
export const openDepositList = (note: string, keys: readonly NoteKey[]): DepositDay | undefined => {
  for (const key of keys) {
    const list = openDepositDay(note, key)
    if (list) return list
  }
  return undefined
}

/** Keys for deposit receipts, one a line; undefined where a line is none. */
export function readDepositKeys(text: string): readonly NoteKey[] | undefined {
  const lines = text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [parseVkey(line.trim())]))
  const keys = lines.filter((key): key is NoteKey => key?.type === 'note')
  return keys.length === lines.length && keys.length > 0 ? keys : undefined
}

/** How many days have no list, between each witness's first and its last: what was deposited on them is hidden. */
export function daysWithoutList(lists: readonly DepositDay[]): number {
  return [...Map.groupBy(lists, (l) => l.witness).values()].reduce((sum, own) => {
    const have = new Set(own.map((l) => l.day))
    const sorted = [...have].toSorted()
    return sum + listDays({ from: sorted[0] ?? '', to: addDays(sorted.at(-1) ?? '', 1) }).filter((d) => !have.has(d)).length
  }, 0)
}
