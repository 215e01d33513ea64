/** How many people a cell counts: alone, with the word for one, and with the women or children among them. */
import { toLatinDigits } from '../../../text/digits.ts'

export type Counted = number | 'part-beyond' | undefined

/** The word for a person behind a number, and what may stand before it. */
const PERSON = '(?:នាក់|នាក|people|persons?|pers\\.?|pax|children|workers|women|men|កុមារ)'
const ALONE = new RegExp(`^(?:មាន|ចំនួន|total|yes,?)?\\s*\\(?(\\d+)\\)?\\s*${PERSON}?$`, 'iu')
/** `5(ស3)`, `45នាក់ (ស្រី 7)`, `12 persons, 5 women`: a whole, and some of it. */
const WITH_PART = new RegExp(`^(\\d+)\\s*${PERSON}?\\s*[(/,]?\\s*[^\\d()]{0,12}?\\s*(\\d+)\\s*[^\\d()]{0,12}\\)$`, 'iu')
/** `2 (ប1 ស1)`: a whole and its two sexes. */
const WITH_BOTH = new RegExp(
  `^(\\d+)\\s*${PERSON}?\\s*[(]\\s*[^\\d()]{1,12}?\\s*(\\d+)\\s*[^\\d()]{1,12}?\\s*(\\d+)\\s*[^\\d()]{0,12}\\)$`,
  'iu',
)
/** `5/3` under a heading that says `total/women`: the whole stands first. */
const WHOLE_AND_PART = /^(\d+)\s*\/\s*(\d+)$/
const SAYS_BOTH = /(?:សរុប|total|all)\s*[/(]\s*(?:ស្រី|ស|women|female|f)\)?$/iu

/** @returns `part-beyond` where those among them are more than all; undefined for what counts nobody, or may count them in two ways */
export function countPeople(cell: string, heading: string): Counted {
  const text = toLatinDigits(cell).trim()
  const alone = ALONE.exec(text)?.[1]
  if (alone !== undefined) return Number(alone)
  const [, all, ...parts] =
    WITH_BOTH.exec(text) ?? WITH_PART.exec(text) ?? (SAYS_BOTH.test(heading) ? WHOLE_AND_PART.exec(text) : null) ?? []
  if (all === undefined) return undefined
  const whole = Number(all)
  const sum = parts.reduce((n, part) => n + Number(part), 0)
  // Both sexes are all of them; a girl is among the women and among the children, and nobody is in two other parts.
  const isOverlap = SAYS_WOMEN.test(text) && SAYS_CHILDREN.test(text) && !SAYS_OTHERS.test(text)
  const isFit =
    parts.length < 2
      ? sum <= whole
      : SAYS_MEN.test(text)
        ? sum === whole
        : isOverlap
          ? parts.every((part) => Number(part) <= whole)
          : sum <= whole
  return isFit ? whole : 'part-beyond'
}
/** The heading names the women or children in brackets, and the cells count them there, behind all: `6 (ស 3)`, and bare where there are none. */
export const showsSomeOfAll = (heading: string, cells: readonly string[]): boolean => {
  const filled = cells.map((cell) => toLatinDigits(cell).trim()).filter((cell) => /\d/.test(cell))
  const both = filled.filter((cell) => IN_BRACKETS.test(cell))
  return SOME_IN_BRACKETS.test(heading) && both.length >= FEWEST && filled.every((cell) => IN_BRACKETS.test(cell) || ALONE.test(cell))
}
const SOME_IN_BRACKETS = /[^\s(]\s*\([^()]+\)\s*$/u
const IN_BRACKETS = /^\d+\s*\([^()\d]{0,12}\s*\d+\s*[^()\d]{0,12}\)$/u
const FEWEST = 3

const SAYS_MEN = /ប្រុស|បុរស|ប\.?\s*\d|(?<![a-z])(?:men|males?|gents?|m)(?![a-z])/iu
const SAYS_WOMEN = /ស្រី|ស្ត្រី|នារី|ស\.?\s*\d|(?<![a-z])(?:women|woman|females?|f)(?![a-z])/iu
const SAYS_CHILDREN = /កុមារ(?![ាី])|ក្មេង(?!ប្រុស|ស្រី)|អនីតិជន|(?<![a-z])(?:children|child|minors?)(?![a-z])/iu
const SAYS_OTHERS = /កុមារា|(?<![a-z])(?:boys?|adults?)(?![a-z])/iu
