/** What the worker does for whoever makes a recipe at a sheet: tries it on the file, and seals it for another desk of the office. */
import type { Country } from '../../../../core/country/index.ts'
import { dayIn } from '../../../../core/text/local-time.ts'
import { findForm } from '../../../../core/country/find.ts'
import { utf8 } from '../../../../core/bytes.ts'
import { openOfficeFile, RECIPE_FILE, sealOfficeFile } from '../../../../core/seal/office-file.ts'
import { checkRecipe } from '../../../../core/sheet/recipe/check-recipe.ts'
import { recipeSchema, type Recipe } from '../../../../core/sheet/recipe/recipe.ts'
import type { EdgeKeys, Random } from '../../../../road/ports.ts'
import { receiveSplit, trySplit } from '../../../../road/receive.ts'
import { validate } from '../../../../road/validate.ts'
import type { RecipeTried, TriedForm } from './tried.ts'

type File = { readonly bytes: Uint8Array; readonly fileName: string }

/** Nothing is kept of it: each form is read and judged as it would be on being handed in. */
export async function tryRecipeOn({ bytes, fileName }: File, recipe: Recipe, country: Country): Promise<RecipeTried> {
  const wrong = checkRecipe(recipe, country)
  if (wrong.length > 0) throw new Error(`impossible: pointed at what the country does not ask: ${wrong.length}`)
  const how = { country, fileName, today: dayIn(country, new Date()) }
  const forms: TriedForm[] = []
  for (const id of new Set(recipe.records.map((r) => r.form))) {
    const form = findForm(country, id)
    if (!form) continue
    const office = country.lists.find((l) => l.id === form.slot.list)?.codes[0]?.code ?? ''
    const draft = await receiveSplit(bytes, recipe, { ...how, form, answers: { office } })
    if ('refused' in draft) {
      const isEmpty = draft.refused.every((p) => p.code === 'file.no-rows')
      forms.push({ form: id, rows: 0, questions: 0, errors: isEmpty ? [] : draft.refused })
      continue
    }
    const judged = validate(draft, form, country)
    const errors = 'refused' in judged ? judged.refused.filter((p) => p.severity === 'error' && p.code !== 'file.question') : []
    forms.push({ form: id, rows: draft.rows.length, questions: draft.questions?.length ?? 0, errors })
  }
  const tried = await trySplit(bytes, recipe, how)
  return { forms, leftOut: tried?.leftOut ?? [], unread: tried?.unread ?? [], rows: tried?.rows ?? 0 }
}

export const sealRecipe = (recipe: Recipe, keys: EdgeKeys, random: Random): Uint8Array =>
  sealOfficeFile(RECIPE_FILE, JSON.stringify(recipe), keys, random.bytes(12))

/** @returns undefined for what is no recipe of this office, or names what the country does not ask */
export function openRecipe(bytes: Uint8Array, keys: EdgeKeys, country: Country): Recipe | undefined {
  const text = openOfficeFile(RECIPE_FILE, bytes, keys)
  const read = text === undefined || utf8(text).length > MOST ? undefined : recipeSchema.safeParse(parse(text))
  return read?.success && checkRecipe(read.data, country).length === 0 ? read.data : undefined
}
const MOST = 1_000_000

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // sealed by the office, and no recipe
  }
}
