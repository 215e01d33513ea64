/** A column that says of each case how many accused it has: known by its numbers, which nearly all are those of the rows of their case. */
import { toLatinDigits } from '../../../text/digits.ts'

const [FEWEST_CASES, MOST_FIT] = [5, 0.8]

type Case = {
  readonly key: string
  readonly row: number
  people: number
  readonly stated: Map<number, { row: number; numbers: Set<number> }>
}
export type Differing = { readonly row: number; readonly column: number; readonly stated: number; readonly counted: number }

export class StatedPeople {
  readonly #cases: Case[] = []

  /** @param key which case the row is of; @param raw its cells, as they stand, of columns that are no field of the form */
  add(row: number, key: string, people: number, raw: ReadonlyMap<number, string>): void {
    const last = this.#cases.at(-1)
    const own: Case = last !== undefined && last.key === key ? last : { key, row, people: 0, stated: new Map() }
    if (own !== last) this.#cases.push(own)
    own.people += people
    for (const [column, text] of raw) {
      const plain = toLatinDigits(text).trim()
      if (plain === '') continue
      const said = own.stated.get(column) ?? { row, numbers: new Set<number>() }
      said.numbers.add(/^\d{1,3}$/.test(plain) ? Number(plain) : Number.NaN)
      own.stated.set(column, said)
    }
  }

  /** Cases whose number is not that of their rows, of a column where nearly all are. */
  differing(): readonly Differing[] {
    const columns = new Set(this.#cases.flatMap((c) => [...c.stated.keys()]))
    return [...columns].flatMap((column) => {
      const all = this.#cases.flatMap((c) => {
        const said = c.stated.get(column)
        return said === undefined ? [] : [{ row: said.row, numbers: [...said.numbers], counted: c.people }]
      })
      const isFit = (s: (typeof all)[number]): boolean => s.numbers.length === 1 && s.numbers[0] === s.counted
      const fit = all.filter(isFit)
      // A column of ones says as little of how many there are as a row's own number does.
      const isMeant = fit.length >= all.length * MOST_FIT && fit.some((s) => s.counted > 1) && all.length >= FEWEST_CASES
      return isMeant
        ? all
            .filter((s) => !isFit(s) && s.numbers.every(Number.isFinite))
            .map((s) => ({ row: s.row, column, stated: s.numbers[0] ?? 0, counted: s.counted }))
        : []
    })
  }
}
