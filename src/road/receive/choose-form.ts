/** Step 0, at the edge, where nobody has said which form a file is for: its template's mark says so, or its own words do, or it is asked. */
import type { Country, Form } from '../../core/country/index.ts'
import { holdsCounts } from '../../core/sheet/counts/holds-counts.ts'
import { findForm, FORM_QUESTION } from '../../core/sheet/own/read/find-form.ts'
import { staffSheets } from '../../core/sheet/own/not-taken/of-staff.ts'
import type { Answers } from '../../core/sheet/own/questions/questions.ts'
import { fittingRecipes } from '../../core/sheet/recipe/recipe-table.ts'
import type { Recipe } from '../../core/sheet/recipe/recipe.ts'
import { showSheet, type PointedSheet } from '../../core/sheet/recipe/shown-sheet.ts'
import { problem } from '../../errors.ts'
import { StopReading, type Grid } from '../../exchange/sheet/grid.ts'
import { onlyReadable } from './never-taken.ts'
import { asOneLine } from './one-line.ts'
import { readGrids } from '../../exchange/sheet/read-grids.ts'
import { readMark } from './template-mark.ts'
import type { Draft, Refused } from '../stages.ts'

export type Choosing = {
  readonly country: Country
  /** Forms that whoever sends hands in. */
  readonly forms: readonly Form[]
  readonly fileName: string
  readonly answers?: Answers | undefined
}
export type Chosen =
  | { readonly form: Form }
  /** `called`: ids of the forms whose names it bears. */
  | { readonly asked: NonNullable<Draft['questions']>[number]; readonly called: readonly string[] }
  | Refused

/** Numbers of people, and no person: what it is can be said, and there is a way for it. */
export const isOfCounts = (grids: readonly Grid[], { sheetWords }: Country): boolean =>
  sheetWords !== undefined && holdsCounts(grids, sheetWords)

/** Those of which every record is of a form that whoever sends it hands in: the office's own before the country's. */
const recipesFor = (own: readonly Recipe[], { sheetWords }: Country, forms: readonly Form[]): readonly Recipe[] =>
  [...own, ...(sheetWords?.recipes ?? [])].filter((r) => r.records.every((record) => forms.some((f) => f.id === record.form)))

/**
 * The recipe that makes of each row of a file what the forms of whoever sends it ask: of several, the one that knows it by most headings.
 * @returns undefined where none fits; what cannot be read is refused where it is read, and here a file that two of the office's know equally well
 */
export async function chooseRecipe(
  bytes: Uint8Array,
  own: readonly Recipe[],
  { country, forms }: Pick<Choosing, 'country' | 'forms'>,
): Promise<Recipe | Refused | undefined> {
  const recipes = recipesFor(own, country, forms)
  // A court has none, and its sheets are the largest: they are read once.
  if (recipes.length === 0) return undefined
  const fitting = nearest(fittingRecipes(await readGrids(bytes).catch(() => []), recipes, country.sheetWords))
  // Her own before the country's.
  const hers = fitting.filter((r) => own.includes(r))
  if (hers.length < 2) return hers[0] ?? fitting[0]
  return { refused: [problem('recipe.several-fit', { recipes: hers.map((r) => r.title?.en ?? r.id).join(', ') })], checked: 0 }
}

const nearest = (fitting: readonly Recipe[]): readonly Recipe[] => {
  const most = Math.max(...fitting.map((r) => r.headings.length))
  return fitting.filter((r) => r.headings.length === most)
}

/** The sheets of a file that hold a table, for whoever shows how its rows are split. */
export async function showSheets(bytes: Uint8Array): Promise<readonly PointedSheet[] | Refused> {
  try {
    return (await readGrids(bytes)).flatMap((grid) => showSheet(grid) ?? [])
  } catch (cause) {
    if (cause instanceof StopReading) return { refused: [cause.problem], checked: 0 }
    throw cause
  }
}

export async function chooseForm(bytes: Uint8Array, { country, forms, fileName, answers = {} }: Choosing): Promise<Chosen> {
  const said = forms.find((f) => f.id === answers[FORM_QUESTION])
  if (said) return { form: said }
  let grids: readonly Grid[]
  try {
    grids = onlyReadable(await readGrids(bytes), forms, country, fileName, answers).map(asOneLine(country.sheetWords))
  } catch (cause) {
    if (cause instanceof StopReading) return { refused: [cause.problem], checked: 0 }
    throw cause
  }
  const marked = grids.flatMap((grid) => readMark(grid)?.form ?? [])
  const own = forms.find((f) => marked.includes(f.id))
  if (own) return { form: own }
  const found = country.sheetWords ? findForm(grids, forms, country, country.sheetWords, fileName) : undefined
  if (found && 'form' in found) return found
  // A known export is that, before it may be several other things.
  const [recipe] = nearest(fittingRecipes(grids, recipesFor([], country, forms), country.sheetWords))
  if (recipe) return { refused: [problem('file.fits-recipe', { recipe: recipe.id })], checked: 0 }
  // Counts under the name of a form are none of its rows.
  const isCounts = (!found || found.isLoose) && isOfCounts(grids, country)
  if (found && !isCounts) return { asked: found.question, called: found.called.map((f) => f.id) }
  const isStaff = country.sheetWords !== undefined && staffSheets(grids, country.sheetWords, fileName).size > 0
  return { refused: [problem(isStaff ? 'file.of-staff' : isCounts ? 'file.counts-only' : 'file.no-form')], checked: 0 }
}
