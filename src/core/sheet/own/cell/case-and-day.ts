/** A number of the register and the day that stands beside it, in one cell. */
import type { SheetWords } from '../../../country/sheet-words.ts'
import { parseRegisterNumber } from '../../../model/register-number.ts'
import { parseDay } from '../../../text/dates.ts'
import { foldText, holdsAny } from '../words/fold-text.ts'

/** Whether the day is the day of registration its words may leave open. */
export type CaseAndDay = { readonly kind: 'case'; readonly number: string; readonly day: string; readonly isSure: boolean }

type CaseOfYear = { readonly kind: 'text'; readonly field: string; readonly text: string }

/** `លេខ 17 ចុះ 03/07/2024`, `12/24 registered 3 May 2024`. */
export function splitCase(cell: string, { cues, ofAnother = [] }: SheetWords): CaseAndDay | CaseOfYear | undefined {
  const text = foldText(cell).replace(/\n/g, ' ')
  const [sure, open] = [cues['registered_on'] ?? [], cues['numbered_on'] ?? []].map((c) =>
    c.map(foldText).toSorted((a, b) => b.length - a.length),
  )
  for (const cue of [...(sure ?? []), ...(open ?? [])]) {
    const at = text.indexOf(cue)
    // `12/2024 police: registered …` is a day of theirs.
    if (at <= 0 || holdsAny(text.slice(0, at), ofAnother)) continue
    const day = text
      .slice(at + cue.length)
      .replace(/[()]/g, '')
      .trim()
    const parsed = parseDay(day)
    if (!parsed.ok && parsed.reason === 'not-a-date') continue
    const number = withoutEnd(
      text
        .slice(0, at)
        .replace(/^(?:លេខ|no\.?|n°)\s*/u, '')
        .trim(),
    )
    // `12 ចុះឆ្នាំ ២០២៤` says of which year the number is, and no day; without it the next year's twelfth would be the same case.
    const year = OF_YEAR.exec(day)?.[1]
    if (year !== undefined) return { kind: 'text', field: 'case_number', text: withYear(cell, number, year) }
    return { kind: 'case', number, day, isSure: (sure ?? []).includes(cue) }
  }
  return undefined
}

/** As it is written, where that may be a number of a register at all. */
const withYear = (cell: string, number: string, year: string): string =>
  parseRegisterNumber(cell) !== undefined ? cell : number.endsWith(year) ? number : `${number}/${year}`
const OF_YEAR = /^(?:ឆ្នាំ|year)?\s*(\d{4})$/u

/** `007 KT/24` over `03/01/2024` under "number and day of registration": the last word is the day, or the last three are. */
export function withDay(cell: string): CaseAndDay | undefined {
  const words = cell.trim().replace(/\)$/, '').split(/\s+/)
  for (const length of /^\d{4}$/.test(words.at(-1) ?? '') ? [3, 1] : [1]) {
    const [first = '', ...others] = words.slice(-length)
    const at = Math.max(first.lastIndexOf(','), first.lastIndexOf('(')) + 1
    const number = withoutEnd([...words.slice(0, -length), first.slice(0, at)].join(' '))
    const day = [first.slice(at), ...others].join(' ')
    if (number !== '' && parseDay(day).ok) return { kind: 'case', number, day, isSure: true }
  }
  return undefined
}

/** `15/2024 03.06.2024` under the word for a case alone: whose day that is its writer knows, and no number has one in it. */
export function dayBehind(cell: string): CaseAndDay | undefined {
  const found = /\S\s+\(?\S*[\d\u17E0-\u17E9]{4}\)?$/u.test(cell.trim()) ? withDay(cell) : undefined
  return found && parseRegisterNumber(found.number) !== undefined ? { ...found, isSure: false } : undefined
}

/** Without the spaces, commas and brackets that it ends with; a pattern for them would try each place of a cell that is made of them. */
function withoutEnd(text: string): string {
  let end = text.length
  while (end > 0 && /[\s,(]/.test(text.charAt(end - 1))) end--
  return text.slice(0, end)
}
