import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import type { Country, Form, Problem } from '../../../../core/country/index.ts'
import { mark, NO_KIND, point, recipeOf, type PointedKind } from '../../../../core/sheet/recipe/pointed.ts'
import type { Recipe } from '../../../../core/sheet/recipe/recipe.ts'
import type { PointedSheet } from '../../../../core/sheet/recipe/shown-sheet.ts'
import { problem } from '../../../../errors.ts'
import { pick, pickMessage } from '../../../words/say.ts'
import { useLang } from '../../lang.tsx'
import { PageTitle } from '../../page-title.tsx'
import '../columns/columns.css'
import { edgeOf } from '../edge.ts'
import { HeldNames } from '../mend/held.tsx'
import type { Opened } from '../place.ts'
import { Steps } from '../steps.tsx'
import { KindCard } from './kind-card.tsx'
import { PointColumns } from './point-columns.tsx'
import './recipes.css'
import type { RecipeTried } from './tried.ts'
import { TriedResult } from './tried-result.tsx'
import { useRecipeWords } from './use-recipe-words.ts'

type Props = {
  readonly office: string
  readonly file: Pick<Opened, 'name' | 'bytes'>
  /** That the office hands in. */
  readonly forms: readonly Form[]
  readonly country: Country
  /** Whose list it is. */
  readonly agency: string
  readonly onKeep: (recipe: Recipe) => void
  readonly onOther: () => void
}

const tookTooMuch = (why: 'time' | 'memory'): Problem => problem(`file.reading-took-${why}`)

/** A recipe made at the sheet itself: kinds of record are added, columns are pointed at, it is tried, and only then kept. */
export default function PointPage({ office, file, forms, country, agency, onKeep, onOther }: Props) {
  const lang = useLang()
  const say = useRecipeWords()
  const [sheets, setSheets] = useState<readonly PointedSheet[]>()
  const [refused, setRefused] = useState<readonly Problem[]>([])
  const [at, setAt] = useState(0)
  const [kinds, setKinds] = useState<readonly PointedKind[]>([])
  const [name, setName] = useState('')
  const [tried, setTried] = useState<{ readonly of: string; readonly said: RecipeTried }>()
  const [isTrying, setTrying] = useState(false)
  const [lacks, setLacks] = useState(false)
  useEffect(() => {
    let isGone = false
    void edgeOf()
      .ask({ kind: 'show', bytes: file.bytes })
      .then((said) => {
        if (isGone) return
        if (said.kind === 'ended') {
          setRefused([tookTooMuch(said.why)])
          setSheets([])
        }
        if (said.kind !== 'shown') return
        if ('refused' in said.sheets) setRefused(said.sheets.refused)
        setSheets('refused' in said.sheets ? [] : said.sheets)
      })
    return () => {
      isGone = true
    }
  }, [file.bytes])
  const sheet = sheets?.[at]
  const formOf = (id: string): Form | undefined => forms.find((f) => f.id === id)
  const change = (index: number, make: (kind: PointedKind) => PointedKind): void =>
    setKinds(kinds.map((k, i) => (i === index ? make(k) : k)))
  const recipe = recipeOf({ name: name.trim() === '' ? file.name : name.trim(), kinds }, forms)
  const shape = JSON.stringify(kinds)
  const tryIt = async (): Promise<void> => {
    setLacks(recipe === undefined)
    if (!recipe) return
    setTrying(true)
    setRefused([])
    const said = await edgeOf().ask({ kind: 'try', country: country.id, agency, fileName: file.name, bytes: file.bytes, recipe })
    setTrying(false)
    if (said.kind === 'ended') setRefused([tookTooMuch(said.why)])
    if (said.kind === 'tried') setTried({ of: shape, said: said.tried })
  }
  const isTried = tried?.of === shape
  const makesSomething = isTried && tried.said.forms.some((f) => f.rows > 0 || f.questions > 0)
  return (
    <HeldNames>
      <div className="head">
        <div>
          <p className="crumb">{office}</p>
          <PageTitle>{say('point-title', { file: file.name })}</PageTitle>
        </div>
        <Steps now="step-file" />
      </div>
      <p className="mut lead">{say('point-how')}</p>
      {(sheets?.length === 0 || refused.length > 0) && (
        <div role="alert" className="card stop">
          {refused.length > 0 ? refused.map((p, i) => <p key={i}>{pickMessage(p.message, lang)}</p>) : <p>{say('point-none')}</p>}
        </div>
      )}
      {sheets && sheets.length > 1 && (
        <label className="field">
          {say('point-sheet')}
          <select value={at} onChange={(event) => setAt(Number(event.target.value))}>
            {sheets.map((s, i) => (
              <option key={s.sheet} value={i}>
                {s.sheet}
              </option>
            ))}
          </select>
        </label>
      )}
      {sheet && (
        <form
          className="columns-page point-page"
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            if (recipe && makesSomething && name.trim() !== '') onKeep(recipe)
          }}
        >
          <section aria-label={say('point-kinds')} className="kinds">
            {kinds.map((kind, i) => {
              const form = formOf(kind.form)
              return form ? (
                <KindCard
                  key={i}
                  kind={kind}
                  form={form}
                  lists={country.lists}
                  columns={sheet.columns}
                  onChange={(next) => change(i, () => next)}
                  onRemove={() => setKinds(kinds.filter((_, k) => k !== i))}
                />
              ) : null
            })}
            <label className="field">
              {say('point-add')}
              <select value="" onChange={(event) => setKinds([...kinds, NO_KIND(event.target.value)])}>
                <option value="">{say('choose')}</option>
                {forms.map((f) => (
                  <option key={f.id} value={f.id}>
                    {pick(f.words, lang)}
                  </option>
                ))}
              </select>
            </label>
          </section>
          <PointColumns
            sheet={sheet}
            kinds={kinds}
            formOf={formOf}
            lists={country.lists}
            onPoint={(i, field, heading) => change(i, (k) => point(k, field, heading))}
            onMark={(i, heading, code) => change(i, (k) => mark(k, heading, code))}
          />
          {tried && <TriedResult tried={tried.said} country={country} />}
          {tried && !isTried && <p className="missing">{say('tried-stale')}</p>}
          {makesSomething && (
            <label className="field">
              {say('point-name')}
              <input type="text" value={name} maxLength={80} autoComplete="off" onChange={(event) => setName(event.target.value)} />
            </label>
          )}
          <div className="bar acts">
            <span className="left" role="status">
              {isTrying ? say('trying') : lacks ? say('point-nothing') : ''}
            </span>
            <Button className="btn" onPress={onOther}>
              {say('other-file')}
            </Button>
            <Button className={makesSomething ? 'btn' : 'btn p'} onPress={() => void tryIt()}>
              {say('point-try')}
            </Button>
            {makesSomething && (
              <Button className="btn p" type="submit" isDisabled={name.trim() === ''}>
                {say('point-keep')}
              </Button>
            )}
          </div>
        </form>
      )}
    </HeldNames>
  )
}
