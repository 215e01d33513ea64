/**
 * Lists that are divided by whom they are of: `Client R-017 / Siem Reap` stands for the visits below it, until the next such line. Only where no column says whose a
 * row is, and where at least two lines do.
 */
import type { Country, Form } from '../../../country/country.ts'
import type { SheetWords } from '../../../country/sheet-words.ts'
import { toLatinDigits } from '../../../text/digits.ts'
import { foldHeading } from '../../fold-heading.ts'
import { isAlone } from './case-lines.ts'
import type { Column } from '../column/column.ts'
import { knownWords } from '../column/column-words.ts'
import type { Table } from '../grid/grid.ts'
import { once } from '../words/once.ts'
import { numberOf } from '../whole-sheet/said-by-sheet.ts'
import { SectionCodes } from './section-codes.ts'
import { foldText } from '../words/fold-text.ts'

/** Beyond any column of a sheet, and beside those of other lines over rows. */
const [NUMBER_BEHIND, PLACE_BEHIND] = [450_000, 450_001]
const FEWEST_LINES = 2
/** A word, a number with or without letters of its own, and what stands behind a stroke. */
const LINE =
  /^(\p{L}[\p{L}\p{M}]*)(?:\s+(?:no\.?|n°|code|id|លេខ|កូដ))?\s*[#:៖]?\s*((?:\p{L}{1,4}[-/. ]?)?\d+(?:[-/]\d+)*)(?:\s*[/|,–—(]\s*(\S.*?)\s*\)?)?$/iu

/** `KC-031 · SAMPLE Three · F · Kampong Cham`: a number with letters of its own, and behind it who that is. */
const WHO = /^(\p{L}{1,5}[-/. ]?\d+(?:[-/]\d+)*)\s*[·•|,;–—/]\s*(\S.*)$/iu
const PARTS = /\s*[·•|,;–—/]\s*/u

export type NumberLine = { readonly number: string; readonly place: string }

/** Words with which headings of a person's number begin or end: `client code`, `កូដកុមារ`. */
const wordsOf = once(({ registers }: SheetWords): readonly string[] =>
  registers.flatMap((e) => (e.fields[0] === 'file_number' ? e.phrases.map(foldHeading) : [])),
)

export class SectionNumbers {
  readonly #field: string | undefined
  readonly #phrases: readonly string[]
  readonly #codes: SectionCodes
  readonly #sexes: ReadonlySet<string>

  constructor(form: Form, country: Country, words: SheetWords) {
    const field = numberOf(form)
    this.#field = field?.id === 'file_number' ? field.id : undefined
    this.#phrases = wordsOf(words)
    this.#codes = new SectionCodes(form, country, words)
    this.#sexes = knownWords('sexes', words, country)
  }

  /** @returns undefined where the line is none */
  read(cells: readonly string[]): NumberLine | undefined {
    if (this.#field === undefined || !isAlone(cells)) return undefined
    const [, , number, rest = ''] = LINE.exec(plainOf(cells)) ?? []
    if (number !== undefined && this.#isOfPerson(wordOf(cells))) return { number, place: this.#placeIn(rest)?.code ?? '' }
    const [, own, who = ''] = WHO.exec(plainOf(cells)) ?? []
    return own !== undefined && this.#isWho(who) ? { number: own, place: this.#placeIn(who)?.code ?? '' } : undefined
  }

  /** It begins as such a line does, whether or not anybody can read whose it is: what stood above ends there. */
  begins(cells: readonly string[], { heading }: Column): boolean {
    return isAlone(cells) && wordOf(cells) === heading
  }

  /** The columns that such lines stand for: whose each row is, and where that person is. */
  columnsOf({ grid, at, end, headings }: Table, columns: readonly Column[]): readonly Column[] {
    const field = this.#field
    if (field === undefined || columns.some((c) => c.fields.includes(field))) return []
    const all = Array.from({ length: end - at - 1 }, (_, i) => grid.rows.at(at + 1 + i)?.cells ?? [])
    const lines = all.filter((cells) => this.read(cells) !== undefined)
    const [heading = '', ...others] = new Set(lines.map(wordOf))
    const isFirst = all.find((cells) => cells.some((c) => c.trim() !== '')) === lines[0]
    if (others.length > 0 || !isFirst || new Set(lines.map((l) => this.read(l)?.number)).size < FEWEST_LINES) return []
    const places = new Set(lines.flatMap((l) => this.#placeIn(LINE.exec(plainOf(l))?.[3] ?? WHO.exec(plainOf(l))?.[2] ?? '')?.field ?? []))
    const [place] = places
    const isPlaced = place !== undefined && places.size === 1 && !columns.some((c) => c.fields.includes(place))
    return [
      { column: headings.length + NUMBER_BEHIND, heading, fields: [field], by: 'words' },
      ...(isPlaced ? [{ column: headings.length + PLACE_BEHIND, heading, fields: [place], by: 'words' as const }] : []),
    ]
  }

  static isNumber = ({ column }: Column, { headings }: Table): boolean => column === headings.length + NUMBER_BEHIND
  static isPlace = ({ column }: Column, { headings }: Table): boolean => column === headings.length + PLACE_BEHIND

  /** What the parts behind a number say beside the name and the sex. */
  #placeIn(text: string): ReturnType<SectionCodes['read']> {
    const whole = this.#codes.read([text])
    if (whole) return whole
    const [only, ...others] = text.split(PARTS).flatMap((part) => (this.#sexes.has(foldText(part)) ? [] : (this.#codes.read([part]) ?? [])))
    return others.length === 0 ? only : undefined
  }

  /** Of a room, a house or a case no sex is said. */
  #isWho(text: string): boolean {
    const parts = text.split(PARTS)
    return (
      parts.some((part) => this.#sexes.has(foldText(part))) &&
      parts.some((part) => /\p{L}[\p{L}\p{M}]/u.test(part) && !this.#sexes.has(foldText(part)))
    )
  }

  /** Not a room or a bed, which has a number as well. */
  #isOfPerson(word: string): boolean {
    return word !== '' && this.#phrases.some((p) => p.startsWith(`${word} `) || (!/[a-z]/.test(word) && p.endsWith(word)))
  }
}

const plainOf = (cells: readonly string[]): string => toLatinDigits(cells.find((c) => c.trim() !== '') ?? '').trim()
const wordOf = (cells: readonly string[]): string => foldText(/^\p{L}[\p{L}\p{M}]*/u.exec(plainOf(cells))?.[0] ?? '')
