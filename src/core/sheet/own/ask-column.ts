/** The question what a column is, with the fields that it may be first. */
import type { Form } from '../../country/country.ts'
import { toLatinDigits } from '../../text/digits.ts'
import { knownWords, wordsOf, type ColumnContext } from './column-words.ts'
import { isWithoutYear } from './day.ts'
import type { Table } from './grid.ts'
import { ROLES_WORDS } from './parties.ts'
import { columnId, NOTHING, type Choice, type Question } from './questions.ts'
import type { Said } from './said.ts'
import { isDayLike, isDayOfMonth, isNumber, isNumbered } from './samples.ts'
import { isSpan, SPANS } from './vocabulary.ts'

const MOST_SAMPLES = 3
/** Share of the cells that must be such values. */
const MOST = 0.8

export function askColumn(
  o: { column: number; heading: string; samples: readonly string[]; likely: readonly string[]; said?: Said },
  { grid }: Table,
  taken: ReadonlySet<string>,
  context: ColumnContext,
): Question {
  const { form } = context
  const choice = (id: string): Choice => ({ value: id, words: form.fields.find((f) => f.id === id)?.words ?? ROLES_WORDS })
  const likely = [...new Set([...o.likely, ...likelyBySamples(o.samples, form, taken, context, o.said)])]
  return {
    id: columnId(o.heading),
    kind: 'column',
    words: { en: `What is the column “${o.heading}”?`, km: `ជួរឈរ «${o.heading}» ជាអ្វី?` },
    about: {
      ...(grid.sheet ? { sheet: grid.sheet } : {}),
      column: o.column,
      heading: o.heading,
      samples: [...new Set(o.samples)].slice(0, MOST_SAMPLES),
    },
    cells: o.samples.length,
    likely: [...likely.map(choice), { value: NOTHING, words: { en: 'Not part of the form', km: 'មិនមែនជាផ្នែកនៃទម្រង់' } }],
    others: 'fields',
  }
}

/** Fields that are free and that such values may be; a day is any of the days, so all are named and none is first by right. */
export function likelyBySamples(
  samples: readonly string[],
  form: Form,
  taken: ReadonlySet<string>,
  { words, country }: ColumnContext,
  said?: Said,
): readonly string[] {
  const free = form.fields.filter((f) => !taken.has(f.id))
  const most = (is: (cell: string) => boolean): boolean => samples.filter(is).length >= samples.length * MOST
  if (most(isDayLike) || (said?.isDay === true && (most(isDayOfMonth) || most(isWithoutYear))))
    return free.filter((f) => f.type === 'date').map((f) => f.id)
  const span = said?.concepts.length === 0 && said.unit !== undefined && SPANS.includes(said.unit) ? free.filter(isSpan) : []
  if (span.length > 0 && most(isNumber)) return span.map((f) => f.id)
  const coded = free.filter((f) => {
    // Yes and no answer every question, and so point to none.
    if (f.type !== 'code' || !f.list || f.list === 'five-states') return false
    const known = knownWords(f.list, words, country)
    return most((cell) => wordsOf(cell).some((part) => known.has(part)))
  })
  if (coded.length > 0) return coded.map((f) => f.id)
  if (most(isNumbered)) return free.filter((f) => f.type === 'case-number').map((f) => f.id)
  return form.fields.some((f) => f.id === 'accused_name') && most((cell) => /\p{L}{2}/u.test(cell) && !/\d/.test(toLatinDigits(cell)))
    ? free.filter((f) => f.type === 'text').map((f) => f.id)
    : []
}
