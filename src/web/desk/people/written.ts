/**
 * What was written from a file and is not in it yet: a record's number is known once it is sealed, and that it is of this person is said by somebody. In this
 * window's memory alone.
 */
import type { Form } from '../../../core/country/index.ts'
import { forgottenOnLeave } from '../account/of-session.ts'
import { begin, type Begun } from '../return/kept/begun.ts'
import { pathTo } from '../route.ts'
import type { FileOf } from './model.ts'

/** `at`: ISO instant at which it went. */
export type Written = { readonly kind: string; readonly record: string; readonly at: string }
let written: (Written & { readonly of: ReadonlySet<string> })[] = []
/* A list of its own for each session: what is sent when its sender has left is told to nobody. */
forgottenOnLeave(() => (written = []))

/** Begins a record of hers: the receipt leads back to the file, where it is joined. @param record that the file was asked for by. */
export function beginOf(file: Pick<FileOf, 'records'>, record: string, form: Form, cells: Begun['cells']): void {
  const of = new Set([record, ...file.records.map((r) => r.record)])
  const own = written
  begin({
    form,
    cells,
    back: pathTo('people', record),
    onRecord: (records) => {
      for (const one of records)
        if (!of.has(one) && !own.some((w) => w.record === one)) own.push({ kind: form.kind, record: one, of, at: new Date().toISOString() })
      return Promise.resolve(true)
    },
  })
}

/** Of this file, and in none of its records. */
export const writtenOf = ({ records }: Pick<FileOf, 'records'>): readonly Written[] =>
  written.filter((w) => records.some((r) => w.of.has(r.record)) && !records.some((r) => r.record === w.record))

export function forget(record: string): void {
  const at = written.findIndex((w) => w.record === record)
  if (at >= 0) written.splice(at, 1)
}
