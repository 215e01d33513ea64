import { lazy, Suspense } from 'react'
import { PLACE_KINDS } from '../../../core/entry/linkable.ts'
import { OWN_KINDS } from '../../../core/story/own-kinds.ts'
import { isSealedClass } from '../../../core/model/fields.ts'
import { getRecordKind } from '../../../core/model/kinds.ts'
import { personKinds } from '../../../core/person/kinds.ts'
import { pick, speaker } from '../../words/say.ts'
import { useList } from '../account/use-list.ts'
import { Refused } from '../account/parts.tsx'
import type { JourneyProps } from '../journey.ts'
import { mineOf } from '../landing.ts'
import { useLang } from '../lang.tsx'
import { PageTitle } from '../page-title.tsx'
import { pathTo } from '../route.ts'
import { callRecord, isSaidWith, sayColumn, sayOfRecord, type Listed } from './called.ts'
import { GoOn } from '../work/go-on-button.tsx'
import { goOnWith } from '../work/go-on.ts'
import { FIND } from './words.ts'

// With the check of what may be linked, which who only reads does without.
const LinkRecord = lazy(() => import('./link-record.tsx').then((m) => ({ default: m.LinkRecord })))

const SaidOf = lazy(() => import('./said-of.tsx').then((m) => ({ default: m.SaidOf })))

type Props = Omit<JourneyProps, 'path'> & { readonly kind: string; readonly record: string }

/** One record of one's own office: what stands in clear, and where one goes on from it. */
export function RecordPage({ api, country, who, kind, record }: Props) {
  const lang = useLang()
  const say = speaker(FIND, lang)
  const { list: found, refused } = useList<Listed>(api, `/api/v1/records/${record}?kind=${kind}&purpose=recording`)
  const known = getRecordKind(kind)
  const mine = new Set(mineOf(who, country).map((j) => j.id))
  const isOpened = mine.has('open-name') && known.fields.some((f) => isSealedClass(f.privacy))
  const hasStory = mine.has('case') && (OWN_KINDS as readonly string[]).includes(kind)
  const hasPlace = mine.has('place') && PLACE_KINDS.includes(kind)
  const isErased = mine.has('erase') && who.roles.includes('head')
  const goOn = found?.isSuperseded ? undefined : goOnWith({ api, who, country }, kind)
  const hasFile = mine.has('people') && personKinds().some((k) => k.id === kind)
  return (
    <div className="finding">
      <p className="crumb">
        <a href={pathTo('find', kind)}>{pick(known.words, lang)}</a>
      </p>
      {refused && refused.code !== 'not-found' && <Refused failed={refused} />}
      {refused?.code === 'not-found' && <PageTitle>{say('list-none')}</PageTitle>}
      {!refused && !found && <p role="status">{'…'}</p>}
      {found && (
        <>
          <PageTitle>{callRecord(country, kind, found.values, lang)}</PageTitle>
          {(isOpened || hasStory || goOn || hasPlace || hasFile || isErased || (kind === 'lead' && mine.has('lead'))) && (
            <nav className="row acts" aria-label={say('record-acts')}>
              {hasStory && (
                <a className="btn p" href={pathTo('case', record)}>
                  {say('record-case')}
                </a>
              )}
              {kind === 'lead' && mine.has('lead') && (
                <a className="btn p" href={pathTo('lead', record)}>
                  {say('record-lead')}
                </a>
              )}
              {goOn && <GoOn words={say('record-go-on')} onGo={() => goOn(record)} />}
              {hasPlace && (
                <a className="btn" href={pathTo('place', record)}>
                  {say('record-place')}
                </a>
              )}
              {hasFile && (
                <a className="btn p" href={pathTo('people', record)}>
                  {say('record-file')}
                </a>
              )}
              {isErased && (
                <a className="btn" href={pathTo('erase', kind, record)}>
                  {say('record-erase')}
                </a>
              )}
              {isOpened && (
                <a className="btn" href={pathTo('open-name', kind, record)}>
                  {say('record-name')}
                </a>
              )}
            </nav>
          )}
          <dl className="card kv narrow">
            {known.columns.flatMap(({ id }) => {
              return found.values[id] === undefined || isSaidWith(kind, id)
                ? []
                : [
                    <div key={id}>
                      <dt>{sayColumn(country, kind, id, lang)}</dt>
                      <dd>{sayOfRecord(country, kind, id, found.values, lang)}</dd>
                    </div>,
                  ]
            })}
          </dl>
          {known.fields.some((f) => isSealedClass(f.privacy)) && <p className="mut s2">{say('record-closed')}</p>}
          {who.signer && (
            <Suspense>
              <SaidOf {...{ api, country, who, record }} />
              <LinkRecord {...{ api, country, who, kind }} own={found} />
            </Suspense>
          )}
        </>
      )}
    </div>
  )
}
