/** What settles a column before its words are weighed: an answer, a heading that numbers the rows, a hidden column, one that is not asked for. */
import type { Form } from '../../../country/country.ts'
import { toLatinDigits } from '../../../text/digits.ts'
import { fieldByWords } from '../column/column-words.ts'
import { polarOf } from '../column/column-senses.ts'
import { ROLES } from '../grid/parties.ts'
import { NUMBERS } from '../column/return-table.ts'
import { personsNumber } from '../values/persons-number.ts'
import type { Table } from '../grid/grid.ts'
import { columnId, NOTHING } from '../questions/questions.ts'
import {
  areHours,
  areCountedAnew,
  beginsWithCase,
  holdsOpen,
  isCountedUp,
  isDayLike,
  isNumbered,
  isRising,
  isInEachRow,
  isRunning,
  samplesOf,
} from '../column/samples.ts'
import { foldText, holdsAny } from '../words/fold-text.ts'
import { isAge, isMoney, isSpan } from '../words/vocabulary.ts'
import { areOfOwnYears } from '../column/own-years.ts'
import { asked, besideField, doubted, isHeaded, type Headed, type Rule } from './placing.ts'

/** Of the numbers of a register one may stand there twice by a slip. */
const NEARLY_ALL = 0.9

/** The column that says who a row is about decides which rows are taken; it is no field of the form. */
export const isOfParties: Rule = ({ column, party, text, answer }) =>
  column === party?.column && (party.isNamed || text === '' || answer === ROLES)

/**
 * Numbers under words for a person's document or telephone. What rows are found by is kept in clear: such a number is never that, is not offered as
 * that, and is not taken for it where somebody says so. A heading that is the key's own name throughout is no such word: a prison's identity number of
 * who is in it.
 */
export const isNumberOfPerson: Rule = ({ column, name, text, said, samples, answer, form, context }, { leftOut }) => {
  const isKey = (id: string): boolean => form.naturalKey.includes(id)
  const fields = answer?.split('+') ?? (said.unread === '' ? said.concepts.flatMap((c) => c.fields) : [])
  if (fields.length > 0 && !fields.some(isKey)) return false
  if (said.unread === '' && said.concepts.some((c) => c.isLikely !== true && c.fields.some(isKey))) return false
  if (!holdsAny(text, context.words.numbersOf.persons) || !samples.some((s) => /\d{3}/.test(toLatinDigits(s)) && !isDayLike(s)))
    return false
  leftOut.push({ column, heading: name })
  return true
}

/** What is found by a number that is kept in clear. */
const isClearNumber = (form: Form, id: string): boolean => form.fields.some((f) => f.id === id && f.type === 'case-number')

/** Telephones, by their shape: never the number of a case or a lead, whatever the heading says, nor where somebody says so. */
export const isTelephone: Rule = ({ column, name, said, samples, answer, form }, { leftOut }) => {
  const fields = answer?.split('+') ?? said.concepts.flatMap((c) => c.fields)
  if (!fields.every((id) => isClearNumber(form, id)) || personsNumber(samples) !== 'telephone') return false
  leftOut.push({ column, heading: name })
  return true
}

/** What has the shape of a document's number is asked about, where the heading says that it is the number of a case or a lead. */
export const isOfDocument: Rule = (of, { open }) => {
  const { said, samples, form, table, column } = of
  const likely = said.concepts.flatMap((c) => c.fields.slice(0, 1)).filter((id) => isClearNumber(form, id))
  if (likely.length === 0 || personsNumber(samples, areOfOwnYears(table, column)) !== 'document') return false
  open.push(doubted(of, likely))
  return true
}

/** `Party name` where another column says who each row is, or that each is an accused. */
export const isNameOfParty: Rule = (of, { columns }) => {
  const { column, name, said, table, party, parties, context, isOfAccused, answer } = of
  const [concept, ...more] = said.concepts
  if (!isOfAccused || answer !== undefined || more.length > 0 || concept?.isLikely !== true || concept.fields.join() !== 'accused_name')
    return false
  const isOfAll = table.headings.some((_, at) => {
    const cells = at === column ? [] : samplesOf(table, at, context.words)
    return cells.length > 0 && cells.every((cell) => parties.of(cell) === 'accused')
  })
  if (said.unread !== '' || !areNames(of.samples) || !(party?.isNamed === true || isOfAll)) return false
  columns.push({ column, heading: name, fields: ['accused_name'], by: 'heading' })
  return true
}

export const isAnswered: Rule = (of, { columns, leftOut }) => {
  const { column, name, said, samples, answer, context } = of
  if (answer === undefined) return false
  if (answer === NOTHING) leftOut.push({ column, heading: name })
  else {
    const polar = polarOf(said, samples, context)
    const yes = polar?.field === answer ? { yesCode: polar.code } : {}
    const { made } = of.table.grid
    const stood = made?.headings[column]?.join(' / ') ?? ''
    const heading = stood === '' ? name : stood
    const list = made ? { madeBy: made.by } : {}
    columns.push({ column, heading, ...list, fields: answer.split('+'), ...besideField(said), isWhole: true, ...yes, by: 'answer' })
  }
  return true
}

export const isEmpty: Rule = ({ table, column, context, isSilent }) => isSilent && !holdsOpen(table, column, context.words)

/** `Age of mother`, `employer's nationality`: of whom that is, somebody says. */
export const isOfSomebodyElse: Rule = (of, { open }) => {
  if (of.said.isOfOther !== true) return false
  open.push(
    doubted(
      of,
      of.said.concepts.flatMap((c) => c.fields.slice(0, 1)),
    ),
  )
  return true
}

export const mayBeParties: Rule = (of, { open }) => {
  if (of.column !== of.party?.column || of.text === '') return false
  open.push(asked(of, of.said, [ROLES]))
  return true
}

/** `Type of marriage`, `family type`, `ប្រភេទផ្ទះ`: the kind of something else than what is called a kind alone; its words fill nothing before somebody says so. */
export const isKindOfOther: Rule = (of, { open }) => {
  const { said, text, isOfAccused, isSilent } = of
  const fields = said.concepts.flatMap((c) => c.fields.slice(0, 1))
  const isBeside = said.codes.length > 0 && !said.isWhole && fields.some((id) => KINDS_OF.includes(id))
  if (isOfAccused || isSilent || !isBeside || !KIND.test(foldText(text))) return false
  open.push(doubted(of, fields))
  return true
}
const KIND = /(?<![a-z])(?:types?|kinds?|sorts?|genres?)(?![a-z])|^ប្រភេទ/u
/** What lists often call a kind. */
const KINDS_OF = ['form_of_exploitation', 'site_type']

/** What was said of the first of several under one heading is no word about the others. */
export const isAnotherOfItsName: Rule = (of, { open }) => {
  if (of.name === of.text || of.context.answers[columnId(of.text)] === undefined) return false
  open.push(doubted(of))
  return true
}

/** A number of two figures or more, the first ones of which begin with a nought. */
const isPadded = (cell: string, i: number): boolean =>
  /^\d{2,6}$/.test(toLatinDigits(cell)) && (i > 0 || toLatinDigits(cell).startsWith('0'))

/** Under the name of what is counted or measured small numbers are that: of victims a case has one, two or three. */
export const isRunningNumber: Rule = ({ table, column, name, said, samples, form, context, isOfAccused }, into) => {
  // `1` and `2`, which the file itself explains under this heading.
  if (context.legend?.meanings.has(foldText(name)) === true) return false
  // Years of prison and amounts count up as well, row by row, and number nothing.
  if (said.concepts.some((c) => form.fields.some((f) => c.fields.includes(f.id) && (isSpan(f) || isMoney(f))))) return false
  const isOfNumbers = said.concepts.some((c) => form.fields.some((f) => c.fields.includes(f.id) && (f.type === 'integer' || isAge(f))))
  // `01`, `02` under the very words for a request or a call are its number; those of people begin anew.
  const isOfPeople = form.fields.some((f) => f.id === 'person_name')
  const isOfKey =
    said.unread === '' &&
    said.concepts.some((c) => c.isLikely !== true && c.fields.some((id) => NUMBERS.includes(id) && form.naturalKey.includes(id)))
  if (isOfKey && !isOfPeople && !said.isRowNumber && samples.every(isPadded)) return false
  // `1`, `2`, `3` under the very words for the number of a case are an entry book's own: nothing else in the list is called that.
  const isOfCase =
    said.unread === '' &&
    said.concepts.some((c) => c.isLikely !== true && c.fields.some((id) => isClearNumber(form, id) && form.naturalKey.includes(id)))
  if (isOfCase && !isOfAccused && !said.isRowNumber) return false
  const isRow = isOfNumbers ? isCountedUp(samples) : isRunning(samples) || (areCountedAnew(samples) && beginsWithCase(table, column))
  if (!isRow) return false
  // One year suspended here and two there count up as well, and number no row.
  const isOfAll = isInEachRow(table, column, context.words)
  if (isOfNumbers ? !isOfAll || samples.length < FEWEST_COUNTED : !isOfAll && !said.isRowNumber && samples.length < FEWEST_COUNTED)
    return false
  into.numbers ??= { column, heading: name, fields: [], by: 'heading' }
  return true
}

const FEWEST_COUNTED = 5

/** Names under the word for a person, where the form asks for the number by which her row is found: `Client` over who they are is no number of anybody's. */
export const isNameOfKey: Rule = ({ column, name, said, samples, isOfAccused, form, answer }, { leftOut }) => {
  const fields = answer?.split('+') ?? said.concepts.flatMap((c) => c.fields.slice(0, 1))
  const isNumber = (id: string): boolean => NUMBERS.includes(id) && form.fields.some((f) => f.id === id && f.type === 'text')
  if (isOfAccused || fields.length === 0 || !fields.every(isNumber) || samples.length < FEWEST_NAMES) return false
  const bare = samples.map(onlyNamed)
  const figures = bare.filter((s) => /\d/.test(toLatinDigits(s))).length
  // A figure typed as a letter, or one described in another way, makes of names no numbers; "File (12)" in every row is no name.
  const isDescribed = bare.some((s, i) => s !== samples[i])
  if (!areNames(bare) || figures > (isDescribed ? samples.length * (1 - NEARLY_ALL) : 0)) return false
  if (isDescribed && new Set(bare).size * 2 < bare.length) return false
  leftOut.push({ column, heading: name })
  return true
}
/** `1. Sok Dara (F, 28); Chan Thy (M, 31)`, `Sok Dara, M 31`: who is meant, without what is said of each of them. */
const onlyNamed = (cell: string): string =>
  toLatinDigits(cell)
    .replace(/(^|[;\n])\s*\d{1,2}\s*[.)-]\s*/g, '$1 ')
    .replace(/\([^()]{1,24}\)/g, ' ')
    .replace(/[\s,/-]+(?:[fmh]|ស|ប|female|male|ស្រី|ប្រុស)[\s,/.-]*\d{1,2}(?!\d)/giu, ' ')
    .replace(/[\s,/-]+\d{1,2}\s*(?:years?|yrs?|y\/?o|ans|ឆ្នាំ)(?![\p{L}])\.?(?:[\s,/-]+(?:[fmh]|ស|ប)(?![\p{L}\p{M}]))?/giu, ' ')
const FEWEST_NAMES = 3

/**
 * Answers to one question of a form of the web, a column each (`needs`, `needs/food`, `needs/legal`): with one of them in words that nobody knows, those
 * that are known would be all that was answered.
 */
export const isOfUnknownOptions: Rule = ({ column, name, text, said, table, isOfAccused, samples, form }, { leftOut }) => {
  const [field] = said.codes.map((c) => c.field)
  const question = text.slice(0, Math.max(0, text.lastIndexOf('/')))
  if (isOfAccused || !table.headings.some((h) => h.text === question)) return false
  // `risks/no_id` over noughts and ones is an answer that was ticked, and no number of anybody.
  const isOfNoAnswer = said.concepts.some((c) => form.fields.some((f) => f.id === c.fields[0] && f.type !== 'code' && f.type !== 'integer'))
  if (isOfNoAnswer && samples.every((s) => /^(?:[01]|true|false)$/i.test(s.trim()))) {
    leftOut.push({ column, heading: name })
    return true
  }
  if (field === undefined || said.concepts.length > 0) return false
  const options = table.headings.filter((h) => h.text.startsWith(`${question}/`))
  if (options.every((o) => o.said.codes.some((c) => c.field === field))) return false
  leftOut.push({ column, heading: name })
  return true
}

/** Whoever applies need not be the victim: behind the name of an applicant alone, of whom a sex or an age is, somebody says. */
export const mayBeOfApplicant: Rule = (of, { open }) => {
  const { column, said, table, isSilent, form } = of
  const field = said.concepts[0]?.fields[0]
  if (isSilent || field === undefined || !OF_A_PERSON.includes(field) || !form.fields.some((f) => f.id === APPLICANT)) return false
  const named = table.headings.slice(0, column).findLast((h) => h.said.concepts.some((c) => c.fields.some((id) => NAMES.includes(id))))
  if (named === undefined || !named.said.concepts.some((c) => c.fields[0] === APPLICANT)) return false
  open.push(doubted(of, [field]))
  return true
}
const APPLICANT = 'applicant_name'
const NAMES = [APPLICANT, 'person_name']

/** A row's own number; and a bare "No." that may be the case's. */
export const isRowNumber: Rule = (of, into) => {
  const { column, text, name, said, samples, isOfAccused } = of
  const isBareNumber = !isOfAccused && said.concepts.length === 0 && foldText(text) === 'លេខ'
  if (!said.isRowNumber && !isBareNumber) return false
  if (!isOfAccused && !isBareNumber) into.numbers ??= { column, heading: name, fields: [], by: 'heading' }
  const key = keyUnder(of)
  if (key !== undefined) {
    into.columns.push({ column, heading: name, fields: [key], by: 'heading' })
    return true
  }
  // A number that does not run on, where no other column is the case's, may be the case's.
  if (!of.isCased && isRising(samples)) into.open.push(doubted(of, ['case_number']))
  return !isBareNumber
}

/** `C01/25` under a bare "No." numbers the records, where no other column does. */
function keyUnder({ isOfAccused, form, samples, table, column }: Headed): string | undefined {
  if (isOfAccused || samples.length < 2 || personsNumber(samples, areOfOwnYears(table, column)) !== undefined) return undefined
  const key = form.fields.find(
    (f) => (f.type === 'text' || (f.type === 'case-number' && samples.every(isNumbered))) && f.required && form.naturalKey.includes(f.id),
  )
  const isOwn = samples.every((s) => /\p{L}|\d[/-]\d/u.test(s)) && new Set(samples).size >= samples.length * NEARLY_ALL
  return key && isOwn && !isHeaded(table, key.id) ? key.id : undefined
}

/**
 * Sex, age and nationality behind the name of a victim, which stands behind that of the accused: of whom they are, their order leaves open; where
 * the accused has them before, these are the other's. Of a heading that says whose they are none of it holds.
 */
export const mayBeOfAnother: Rule = (of, { open, leftOut }) => {
  const { isOfAccused, column, name, text, said, table, parties, context } = of
  const field = said.concepts[0]?.fields[0]
  if (!isOfAccused || field === undefined || !OF_A_PERSON.includes(field) || of.isSilent) return false
  if (wordsOf(text).some((word) => parties.of(word) === 'accused')) return false
  const before = table.headings.slice(0, column)
  const isOf = (id: string) => (h: Table['headings'][number]) => h.said.concepts.some((c) => c.fields[0] === id)
  const accused = before.findLastIndex(isOf('accused_name'))
  const other = before.findLastIndex((h, at) => isOther(h.text) && areNames(samplesOf(table, at, context.words)))
  if (accused < 0 || other < accused) return false
  if (before.slice(accused, other).some(isOf(field))) leftOut.push({ column, heading: name })
  else open.push(doubted(of, [field]))
  return true

  function isOther(heading: string): boolean {
    return wordsOf(heading).some((word) => parties.of(word) === 'other')
  }
}
const OF_A_PERSON = ['sex', 'age_band', 'citizenship']
const wordsOf = (text: string): readonly string[] => foldText(text).split(/[^\p{L}\p{M}]+/u)
/** Most of them; in place of names some cells may say how many. */
const areNames = (samples: readonly string[]): boolean =>
  samples.filter((s) => /\p{L}[\p{L}\p{M}].*\s\p{L}|[\u1780-\u17D3]{3}/u.test(s) && !/\d/.test(toLatinDigits(s))).length * 2 >
  samples.length

/** What an office hides it does not hand in, unless it says so. */
const isHidden = ({ isOfAccused, table, column }: Headed): boolean => !isOfAccused && table.grid.hiddenColumns?.has(column) === true

/**
 * A word of another form's question, over the words of a list of this one, or over days where this one must have a day that no heading says: it
 * may be that.
 */
export const mayBeWanted: Rule = (of, { open }) => {
  const { isOfAccused, said, samples, form, context } = of
  if (isOfAccused || !said.isNotAsked || isHidden(of) || of.isSilent) return false
  const isWanted = of.isDayWanted && !areHours(samples) && samples.filter(isDayLike).length * 2 > samples.length
  if (!isWanted && fieldByWords(samples, form.fields, context) === undefined) return false
  open.push(doubted(of))
  return true
}

export const isLeftOut: Rule = (of, { leftOut, open }) => {
  const { said, column, name, isOfAccused, samples, form, table, context } = of
  // `Aim` may be where people were to be taken, or what they were used for; and a word for that may be of something else: who is married was not forced
  // to be.
  const used = form.fields.filter((f) => f.id === 'form_of_exploitation' && !isHeaded(table, f.id))
  if (isOfAccused && said.isNotAsked && said.concepts.length === 0 && fieldByWords(samples, used, context, name) !== undefined) {
    open.push(asked(of, { ...said, unread: '' }))
    return true
  }
  const isOfPart = said.of !== undefined && said.concepts.length === 0 && said.unread === ''
  if (!said.isNotAsked && !isHidden(of) && !isOfPart) return false
  leftOut.push({ column, heading: name })
  return true
}
