/** Views of lists: kept beside the list, opened and taken away where the lists are. */
import { useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { findRecordKind } from '../../../core/model/kinds.ts'
import { pick, speaker } from '../../words/say.ts'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { pathTo } from '../route.ts'
import { setPreset } from './preset.ts'
import { dropView, isSameView, keepView, readViews, type View } from './views.ts'
import { isOfAll, sayWish } from './wish.ts'
import { FIND } from './words.ts'

type Mine = Pick<JourneyProps, 'who' | 'country'>

/** Under the filters of a list: nothing while they ask for all of it. */
export function KeepView({ who, country, kind, wish }: Mine & View) {
  const lang = useLang()
  const say = speaker(FIND, lang)
  const [views, setViews] = useState(() => readViews(who.credential))
  const view = { kind, wish }
  if (isOfAll(wish)) return null
  const isKept = views.some((each) => isSameView(each, view))
  return (
    <p className="row s2" role="status">
      <Button className="btn q" onPress={() => setViews(isKept ? dropView(who.credential, view) : keepView(who.credential, view))}>
        {say(isKept ? 'view-drop' : 'view-keep')}
      </Button>
      {isKept && <span className="mut">{say('view-kept', { view: sayWish(country, kind, wish, lang) })}</span>}
    </p>
  )
}

/** @param kinds whose lists are this person's today: a view of another is not offered. */
export function KeptViews({ who, country, kinds }: Mine & { readonly kinds: readonly string[] }) {
  const lang = useLang()
  const say = speaker(FIND, lang)
  const [views, setViews] = useState(() => readViews(who.credential))
  const mine = views.filter(({ kind }) => kinds.includes(kind))
  if (mine.length === 0) return null
  return (
    <section className="card" aria-labelledby="views">
      <h2 id="views" className="h3">
        {say('views')}
      </h2>
      <ul className="kept-views">
        {mine.map((view) => {
          const name = `${pick(findRecordKind(view.kind)?.words ?? { en: view.kind }, lang)} · ${sayWish(country, view.kind, view.wish, lang)}`
          return (
            <li key={JSON.stringify(view)}>
              <a href={pathTo('find', view.kind)} onClick={() => setPreset(view)}>
                {name}
              </a>
              <Button
                className="btn q"
                aria-label={say('view-drop-named', { view: name })}
                onPress={() => setViews(dropView(who.credential, view))}
              >
                {say('view-drop')}
              </Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
