/** A cut that no list of the country has: districts, names of offices. Its numbers are left out, and their sum is stated where it is all of them. */
import type { Words } from '../../model/fields.ts'
import { NOTHING, type Answers } from '../own/questions/questions.ts'
import { foldText } from '../own/words/fold-text.ts'
import type { Axis, Entry } from './axis.ts'
import type { Findings } from './findings.ts'

export const UNLISTED_WORDS: Words = { en: 'the lines of the sheet', km: 'ជួរក្នុងតារាង' }
const UNLISTED = '?'

/**
 * Where lines and columns both seem to say what is counted, one of the two is such a cut. It is the one that is summed, for nobody adds cases to
 * victims.
 */
export function tellApart(rows: Axis, columns: Axis): readonly [Axis, Axis] {
  const measures = ({ entries }: Axis): number => new Set(entries.flatMap((e) => (isWhole(e) ? [e.measure] : []))).size
  const isSummed = ({ entries }: Axis): boolean => entries.some((e) => e.isTotal && e.measure === undefined && !e.isAside)
  if (measures(rows) === 0 || measures(columns) === 0) return [rows, columns]
  return isSummed(columns) && !isSummed(rows) ? [rows, asUnlisted(columns)] : [asUnlisted(rows), columns]
}
const isWhole = (e: Entry): boolean => e.measure !== undefined && e.partOf === undefined && !e.isTotal && !e.isAside
const asUnlisted = (axis: Axis): Axis => ({
  ...axis,
  entries: axis.entries.map(({ measure, ...e }) => (measure === undefined ? e : { ...e, is: { ...e.is, [UNLISTED]: measure } })),
})

/** Columns that no list has may be of an earlier time, or counted twice: whether their sum is all of what is counted is asked. */
export function isWholeOf(sum: Entry, { entries }: Axis, answers: Answers, findings: Findings): boolean {
  const unread = [...new Set(entries.flatMap((e) => e.is[UNLISTED] ?? []))]
  if (!sum.isTotal || sum.is[UNLISTED] !== undefined || unread.length === 0) return true
  const id = `counts:whole:${foldText(sum.text)}:${unread.map(foldText).join(':')}`
  const answer = answers[id]
  if (answer === undefined) {
    const names = unread.map((u) => `“${u}”`).join(', ')
    findings.ask({
      id,
      kind: 'rule',
      words: {
        en: `“${sum.text}” sums ${names}. Is it all of this time, and of no other?`,
        km: `«${sum.text}» បូក ${unread.map((u) => `«${u}»`).join(', ')}។ តើវាជាចំនួនទាំងអស់នៃពេលនេះ ហើយមិនមែនពេលផ្សេង?`,
      },
      about: { heading: sum.text },
      cells: 1,
      likely: [
        { value: 'whole', words: { en: 'Yes: it is handed in', km: 'មែន៖ ប្រគល់វា' } },
        { value: NOTHING, words: { en: 'No: it is left out', km: 'មិនមែនទេ៖ ទុកវាចោល' } },
      ],
    })
  }
  return answer === 'whole'
}
