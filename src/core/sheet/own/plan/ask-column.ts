/** The question what a column is, with the fields that it may be first. */
import type { Form } from '../../../country/country.ts'
import type { SheetWords } from '../../../country/sheet-words.ts'
import { toLatinDigits } from '../../../text/digits.ts'
import { hasWord } from '../../../text/word.ts'
import { knownWords, wordsOf, type ColumnContext } from '../column/column-words.ts'
import { personsNumber } from '../values/persons-number.ts'
import { isWithoutYear } from '../values/day.ts'
import { mayBeMonth, monthAlone } from '../values/month-alone.ts'
import type { Table } from '../grid/grid.ts'
import { ROLES_WORDS } from '../grid/parties.ts'
import { columnId, NOTHING, type Choice, type Question } from '../questions/questions.ts'
import type { Said } from '../words/said.ts'
import { isDayLike, isDayOfMonth, isNumber, isNumbered } from '../column/samples.ts'
import { once } from '../words/once.ts'
import { foldAll, foldText } from '../words/fold-text.ts'
import { isSpan, SPANS } from '../words/vocabulary.ts'

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
  const likely = [
    ...new Set([...o.likely, ...likelyBySamples(o.samples, form, taken, context, o.said), ...saidInSome(o.samples, form, taken, context)]),
  ]
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

/**
 * Whether a column under words that nobody knows, whose values are those of no free field, may still be something that is asked: short codes of the
 * court's own while no column says how cases stand or end, numbers while none says a sentence or an amount, words while none says any of it.
 */
export function mayBeAsked(samples: readonly string[], taken: ReadonlySet<string>): boolean {
  const isFree = (...ids: readonly string[]): boolean => ids.every((id) => !taken.has(id))
  const most = (is: (cell: string) => boolean): boolean => samples.filter(is).length >= samples.length * MOST
  if (most((cell) => /^[\d\s.,]+$/.test(toLatinDigits(cell))))
    return isFree('sentence_months') || isFree('fine') || isFree('compensation') || isFree('age_band')
  if (isFree('offence') || isFree('case_number') || isFree('accused_name')) return true
  if (most((cell) => [...cell].length <= MOST_OF_CODE)) return isFree('outcome') || isFree('stage') || isFree('sex')
  // `sold to a brothel`, under whatever word: what was done to the victims.
  if (isFree('form_of_exploitation') && most(isPhrase)) return true
  return isFree('outcome', 'stage') || isFree('outcome', 'sentence_months')
}
/** Fields that are free and of which some cell is a word, though not most: of who came, how it ended, what people were used for. */
export function saidInSome(
  samples: readonly string[],
  form: Form,
  taken: ReadonlySet<string>,
  { words, country }: ColumnContext,
): readonly string[] {
  return form.fields.flatMap((f) => {
    if (f.type !== 'code' || f.list === undefined || taken.has(f.id) || ANYWHERE.includes(f.list)) return []
    const known = knownWords(f.list, words, country)
    return samples.some((cell) => [...cell].length > MOST_OF_CODE && known.has(foldText(cell))) ? [f.id] : []
  })
}
/** Lists whose words stand in columns of anything: where people are from and where they live, offences as part of a story, yes and no. */
const ANYWHERE = ['citizenships', 'provinces', 'courts', 'offences', 'five-states', 'age-bands', 'sexes']

const MOST_OF_CODE = 3
/** Several words, of which one begins with a small letter as no name does; in Khmer, which parts no words, a text longer than the parts of a name. */
const isPhrase = (cell: string): boolean => /\p{L}\s+\p{Ll}{2}/u.test(cell) || /[\u1780-\u17D3]{20}/.test(cell)

/** A number with a year or a month behind it. */
const timesIn = once<SheetWords, RegExp>(({ units }) => {
  const names = [...foldAll(units.year), ...foldAll(units.month)].map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`\\d\\s*(?:${names.toSorted((a, b) => b.length - a.length).join('|')})(?![a-z])`, 'u')
})

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
  const isOfAccused = form.fields.some((f) => f.id === 'accused_name')
  const rough = isOfAccused ? [] : free.filter(mayBeMonth)
  if (rough.length > 0 && most((cell) => monthAlone(cell) !== undefined)) return rough.map((f) => f.id)
  const span = said?.concepts.length === 0 && said.unit !== undefined && SPANS.includes(said.unit) ? free.filter(isSpan) : []
  if (span.length > 0 && most(isNumber)) return span.map((f) => f.id)
  // Times under whatever word, where no column has them yet: how long somebody is sentenced to.
  const times = timesIn(words)
  const sentences = most((cell) => times.test(toLatinDigits(foldText(cell)))) ? free.filter(isSpan) : []
  if (sentences.some((f) => f.id === 'sentence_months')) return sentences.map((f) => f.id)
  const coded = free.filter((f) => {
    // Yes and no answer every question, and so point to none.
    if (f.type !== 'code' || !f.list || f.list === 'five-states') return false
    const known = knownWords(f.list, words, country)
    return most((cell) => wordsOf(cell).some((part) => known.has(part)))
  })
  if (coded.length > 0) return coded.map((f) => f.id)
  if (most(isNumbered)) return personsNumber(samples) ? [] : free.filter((f) => f.type === 'case-number').map((f) => f.id)
  if (!isOfAccused || !most((cell) => hasWord(cell) && !/\d/.test(toLatinDigits(cell)))) return []
  const isLatin = most((cell) => !/[\u1780-\u17FF]/.test(cell))
  return free.filter((f) => f.type === 'text' && (isLatin || f.id !== 'accused_name_latin')).map((f) => f.id)
}
