import { RELEASES } from '../../words/releases.ts'
import { speaker } from '../../words/say.ts'
import { Refused } from '../account/parts.tsx'
import { useFresh, useList } from '../account/use-list.ts'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import type { DraftWaiting } from './waits-for.ts'
import { ReleaseCard } from './release-card.tsx'

/** Releases that wait for two people of two offices. */
export function ReleasesToApprove({ api, country, who }: Pick<JourneyProps, 'api' | 'country' | 'who'>) {
  const say = speaker(RELEASES, useLang())
  const { list, refused, again } = useList<{ readonly drafts: readonly DraftWaiting[] }>(api, '/api/v1/drafts')
  useFresh(again)
  return (
    <section className="to-sign" aria-labelledby="sign-releases">
      <h2 id="sign-releases">{say('rel-title')}</h2>
      <p className="mut lead">{say('rel-how')}</p>
      <Refused failed={refused} />
      {list?.drafts.length === 0 && <p role="status">{say('rel-none')}</p>}
      <ul>
        {list?.drafts.map((draft) => (
          <ReleaseCard key={draft.id} draft={draft} api={api} country={country} who={who} />
        ))}
      </ul>
    </section>
  )
}
