import { describe, expect, it } from 'vitest'
import type { Recipe } from '../../../../core/sheet/recipe/recipe.ts'
import { dropRecipe, formsLeft, keepRecipe, readRecipes, touchRecipe } from './kept-recipes.ts'

const store = () => {
  const kept = new Map<string, Uint8Array>()
  return {
    keep: async (name: string, ...content: readonly Uint8Array[]) => (kept.set(name, content[0] ?? new Uint8Array()), true),
    read: async (name: string) => kept.get(name),
  }
}
const recipe = (id: string, ...forms: readonly string[]): Recipe => ({
  format: 'saksi-recipe-1',
  id,
  headings: ['A', 'B'],
  records: forms.map((form) => ({ form, fields: {} })),
})

describe('recipes that a desk keeps', () => {
  it('are each there once, with the returns that were read by them, until they are taken back', async () => {
    const at = store()
    await Promise.all([keepRecipe(at, recipe('a', 'x'), '2026-01-01'), keepRecipe(at, recipe('b', 'z'), '2026-01-02')])
    await touchRecipe(at, 'a', 'batch-1')
    await touchRecipe(at, 'a', 'batch-1')
    expect((await readRecipes(at)).map((k) => [k.recipe.id, k.returns])).toEqual([
      ['a', ['batch-1']],
      ['b', []],
    ])
    expect((await dropRecipe(at, 'a')).map((k) => k.recipe.id)).toEqual(['b'])
  })
  it('take nobody’s place: a colleague’s of the same id is kept beside one’s own, and the same once more is there already', async () => {
    const at = store()
    await keepRecipe(at, recipe('a', 'x'), '2026-01-01')
    await touchRecipe(at, 'a', 'batch-1')
    await keepRecipe(at, recipe('a', 'y'), '2026-02-01')
    await keepRecipe(at, recipe('a', 'x'), '2026-03-01')
    expect((await readRecipes(at)).map((k) => [k.recipe.id, k.recipe.records[0]?.form, k.returns])).toEqual([
      ['a', 'x', ['batch-1']],
      ['a-2', 'y', []],
    ])
  })
  it('of another shape are none', async () => {
    const at = store()
    for (const text of ['', '{}', '[{"recipe":{}}]', '[1]']) {
      await at.keep('recipes', new TextEncoder().encode(text))
      expect(await readRecipes(at)).toEqual([])
    }
  })
  it('say which forms of a file are left', () => {
    expect(formsLeft(recipe('a', 'x', 'y', 'x'), ['x'])).toEqual(['y'])
  })
})
