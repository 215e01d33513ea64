/** Which field a heading names, and whether what stands below can be that. A day is never chosen by its shape. */
import { fieldByWords } from '../column/column-words.ts'
import type { SheetWords } from '../../../country/sheet-words.ts'
import { toLatinDigits } from '../../../text/digits.ts'
import { splitCase } from '../cell/case-and-day.ts'
import { areForms, holdsCharges, isOfForms, isTime, isUnitAlone, mayBe, provinceIn, termOf } from '../column/column-senses.ts'
import { isWithoutYear, monthOf } from '../values/day.ts'
import type { Table } from '../grid/grid.ts'
import type { Said } from '../words/said.ts'
import { areSmall, isDayLike, isDayOfMonth, isSerial } from '../column/samples.ts'
import { titleOf } from '../heading/table.ts'
import { foldText } from '../words/fold-text.ts'
import { SPANS } from '../words/vocabulary.ts'
import { asked, besideField, doubted, isAgeField, isBlank, isDay, type Headed, type Placing } from './placing.ts'

/** Rows of which each has a number of its own. */
const FEWEST_OF_KEY = 10
/** Rows in which figures show whether each has its own. */
const FEWEST_OF_CODES = 4

/** Words that a column must hold, and no figure, before it is no column of days. */
const FEWEST_WORDS = 3
const holdsFigures = (samples: readonly string[]): boolean => samples.some((s) => /\d/.test(toLatinDigits(s)))

/** The last of the rules: it settles every column. */
export function placeByHeading(of: Headed, { columns, leftOut, open, counts }: Placing): void {
  const { column, name, text, said, samples, table, context, form, isOfAccused } = of
  const take = (field: string): void => {
    columns.push({ column, heading: name, fields: [field], ...besideField(said), by: 'heading' })
  }
  const named = isOfAccused && isOfArticles(of, namedBy(of)) ? ['offence'] : namedBy(of)
  const fields = isOfAccused
    ? named
    : named.filter((f) => mayBe([f], samples, context) || areOfTitle(of, f)).map((f) => provinceIn(f, samples, table, context))
  // "Born in" over the names of places says where, and no year.
  if (
    isOfAccused &&
    said.concepts.every((c) => c.part === 'birth_year') &&
    fields.length > 0 &&
    samples.length > 0 &&
    samples.every((s) => !/\d/.test(toLatinDigits(s)))
  ) {
    leftOut.push({ column, heading: name })
    return
  }
  // "Victim" over names is no word for how old she is.
  if (isOfAccused && fields.length === 1 && fields[0] === 'victim_age_group' && !of.isSilent && !mayBe(fields, samples, context)) {
    leftOut.push({ column, heading: name })
    return
  }
  if (isRepeatedKey(of, fields[0]) || isOfSeveralCases(of, fields[0])) {
    open.push(asked(of, { ...said, concepts: [], unread: text }))
    return
  }
  if (isOfOwnCodes(of, named, fields)) {
    open.push(doubted(of, named))
    return
  }
  const next = fields.length === 0 ? nextOf(of, named) : undefined
  if (next !== undefined) {
    columns.push({ column, heading: name, fields: [next], by: 'heading' })
    return
  }
  if (fields.length === 0 && isInOwnWords(of, named)) {
    open.push(doubted(of, named.slice(0, 1)))
    return
  }
  const term = isOfAccused
    ? isSentence(said, samples, context.words) && !isSentenceElsewhere(table)
      ? 'sentence_months'
      : termOf(table, column, form, context.words)
    : undefined
  if (term !== undefined) {
    take(term)
    return
  }
  if (isBareUnit(of, fields)) {
    open.push(asked(of, { ...said, concepts: [] }))
    return
  }
  // "Judgment" over who came and who did not: words of one other field, and none of its own.
  const other = isOfAccused && fields.length === 1 && !of.isSilent && !mayBe(fields, samples, context) ? byWords(of, fields[0]) : undefined
  if (other !== undefined) {
    columns.push({ column, heading: name, fields: [other], by: 'words' })
    return
  }
  // A court's name in a heading may say whose number it is.
  if (isOfAccused && fields.length === 1 && fields[0] === form.slot.office && !of.isSilent && !mayBe(fields, samples, context)) {
    open.push(asked(of, { ...said, concepts: [] }))
    return
  }
  // "Came" over words and no day: whose day that would be, and what the words answer, somebody says.
  if (isOfAccused && fields.length === 1 && isDay(form, fields[0] ?? '') && samples.length >= FEWEST_WORDS && !holdsFigures(samples)) {
    open.push(asked(of, { ...said, concepts: [], unread: text }, []))
    return
  }
  const isCharged = isOfAccused && fields[0] === 'offence' && fields.length === 1 && holdsCharges(said, samples, table, context)
  // A heading over several columns is the whole of none of them.
  const isOne = isOfAccused || !liesOver(table, column)
  const isRead = (said.unread === '' || isCharged) && !said.concepts.some((c) => c.isLikely)
  const isSure = fields.length > 0 && isRead && isOne && !isAgeOfSex(of, fields[0])
  // Here all of them with the women in brackets, there a number alone: of whom that is, the heading does not say.
  if (isSure && said.of !== undefined && !areWithTheirPart(samples) && samples.some(isWithItsPart)) open.push(doubted(of, fields))
  else if (isSure && said.of !== undefined && !areWithTheirPart(samples))
    counts.push({ column, heading: name, fields, by: 'heading', of: said.of })
  else if (isSure) columns.push({ column, heading: name, fields, ...besideField(said), by: 'heading' })
  else if (!of.isSilent) open.push(asked(of, said, fields.length > 0 ? fields : keyOf(of)))
}

/** `No of victim` over `1/24`, `2/24`, each another: no count, but what finds a row, where no other heading says it. */
function keyOf({ isOfAccused, table, column, text, samples, form }: Headed): readonly string[] {
  const areOwn = samples.length > 1 && new Set(samples).size === samples.length && samples.every((s) => OWN_NUMBER.test(toLatinDigits(s)))
  if (isOfAccused || !areOwn || !BEGINS_NUMBER.test(foldText(text))) return []
  const isHeadedBy = (id: string): boolean =>
    table.headings.some((h, at) => at !== column && h.said.concepts.some((c) => c.fields.includes(id)))
  return form.fields
    .filter((f) => form.naturalKey.includes(f.id) && (f.type === 'text' || f.type === 'case-number') && !isHeadedBy(f.id))
    .map((f) => f.id)
}
const BEGINS_NUMBER = /^(?:no|nos|nr|n°|number|num)(?![\p{L}\p{M}])/u
/** `1/24`, `C-1`. */
const OWN_NUMBER = /^(?=.*\d)(?=.*[\p{L}/-])[\p{L}\d/.-]{2,20}$/u

/** `5(3)` under `victims (women)`: all of them, and in brackets the women. */
const isWithItsPart = (cell: string): boolean => /^\d+\s*\(\s*\d+\s*\)$/.test(toLatinDigits(cell).trim())
const areWithTheirPart = (samples: readonly string[]): boolean =>
  samples.length > 0 && samples.filter(isWithItsPart).length * 2 > samples.length

const namedBy = ({ text, said, samples, table, context, form, isOfAccused }: Headed): readonly string[] =>
  isOfAccused && (isOfForms(said, samples, table, context) || areForms(said, samples, context))
    ? ['form_of_exploitation']
    : fieldsOf(said, samples, {
        isDayField: (id) => isDay(form, id),
        isNamedDay: isOfAccused && namesDay(text, context.words),
        isNumberWithDay: (cell) => isNumberWithDay(cell, context.words),
      })

/** `What was done` over articles: what somebody is charged with, where no other column says it. */
const isOfArticles = ({ samples, table, column }: Headed, named: readonly string[]): boolean =>
  named.includes('form_of_exploitation') &&
  !table.headings.some((h, at) => at !== column && h.said.concepts.some((c) => c.fields.includes('offence'))) &&
  samples.length > 0 &&
  samples.every((s) => /\d/.test(toLatinDigits(s)))

/** The one field that no other heading names and whose words nearly all cells are. */
function byWords({ form, table, column, samples, context, name }: Headed, own: string | undefined): string | undefined {
  const isNamed = (id: string): boolean => table.headings.some((h, at) => at !== column && h.said.concepts.some((c) => c.fields[0] === id))
  const free = form.fields.filter((f) => f.id !== own && !isNamed(f.id) && !['citizenships', 'provinces'].includes(f.list ?? ''))
  return fieldByWords(samples, free, context, name)
}

/** `2`, `4`, `6` under a day, in a sheet whose title or name says one month: the days of that month. */
const areOfTitle = ({ form, samples, table }: Headed, field: string): boolean =>
  isDay(form, field) && samples.length > 0 && samples.every(isDayOfMonth) && monthOf([...titleOf(table), table.grid.sheet]) !== undefined

/** `File number` over 1, 2, 3, 3, 4 is the short list of a book, in which one number was written twice. */
const SAYS_NUMBER = /(?<![\p{L}\p{M}])(?:no|nos|nr|n°|number|numéro|num|id)(?![\p{L}\p{M}])|លេខ(?!កូដ)/u

/** What stands there again and again is no number by which a row is found. */
function isRepeatedKey({ isOfAccused, form, samples, text }: Headed, field: string | undefined): boolean {
  const isKey = form.fields.some((f) => f.id === field && (f.type === 'text' || f.type === 'case-number') && form.naturalKey.includes(f.id))
  // Of visits and services somebody has several: with the day, or with what was done, her number finds each.
  const isAlone = form.naturalKey.every((id) => id === field || id === form.slot.office)
  const different = new Set(samples).size
  // Of one figure each, again and again: codes of an office's own.
  const areCodes = areSmall(samples) && samples.length >= FEWEST_OF_CODES && different < samples.length && !SAYS_NUMBER.test(foldText(text))
  return !isOfAccused && isKey && isAlone && (areCodes || (samples.length >= FEWEST_OF_KEY && different * 2 < samples.length))
}

/**
 * A bare number under which rows were registered on different days: of a book, a page or a year that begins anew, and not of one case. Of numbers below ten a
 * court would find nothing: they count something.
 */
function isOfSeveralCases({ isOfAccused, table, column, samples }: Headed, field: string | undefined): boolean {
  if (!isOfAccused || field !== 'case_number' || !samples.every((s) => /^\d{1,4}$/.test(toLatinDigits(s)))) return false
  if (areSmall(samples)) return true
  const dated = table.headings.findIndex((h) => h.said.concepts[0]?.fields.join() === 'registered_on')
  const days = new Map<string, string>()
  for (let i = table.at + 1; i < table.end && dated >= 0; i++) {
    const [number, day] = [column, dated].map((at) => table.grid.rows.cell(i, at).trim())
    if (!number || !day || !isDayLike(day)) continue
    if ((days.get(number) ?? day) !== day) return true
    days.set(number, day)
  }
  return false
}

/** `0`, `2`, `ត`: codes of the office's own, under the word for just this; and words of its own, under that for what the form must have. */
function isOfOwnCodes({ isOfAccused, said, form, written }: Headed, named: readonly string[], fields: readonly string[]): boolean {
  const isAskedFor = said.unread === '' && form.fields.some((f) => f.id === named[0] && f.type === 'code' && f.required)
  return !isOfAccused && fields.length === 0 && named.length === 1 && (isAskedFor || written.every((s) => [...s].length <= 2))
}

/** Words of its own under words that say nothing but what the form asks for: `Form of exploitation` over two forms in each cell. */
const isInOwnWords = ({ isOfAccused, isSilent, said, form }: Headed, named: readonly string[]): boolean =>
  !isOfAccused &&
  !isSilent &&
  said.isWhole &&
  !said.concepts.some((c) => c.isLikely) &&
  form.fields.some((f) => f.id === named[0] && f.type === 'code')

/** "Place" over what is no province is the name of the place, where the form asks for one. */
function nextOf({ isOfAccused, isSilent, said, samples, form, context }: Headed, named: readonly string[]): string | undefined {
  const [concept, ...more] = said.concepts
  if (isOfAccused || isSilent || named.length !== 1 || more.length > 0 || said.unread !== '' || concept?.isLikely === true) return undefined
  // "Suspects" over who they are, and not how many.
  const names = `${named[0]?.replace(/s$/, '')}_names`
  if (form.fields.some((f) => f.id === names && f.type === 'text') && !holdsFigures(samples)) return names
  return concept?.fields.find((id) => id !== named[0] && !isDay(form, id) && mayBe([id], samples, context))
}

/** A unit alone is no age where another column is one. */
const isBareUnit = ({ said, text, context, form, ages, column }: Headed, fields: readonly string[]): boolean =>
  said.unit !== undefined &&
  isUnitAlone(text, context.words) &&
  fields.every((id) => isAgeField(form, id)) &&
  ages.some((c) => c !== column)

/** `Age (M)` is of men, and not in months. */
const isAgeOfSex = ({ said, text, form }: Headed, field: string | undefined): boolean =>
  isAgeField(form, field) && said.unit === 'month' && !/(?:^|[^\p{L}])(?:months?|mois|mths?)(?![\p{L}])|ខែ/iu.test(text)

/** Years under "convicted" are the sentence; and so is a time that says itself how many years it is. */
function isSentence({ concepts, codes, unit, unread }: Said, samples: readonly string[], words: SheetWords): boolean {
  const isConviction = codes.length > 0 && codes.every((c) => c.field === 'outcome' && c.code === 'convicted')
  if (concepts.length > 0 || unread !== '' || !isConviction || samples.length === 0) return false
  if (unit === undefined) return samples.every((s) => isTime(s, words))
  return SPANS.includes(unit) && samples.every((s) => /^\d{1,3}(?:[.,]\d{1,2})?$/.test(toLatinDigits(s).trim()))
}
const isSentenceElsewhere = ({ headings }: Table): boolean =>
  headings.some((h) => h.said.concepts.some((c) => c.fields[0] === 'sentence_months'))

/** A merged heading with columns beside it that have none of their own. */
function liesOver({ grid, at, headings }: Table, column: number): boolean {
  const row = grid.rows.rowOf(at)
  return (grid.merges ?? []).some(
    (m) => m.top <= row && row <= m.bottom && m.left === column && m.right > m.left && isBlank(headings[column + 1]?.text ?? ''),
  )
}

/** Fields by the heading's words and by whether days stand below. */
function fieldsOf(
  said: Said,
  samples: readonly string[],
  {
    isDayField,
    isNamedDay,
    isNumberWithDay: isOfCase,
  }: { isDayField: (id: string) => boolean; isNamedDay: boolean; isNumberWithDay: (cell: string) => boolean },
): readonly string[] {
  const most = (is: (cell: string) => boolean): boolean => samples.length > 0 && samples.filter(is).length >= samples.length * 0.6
  const chosen = new Set<string>()
  for (const { fields, part } of said.concepts) {
    // A bare number or `7/5` is a day only where one may stand.
    const isOfDay = (s: string): boolean => isDayLike(s) || (fields.some(isDayField) && (isSerial(s) || isWithoutYear(s)))
    // Under "day of the judgment" open cases say where they stand.
    // `7-6-15` under years, months and days is how long, though it may look like a day.
    const isCounted = !fields.some(isDayField) && said.units.filter((u) => SPANS.includes(u)).length > 1
    // `លេខ ១២ ចុះថ្ងៃទី២ ខែកុម្ភៈ ឆ្នាំ២០២៤` looks like a day, and is a number before it.
    const isCase = fields.includes('case_number') && fields.some(isDayField) && most(isOfCase)
    const isDays = (!isCase && !isCounted && most(isOfDay)) || (isNamedDay && isDayField(fields[0] ?? '') && samples.some(isOfDay))
    // `17/01/2025 guilty` under "judgment": the day and how it ended.
    const isBoth =
      !isDays &&
      said.concepts.length === 1 &&
      fields.some(isDayField) &&
      (isCase || most((s) => holdsDay(s) && /\p{L}[\p{L}\p{M}]{2}/u.test(s.replace(/^.*\n/, ''))))
    if (isBoth) {
      for (const id of [fields.find(isDayField), fields.find((f) => !isDayField(f))]) if (id !== undefined) chosen.add(id)
      // `12/05/2024` may be the number of a case.
    } else if (part === 'birth_year' || (fields[0] === 'case_number' && !fields.some(isDayField))) chosen.add(fields[0] as string)
    else if (isDays || (said.concepts.length === 1 && (said.isDay || fields.every(isDayField))))
      for (const id of fields.filter(isDayField).slice(0, 1)) chosen.add(id)
    else for (const id of fields.filter((f) => !isDayField(f) || said.concepts.length > 1).slice(0, 1)) chosen.add(id)
  }
  return [...chosen]
}

const isNumberWithDay = (cell: string, words: SheetWords): boolean => {
  const split = splitCase(cell, words)
  return split?.kind === 'case' && /\d/.test(toLatinDigits(split.number))
}

/** A day among other words, in figures or on a line of its own. */
const holdsDay = (cell: string): boolean =>
  /\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}/.test(toLatinDigits(cell)) || (cell.includes('\n') && cell.split('\n').some((line) => isDayLike(line)))

/** A heading in which the word for a day stands, alone or in a word of its own. */
const namesDay = (heading: string, { dayWords }: SheetWords): boolean =>
  dayWords.some((word) => word.length > 2 && foldText(heading).includes(foldText(word)))
