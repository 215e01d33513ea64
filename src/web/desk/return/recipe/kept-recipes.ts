/** The recipes that this desk keeps, as it keeps her drafts: sealed, in her browser alone. A recipe names what an office calls its columns, and may hold a name. */
import { fromUtf8, utf8 } from '../../../../core/bytes.ts'
import type { Recipe } from '../../../../core/sheet/recipe/recipe.ts'
import type { Drafts } from '../../drafts.ts'
import { Turns } from '../turns.ts'

export type KeptRecipe = {
  readonly recipe: Recipe
  /** ISO day on which it was made or brought here. */
  readonly since: string
  /** Batches of the returns that were read by it, the oldest first. */
  readonly returns: readonly string[]
}
type Store = Pick<Drafts, 'keep' | 'read'>
const PLACE = 'recipes'

export async function readRecipes(store: Store): Promise<readonly KeptRecipe[]> {
  const kept = await store.read(PLACE)
  try {
    const value = kept === undefined ? [] : (JSON.parse(fromUtf8(kept)) as unknown)
    return Array.isArray(value) ? value.filter(isKept) : []
  } catch {
    return [] // sealed by us in another shape: made anew
  }
}

const isKept = (value: unknown): value is KeptRecipe => {
  const { recipe, since, returns } = value as Partial<KeptRecipe>
  return recipe?.format === 'saksi-recipe-1' && Array.isArray(recipe.records) && typeof since === 'string' && Array.isArray(returns)
}

const turns = new Turns()
const change = (store: Store, make: (all: readonly KeptRecipe[]) => readonly KeptRecipe[]): Promise<readonly KeptRecipe[]> =>
  turns.take(async () => {
    const all = make(await readRecipes(store))
    await store.keep(PLACE, utf8(JSON.stringify(all)))
    return all
  })

/** Another of the same id, that a colleague made, takes nobody's place: both are kept, each by a name of its own. The same once more is there already. */
export const keepRecipe = (store: Store, recipe: Recipe, since: string): Promise<readonly KeptRecipe[]> =>
  change(store, (all) => {
    const isSame = (kept: Recipe): boolean => JSON.stringify({ ...kept, id: '' }) === JSON.stringify({ ...recipe, id: '' })
    if (all.some((k) => isSame(k.recipe))) return all
    return [...all, { recipe: { ...recipe, id: freeId(recipe.id, all) }, since, returns: [] }]
  })

function freeId(id: string, all: readonly KeptRecipe[]): string {
  const isTaken = (one: string): boolean => all.some((k) => k.recipe.id === one)
  if (!isTaken(id)) return id
  for (let n = 2; ; n++) {
    const other = `${id.slice(0, 58)}-${n}`
    if (!isTaken(other)) return other
  }
}

export const dropRecipe = (store: Store, id: string): Promise<readonly KeptRecipe[]> =>
  change(store, (all) => all.filter((k) => k.recipe.id !== id))

/** A return was read by it: whoever takes it back sees which. */
export const touchRecipe = (store: Store, id: string, batch: string): Promise<readonly KeptRecipe[]> =>
  change(store, (all) => all.map((k) => (k.recipe.id === id && !k.returns.includes(batch) ? { ...k, returns: [...k.returns, batch] } : k)))

export const formsOf = ({ records }: Recipe): readonly string[] => [...new Set(records.map((r) => r.form))]
/** Forms of which nothing of this file has been handed in yet. */
export const formsLeft = (recipe: Recipe, done: readonly string[] = []): readonly string[] =>
  formsOf(recipe).filter((f) => !done.includes(f))
