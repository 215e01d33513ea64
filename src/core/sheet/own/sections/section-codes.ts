/**
 * Lists that are divided by a word of a list: a line that holds a province, a result or another code and nothing else stands for the rows below
 * it, until the next such line. Only where no column of the table says it, and where at least two lines do.
 */
import type { Country, Form } from '../../../country/country.ts'
import type { SheetWords } from '../../../country/sheet-words.ts'
import { isAlone } from './case-lines.ts'
import type { Table } from '../grid/grid.ts'
import type { Column } from '../column/column.ts'
import { once } from '../words/once.ts'
import { foldText } from '../words/fold-text.ts'
import { listCodes } from '../words/vocabulary.ts'

/** Beyond any column of a sheet, and beside those of other lines over rows. */
const BEHIND = 400_000
/** One line may be a title. */
const FEWEST_LINES = 2
/** What a line says beside the word: that it is a province, which part it is, how many rows follow. */
const BESIDE =
  /^(?:[\p{L}\d]{1,3}[.)]\s*)?(?:ខេត្ត\s*|រាជធានី\s*|province(?:\s+of)?\s*:?\s*|(?:សំណុំ)?រឿង(?:ដែល)?(?:បាន)?\s*|cases?\s+)?|\s*(?:province|\(\d+\s*(?:នាក់|រឿង|persons?|people|accused|cases?)?\)|[:៖])$/gu

/** Whoever is in a prison, without a word of why. */
const OF_PRISON =
  /^(?:convicts?|convicted(?: prisoners?| persons?)?|prisoners?|inmates?|detainees?|persons?|people|ទណ្ឌិត|អ្នកទោស|អ្នកជាប់ឃុំ|ពិរុទ្ធជន)$/u

const PLACES: readonly string[] = ['provinces', 'citizenships']

type Said = { readonly field: string; readonly code: string }

/** Folded word of a list → the fields and codes that it may be. */
const codesOf = once((country: Country) =>
  once((words: SheetWords) =>
    once((form: Form): ReadonlyMap<string, readonly Said[]> => {
      const fields = form.fields.filter((f) => f.type === 'code' && f.list !== undefined && !['offences', 'five-states'].includes(f.list))
      return Map.groupBy(
        fields.flatMap((f) =>
          listCodes(f.list ?? '', words, country).flatMap(([name, term]) =>
            term.kind === 'code' ? [{ name: foldText(name), field: f.id, code: term.code }] : [],
          ),
        ),
        (c) => c.name,
      )
    }),
  ),
)

export class SectionCodes {
  readonly #codes: ReadonlyMap<string, readonly Said[]>
  readonly #places: ReadonlySet<string>

  constructor(form: Form, country: Country, words: SheetWords) {
    this.#places = new Set(form.fields.flatMap((f) => (PLACES.includes(f.list ?? '') ? [f.id] : [])))
    this.#codes = codesOf(country)(words)(form)
  }

  /** @returns undefined where the line is none, or its word may be of two fields */
  read(cells: readonly string[]): Said | undefined {
    if (!isAlone(cells)) return undefined
    const text = cells.find((c) => c.trim() !== '') ?? ''
    const codesIn = (parts: readonly string[]): readonly Said[] =>
      parts.map((part) => foldText(part).replace(BESIDE, '').trim()).flatMap((part) => this.#codes.get(part) ?? [])
    // `Convicts (judgment final)`: what stands in brackets explains; a place in brackets may be where something else was.
    const [, outer = '', inner = ''] = /^([^()]+)\(([^()]+)\)\s*$/.exec(text) ?? []
    const explained = codesIn([inner]).filter((s) => !this.#places.has(s.field))
    // `Released on bail (judgment final)` says two things, of which nobody knows the first.
    if (explained.length > 0 && codesIn([outer]).length === 0 && !OF_PRISON.test(foldText(outer).replace(BESIDE, '').trim()))
      return undefined
    const found = [...codesIn([text, ...text.split(/[/|]/), outer]), ...explained]
    const said = new Map(found.map((s) => [`${s.field} ${s.code}`, s]))
    return said.size === 1 ? [...said.values()][0] : undefined
  }

  /** `ឃ. …`: numbered as such lines are, whatever it says. */
  isNumbered(cells: readonly string[]): boolean {
    return isAlone(cells) && /^[\p{L}\d]{1,3}[.)]\s*\p{L}/u.test(foldText(cells.find((c) => c.trim() !== '') ?? ''))
  }

  /** The column that such lines stand for. */
  columnOf({ grid, at, end, headings }: Table, columns: readonly Column[]): readonly Column[] {
    const lines = Array.from({ length: end - at - 1 }, (_, i) => grid.rows.at(at + 1 + i)?.cells ?? []).flatMap(
      (cells) => this.read(cells) ?? [],
    )
    const fields = new Set(lines.map((l) => l.field))
    const [field = ''] = fields
    const isSpoken = columns.some((c) => c.fields.includes(field))
    if (fields.size !== 1 || isSpoken || new Set(lines.map((l) => l.code)).size < FEWEST_LINES) return []
    return [{ column: headings.length + BEHIND, heading: field, fields: [field], by: 'words' }]
  }

  static isOfLines = ({ column }: Column, { headings }: Table): boolean => column === headings.length + BEHIND
}
