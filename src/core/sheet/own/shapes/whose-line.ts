/** Whose a second line may be, by its headings: only what is known and is of no person by herself is surely of whom the first line is. */
import type { SheetWords } from '../../../country/sheet-words.ts'
import { plain, plainWord } from '../heading/heading-text.ts'
import { once } from '../words/once.ts'
import { Tiler } from '../words/tile.ts'

/** What makes somebody a person of her own in a list: a name, a sex, an age, and whose child or mother she is. */
const NAMES = ['person_name', 'accused_name', 'accused_name_latin', 'applicant_name', 'suspect_name']
const OF_PERSON = [...NAMES, 'sex', 'age_band', 'age_years', 'birth_date']
/** What is said of anybody: in a court's list of whoever was judged, where the same line says how. */
const OF_ANYBODY = ['citizenship', 'province']
const OF_JUDGED = ['outcome', 'sentence_months', 'decided_on']

/** What is no field's own. */
const [KIN, OTHER] = [['kin'], []] as const

/** The country's words of headings with the fields that they are of, parted as the country parts them: `ភេទ` is no word of `ប្រភេទ`. */
const tilerOf = once((words: SheetWords): Tiler<readonly string[]> => {
  const others = [
    words.headingFillers,
    words.dayWords,
    words.totals,
    words.notAsked,
    words.registersNotAsked,
    ...Object.values(words.units),
  ].flat()
  const headed = [...words.headings, ...words.registers].flatMap(({ fields, phrases }) =>
    phrases.map((phrase) => [phrase, fields] as const),
  )
  // Of a word with two meanings the first counts: that it is a person's.
  const people = [words.kin, words.somebodyElse, words.parties.others, words.parties.accused, words.parties.serving, OFFICIALS].flat()
  const all: readonly (readonly [string, readonly string[]])[] = [
    ...people.map((word) => [word, KIN] as const),
    ...headed.filter(([, fields]) => isOfPerson(fields)),
    ...headed,
    ...others.map((word) => [word, OTHER] as const),
  ]
  return new Tiler(
    all.map(([phrase, fields]) => [plainWord(phrase), fields] as const),
    false,
  )
})
const isOfPerson = (fields: readonly string[]): boolean => fields === KIN || fields.some((id) => OF_PERSON.includes(id))

/** Who does something in a case, as a heading calls them. */
const OFFICIALS = [
  'agent',
  'head',
  'escort',
  'investigator',
  'police officer',
  'police',
  'arrested by',
  'referred by',
  'seen by',
  'brought by',
  'នគរបាល',
  'មន្ត្រី',
  'ចាប់ដោយ',
  'នាំដោយ',
]

export const mayBeOfOther = (headings: readonly string[], words: SheetWords): boolean => {
  const tiles = headings.flatMap((heading) => tilerOf(words).tile(plain(heading)))
  const says = (fields: readonly string[]): boolean => tiles.some((t) => t.kind === 'term' && t.term.some((id) => fields.includes(id)))
  return (
    tiles.some((tile) => (tile.kind === 'unread' && /[\p{L}\d]/u.test(tile.text)) || (tile.kind === 'term' && isOfPerson(tile.term))) ||
    (says(OF_ANYBODY) && !says(OF_JUDGED))
  )
}

/** `Name` over `ឈ្មោះ`: one heading in two languages. */
export const sayTheSame = (upper: string, lower: string, words: SheetWords): boolean => {
  const [one, other] = [upper, lower].map((heading) =>
    tilerOf(words)
      .tile(plain(heading))
      .flatMap((tile) => (tile.kind === 'term' ? tile.term : [])),
  ) as [string[], string[]]
  return one.some((id) => other.includes(id))
}

/** A heading of names of people. */
export const isOfName = (heading: string, words: SheetWords): boolean =>
  tilerOf(words)
    .tile(plain(heading))
    .some((tile) => tile.kind === 'term' && tile.term.some((id) => NAMES.includes(id)))
