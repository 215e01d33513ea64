import { lazy, Suspense } from 'react'
import { findRecordKind } from '../../../core/model/kinds.ts'
import { pick, speaker } from '../../words/say.ts'
import { useList } from '../account/use-list.ts'
import { Refused } from '../account/parts.tsx'
import type { JourneyProps } from '../journey.ts'
import { mineOf } from '../landing.ts'
import { useLang } from '../lang.tsx'
import { PageTitle } from '../page-title.tsx'
import { pathTo } from '../route.ts'
import { useAsked } from './asked.ts'
import FindBox from './find-box.tsx'
import { usePresets } from './preset.ts'
import { hasWord } from './number.ts'
import { FIND } from './words.ts'
import './find.css'

// What is gone on to from the first page of it.
const FoundHere = lazy(() => import('./found.tsx').then((m) => ({ default: m.FoundHere })))
const ListPage = lazy(() => import('./list-page.tsx').then((m) => ({ default: m.ListPage })))
const RecordPage = lazy(() => import('./record-page.tsx').then((m) => ({ default: m.RecordPage })))
const KeptViews = lazy(() => import('./kept-views.tsx').then((m) => ({ default: m.KeptViews })))
// Most who look have a number; a name is looked for without it.
const Person = lazy(() => import('./person.tsx').then((m) => ({ default: m.Person })))

/** `#/find` what was looked for, and the office's lists; `#/find/<kind>` one of them; `#/find/<kind>/<record>` one record of it. */
export default function FindPage({ path, ...props }: JourneyProps) {
  const [kind = '', record = ''] = path
  const presets = usePresets(kind)
  if (findRecordKind(kind) === undefined) return <Find {...props} />
  return (
    <Suspense>
      {/^[0-9a-f]{32}$/.test(record) ? (
        <RecordPage key={record} {...props} kind={kind} record={record} />
      ) : (
        <ListPage key={`${kind} ${presets}`} {...props} kind={kind} />
      )}
    </Suspense>
  )
}

function Find(props: Omit<JourneyProps, 'path'>) {
  const say = speaker(FIND, useLang())
  const text = useAsked()
  return (
    <div className="finding">
      <PageTitle>{text === '' ? say('find-title') : say('find-for', { text })}</PageTitle>
      <FindBox isInPage />
      {text === '' ? (
        <p className="mut lead">{say('find-how')}</p>
      ) : (
        <>
          <Suspense>
            <FoundHere key={text} {...props} text={text} />
          </Suspense>
          {hasWord(text) && (
            <Suspense>
              <Person key={`person ${text}`} {...props} text={text} />
            </Suspense>
          )}
        </>
      )}
      <Lists {...props} />
    </div>
  )
}

function Lists({ api, who, country }: Omit<JourneyProps, 'path'>) {
  const lang = useLang()
  const say = speaker(FIND, lang)
  const { list, refused } = useList<{ readonly kinds: readonly string[] }>(api, '/api/v1/registers')
  const hasPairs = mineOf(who, country).some((j) => j.id === 'same')
  return (
    <>
      {list && list.kinds.length > 0 && (
        <Suspense>
          <KeptViews {...{ who, country, kinds: list.kinds }} />
        </Suspense>
      )}
      <section className="card" aria-labelledby="lists">
        <h2 id="lists" className="h3">
          {say('find-lists')}
        </h2>
        <Refused failed={refused} />
        {list?.kinds.length === 0 && <p className="s2">{say('find-no-lists')}</p>}
        <ul className="lists">
          {list?.kinds.map((kind) => (
            <li key={kind}>
              <a href={pathTo('find', kind)}>{pick(findRecordKind(kind)?.words ?? { en: kind }, lang)}</a>
            </li>
          ))}
        </ul>
        {hasPairs && (
          <p className="s2">
            <a href={pathTo('same')}>{say('find-same')}</a>
          </p>
        )}
      </section>
    </>
  )
}
