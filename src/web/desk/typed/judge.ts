/** One record against its form while it is typed, by the same code that judges a sheet: nothing leaves the page for it. */
import type { Country, Form, Problem } from '../../../core/country/index.ts'
import { makeRecordReader } from '../../../road/validate.ts'
import { cellsFor, type Cells } from './records.ts'

export type Fault = Problem & { readonly field: string }
/** @returns what must be mended and what is asked, each at its field; a rule across fields at the field that it names, else at the first. */
export type Judge = (record: Cells) => { readonly errors: readonly Fault[]; readonly asks: readonly Fault[] }

export function makeJudge(form: Form, country: Country): Judge {
  const read = makeRecordReader(form, country)
  const first = form.fields[0]?.id ?? ''
  return (record) => {
    const faults = read(cellsFor(form.fields, record)).problems.map((p): Fault => ({ ...p, field: p.field ?? first }))
    return { errors: faults.filter((p) => p.severity === 'error'), asks: faults.filter((p) => p.severity === 'warning') }
  }
}
