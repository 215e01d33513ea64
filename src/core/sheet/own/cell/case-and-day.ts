/** A number of the register and the day that stands beside it, in one cell. */
import type { SheetWords } from '../../../country/sheet-words.ts'
import { parseDay } from '../../../text/dates.ts'
import { foldText } from '../tile.ts'

/** Whether the day is the day of registration its words may leave open. */
export type CaseAndDay = { readonly kind: 'case'; readonly number: string; readonly day: string; readonly isSure: boolean }

/** `លេខ 17 ចុះ 03/07/2024`, `12/24 registered 3 May 2024`. */
export function splitCase(cell: string, { cues }: SheetWords): CaseAndDay | undefined {
  const text = foldText(cell).replace(/\n/g, ' ')
  const [sure, open] = [cues['registered_on'] ?? [], cues['numbered_on'] ?? []].map((c) =>
    c.map(foldText).toSorted((a, b) => b.length - a.length),
  )
  for (const cue of [...(sure ?? []), ...(open ?? [])]) {
    const at = text.indexOf(cue)
    if (at <= 0) continue
    const day = text
      .slice(at + cue.length)
      .replace(/[()]/g, '')
      .trim()
    const parsed = parseDay(day)
    if (!parsed.ok && parsed.reason === 'not-a-date') continue
    const number = text
      .slice(0, at)
      .replace(/^(?:លេខ|no\.?|n°)\s*/u, '')
      .replace(/[\s,(]+$/, '')
      .trim()
    return { kind: 'case', number, day, isSure: (sure ?? []).includes(cue) }
  }
  return undefined
}

/** `007 KT/24` over `03/01/2024` under "number and day of registration". */
export function withDay(cell: string): CaseAndDay | undefined {
  const [, number = '', day = ''] = /^(\S.*?)[\s,(]+(\S+(?:\s+\S+\s+\d{4})?)\)?$/su.exec(cell.trim()) ?? []
  return day !== '' && parseDay(day).ok ? { kind: 'case', number: number.trim(), day, isSure: true } : undefined
}
