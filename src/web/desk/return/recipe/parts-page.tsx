import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import type { Country, Form, Problem } from '../../../../core/country/index.ts'
import type { Recipe } from '../../../../core/sheet/recipe/recipe.ts'
import { sayIn } from '../../../../core/text/languages.ts'
import { formatNumber } from '../../../words/khmer.ts'
import { problem } from '../../../../errors.ts'
import { pick, pickMessage } from '../../../words/say.ts'
import { DoneIcon } from '../../icons.tsx'
import { useLang } from '../../lang.tsx'
import { PageTitle } from '../../page-title.tsx'
import { edgeOf } from '../edge.ts'
import type { Opened } from '../place.ts'
import { Steps } from '../steps.tsx'
import { formsOf } from './kept-recipes.ts'
import './recipes.css'
import type { RecipeTried } from './tried.ts'
import { TriedResult } from './tried-result.tsx'
import { useRecipeWords } from './use-recipe-words.ts'

type Props = {
  readonly office: string
  readonly file: Opened
  readonly recipe: Recipe
  readonly forms: readonly Form[]
  readonly country: Country
  /** Whose list it is. */
  readonly agency: string
  readonly onRead: (form: Form) => void
  /** It is no such list. */
  readonly onPlain: () => void
  readonly onOther: () => void
}

/** A file whose rows hold records of several forms: what it becomes, and each form handed in by itself. */
export default function PartsPage({ office, file, recipe, forms, country, agency, onRead, onPlain, onOther }: Props) {
  const lang = useLang()
  const say = useRecipeWords()
  const [tried, setTried] = useState<RecipeTried>()
  const [refused, setRefused] = useState<Problem>()
  const { name, bytes, done = [] } = file
  useEffect(() => {
    let isGone = false
    void edgeOf()
      .ask({ kind: 'try', country: country.id, agency, fileName: name, bytes, recipe })
      .then((said) => {
        if (isGone) return
        if (said.kind === 'tried') setTried(said.tried)
        if (said.kind === 'ended') setRefused(problem(`file.reading-took-${said.why}`))
      })
    return () => {
      isGone = true
    }
  }, [country, agency, name, bytes, recipe])
  const made = formsOf(recipe).flatMap((id) => forms.find((f) => f.id === id) ?? [])
  const title = recipe.title ? sayIn(recipe.title, lang) : recipe.id
  return (
    <>
      <div className="head">
        <div>
          <p className="crumb">{office}</p>
          <PageTitle>
            {made.length > 1 ? say('parts-title', { file: name, n: made.length }) : say('parts-title-one', { file: name })}
          </PageTitle>
        </div>
        <Steps now="step-file" />
      </div>
      <p className="mut lead">{say('parts-how', { name: title })}</p>
      {recipe.source !== undefined && <p className="s2 mut">{say('parts-source', { source: recipe.source })}</p>}
      <ul className="parts">
        {made.map((form) => {
          const part = tried?.forms.find((t) => t.form === form.id)
          const words = pick(form.words, lang)
          const isNone = part?.rows === 0 && part.questions === 0 && part.errors.length === 0
          return (
            <li key={form.id} className="card row between">
              <span>
                <b>{words}</b>
                {part && part.rows > 0 && <span className="mut"> {formatNumber(part.rows, lang)}</span>}
              </span>
              {done.includes(form.id) ? (
                <span>
                  <DoneIcon /> {say('parts-done')}
                </span>
              ) : isNone ? (
                <span className="mut">{say('parts-none')}</span>
              ) : (
                <Button className="btn p" onPress={() => onRead(form)} aria-label={say('parts-look-of', { form: words })}>
                  {say('parts-look')}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
      {refused ? (
        <div role="alert" className="card stop">
          <p>{pickMessage(refused.message, lang)}</p>
        </div>
      ) : tried ? (
        <TriedResult tried={tried} country={country} isShort />
      ) : (
        <p role="status">{say('trying')}</p>
      )}
      <p className="row acts">
        {done.length === 0 && (
          <Button className="btn" onPress={onPlain}>
            {say('parts-plain', { form: pick(file.form.words, lang) })}
          </Button>
        )}
        <Button className="btn" onPress={onOther}>
          {say('other-file')}
        </Button>
      </p>
    </>
  )
}
