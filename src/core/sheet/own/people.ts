/** One accused over several rows, a charge in each: asked once for the file, and then one person with all of the charges. */
import { foldText } from './tile.ts'
import type { Asking } from './asking.ts'

type Row = { readonly id: number; readonly values: Record<string, string> }

export class People {
  readonly rows: Row[] = []
  readonly #asking: Asking
  readonly #answer: string | undefined
  readonly #gravest: (codes: readonly string[]) => string
  readonly #byName = new Map<string, Row>()

  /** @param answer `yes`: rows of one case and name that differ in the charge are one person */
  constructor(asking: Asking, answer: string | undefined, gravest: (codes: readonly string[]) => string) {
    this.#gravest = gravest
    this.#asking = asking
    this.#answer = answer
  }

  /** @param line the row of the sheet, for whoever is asked; @param isSame its marks say that it is whoever stands above, where nobody has answered */
  add(id: number, values: Record<string, string>, line: number, isSame = false): void {
    const { case_number: number = '', accused_name: name = '', offence = '' } = values
    const key = `${number}\u0001${foldText(name)}`
    const first = number !== '' && name !== '' ? this.#byName.get(key) : undefined
    const charges = first ? chargesOf(first.values) : []
    // The same charge again is the same row again, which whoever judges names.
    if (first === undefined || offence === '' || charges.includes(offence)) {
      if (first === undefined) this.#byName.set(key, { id, values })
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

const chargesOf = ({ offence = '', other_offences: others = '' }: Readonly<Record<string, string>>): string[] =>
  [offence, ...others.split('; ')].filter((code) => code !== '')
