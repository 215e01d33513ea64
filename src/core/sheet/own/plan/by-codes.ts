/** Columns whose heading is an answer itself, or that answer another question than their heading's: ticks, yes and no, days where a place is meant. */
import { knownWords } from '../column/column-words.ts'
import { areYesOrNo, holdsWord, isMeasured, polarOf, tickedBeside, tickOf } from '../column/column-senses.ts'
import { legendOf } from '../column/legend.ts'
import type { SheetWords } from '../../../country/sheet-words.ts'
import { toLatinDigits } from '../../../text/digits.ts'
import type { Table } from '../grid/grid.ts'
import { isDayLike, isSilentCell, samplesOf } from '../column/samples.ts'
import { foldAll, foldText, holdsAny } from '../words/fold-text.ts'
import { isSpan, listCodes, makeTiler } from '../words/vocabulary.ts'
import { aboveOf } from '../whole-sheet/said-by-sheet.ts'
import { doubted, isAgeField, isDay, isHeaded, isOfOther, type Rule } from './placing.ts'

/** `Guilty` over ticks. */
export const isTicked: Rule = ({ column, name, said, samples, context, table, isSilent }, { columns }) => {
  if (isSilent) return false
  const tick = tickOf(said, samples, context, (id) => isOfOther(table, column, id, context.words), tickedBeside(table, column, context))
  if (!tick) return false
  columns.push({ column, heading: name, fields: [tick.field], code: tick.code, by: 'heading' })
  return true
}

/** `Result / pending` over ticks, beside ticks for how it ended: what a row has there is not yet said. */
export const isTickedOpen: Rule = ({ column, name, text, samples, context, table, isOfAccused, isSilent }, { leftOut }) => {
  // A narrow column breaks a word that Khmer writes without a gap.
  const own = (text.split(' / ').at(-1) ?? text).replace(/(?<=[\u1780-\u17FF])\s+(?=[\u1780-\u17FF])/g, '')
  const ticks = foldAll(context.words.ticks)
  if (!isOfAccused || isSilent || !text.includes(' / ') || !foldAll(context.words.open).has(foldText(own))) return false
  if (!samples.every((s) => ticks.has(foldText(s))) || !tickedBeside(table, column, context).has('outcome')) return false
  leftOut.push({ column, heading: name })
  return true
}

/** Ages under `age / men` and `age / women`: how old somebody is, and which of the two. */
export const isAgeBySex: Rule = ({ column, name, text, said, samples, form, table, context, isOfAccused }, { columns }) => {
  const [concept, ...others] = said.concepts
  const [sex, ...more] = [...new Map(said.codes.filter((c) => c.field === 'sex').map((c) => [c.code, c])).values()]
  const isOfBoth = others.length === 0 && isAgeField(form, concept?.fields[0]) && sex !== undefined && more.length === 0
  // A baby's months, or a slip, among the years of all others.
  const ages = samples.filter(isAge).length
  const areAges = samples.length > 0 && (isOfAccused ? ages === samples.length : ages >= samples.length * MOST_AGES)
  // `Age under 18 / men` counts them: who is of one band has no other age in it.
  const isOfBand = BAND.test(toLatinDigits(text)) || said.codes.some((c) => isAgeField(form, c.field))
  if (!isOfBoth || concept === undefined || !areAges || isOfBand) return false
  // A word of a heading beside it may lie over this one as well: of an age there are two, and of a sex nothing else.
  const ticks = foldAll(context.words.ticks)
  const sexes = table.headings.flatMap((h, at) => {
    const codes = h.said.codes.filter((c) => c.field === 'sex')
    const isNamed = h.said.concepts.some((c) => c.fields.includes('sex'))
    // A tick under the word for sex alone says neither: what was done to somebody is written with the same word.
    const isTicked = codes.length === 0 && isNamed && samplesOf(table, at, context.words).every((s) => ticks.has(foldText(s)))
    return isTicked || (codes.length === 0 && !isNamed)
      ? []
      : [{ isOfAge: h.said.concepts.every((c) => isAgeField(form, c.fields[0])) && h.said.concepts.length > 0, codes }]
  })
  if (!sexes.every((s) => s.isOfAge) || !sexes.some((s) => s.codes.some((c) => c.code !== sex.code))) return false
  // In a list of anybody at all small numbers in each of the two may count people, and so do those that stand in both of them everywhere.
  if (!isOfAccused) {
    const both = table.headings.flatMap((h, at) => (h.said.codes.some((c) => c.field === 'sex') ? [at] : []))
    const hasAdult = (at: number): boolean => samplesOf(table, at, context.words).some((s) => yearsOf(s) > OLDEST_CHILD)
    if (!both.every(hasAdult) || areFilledTogether(table, both, context.words)) return false
  }
  columns.push({ column, heading: name, fields: concept.fields.slice(0, 1), also: sex, by: 'heading' })
  return true
}
const MOST_AGES = 0.8
/** `18 and over`, `<18`, `under age`, in a heading. */
const BAND = /[\d<>≤≥]|ក្រោម|លើស|\b(?:under|over|above|below)\b/iu
const OLDEST_CHILD = 17
const yearsOf = (cell: string): number => Number(/^\d{1,2}/.exec(toLatinDigits(cell).trim())?.[0] ?? 0)
/** Whether in most of the rows in which one of these columns says something another does as well. */
function areFilledTogether({ grid, at, end }: Table, columns: readonly number[], words: SheetWords): boolean {
  const filled = Array.from({ length: Math.max(0, end - at - 1) }, (_, i) =>
    columns.filter((column) => !isSilentCell(grid.rows.cell(at + 1 + i, column), words)),
  )
  const some = filled.filter((of) => of.length > 0)
  return some.filter((of) => of.length > 1).length * 2 > some.length
}
const isAge = (cell: string): boolean => /^\d{1,2}(?:\s*(?:ឆ្នាំ|yrs?|years?))?$/u.test(toLatinDigits(cell).trim())

/** `Absent?` over yes and no. */
export const isPolar: Rule = ({ column, name, said, samples, context, table }, { columns }) => {
  const polar = said.unread === '' ? polarOf(said, samples, context) : undefined
  if (!polar || !said.concepts.every((c) => c.fields[0] === polar.field) || isOfOther(table, column, polar.field, context.words))
    return false
  columns.push({ column, heading: name, fields: [polar.field], yesCode: polar.code, by: 'heading' })
  return true
}

/** `Detained / free`, `guilty or not guilty`: a heading that is nothing but the answers of one list, over these. */
export const isOfItsAnswers: Rule = ({ column, name, text, said, samples, form, table, context, isOfAccused, isSilent }, { columns }) => {
  const parts = text
    .split(/[/|\n]|ឬ|(?<=\s)(?:or|ou|vs\.?)(?=\s)/u)
    .map((part) => foldText(part.trim()))
    .filter((part) => part !== '')
  if (!isOfAccused || isSilent || said.concepts.length > 0 || new Set(parts).size < 2) return false
  const isOf = (list: string): boolean => {
    const known = knownWords(list, context.words, context.country)
    return parts.every((part) => known.has(part)) && samples.filter((s) => known.has(foldText(s))).length >= samples.length * MOST_ANSWERS
  }
  const [field, ...others] = form.fields.filter(
    (f) => f.type === 'code' && f.list !== undefined && f.list !== 'offences' && f.list !== 'five-states' && isOf(f.list),
  )
  if (field === undefined || others.length > 0 || isHeaded(table, field.id)) return false
  columns.push({ column, heading: name, fields: [field.id], by: 'heading' })
  return true
}
const MOST_ANSWERS = 0.8

/** `PresCode` over 1, 2 and 3, which a sheet of codes explains under that very heading: the column is of the list that they are of. */
export const isOfItsLegend: Rule = ({ column, name, said, samples, form, table, context, isOfAccused, isSilent }, { columns }) => {
  if (!isOfAccused || isSilent || said.unread === '' || context.legend === undefined) return false
  const phrases = legendOf(context.legend, name)
  const lists = new Set(phrases.flatMap(([, term]) => (term.kind === 'code' ? [term.list] : [])))
  const shorts = new Set(phrases.flatMap(([short, term]) => (['code', 'open'].includes(term.kind) ? [foldText(short)] : [])))
  const [field, ...others] = form.fields.filter((f) => f.type === 'code' && f.list !== undefined && lists.has(f.list))
  const isOfAnother = table.headings.some((h, at) => at !== column && h.said.concepts.some((c) => c.fields.includes(field?.id ?? '')))
  if (lists.size !== 1 || field === undefined || others.length > 0 || isOfAnother) return false
  if (shorts.size < FEWEST_EXPLAINED || !samples.every((s) => shorts.has(foldText(s)))) return false
  columns.push({ column, heading: name, fields: [field.id], by: 'words' })
  return true
}
const FEWEST_EXPLAINED = 2

/** Yes and no say that somebody is held, and not how; that something is suspended, and not how much. */
export const isWhether: Rule = ({ column, name, said, samples, context, isOfAccused }, { suspended, leftOut }) => {
  const field = said.concepts[0]?.fields[0] ?? ''
  if (!isOfAccused || !['custody', 'suspended_months'].includes(field) || !areYesOrNo(samples, context)) return false
  // One year suspended here, and one there: figures count, whatever else they may mean.
  if (samples.every((s) => /^\d+$/.test(toLatinDigits(s)))) return false
  if (field === 'suspended_months') suspended.push({ column, heading: name, fields: [field], by: 'heading', isYesOrNo: true })
  else leftOut.push({ column, heading: name })
  return true
}

/** The commune where somebody lives is written as the word for detention is. */
export const isElsewhere: Rule = ({ column, name, said, samples, context, form, isOfAccused, isSilent }, { leftOut }) => {
  const custody = form.fields.find((f) => f.id === 'custody')
  const named = [...said.concepts.map((c) => c.fields[0]), ...said.codes.map((c) => c.field)]
  const isHeaded = named.length > 0 && named.every((id) => id === custody?.id)
  const isPlace = samples.every((s) => /\p{L}/u.test(s) && !/\d/.test(toLatinDigits(s)))
  if (!isOfAccused || isSilent || !isHeaded || !isPlace || !custody?.list || holdsWord(custody.list, samples, context)) return false
  leftOut.push({ column, heading: name })
  return true
}

/**
 * "To trial" over days is when that was ordered, and decides nothing of anybody, where another column has the day of the decision; nor does the day of an appeal, in a
 * list that is not of a court above.
 */
export const isDayOfStage: Rule = ({ column, name, said, samples, isOfAccused, isSilent, table, context }, { leftOut }) => {
  const isOfAbove = [...aboveOf(table), table.grid.sheet].some((line) => holdsAny(line, context.words.ofAbove ?? []))
  const isOf = (code: string): boolean => OPEN.includes(code) || (!isOfAbove && BEYOND.includes(code))
  const isOfStage = said.concepts.length === 0 && said.codes.length > 0 && said.codes.every((c) => c.field === 'stage' && isOf(c.code))
  if (!isOfAccused || isSilent || !isOfStage || !samples.every(isDayLike) || !isHeaded(table, 'decided_on')) return false
  leftOut.push({ column, heading: name })
  return true
}
const OPEN = ['charged', 'investigating_judge', 'awaiting_trial', 'trial']
const BEYOND = ['retrial', 'appeal', 'final']

/**
 * Days of an appeal, a cassation or of bail, in a list that is not of a court above: `ចូលបញ្ជីតុលាការឧទ្ធរណ៍` is no day on which this court registered
 * anything. Where another column has the field's own word they are left out; else somebody says what they are.
 */
export const isDayOfAbove: Rule = (of, { leftOut, open }) => {
  const { column, name, text, said, samples, form, isOfAccused, isSilent, table, context } = of
  const { ofAbove = [] } = context.words
  const field = said.concepts.flatMap((c) => c.fields).find((id) => isDay(form, id))
  if (!isOfAccused || isSilent || field === undefined || !samples.some(isDayLike) || !holdsAny(text, ofAbove)) return false
  if ([...aboveOf(table), table.grid.sheet].some((line) => holdsAny(line, ofAbove))) return false
  const isSaid = table.headings.some(
    (h, at) => at !== column && h.said.concepts.some((c) => c.fields.includes(field)) && !holdsAny(h.text, ofAbove),
  )
  if (isSaid) leftOut.push({ column, heading: name })
  else open.push(doubted(of, [field]))
  return true
}

/** `Prison` over the names of prisons is where somebody sits, and no sentence; over `life` it is one, in words that somebody says. */
export const isPlaceOfPrison: Rule = ({ column, name, text, said, samples, form, context, isOfAccused }, { leftOut }) => {
  const isSentence = said.concepts.length === 1 && said.concepts[0]?.fields[0] === 'sentence_months'
  const { prisons } = context.words
  const isBare = prisons !== undefined && foldAll(prisons.headings).has(foldText(text))
  if (!isOfAccused || !isSentence || !isBare || samples.length < FEWEST_PLACES) return false
  const known = [
    ...prisons.places,
    ...listCodes('provinces', context.words, context.country)
      .map(([place]) => foldText(place))
      .filter(isLong),
  ]
  const tiler = makeTiler(form.fields.filter(isSpan), [], [], context.words, context.country)
  const isPlace = (cell: string): boolean => {
    const tiles = tiler.tile(cell)
    // A letter of a name may be the short form of a unit; behind a number it is one.
    const isCounted = tiles.some((t, i) => {
      const next = tiles[i + 1]
      return (t.kind === 'number' || (t.kind === 'term' && t.term.kind === 'count')) && next?.kind === 'term' && next.term.kind === 'unit'
    })
    return (
      holdsAny(cell, known) &&
      !isCounted &&
      !tiles.some((t) => t.kind === 'day' || (t.kind === 'term' && !['filler', 'unit'].includes(t.term.kind)))
    )
  }
  // A time in an old font begins with its number (`10qñaM`), and the name of a prison with a word.
  if (!samples.every(isPlace) || samples.some((s) => /^\s*\p{Nd}/u.test(s))) return false
  leftOut.push({ column, heading: name })
  return true
}
const FEWEST_PLACES = 3
/** A province's code is a word for many things. */
const isLong = (word: string): boolean => [...word].length > 3

/** Days in detention are no word for where somebody is held. */
export const isHowMuch: Rule = ({ column, name, said, samples, form, context, isOfAccused }, { leftOut }) => {
  if (!isOfAccused || !isMeasured(said, samples, form, context.words)) return false
  leftOut.push({ column, heading: name })
  return true
}
