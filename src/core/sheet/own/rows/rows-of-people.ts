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
  if (asksForOne(form)) return false
  const { names, sexes } = headingsOf(words)
  const isEach = tables.length > 0 && tables.every(({ columns }) => areThoseMet(columns, absent, form, words))
  if (isEach || !isCounted) return isEach
  return (
    tables.length > 0 &&
    tables.every(({ columns }) => {
      const has = (known: ReadonlySet<string>): boolean =>
        columns.some(({ heading }) => [heading, ...heading.split(/[/\n]/)].some((part) => known.has(foldHeading(part))))
      return has(names) && has(sexes)
    })
  )
}

/** A place may be named by a form that asks for nobody. */
const asksForOne = (form: Form): boolean => form.fields.some((f) => f.list === 'sexes' || (f.id.endsWith('_name') && f.id !== 'site_name'))

/**
 * A list of those whom somebody met, each with name, sex and age, for a form of which a row is a visit with several numbers of people: a child who was found at
 * work is no inspection.
 *
 * @param absent fields that no column says
 */
export function areThoseMet(
  columns: readonly { readonly heading: string }[],
  absent: readonly string[],
  form: Form,
  words: SheetWords,
): boolean {
  const counts = form.fields.filter((f) => f.type === 'integer' && !form.naturalKey.includes(f.id))
  const isOfCounts = form.naturalKey.includes('number') && counts.length > 1 && counts.every((f) => absent.includes(f.id))
  if (!isOfCounts || asksForOne(form)) return false
  const { sexes, ages } = headingsOf(words)
  const cues = words.nameCue.filter((cue) => NAMED.test(cue)).map(foldHeading)
  const has = (is: (part: string) => boolean): boolean =>
    columns.some(({ heading }) => [heading, ...heading.split(/[/\n]/)].some((part) => is(foldHeading(part))))
  return has((part) => cues.some((cue) => part.startsWith(cue))) && has((part) => sexes.has(part)) && has((part) => ages.has(part))
}
/** A word for a name, and none for a lady. */
const NAMED = /^(?:name|ឈ្មោះ)$/iu

const headingsOf = once((words: SheetWords) => {
  const of = (...ids: readonly string[]): ReadonlySet<string> =>
    new Set(
      [...words.headings, ...words.registers].flatMap((e) => (e.fields.some((id) => ids.includes(id)) ? e.phrases.map(foldHeading) : [])),
    )
  return { names: of('person_name', 'accused_name'), sexes: of('sex'), ages: of('age_band') }
})
