/** The days that the cells of one row say: each field once, its own column before what another cell says beside. */
import type { SheetWords } from '../../../country/sheet-words.ts'
import { readDay } from '../values/day.ts'
import { mayBeMonth, monthAlone } from '../values/month-alone.ts'
import { once } from '../words/once.ts'
import { isOfAccused, type PersonRow, type RowRules } from './person-row.ts'
import { foldText } from '../words/fold-text.ts'
import { beginsWith } from '../grid/totals.ts'

/** `isOwn`: in a column of its own, which wins over what another cell says beside. */
export type Day = { readonly text: string; readonly field: string; readonly isOwn: boolean; readonly isOfHearing?: true }

export function takeDays(row: PersonRow, days: readonly Day[], own: ReadonlySet<string>, rules: RowRules): void {
  const owned = new Set(days.filter((d) => d.isOwn && !d.isOfHearing).map((d) => d.field))
  const taken = new Map<string, string>()
  for (const { text, field, isOwn, isOfHearing } of days) {
    // One that is still to come, or at which it has not ended.
    if (isOfHearing && (row.isOpen || (row.values['outcome'] ?? '') === '')) continue
    if (isOfHearing && !own.has('stage')) delete row.values['stage']
    if (field === '' || (!isOwn && owned.has(field)) || (own.has(field) && (row.values[field] ?? '') !== '')) continue
    // Where another cell gives the judgment's own day nothing is open.
    if (isOfHearing && days.some((d) => d.field === field && !d.isOfHearing)) continue
    if (isOfHearing && rules.answers['rule:hearing'] !== 'yes') {
      if (rules.answers['rule:hearing'] === undefined) row.asked.push({ kind: 'rule', rule: 'hearing' })
      else row.faults.set(field, 'left-unsaid')
      continue
    }
    const read = readDay(text, rules)
    // `At large` where the day of an arrest would stand: there is none, and the row is one all the same.
    const isRough = !isOfAccused(rules.form) && rules.form.fields.some((f) => f.id === field && mayBeMonth(f))
    const month = read === undefined && isRough ? monthAlone(text) : undefined
    if (read === undefined && isNoDay(text, field, rules)) row.faults.set(field, 'no-day')
    else if (month !== undefined) {
      row.faults.set(field, 'month-alone')
      row.values[field] = month
    } else if (read === undefined) row.values[field] = text
    else if ('day' in read) {
      const before = taken.get(field)
      if (before !== undefined && before !== read.day) row.faults.set(field, 'two-answers')
      else if (read.isSpan) row.faults.set(field, 'either-day')
      taken.set(field, read.day)
      row.values[field] = read.day
    } else {
      row.values[field] = text
      row.asked.push({ kind: 'rule', rule: read.open })
    }
  }
}

/**
 * Words by which it has not happened, in a column of days that a row may lack: whoever is at large is not arrested. Every other word says that it has, on a day that
 * nobody wrote (`last week`, `released`): left out it would be as if it had not, so it stays in the cell until somebody says the day. Whoever has run away
 * from where she was kept has left it.
 */
export const isNoDay = (text: string, field: string, { form, words }: Pick<RowRules, 'form' | 'words'>): boolean =>
  !isOfAccused(form) &&
  !/\p{N}/u.test(text) &&
  field !== form.slot.date &&
  !ENDS_STAY.test(field) &&
  form.fields.some((f) => f.id === field && f.required !== true) &&
  beginsWith(text, atLarge(words))
const ENDS_STAY = /^(?:left|released|closed|ended|decided)_/
const atLarge = once((words: SheetWords): readonly string[] =>
  Object.values(words.codes).flatMap(({ phrases, weak }) =>
    [...(phrases?.['at_large'] ?? []), ...(weak?.['at_large'] ?? [])].map(foldText),
  ),
)
