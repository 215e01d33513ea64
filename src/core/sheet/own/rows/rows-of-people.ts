/**
 * A list of who came, for a form of which each row is a course or a meeting with how many came: no row of the one is a row of the other, and what it lacks in every
 * row is no gap to fill.
 */
import type { Form } from '../../../country/country.ts'
import type { SheetWords } from '../../../country/sheet-words.ts'
import { foldHeading } from '../../fold-heading.ts'
import { once } from '../words/once.ts'
import type { OwnRows } from './own-rows.ts'

/** @returns whether each row names somebody, and the form must have a number of people that no column says, and asks for nobody */
export function areOfPeople({ absent, tables }: Pick<OwnRows, 'absent' | 'tables'>, form: Form, words: SheetWords): boolean {
  const isCounted = form.fields.some((f) => f.required && f.type === 'integer' && !form.naturalKey.includes(f.id) && absent.includes(f.id))
  const asksForOne = form.fields.some((f) => f.list === 'sexes' || f.id.endsWith('_name'))
  if (!isCounted || asksForOne) return false
  const { names, sexes } = headingsOf(words)
  return (
    tables.length > 0 &&
    tables.every(({ columns }) => {
      const has = (known: ReadonlySet<string>): boolean =>
        columns.some(({ heading }) => [heading, ...heading.split(/[/\n]/)].some((part) => known.has(foldHeading(part))))
      return has(names) && has(sexes)
    })
  )
}

const headingsOf = once((words: SheetWords) => {
  const of = (...ids: readonly string[]): ReadonlySet<string> =>
    new Set(
      [...words.headings, ...words.registers].flatMap((e) => (e.fields.some((id) => ids.includes(id)) ? e.phrases.map(foldHeading) : [])),
    )
  return { names: of('person_name', 'accused_name'), sexes: of('sex') }
})
