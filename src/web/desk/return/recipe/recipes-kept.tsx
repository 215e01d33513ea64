import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import type { Country } from '../../../../core/country/index.ts'
import { findForm } from '../../../../core/country/find.ts'
import type { Recipe } from '../../../../core/sheet/recipe/recipe.ts'
import { languageOf, sayIn } from '../../../../core/text/languages.ts'
import type { EdgeKeys } from '../../../../road/ports.ts'
import { formatDay, type Lang } from '../../../words/khmer.ts'
import { pick } from '../../../words/say.ts'
import type { Drafts } from '../../drafts.ts'
import { useLang } from '../../lang.tsx'
import { edgeOf } from '../edge.ts'
import { handOver } from '../drop/take-file.ts'
import { dropRecipe, formsOf, keepRecipe, readRecipes, type KeptRecipe } from './kept-recipes.ts'
import './recipes.css'
import { useRecipeWords } from './use-recipe-words.ts'

type Props = {
  readonly drafts: Drafts
  readonly country: Country
  readonly keys: EdgeKeys
  /** Somebody shows on this file how its rows are split. */
  readonly onPoint: (file: File) => void
}

/** Lists that this desk splits: each to be seen, taken along for a colleague's desk, and taken back with the returns that were read by it. */
export default function RecipesKept({ drafts, country, keys, onPoint }: Props) {
  const lang = useLang()
  const say = useRecipeWords()
  const [kept, setKept] = useState<readonly KeptRecipe[]>([])
  const [gone, setGone] = useState<KeptRecipe>()
  const [isNone, setNone] = useState(false)
  const [isOpen, setOpen] = useState(false)
  useEffect(() => void readRecipes(drafts).then(setKept), [drafts])
  const { comma } = languageOf(lang)
  const takeAlong = async (recipe: Recipe): Promise<void> => {
    const said = await edgeOf().ask({ kind: 'seal-recipe', recipe, keys })
    if (said.kind === 'file') handOver(said.bytes, `${recipe.id}.saksi-recipe`)
  }
  const bring = async (file: File | undefined): Promise<void> => {
    if (!file || file.size > MOST_BYTES) return setNone(file !== undefined)
    const bytes = new Uint8Array(await file.arrayBuffer())
    const said = await edgeOf().ask({ kind: 'open-recipe', country: country.id, bytes, keys })
    const recipe = said.kind === 'recipe' ? said.recipe : undefined
    setNone(recipe === undefined)
    if (recipe) setKept(await keepRecipe(drafts, recipe, new Date().toISOString().slice(0, 10)))
  }
  const takeBack = async (was: KeptRecipe): Promise<void> => {
    setKept(await dropRecipe(drafts, was.recipe.id))
    setGone(was)
  }
  return (
    <details className="recipes" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{kept.length > 0 ? say('recipes-title', { n: kept.length }) : say('recipe-make')}</summary>
      {isOpen && (
        <>
          <p className="s1 mut">{say(kept.length > 0 ? 'recipes-how' : 'recipe-make-how')}</p>
          <ul>
            {kept.map((each) => (
              <li key={each.recipe.id}>
                <span>
                  <b>{titleOf(each.recipe, lang)}</b>{' '}
                  {say('recipe-becomes', {
                    forms: formsOf(each.recipe)
                      .map((id) => pick(findForm(country, id)?.words ?? { en: id, km: id }, lang))
                      .join(comma),
                  })}
                  <span className="s1 mut">{say('recipe-known-by', { columns: each.recipe.headings.flat().join(comma) })}</span>
                  <span className="s1 mut">{say('recipe-since', { day: formatDay(each.since, lang), n: each.returns.length })}</span>
                </span>
                <span className="row">
                  <Button
                    className="plain"
                    onPress={() => void takeAlong(each.recipe)}
                    aria-label={say('recipe-take-of', { name: titleOf(each.recipe, lang) })}
                  >
                    {say('recipe-take')}
                  </Button>
                  <Button
                    className="plain"
                    onPress={() => void takeBack(each)}
                    aria-label={say('recipe-back-of', { name: titleOf(each.recipe, lang) })}
                  >
                    {say('recipe-back')}
                  </Button>
                </span>
              </li>
            ))}
          </ul>
          {kept.length > 0 && <p className="s1 mut">{say('recipe-make-how')}</p>}
          <p className="row acts">
            <FileTrigger
              acceptedFileTypes={['.xlsx', '.xls', '.ods', '.csv', '.tsv', '.txt']}
              onSelect={(files) => files?.[0] && onPoint(files[0])}
            >
              <Button className="btn">{say('recipe-pick')}</Button>
            </FileTrigger>
            <FileTrigger acceptedFileTypes={['.saksi-recipe']} onSelect={(files) => void bring(files?.[0])}>
              <Button className="plain">{say('recipe-bring')}</Button>
            </FileTrigger>
          </p>
          <p role="status">
            {isNone && say('recipe-not-ours')}
            {gone &&
              (gone.returns.length > 0
                ? say('recipe-gone-read', { n: gone.returns.length, returns: gone.returns.join(comma) })
                : say('recipe-gone'))}
          </p>
        </>
      )}
    </details>
  )
}
const MOST_BYTES = 2_000_000

const titleOf = ({ title, id }: Recipe, lang: Lang): string => (title ? sayIn(title, lang) : id)
