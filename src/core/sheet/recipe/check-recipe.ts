/** What is wrong with a recipe before any sheet is looked at: a form or field that there is not, a word for an answer that its list has not. */
import type { Country, Form } from '../../country/country.ts'
import { codesOf, findForm } from '../../country/find.ts'
import type { Recipe, RecipeCell, RecipeRecord } from './recipe.ts'

/** @returns sentences, each with the place in the recipe; none where it is sound */
export const checkRecipe = (recipe: Recipe, country: Country): readonly string[] =>
  recipe.records.flatMap((record, n) => {
    const form = findForm(country, record.form)
    const at = `records[${n}]`
    return form ? checkRecord(record, form, country, at) : [`${at}.form: there is no form ${record.form}`]
  })

function checkRecord({ fields, repeats, per }: RecipeRecord, form: Form, country: Country, at: string): readonly string[] {
  const repeated = (repeats?.columns ?? []).flatMap(({ values }) =>
    Object.entries(values).map(([id, value]): [string, RecipeCell] => [id, { value }]),
  )
  const of = (what: 'here' | 'count'): readonly string[] => Object.entries(fields).flatMap(([id, c]) => (what in c ? [id] : []))
  return [
    ...(repeats && per ? [`${at}: a record is of several columns or of several rows, not both`] : []),
    ...(repeats ? [] : of('here').map((id) => `${at}.fields.${id}: here is of a record that repeats, and this one does not`)),
    ...(per ? [] : of('count').map((id) => `${at}.fields.${id}: count is of a record of several rows, and this one has no per`)),
    ...[...Object.entries(fields), ...repeated].flatMap(([id, c]): readonly string[] => {
      const field = form.fields.find((f) => f.id === id)
      if (!field) return [`${at}.fields.${id}: ${form.id} asks no such thing`]
      if (field.list === undefined) return []
      const said = 'value' in c ? [c.value] : 'words' in c ? Object.values(c.words ?? {}) : []
      const codes = new Set(codesOf(country, field.list).map((o) => o.code))
      const wrong = said.flatMap((s) => s.split(' ')).filter((s) => s !== '' && !codes.has(s))
      return wrong.map((s) => `${at}.fields.${id}: ${s} is no code of ${field.list}`)
    }),
  ]
}
