/** The rows of a return as they were read: values by field. Held as numbers, for every check goes through all of them. */
import type { RowValues } from '../country/country.ts'
import type { Value } from '../model/fields.ts'
import { Distinct, Numbers } from './numbers.ts'

export type ValueRow = { readonly row: number; readonly values: RowValues }

export class ValueRows implements Iterable<ValueRow> {
  readonly #values = new Distinct<Value>()
  readonly #rows = new Numbers()
  /** Which fields a row has, by number: nearly all rows of a sheet have the same. */
  readonly #shapes = new Numbers()
  readonly #fields: (readonly string[])[] = []
  readonly #starts = new Numbers()
  readonly #cells = new Numbers()

  get length(): number {
    return this.#rows.length
  }

  push(row: number, values: RowValues): void {
    const fields = Object.keys(values)
    this.#rows.push(row)
    this.#shapes.push(this.#shapeOf(fields))
    this.#starts.push(this.#cells.length)
    for (const field of fields) this.#cells.push(this.#values.numberOf(values[field] ?? null))
  }

  /** Made when it is asked for. */
  at(index: number): ValueRow {
    const [fields, start] = [this.#fieldsOf(index), this.#starts.at(index)]
    const values: Record<string, Value> = {}
    for (const [i, field] of fields.entries()) values[field] = this.#values.at(this.#cells.at(start + i))
    return { row: this.#rows.at(index), values }
  }

  /** What was left open is filled in. @throws RangeError for a field that the row does not have */
  fill(index: number, field: string, value: Value): void {
    const i = this.#fieldsOf(index).indexOf(field)
    if (i < 0) throw new RangeError(`impossible: a row without ${field}`)
    this.#cells.set(this.#starts.at(index) + i, this.#values.numberOf(value))
  }

  map<T>(make: (row: ValueRow, index: number) => T): T[] {
    return Array.from(this, make)
  }

  *[Symbol.iterator](): Generator<ValueRow> {
    for (let i = 0; i < this.length; i++) yield this.at(i)
  }

  #fieldsOf(index: number): readonly string[] {
    return this.#fields[this.#shapes.at(index)] ?? []
  }

  #shapeOf(fields: readonly string[]): number {
    const known = this.#fields.findIndex((own) => own.length === fields.length && own.every((field, i) => field === fields[i]))
    return known >= 0 ? known : this.#fields.push(fields) - 1
  }
}
