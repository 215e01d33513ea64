/**
 * One accused over several rows, a charge in each: asked once for the file, and then one person with all of the charges. So is a line that is the same as an
 * earlier one but for its own number: somebody entered twice, or two people of one name.
 */
import type { Table } from '../grid/grid.ts'
import { foldText } from '../words/fold-text.ts'
import type { Asking } from '../asking/asking.ts'
import type { Answers, Choice } from '../questions/questions.ts'
import { caseKey } from '../book/restated.ts'

type Row = { readonly id: number; readonly values: Record<string, string>; readonly line?: number }

export class People {
  readonly rows: Row[] = []
  /** Lines that were left out, as somebody has said that they were entered twice. */
  readonly twice: number[] = []
  readonly #asking: Asking
  readonly #answer: string | undefined
  readonly #answers: Answers
  readonly #sheet: string
  /** Whoever stands there again, by the first of their rows → by what it is asked. */
  readonly #again = new Map<Row, string>()
  readonly #textOf: (line: number) => string
  readonly #gravest: (codes: readonly string[]) => string
  readonly #byName = new Map<string, Row>()

  /** @param answers `same-person`, `yes`: rows of one case and name that differ in the charge are one person */
  constructor(asking: Asking, answers: Answers, gravest: (codes: readonly string[]) => string, table: Table) {
    this.#answers = answers
    this.#sheet = foldText(table.grid.sheet)
    this.#textOf = textsOf(table)
    this.#gravest = gravest
    this.#asking = asking
    this.#answer = answers['rule:same-person']
  }

  /** Two people who each stand there twice are two questions, in one case as in two: the sheet, the case, and which of its people. */
  #askedBy(number: string): string {
    const own = `${this.#sheet}+${caseKey(number)}`
    const before = [...this.#again.values()].filter((of) => of === own || of.startsWith(`${own}+`)).length
    return before === 0 ? own : `${own}+${before + 1}`
  }

  /** @param line the row of the sheet, for whoever is asked; @param isSame its marks say that it is whoever stands above, where nobody has answered */
  add(id: number, values: Record<string, string>, line: number, isSame = false): void {
    const { case_number: number = '', accused_name: name = '', offence = '' } = values
    const key = `${number}\u0001${foldText(name)}`
    const first = number !== '' && name !== '' ? this.#byName.get(key) : undefined
    const charges = first ? chargesOf(first.values) : []
    const isAgain = first?.line !== undefined && first.line !== line && isAlike(first.values, values)
    if (isAgain && this.#textOf(first.line) === this.#textOf(line)) {
      const of = this.#again.get(first) ?? this.#askedBy(number)
      this.#again.set(first, of)
      if (this.#again.size <= MOST_ASKED) this.#asking.rule('twice', line, [leftOut(number, line)], of)
      if (this.#answers[`rule:twice:${of}`] === 'yes') this.twice.push(line)
      else this.rows.push({ id, values })
      return
    }
    // The same charge again is the same row again, which whoever judges names.
    if (first === undefined || offence === '' || charges.includes(offence)) {
      if (first === undefined) this.#byName.set(key, { id, values, line })
      this.rows.push({ id, values })
      return
    }
    const answer = this.#answer ?? (isSame ? 'yes' : undefined)
    if (answer === undefined) this.#asking.rule('same-person', line)
    if (answer !== 'yes') {
      this.rows.push({ id, values })
      return
    }
    const all = [...new Set([...charges, ...chargesOf(values)])]
    const principal = this.#gravest(all)
    first.values['offence'] = principal
    first.values['other_offences'] = all
      .filter((code) => code !== principal)
      .toSorted()
      .join('; ')
  }
}

/** Beyond one page nobody answers them one by one: each is then named, and all count. */
const MOST_ASKED = 10
const leftOut = (number: string, line: number): Choice => ({
  value: 'yes',
  words: {
    en: `Yes: what stands again of ${number} (row ${line}) is left out`,
    km: `បាទ/ចាស៖ ទុកអ្វីដែលមានម្តងទៀតរបស់ ${number} (ជួរ ${line}) ចោល`,
  },
})

/** What stands in a line, without the number of the row. */
function textsOf({ grid, headings, end }: Table): (line: number) => string {
  let at: Map<number, number> | undefined
  return (line) => {
    at ??= new Map(Array.from({ length: end }, (_, i) => [grid.rows.rowOf(i), i]))
    const cells = grid.rows.at(at.get(line) ?? -1)?.cells ?? []
    const texts = cells.flatMap((cell, column) => (headings[column]?.said.isRowNumber ? [] : [cell.trim()]))
    return texts.slice(0, 1 + texts.findLastIndex((text) => text !== '')).join('\u0001')
  }
}

const isAlike = (one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): boolean =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].every((field) => (one[field] ?? '') === (other[field] ?? ''))

const chargesOf = ({ offence = '', other_offences: others = '' }: Readonly<Record<string, string>>): string[] =>
  [offence, ...others.split('; ')].filter((code) => code !== '')
