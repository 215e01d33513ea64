/** What a column is by its heading and its cells together, where its heading alone may mean two things. */
import type { Form } from '../../../country/country.ts'
import type { SheetWords, Unit } from '../../../country/sheet-words.ts'
import { toLatinDigits } from '../../../text/digits.ts'
import { fieldByWords, knownWords, wordsOf, type ColumnContext } from './column-words.ts'
import type { Said } from '../words/said.ts'
import { otherCode } from './codes-of-column.ts'
import { isCharge } from './legend.ts'
import type { Table } from '../grid/grid.ts'
import { isDayLike, isNumber, isSerial, samplesOf, TRIED } from './samples.ts'
import { foldAll, foldText } from '../words/fold-text.ts'
import { isAge, isSpan, makeTiler, SPANS, yesAndNo } from '../words/vocabulary.ts'

/** `ឆ្នាំ Yrs`: nothing but a unit. */
export function isUnitAlone(heading: string, { units }: SheetWords): boolean {
  const parts = foldText(heading)
    .split(/[^\p{L}\p{M}.]+/u)
    .filter((part) => part !== '')
  return parts.length > 0 && parts.every((part) => SPANS.some((unit) => foldAll(units[unit]).has(part)))
}

/**
 * Years beside months, and days beside these, each a column of small numbers: how long somebody is sentenced to, in a list that says how it ended and has no other
 * column for it. A year of the calendar is larger, and an age has no months.
 */
export function termOf({ grid, at, end, headings }: Table, column: number, form: Form, words: SheetWords): string | undefined {
  const unitAt = (c: number): Unit | undefined => (isUnitAlone(headings[c]?.text ?? '', words) ? headings[c]?.said.unit : undefined)
  const unit = unitAt(column)
  const first = unit === 'month' ? column - 1 : unit === 'day' ? column - 2 : column
  if (unitAt(first) !== 'year' || unitAt(first + 1) !== 'month') return undefined
  const field = form.fields.find((f) => isSpan(f) && f.id === 'sentence_months')
  const isSaid = (id: string): boolean =>
    headings.some(
      (h, c) =>
        c !== first && c !== first + 1 && !(c === first + 2 && unitAt(c) === 'day') && h.said.concepts.some((o) => o.fields.includes(id)),
    )
  if (field === undefined || isSaid(field.id) || !isSaid('outcome')) return undefined
  // One among many is a slip of the pen, and named as one.
  let [filled, beyond] = [0, 0]
  for (let i = at + 1; i < end; i++) {
    const [years = '', months = ''] = [first, first + 1].map((c) => toLatinDigits(grid.rows.cell(i, c)).trim())
    if (years !== '' || months !== '') filled++
    if (Number(years) > MOST_YEARS || Number(months) > MOST_MONTHS) beyond++
  }
  return beyond * FEWEST_TERMS <= filled ? field.id : undefined
}
const FEWEST_TERMS = 10

const [MOST_YEARS, MOST_MONTHS] = [50, 11]

/** Whether anything in the cells is what a field of that name holds: "place" over premises is no province. */
export function mayBe(ids: readonly string[], samples: readonly string[], { form, words, country }: ColumnContext): boolean {
  return ids.every((id) => {
    const field = form.fields.find((f) => f.id === id)
    if (field?.type === 'date') return samples.some((s) => isDayLike(s) || isSerial(s) || /^\d{4}$/.test(toLatinDigits(s)))
    if (field?.type === 'integer' || field?.type === 'amount') return samples.some((s) => /\d/.test(toLatinDigits(s)))
    if (field?.type !== 'code' || !field.list || field.list === 'offences' || field.list === 'age-bands') return true
    return holdsWord(field.list, samples, { words, country })
  })
}

export const holdsWord = (
  list: string,
  samples: readonly string[],
  { words, country }: Pick<ColumnContext, 'words' | 'country'>,
): boolean => {
  const known = knownWords(list, words, country)
  return samples.some((s) => wordsOf(s).some((part) => known.has(part)))
}

/** "Place" over nothing but provinces is the province, where the form asks for one and no heading says it: it is counted, a place is sealed. */
export function provinceIn(id: string, samples: readonly string[], { headings }: Table, { form, words, country }: ColumnContext): string {
  const province = form.fields.find((f) => f.list === 'provinces')
  const isSaid = (field: string): boolean => headings.some((h) => h.said.concepts.some((c) => c.fields[0] === field))
  if (!province || id !== 'place' || isSaid(province.id)) return id
  const known = knownWords('provinces', words, country)
  return samples.length > 1 && samples.every((s) => known.has(foldText(s))) ? province.id : id
}

/** Beside a column of articles, what people did may be said in the words of another list: then it is that. */
export function isOfForms({ concepts }: Said, samples: readonly string[], { headings }: Table, context: ColumnContext): boolean {
  const form = context.form.fields.filter((f) => f.id === 'form_of_exploitation')
  const isTitle = concepts.length === 1 && concepts[0]?.part === 'title'
  const isSaid = headings.some((h) => h.said.concepts.some((c) => c.fields.includes('form_of_exploitation')))
  const hasCharge = headings.some((h) => h.said.concepts.some((c) => c.fields.includes('offence')) && h.said.concepts !== concepts)
  return isTitle && !isSaid && hasCharge && fieldByWords(samples, form, context) !== undefined
}

/** `type of crime`: by its words a charge or what people were used for; what stands below says which. */
export function areForms({ concepts }: Said, samples: readonly string[], context: ColumnContext): boolean {
  const fields = concepts.map((c) => c.fields[0])
  const form = context.form.fields.filter((f) => f.id === 'form_of_exploitation')
  return (
    fields.length === 2 &&
    fields.includes('offence') &&
    fields.includes('form_of_exploitation') &&
    fieldByWords(samples, form, context) !== undefined
  )
}

/** Articles are hard to take for anything else: under a heading that names them a word that nobody knows (`counts (articles)`) changes nothing. */
export function holdsCharges({ concepts }: Said, samples: readonly string[], { headings }: Table, context: ColumnContext): boolean {
  const isOnly = !headings.some((h) => h.said.concepts !== concepts && h.said.concepts.some((c) => c.fields.includes('offence')))
  return isOnly && concepts[0]?.part === 'article' && areCharges(samples, context)
}

/** Nearly all are a law or the word for article, and a number. */
export function areCharges(samples: readonly string[], { form, country, words }: ColumnContext): boolean {
  const charges = makeTiler(
    form.fields.filter((f) => f.id === 'offence'),
    [],
    [],
    words,
    country,
  )
  return samples.length > 0 && samples.filter((s) => isCharge(s, charges)).length >= samples.length * 0.9
}

export function areYesOrNo(samples: readonly string[], { words }: ColumnContext): boolean {
  const answers = new Set(yesAndNo(words).flat())
  return samples.length > 0 && samples.every((s) => answers.has(foldText(s)))
}

/** Fields whose codes head columns of ticks right beside this one, where each is the word of one field alone. */
export function tickedBeside(table: Table, column: number, { words }: ColumnContext): ReadonlySet<string> {
  const ticks = foldAll(words.ticks)
  return new Set(
    [-2, -1, 1, 2].flatMap((step) => {
      const codes = table.headings[column + step]?.said.codes ?? []
      const [only, ...others] = [...new Set(codes.map((c) => c.field))]
      if (only === undefined || others.length > 0) return []
      return samplesOf(table, column + step, words).every((s) => ticks.has(foldText(s))) ? [only] : []
    }),
  )
}

/**
 * A list that puts the judgment of the court that tried first beside that of the court above: a return is of the court that sends it, so the
 * columns of the other are left out, and said. Which court sends it its title says.
 */
export function levelsOf(
  { grid, from, headings }: Table,
  { courtLevels }: SheetWords,
  answer: string | undefined,
): { readonly others: ReadonlySet<number>; readonly isOfBoth: boolean } {
  const [first, higher] = [foldAll(courtLevels.first), foldAll(courtLevels.higher)]
  const of = (names: ReadonlySet<string>): readonly number[] =>
    headings.flatMap(({ text }, column) => (text.includes(' / ') && names.has(foldText(text.split(' / ')[0] ?? '')) ? [column] : []))
  const [ofFirst, ofHigher] = [of(first), of(higher)]
  const below = foldAll(courtLevels.below ?? [])
  /** `sentence below`, `first instance verdict`, `ទោសសាលាដំបូង`: of what is asked of this court, what another said. */
  const isOfBelow = (heading: string): boolean => {
    const text = foldText(heading)
    const isNamed = [...first].some(
      (name) => text !== name && (text.startsWith(`${name} `) || text.endsWith(KHMER.test(name) ? name : ` ${name}`)),
    )
    return isNamed || [...below].some((word) => text.endsWith(` ${word}`))
  }
  const ofBelow = headings.flatMap(({ text, said }, column) =>
    isOfBelow(text) && said.concepts.every((c) => !c.fields.includes('court')) ? [column] : [],
  )
  const titles = Array.from({ length: from }, (_, i) => foldText((grid.rows.at(i)?.cells ?? []).join(' ')))
  const isOfFirst = titles.some((t) => [...first].some((name) => t.includes(name)))
  const isOfHigher = titles.some((t) => [...higher].some((name) => COURT.test(name) && t.includes(name)))
  // A court above that keeps both, each under its name, may hand in for either.
  const isOfBoth = isOfHigher && !isOfFirst && ofFirst.length > 0 && ofHigher.length > 0
  const isAbove = isOfHigher && !isOfFirst && !(isOfBoth && answer === FIRST)
  // Of a list of the court that tried first, what stands under the name of the court above is that court's, also where nothing else has a name.
  const isBeside = ofHigher.length > 0 && (ofFirst.length > 0 || (isOfFirst && !isOfHigher))
  const beside = !isBeside ? [] : isAbove ? ofFirst : ofHigher
  return { others: new Set([...beside, ...(isAbove ? ofBelow : [])]), isOfBoth }
}
/** The answer that a list of two courts is of the one that tried first. */
export const FIRST = 'first'

const KHMER = /[\u1780-\u17FF]/
const COURT = /court|សាលា|តុលាការ/

/** `Absent?` over yes and no: which field's, and of which code; only where a no means another one code, as "no appeal" does not. */
export function polarOf(said: Said, samples: readonly string[], context: ColumnContext): { field: string; code: string } | undefined {
  const answers = new Set(yesAndNo(context.words).flat())
  if (samples.length === 0 || !samples.every((s) => answers.has(foldText(s)))) return undefined
  // A minor may be a victim as well: the heading's own field is the one.
  const own = said.codes.filter((c) => said.concepts.some((o) => o.fields.includes(c.field)))
  const codes = new Map((own.length > 0 ? own : said.codes).map((c) => [`${c.field} ${c.code}`, c]))
  const [only] = [...codes.values()]
  const field = context.form.fields.find((f) => f.id === only?.field)
  return codes.size === 1 && only && field && otherCode(field, only.code, context) !== undefined ? only : undefined
}

/** Numbers, each another, or times (`6 months`) under the heading of a list: how many days, or which number, and no code. */
export function isMeasured({ concepts, unit }: Said, samples: readonly string[], form: Form, words: SheetWords): boolean {
  const [only, ...others] = concepts
  const field = form.fields.find((f) => f.id === only?.fields[0])
  if (others.length > 0 || only?.part !== undefined || field?.type !== 'code' || isAge(field) || field.list === 'offences') return false
  if (samples.length > 0 && samples.every((s) => isTime(s, words))) return true
  const numbers = samples.filter(isNumber)
  return numbers.length >= samples.length * 0.8 && numbers.length > 0 && (unit !== undefined || new Set(numbers).size > MOST_CODES)
}

/** `6 months`, `1y 2m`: numbers, each with a unit of time, and nothing else. */
export function isTime(cell: string, { units }: SheetWords): boolean {
  const known = new Set(SPANS.flatMap((unit) => [...foldAll(units[unit])]))
  const words = toLatinDigits(foldText(cell))
    .split(/[\d\s.,]+/)
    .filter((word) => word !== '')
  return /\d/.test(toLatinDigits(cell)) && words.length > 0 && words.every((word) => known.has(word))
}

const MOST_CODES = 9

/** A column under a code's word in which nothing but ticks stand. */
export function tickOf(
  said: Said,
  samples: readonly string[],
  { words }: ColumnContext,
  isElsewhere: (field: string) => boolean,
  besides: ReadonlySet<string>,
): { field: string; code: string } | undefined {
  const ticks = foldAll(words.ticks)
  if (said.codes.length === 0 || !samples.slice(0, TRIED).every((s) => ticks.has(foldText(s)) || /^\d+$/.test(s))) return undefined
  if (samples.filter((s) => ticks.has(foldText(s))).length * 2 < samples.length) return undefined
  // `1`, `2` and `3` again and again are codes of the office's own; one number below the ticks may be their sum.
  if (samples.filter((s) => /^[2-9]$/.test(toLatinDigits(s))).length > 1) return undefined
  // `M` and `F` under `accused`: a name is nothing that can be ticked.
  const wanted = said.concepts.flatMap((c) => c.fields).filter((id) => id !== 'accused_name')
  const own = wanted.length > 0 ? said.codes.filter((c) => wanted.includes(c.field)) : said.codes
  // `Stage / decided` beside ticks for the other stages: as a heading the word names a decision, and here it is one of theirs.
  const codes = (own.length > 0 ? own : said.codes.filter((c) => besides.has(c.field))).filter((c) => !isElsewhere(c.field))
  const distinct = new Map(codes.map((c) => [`${c.field} ${c.code}`, c]))
  if (distinct.size === 1) return [...distinct.values()][0]
  // Beside "guilty" over ticks, "acquitted" over ticks is the same field's.
  const beside = [...distinct.values()].filter((c) => besides.has(c.field))
  return beside.length === 1 ? beside[0] : undefined
}
