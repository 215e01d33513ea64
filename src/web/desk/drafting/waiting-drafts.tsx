import type { Country } from '../../../core/country/index.ts'
import { formatDay } from '../../words/khmer.ts'
import { speaker } from '../../words/say.ts'
import { Do, useBody } from '../account/parts.tsx'
import { useLang } from '../lang.tsx'
import { nameAsked } from './named.ts'
import type { WaitingDraft } from './shelf.ts'
import { DRAFTING } from './words.ts'

type Props = {
  readonly drafts: readonly WaitingDraft[]
  readonly country: Country
  readonly isBusy: boolean
  readonly onAgain: (draft: WaitingDraft) => Promise<void>
  readonly onPublish: (draft: WaitingDraft) => Promise<void>
}

/** Where each draft stands, and which has to be attacked again. */
export function WaitingDrafts({ drafts, country, isBusy, onAgain, onPublish }: Props) {
  const lang = useLang()
  const say = speaker(DRAFTING, lang)
  const body = useBody(country)
  return (
    <section aria-labelledby="dr-waiting">
      <h2 id="dr-waiting">{say('dr-waiting')}</h2>
      {drafts.length === 0 && <p role="status">{say('dr-waiting-none')}</p>}
      <ul className="waiting-drafts">
        {drafts.map((draft) => {
          const what = nameAsked(country, draft.asks, lang)
          const mustBeAgain = draft.isOutrun || draft.isAltered
          return (
            <li key={draft.id} className="card">
              <h3>{what}</h3>
              <p>
                {say('dr-known', { day: formatDay(draft.asOf, lang) })}{' '}
                {say(draft.isAltered ? 'dr-altered' : draft.isOutrun ? 'dr-outrun' : `dr-is-${draft.is}`)}
              </p>
              {draft.words.length > 0 && (
                <ul>
                  {draft.words.map(({ agency, declined }, i) => (
                    <li key={i}>{say(declined === null ? 'dr-approved-by' : 'dr-declined-by', { office: body(agency) })}</li>
                  ))}
                </ul>
              )}
              <p className="mut s1">
                {say('dr-made-waits', { offices: draft.offices.map(body).join(', ') })} {say('dr-name', { id: draft.id })}
              </p>
              {draft.is === 'approved' && !mustBeAgain && (
                <>
                  <p className="mut s1">{say('dr-publish-how')}</p>
                  <p className="row acts">
                    <Do isMain words={say('dr-publish', { what })} isOff={isBusy} onPress={() => onPublish(draft)} />
                  </p>
                </>
              )}
              {mustBeAgain && (
                <p className="row acts">
                  <Do words={say('dr-again', { what })} isOff={isBusy} onPress={() => onAgain(draft)} />
                </p>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
