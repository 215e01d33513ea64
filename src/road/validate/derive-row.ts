/**
 * What a form works out from a row, held against the model before it is used: a derive that let a sealed cell through
 * into a clear column would be found on the server, and by then the name has left the edge.
 */
import type { Country, Form, RowValues } from '../../core/country/index.ts'
import { columnRule } from '../../core/entry/check.ts'
import { getRecordKind } from '../../core/model/kinds.ts'

/** @returns a function that gives the derived values. It throws, naming the column and never the value, on anything else. */
export function makeDeriver(form: Form, country: Country): (values: RowValues) => RowValues {
  const { derive } = form
  if (!derive) return () => ({})
  const rules = new Map(getRecordKind(form.kind).columns.map((c) => [c.id, columnRule(country, form, c)]))
  return (values) => {
    const derived = derive(values)
    for (const [id, value] of Object.entries(derived)) {
      const rule = rules.get(id)
      if (!rule) throw new Error(`impossible: the form ${form.id} derives ${id}, which is no clear column of ${form.kind}`)
      if (value !== null && !rule.test(value))
        throw new Error(`impossible: the form ${form.id} derives something for ${id} that cannot stand there`)
    }
    return derived
  }
}
