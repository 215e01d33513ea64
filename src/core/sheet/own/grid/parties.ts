/**
 * Lists that hold all the people of a case. A victim or a witness who is taken for an accused would be counted as a trafficker, so whoever the
 * list calls one is left out, and whoever it calls something that nobody knows is named and never taken by guess.
 */
import type { Form } from '../../../country/country.ts'
import type { SheetWords } from '../../../country/sheet-words.ts'
import type { Words } from '../../../model/fields.ts'
import { columnId, type Answers } from '../questions/questions.ts'
import type { Table } from './grid.ts'
import { foldHeading } from '../../fold-heading.ts'
import { once } from '../words/once.ts'
import { foldAll, foldText, holdsAny } from '../words/fold-text.ts'

export type Party = 'accused' | 'other'

/** Share of a column's cells that must be such words before it is the column that says who each row is. */
const MOST = 0.5
/** Share of the rows that it must speak of before silence says nothing and a word alone decides. */
const NEARLY_ALL = 0.9
const FEWEST_CELLS = 3

export type PartyColumn = {
  readonly column: number
  /** Its heading says that it is this; else somebody is asked. */
  readonly isNamed: boolean
  /** It says of every row who it is; else it is a column of remarks, and somebody must say what its words mean for the row. */
  readonly isOfAll: boolean
}

/** A title or a line between sections is a party's word and a number, a letter or a count beside it. */
const bare = (text: string): string =>
  foldText(text)
    .replace(/^[\p{L}\d]{1,4}\s*[.)\-–៖:]\s*/u, '')
    .replace(/[\s\d()៖:.,-]+$/u, '')
    .replace(/^(?:ឈ្មោះ|អំពី|list of|the)\s*/u, '')
    .trim()

/** What a column of such words may be answered to be. */
export const ROLES = 'roles'
export const ROLES_WORDS: Words = {
  en: 'Who each row is: accused, victim, witness',
  km: 'ជួរនីមួយៗជានរណា៖ ជនជាប់ចោទ ជនរងគ្រោះ សាក្សី',
}

/** Whether such a column says who each row is: by its heading, or as somebody has answered; while nobody has, as if it did. */
export const isParty = ({ column, isNamed }: PartyColumn, { headings }: Table, answers: Answers): boolean => {
  const name = headings[column]?.name ?? ''
  return isNamed || name === '' || (answers[columnId(name)] ?? ROLES) === ROLES
}

/** `ជនរងគ្រោះ victim`: the same in both languages. */
const inEachScript = (meaning: string): readonly string[] =>
  [meaning.replace(/[\u1780-\u17FF]+/gu, ' '), meaning.replace(/[^\u1780-\u17FF]+/gu, ' ')]
    .map((m) => m.trim())
    .filter((m) => /\p{L}/u.test(m))

const KHMER = /[\u1780-\u17FF]/
const APPEALS = /appeal|opposition|ឧទ្ធរណ៍|ទាស់/iu
const headingsOf = once((phrases: readonly string[]): ReadonlySet<string> => new Set(phrases.map(foldHeading)))
const partiesOf = once(
  ({ accused, others }: SheetWords['parties']): ReadonlyMap<string, Party> =>
    new Map([...accused.map((word) => [foldText(word), 'accused'] as const), ...others.map((word) => [foldText(word), 'other'] as const)]),
)

const NAMED = ['accused_name', 'suspect_name']

export class Parties {
  readonly #byWord: ReadonlyMap<string, Party>
  readonly isOfAccused: boolean
  readonly #headings: ReadonlySet<string>
  readonly #ditto: ReadonlySet<string>
  readonly #serving: readonly string[]

  /**
   * Of a form whose rows are accused or suspects; in any other a victim may be just whom it is about.
   *
   * @param shorts short form, folded → what the sheet itself says that it means: `V = victim`
   */
  constructor(form: Form, { parties, ditto }: SheetWords, shorts: ReadonlyMap<string, string> = new Map()) {
    this.isOfAccused = form.fields.some((f) => f.id === 'accused_name')
    this.#headings = headingsOf(parties.headings)
    this.#ditto = foldAll(ditto)
    this.#serving = parties.serving
    const byWord = form.fields.some((f) => NAMED.includes(f.id)) ? partiesOf(parties) : new Map<string, Party>()
    const explained = [...shorts].flatMap(([short, meaning]) => {
      const said = new Set(inEachScript(meaning).map((m) => byWord.get(foldText(m))))
      const [party, ...more] = [...said]
      return party === undefined || more.length > 0 ? [] : [[short, party] as const]
    })
    this.#byWord = explained.length === 0 ? byWord : new Map([...byWord, ...explained])
  }

  of(cell: string): Party | undefined {
    return this.#byWord.get(foldText(cell)) ?? this.#byWord.get(bare(cell))
  }

  /** A word of another at the end of a heading in Khmer, which parts no words: `វត្តមានមេធាវី`. */
  endsWithOther(heading: string): boolean {
    return this.#wordsOf('other').some((word) => KHMER.test(word) && heading.endsWith(word))
  }

  /** A word of another anywhere in a heading that has none for an accused: `មេធាវីចូលសវនាការ`, `civil party attended`. */
  holdsOther(heading: string): boolean {
    const others = this.#wordsOf('other').filter((word) => KHMER.test(word) || word.includes(' '))
    return holdsAny(heading, others) && !holdsAny(heading, this.#wordsOf('accused'))
  }

  /** `Amount for plaintiff lawyer`: who serves in a case is paid, and has suffered nothing. */
  holdsServing(heading: string): boolean {
    return holdsAny(heading, this.#serving)
  }

  /** Words that are long enough to be known inside a heading. */
  #wordsOf(party: Party): readonly string[] {
    return [...this.#byWord].flatMap(([word, of]) => (of === party && word.length > 4 ? [word] : []))
  }

  /** A name with such a word beside it: `Name (victim)`, `witness: Name`. */
  isBeside(name: string): boolean {
    return name.split(/[(),:៖;/\n–-]+/u).some((part) => part.trim() !== '' && this.#byWord.get(foldText(part)) === 'other')
  }

  /** A word of another anywhere in a name: `Judge NAME`, `ជនរងគ្រោះ ឈ្មោះ NAME`. */
  holdsOne(name: string): boolean {
    return holdsAny(
      name,
      [...this.#byWord].flatMap(([word, of]) => (of === 'other' ? [word] : [])),
    )
  }

  /** The column that says who each row is, if some row is no accused. */
  columnOf({ grid, at, end, headings }: Table): PartyColumn | undefined {
    let rows = 0
    for (let i = at + 1; i < end; i++) if ((grid.rows.at(i)?.cells ?? []).filter((c) => c.trim() !== '').length >= FEWEST_CELLS) rows++
    for (const [column, { text, said }] of headings.entries()) {
      // Who appealed is no word for whom the row is of.
      if (said.isNotAsked && APPEALS.test(text)) continue
      let [filled, known] = [0, 0]
      const found = new Set<Party>()
      for (let i = at + 1; i < end; i++) {
        const cell = foldText(grid.rows.at(i)?.cells[column] ?? '')
        const party = this.#byWord.get(cell)
        if (cell === '' || this.#ditto.has(cell)) continue
        filled++
        if (party !== undefined) known++
        if (party !== undefined) found.add(party)
      }
      if (found.has('other') && known >= filled * MOST) {
        const isNamed = text
          .split('\n')
          .concat(text.split(' / '), text)
          .some((part) => this.#headings.has(foldHeading(part)))
        return { column, isNamed, isOfAll: found.has('accused') || filled >= rows * NEARLY_ALL }
      }
    }
    return undefined
  }

  /** What the sheet's name, or the line right above the headings, says of everybody in the table. */
  ofTable({ grid, from }: Table): Party | undefined {
    const above = from > 0 ? (grid.rows.at(from - 1)?.cells.filter((c) => c.trim() !== '') ?? []) : []
    return (above.length === 1 ? this.of(above[0] ?? '') : undefined) ?? this.of(grid.sheet)
  }
}
