import { useState } from 'react'
import type { LinkRelation } from '../../../core/country/indicator.ts'
import type { LinkRevoked } from '../../../core/entry/kinds/link-revoked.ts'
import { formatDay } from '../../words/khmer.ts'
import { pick, speaker } from '../../words/say.ts'
import { Refused, useBody } from '../account/parts.tsx'
import type { Failed } from '../account/session.ts'
import { useList } from '../account/use-list.ts'
import { makeAct } from '../act.ts'
import { Choose } from '../form/choose.tsx'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { Hold } from '../open-name/hold.tsx'
import { LINK_WHY } from '../sign/unsigned-words.ts'
import { callRecord, type Values } from './called.ts'
import { LINK, RELATION_WORDS } from './link-words.ts'

type Said = {
  readonly entry: string
  readonly relation: LinkRelation
  readonly basis: keyof typeof LINK_WHY
  readonly on: string
  readonly agency: string
  readonly other: { readonly kind: string; readonly values: Readonly<Record<string, string | number | null>> } | null
}
type Props = Pick<JourneyProps, 'api' | 'country' | 'who'> & { readonly record: string }

/** With which other records this one was said to be one, by one's own office; each can be taken back. */
export function SaidOf({ api, country, who, record }: Props) {
  const say = speaker(LINK, useLang())
  const { list, again } = useList<{ readonly links: readonly Said[] }>(api, `/api/v1/links/${record}`)
  if (!list || list.links.length === 0) return null
  return (
    <section className="card narrow" aria-labelledby="said-of">
      <h2 id="said-of" className="h3">
        {say('said-title')}
      </h2>
      {list.links.map((said) => (
        <One key={said.entry} {...{ api, country, who, said }} onDone={again} />
      ))}
    </section>
  )
}

/** Why a link of each kind is taken back. */
const REASONS: Readonly<Record<LinkRelation, readonly LinkRevoked['reason'][]>> = {
  same_person: ['two-persons', 'asserted-in-error', 'consent-withdrawn'],
  same_case: ['two-cases', 'asserted-in-error'],
  same_place: ['two-places', 'asserted-in-error'],
}

function One({ api, country, who, said, onDone }: Omit<Props, 'record'> & { readonly said: Said; readonly onDone: () => void }) {
  const lang = useLang()
  const say = speaker(LINK, lang)
  const body = useBody(country)
  const [reason, setReason] = useState<LinkRevoked['reason'] | ''>('')
  const [failed, setFailed] = useState<'not-signed' | Failed>()
  const take = async (): Promise<void> => {
    if (reason === '') return
    const entry = await makeAct(who, { kind: 'link.revoked', of: who.agency, link: said.entry, reason })
    const answer = entry && (await api.ask('POST', '/api/v1/links', { agency: who.agency, entries: [entry] }))
    if (answer?.ok) onDone()
    else setFailed(answer ?? 'not-signed')
  }
  const other = said.other
    ? callRecord(country, said.other.kind, present(said.other.values), lang)
    : say('said-other', { body: body(said.agency) })
  const line = say('said-line', { relation: pick(RELATION_WORDS[said.relation], lang), other })
  return (
    <div className="said">
      <p className="b">{line}</p>
      <p className="mut s2">{say('said-on', { day: formatDay(said.on, lang), basis: pick(LINK_WHY[said.basis], lang) })}</p>
      <details>
        <summary aria-label={`${say('said-back')}: ${line}`}>{say('said-back')}</summary>
        <p className="s2">{say('said-back-how')}</p>
        <Choose
          label={say('said-back-why')}
          value={reason}
          empty="–"
          options={REASONS[said.relation].map((r) => [r, pick(LINK_WHY[r], lang)] as const)}
          onChoose={setReason}
        />
        {reason !== '' && <Hold words={say('said-back-hold')} isOff={false} onHeld={() => void take()} />}
        {failed === 'not-signed' && <p role="alert">{say('link-not-signed')}</p>}
        {typeof failed === 'object' && <Refused failed={failed} />}
      </details>
    </div>
  )
}

const present = (values: Readonly<Record<string, string | number | null>>): Values =>
  Object.fromEntries(Object.entries(values).filter((e): e is [string, string | number] => e[1] !== null))
