/** A row of several accused: what its cells say of each of them. */
import type { SheetWords } from '../../../country/sheet-words.ts'
import { toLatinDigits } from '../../../text/digits.ts'
import type { Column } from '../column/column.ts'
import {
  countMarks,
  countNames,
  firstNumber,
  linesOf,
  namesSeveral,
  splitBelow,
  splitLines,
  splitNumbered,
  splitPartly,
} from '../values/persons.ts'
import type { RowFault } from '../row/person-row.ts'
import { behindHowMany, saidOfAll, saidOfEach, withoutHowMany } from './said-of-each.ts'
import { marksSeveral } from '../cell/ordinal.ts'
import { foldAll, foldText } from '../words/fold-text.ts'
import { SPANS } from '../words/vocabulary.ts'

/** One text for each person of the row: by the numbers in the cells, or by a name that a cell names. */
export function splitPersons(
  texts: readonly string[],
  columns: readonly Column[],
  nameAt: readonly number[],
  each: {
    readonly words: SheetWords
    readonly answer: string | undefined
    readonly ask: () => void
    /** Where a cell says more or fewer things than there are people. */
    readonly fewer: string | undefined
    readonly askFewer: () => void
  },
): { texts: readonly (readonly string[])[]; faults: ReadonlyMap<string, RowFault> } {
  const faults = new Map<string, RowFault>()
  const numbered =
    nameAt.map((i) => splitNumbered(texts[i] ?? '', firstNumber(texts[i] ?? ''))).find((n) => n !== undefined) ??
    nameAt
      .map((i) =>
        splitLines(
          texts[i] ?? '',
          texts.filter((_, other) => other !== i),
        ),
      )
      .find((n) => n !== undefined)
  if (!numbered) {
    const units = SPANS.flatMap((unit) => each.words.units[unit]).filter((word) => word.length > 1)
    const isSeveral = (text: string): boolean =>
      countNames(text) > 1 || countMarks(text) > 1 || namesSeveral(text) || marksSeveral(text, units)
    if (nameAt.some((i) => isSeveral(texts[i] ?? ''))) faults.set('accused_name', 'two-answers')
    const [person] = nameAt.map((i) => foldText(texts[i] ?? ''))
    // A cell that names the person again says the rest of that person.
    const plain = texts.map((text, i) =>
      person !== undefined && !nameAt.includes(i) && text !== '' && names(text, person) ? withoutName(text, person) : text,
    )
    return { texts: [plain], faults }
  }
  const people = numbered.map((name) => foldText(name))
  // Lines without numbers are a person's each only where the names stand so; two charges of a case are lines as well.
  const from = nameAt.map((i) => firstNumber(texts[i] ?? '')).find((n) => n > 1) ?? 1
  const isByLines = nameAt.every((i) => splitNumbered(texts[i] ?? '', from) === undefined)
  const partsOf = (text: string): readonly string[] =>
    splitNumbered(text, from) ??
    splitNumbered(text) ??
    splitOrdinal(text, numbered.length) ??
    splitBelow(text, numbered.length) ??
    (isByLines ? undefined : splitPartly(text, numbered.length)) ??
    ((isByLines && !/^\s*[-–•*]/mu.test(text) && !mayBeOneTerm(text)) || areTerms(text) ? linesOf(text) : [text])
  /** A time on each of several lines is somebody's each, however the names stand. */
  function areTerms(text: string): boolean {
    const lines = linesOf(text)
    const withUnits = lines.filter((line) => unitsOf(line).length > 0).length
    return lines.length > 1 && lines.every(isTerm) && !mayBeOneTerm(text) && (withUnits === 0 || withUnits === lines.length)
  }
  /** `5 years`, and below it `6 months`: what goes on in a smaller unit may be one time. */
  function mayBeOneTerm(text: string): boolean {
    const lines = linesOf(text)
    if (lines.length < 2 || !lines.every(isTerm)) return false
    const units = lines.map(unitsOf)
    return units.some(
      (own, l) => l > 0 && own.length > 0 && (units[l - 1] ?? []).length > 0 && Math.min(...own) > Math.max(...(units[l - 1] ?? [])),
    )
  }
  /** Years 0, months 1, days 2. */
  function unitsOf(term: string): readonly number[] {
    let left = toLatinDigits(foldText(term))
    return SPANS.flatMap((unit, u) => each.words.units[unit].map((word) => [foldText(word), u] as const))
      .toSorted(([a], [b]) => b.length - a.length)
      .flatMap(([word, u]) => {
        if (!left.includes(word)) return []
        left = left.replaceAll(word, ' ')
        return [u]
      })
  }
  // One result beside a sentence of each is the result of each.
  const isSentenced = texts.some((text, i) => {
    if (columns[i]?.fields[0] !== 'sentence_months' || text === '') return false
    const parts = partsOf(text)
    const ofEach = saidOfEach(text, each.words.each, numbered.length, each.words)
    return (parts.length === numbered.length && parts.every(isTerm)) || (ofEach !== undefined && isTerm(ofEach))
  })
  /** `10 years`, `5 years 6 months`, `7`: a time and nothing else; "acquitted" or "none" stands in such cells too. */
  function isTerm(text: string): boolean {
    const rest = SPANS.flatMap((unit) => each.words.units[unit])
      .toSorted((a, b) => b.length - a.length)
      .reduce((left, unit) => left.replaceAll(foldText(unit), ' '), toLatinDigits(foldText(text)))
    return /[1-9]/.test(rest) && /^[\d\s.,]+$/.test(rest)
  }
  const isJudged = texts.some((text, i) => columns[i]?.fields.includes('decided_on') === true && text !== '')
  const persons = numbered.map((_, p) =>
    texts.map((text, i) => {
      const parts = partsOf(text)
      if (parts.length === numbered.length) return parts[p] ?? ''
      const named = people.flatMap((person, q) => (text !== '' && !nameAt.includes(i) && names(text, person) ? [q] : []))
      if (named.length > 0) return named.includes(p) && named.length === 1 ? withoutName(text, people[p] ?? '') : ''
      const isOfEach = columns[i]?.fields.some((f) =>
        ['outcome', 'presence', 'sentence_months', 'suspended_months', 'fine', 'compensation', 'sex', 'age_band', 'citizenship'].includes(
          f,
        ),
      )
      if (text === '' || nameAt.includes(i)) return text
      // A stage with the judgment behind it holds of all; what it says of each is read without the words that say so.
      if (!isOfEach)
        return columns[i]?.fields.includes('decided_on') ? (saidOfEach(text, each.words.each, numbered.length, each.words) ?? text) : text
      // "each 7 years"; or one thing that somebody must say holds for each.
      const isNumber = /\p{Nd}/u.test(text)
      const own = saidOfEach(text, isNumber ? each.words.each : [...each.words.each, ...each.words.ofAll], numbered.length, each.words)
      const isOfPerson = columns[i]?.fields.every((f) => f === 'sex' || f === 'citizenship') === true
      const whole = isOfPerson ? saidOfAll(text, numbered.length, each.words) : undefined
      const ofAll = own ?? whole ?? behindHowMany(text, numbered.length, each.words)
      if (ofAll !== undefined) return ofAll
      const isOne = parts.length === 1 && splitNumbered(text) === undefined
      // A case that nobody has judged yet is open for all of its accused; of one that is judged the appeal of somebody may be.
      if (isOne && !isJudged && foldAll(each.words.open).has(foldText(text))) return text
      if (isOne && (each.answer === 'yes' || (columns[i]?.fields[0] === 'outcome' && isSentenced)))
        return withoutHowMany(text, numbered.length, each.words) ?? text
      if (isOne && each.answer === undefined) each.ask()
      // Who does not know whom it is said of leaves it unsaid of each.
      else if (!isOne && each.fewer === undefined) each.askFewer()
      else if (isOne || each.fewer === 'unknown') {
        for (const f of columns[i]?.fields ?? []) faults.set(f, 'of-all')
        if (columns[i]?.fields[0] === 'sentence_months' && !columns.some((c) => c.fields.includes('outcome')))
          faults.set('outcome', 'of-all')
      } else for (const f of columns[i]?.fields ?? []) faults.set(f, 'two-answers')
      return isOne ? (each.answer === undefined ? text : '') : each.fewer === 'mend' ? text : ''
    }),
  )
  return { texts: persons, faults }
}

/** `the 3rd accused in absentia`, `ជនជាប់ចោទទី៣ កំបាំងមុខ`: of that one of them, and nothing of the others. `2nd hearing in absentia` is of nobody's number. */
function splitOrdinal(text: string, people: number): readonly string[] | undefined {
  const parts = Array.from({ length: people }, () => '')
  for (const line of text.split('\n').filter((l) => l.trim() !== '')) {
    const [, khmer, latin, behind, said = ''] = ORDINAL.exec(toLatinDigits(line).trim()) ?? []
    const n = Number(khmer ?? latin ?? behind)
    if (!(n >= 1 && n <= people) || parts[n - 1] !== '') return undefined
    parts[n - 1] = said
  }
  return parts.some((part) => part !== '') ? parts : undefined
}
const ORDINAL =
  /^(?:(?:ជនជាប់ចោទ|អ្នក)ទី\s?(\d{1,2})|(?:the )?(\d{1,2})(?:st|nd|rd|th) (?:accused|defendant|person)|(?:the )?(?:accused|defendant) (?:no\.? ?)?(\d{1,2}))\s*[:៖]?\s+(\D.*)$/iu

/** The first two words of a person's cell are the name; a cell that holds them speaks of that person. */
const nameOf = (person: string): string => (/^(.*?)(?=\s*(?:,|\(|ប្រុស|ស្រី|ភេទ|អាយុ|\d|male|female)|$)/u.exec(person)?.[1] ?? '').trim()
const names = (text: string, person: string): boolean => nameOf(person).length > 3 && foldText(text).includes(nameOf(person))
const withoutName = (text: string, person: string): string => foldText(text).replace(nameOf(person), ' ').replace(/ឈ្មោះ/g, ' ').trim()
