import { useState } from 'react'
import type { LinkRelation } from '../../../core/country/indicator.ts'
import type { LinkRevoked } from '../../../core/entry/kinds/link-revoked.ts'
import { pick, speaker } from '../../words/say.ts'
import { Refused } from '../account/parts.tsx'
import type { Failed } from '../account/session.ts'
import { makeAct } from '../act.ts'
import { Choose } from '../form/choose.tsx'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { Hold } from '../open-name/hold.tsx'
import { LINK_WHY } from '../sign/unsigned-words.ts'
import { LINK } from './link-words.ts'

/** Why a link of each kind is taken back. */
const REASONS: Readonly<Record<LinkRelation, readonly LinkRevoked['reason'][]>> = {
  same_person: ['two-persons', 'asserted-in-error', 'consent-withdrawn'],
  same_case: ['two-cases', 'asserted-in-error'],
  same_place: ['two-places', 'asserted-in-error'],
}

type Props = Pick<JourneyProps, 'api' | 'who'> & {
  /** The link, of one's own office's. */
  readonly entry: string
  readonly relation: LinkRelation
  /** What it says, in words: a page has many, and who does not see them hears which. */
  readonly line: string
  readonly onDone: () => void
}

/** Takes one link back, with a reason and a signature; what was said stays in the log. */
export function TakeBack({ api, who, entry: link, relation, line, onDone }: Props) {
  const lang = useLang()
  const say = speaker(LINK, lang)
  const [reason, setReason] = useState<LinkRevoked['reason'] | ''>('')
  const [failed, setFailed] = useState<'not-signed' | Failed>()
  const take = async (): Promise<void> => {
    if (reason === '') return
    const entry = await makeAct(who, { kind: 'link.revoked', of: who.agency, link, reason })
    const answer = entry && (await api.ask('POST', '/api/v1/links', { agency: who.agency, entries: [entry] }))
    if (answer?.ok) onDone()
    else setFailed(answer ?? 'not-signed')
  }
  return (
    <details>
      <summary aria-label={`${say('said-back')}: ${line}`}>{say('said-back')}</summary>
      <p className="s2">{say(relation === 'same_place' ? 'said-back-place' : 'said-back-how')}</p>
      <Choose
        label={say('said-back-why')}
        value={reason}
        empty="–"
        options={REASONS[relation].map((r) => [r, pick(LINK_WHY[r], lang)] as const)}
        onChoose={setReason}
      />
      {reason !== '' && <Hold words={say('said-back-hold')} isOff={false} onHeld={() => void take()} />}
      {failed === 'not-signed' && <p role="alert">{say('link-not-signed')}</p>}
      {typeof failed === 'object' && <Refused failed={failed} />}
    </details>
  )
}
