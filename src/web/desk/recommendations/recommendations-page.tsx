import { useState } from 'react'
import { digits } from '../../words/khmer.ts'
import { pick, speaker } from '../../words/say.ts'
import { Refused, useBody } from '../account/parts.tsx'
import { useList } from '../account/use-list.ts'
import { Choose } from '../form/choose.tsx'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { PageTitle } from '../page-title.tsx'
import { RECOMMENDATIONS, type Listed } from './listed.ts'
import { OneRecommendation } from './one-recommendation.tsx'
import { RECOMMEND } from './words.ts'

/** Recommendations with who owes them, what was said and what would show it; of a body that owes some, its own. */
export default function RecommendationsPage({ api, who, country, config }: JourneyProps) {
  const lang = useLang()
  const say = speaker(RECOMMEND, lang)
  const body = useBody(country)
  const { list, before, refused, again } = useList<Listed>(api, RECOMMENDATIONS)
  const [owner, setOwner] = useState('')
  const all = (list ?? before)?.recommendations
  if (refused && refused.code !== 'not-found') return <Refused failed={refused} />
  if (!all)
    return (
      <>
        <PageTitle>{say('rc-title')}</PageTitle>
        <p role="status">{refused ? say('rc-none') : '…'}</p>
      </>
    )
  const owners = [...new Set(all.flatMap((one) => one.owners))]
  const shown = all.filter((one) => owner === '' || one.owners.includes(owner))
  return (
    <div className="recommendations">
      <PageTitle>{say('rc-title')}</PageTitle>
      <p className="mut lead">{say('rc-lead')}</p>
      <p>
        {say('rc-count', { n: shown.filter((one) => one.stated.length > 0).length, all: shown.length })}{' '}
        <a href={`${config.api}/recommendations?lang=${lang}`}>{say('rc-public')}</a>
      </p>
      {owners.length > 1 && (
        <Choose
          label={say('rc-whose')}
          value={owner}
          empty={say('rc-all')}
          options={owners.map((id) => [id, body(id)] as const)}
          onChoose={setOwner}
        />
      )}
      {shown.map((one) => (
        <section key={one.id} className="card" aria-labelledby={`rc-${one.id}`}>
          <h2 id={`rc-${one.id}`} className="h3">
            {digits(pick(one.asks, lang), lang)} <span className="s1 mut">{digits(one.id, lang)}</span>
          </h2>
          <OneRecommendation {...{ api, who, country, one }} onDone={again} />
        </section>
      ))}
    </div>
  )
}
