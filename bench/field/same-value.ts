/** Whether what the product keeps is what a row of truth.json says, where offices write one thing in several ways. */
import type { Answers } from '../../src/core/sheet/own/questions/questions.ts'
import { spanOfCount } from '../../src/core/text/count-span.ts'
import { toLatinDigits } from '../../src/core/text/digits.ts'
import { fold } from '../../src/core/text/fold.ts'
import { textOf } from './register-facts.ts'
import type { Row } from './register-truth.ts'
import type { Read } from './score.ts'

type Of = {
  readonly fact: string
  readonly field: string
  readonly facts: Row['facts']
  /** All that is kept of the row. */
  readonly got: Read['rows'][number]['values']
  readonly answers: Answers
}

export function isSameValue(value: unknown, wanted: readonly unknown[], { fact, field, facts, got, answers }: Of): boolean {
  const text = String(value)
  return (
    wanted.includes(value) ||
    // A name in capitals is the same name.
    (/_name(?:_latin)?$/.test(field) && wanted.some((w) => typeof w === 'string' && fold(w) === fold(text))) ||
    // A lawyer's list may go by the number of the case, which the form keeps as that.
    (fact === 'case_no' && wanted.includes(got['case_reference'] ?? null)) ||
    // An office may write its letters behind the number.
    (field === 'case_number' && text.startsWith(`${String(wanted.at(-1))} `)) ||
    // Where numbers begin anew, the year goes with the number; and a number that only runs on stands behind its day.
    (field === 'case_number' &&
      new RegExp(`/${textOf(facts['received_day']).slice(0, 4)}$`).test(text) &&
      text.startsWith(`${String(wanted.at(-1))}/`)) ||
    // Of which year her cases are she has said.
    (field === 'case_number' && text === `${String(wanted.at(-1))}/${answers['rule:case-year'] ?? ''}`) ||
    (field === 'lead_number' && text.endsWith(`/${String(wanted[0])}`)) ||
    // She has said that each row under the number is found by its place there.
    (answers['rule:again'] === 'yes' && wanted.includes(text.replace(/\/\d+$/, ''))) ||
    // `ម.ជ ០០៨`: the letters of the book before a number of which a hand keeps the figures.
    (field.endsWith('_number') && LETTERS_BEFORE.test(text) && wanted.includes(toLatinDigits(text).match(/\d+$/)?.[0] ?? null)) ||
    isRoughly(value, wanted) ||
    isSpelled(text, wanted)
  )
}

/** A hand that keeps numbers alone writes the least of what its cell says roughly, or nothing: `more than 10`. */
function isRoughly(value: unknown, wanted: readonly unknown[]): boolean {
  const span = typeof value === 'string' ? spanOfCount(value) : undefined
  return span !== undefined && wanted.some((w) => w === null || w === span.least)
}

const LETTERS_BEFORE = /^[\u1780-\u17D3.]{1,8}\s*\p{Nd}+$/u

/** A hand may write the Khmer letters before a number in Latin ones: the same figures behind them. */
function isSpelled(value: string, wanted: readonly unknown[]): boolean {
  const figures = (text: string): string => (toLatinDigits(text).match(/\d+/g) ?? []).join('-')
  const isKhmer = (text: string): boolean => /[\u1780-\u17D3]/.test(text)
  const isLatin = (w: unknown): w is string => typeof w === 'string' && !isKhmer(w) && /[A-Za-z]/.test(w)
  return isKhmer(value) && figures(value) !== '' && wanted.some((w) => isLatin(w) && figures(w) === figures(value))
}
