/**
 * A line that says a further charge of whoever stands right above it, and nothing else: `| | | theft | 353 | Criminal Code`. Where the name is one cell over
 * both lines it is that person's; else it is asked once whether such lines are.
 */
import type { Country, Form } from '../../../country/country.ts'
import type { SheetWords } from '../../../country/sheet-words.ts'
import type { Column } from '../column/column.ts'
import { isCharge } from '../column/legend.ts'
import type { PersonRow } from '../row/person-row.ts'
import type { Tiler } from '../words/tile.ts'
import { makeTiler, type Term } from '../words/vocabulary.ts'

export class FurtherCharges {
  readonly #columns: ReadonlyMap<number, Column>
  readonly #charges: Tiler<Term>

  constructor(columns: readonly Column[], form: Form, country: Country, words: SheetWords) {
    this.#columns = new Map(columns.filter((c) => c.fields.length === 1 && c.fields[0] === 'offence').map((c) => [c.column, c]))
    const offence = form.fields.filter((f) => f.id === 'offence')
    this.#charges = makeTiler(offence, [], [], words, country)
  }

  /** @param raw its cells, by column of the sheet */
  isOne(raw: readonly string[]): boolean {
    const filled = raw.flatMap((cell, column) => (cell === '' ? [] : [{ cell, column: this.#columns.get(column) }]))
    return filled.every((f) => f.column !== undefined) && filled.some(({ cell, column }) => this.#namesArticle(cell, column?.part))
  }

  #namesArticle(cell: string, part: string | undefined): boolean {
    return part === 'article' ? /\p{Nd}/u.test(cell) && cell.length <= LONGEST_ARTICLE : isCharge(cell, this.#charges)
  }
}
/** Letters of an article with its law; what is longer is a note. */
const LONGEST_ARTICLE = 40

/** What the further line says is somebody's with what the row itself says. */
export function addCharges(row: PersonRow, further: PersonRow, gravest: SheetWords['gravest']): void {
  row.asked.push(...further.asked)
  const fault = further.faults.get('offence')
  if (fault !== undefined && !row.faults.has('offence')) {
    row.faults.set('offence', fault)
    row.values['offence'] = further.values['offence'] ?? ''
  }
  if (row.faults.has('offence')) return
  const [own, more] = [codesOf(row.values), codesOf(further.values)]
  // While a charge waits for an answer none of them is the gravest.
  if (own.length === 0 || more.length === 0) {
    row.values['offence'] = ''
    row.values['other_offences'] = ''
    return
  }
  const all = [...new Set([...own, ...more])]
  const principal = gravest(all)
  row.values['offence'] = principal
  row.values['other_offences'] = all
    .filter((code) => code !== principal)
    .toSorted()
    .join('; ')
}

const codesOf = ({ offence = '', other_offences: others = '' }: Readonly<Record<string, string>>): readonly string[] =>
  [offence, ...others.split('; ')].filter((code) => code !== '')
