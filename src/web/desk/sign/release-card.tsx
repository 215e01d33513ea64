import { lazy, Suspense, useMemo, useState } from 'react'
import { checkCode } from '../../../core/entry/sign-in.ts'
import { toHex } from '../../../core/bytes.ts'
import { approvalHash } from '../../../core/release/approval.ts'
import type { Figures, WithholdReason } from '../../../core/release/said.ts'
import { formatDay, formatNumber } from '../../words/khmer.ts'
import { formatRecorded } from '../../words/moment.ts'
import { RELEASES, WITHHOLD_WORDS } from '../../words/releases.ts'
import { pick, speaker } from '../../words/say.ts'
import { SIGN } from '../../words/sign.ts'
import { Do, Refused, useBody } from '../account/parts.tsx'
import type { Failed } from '../account/session.ts'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { Hold } from '../open-name/hold.tsx'
import { Decline } from './decline.tsx'
import { figuresOf, sayOf, type DraftShown } from './draft.ts'
import type { DraftSaid, DraftWaiting } from './waits-for.ts'

const ReleaseRead = lazy(async () => ({ default: (await import('./release-read.tsx')).ReleaseRead }))

type Props = Pick<JourneyProps, 'api' | 'country' | 'who'> & { readonly draft: DraftWaiting }

/** One draft: who said what of it, its figures when they are asked for, and the one signature under all of them. */
export function ReleaseCard({ draft, api, country, who }: Props) {
  const say = speaker(RELEASES, useLang())
  const [said, setSaid] = useState<DraftSaid>(draft)
  const [shown, setShown] = useState<DraftShown>()
  const [failed, setFailed] = useState<Failed>()
  const [isSigning, setSigning] = useState(false)
  const figures = useMemo(() => (shown ? readFigures(shown) : undefined), [shown])
  /** By the digest that is signed: figures that come anew as other ones are not opened. */
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const closed = Object.values(figures?.releases ?? {}).filter((digest) => !opened.has(digest)).length
  const read = async (): Promise<void> => {
    const now = await api.ask<DraftShown>('GET', `/api/v1/drafts/${draft.id}`)
    setFailed(now.ok ? undefined : now)
    if (now.ok) setShown(now.body)
  }
  const sign = async (of: Figures, declined?: WithholdReason): Promise<void> => {
    if (!who.signer) return
    setSigning(true)
    setFailed(undefined)
    try {
      const now = await sayOf(of, declined, { api, signer: who.signer })
      if (now.ok) setSaid(now.body)
      else setFailed(now)
    } catch {
      setFailed({ code: 'no-passkey' })
    } finally {
      setSigning(false)
    }
  }
  return (
    <li className={said.is === 'approved' ? 'card certificate' : 'card'}>
      <h3>{say('rel-draft', { id: draft.id })}</h3>
      <Standing draft={draft} said={said} country={country} />
      {!shown && !said.isShut && (
        <p className="row acts">
          <Do isMain words={say('rel-read')} onPress={read} />
        </p>
      )}
      {shown && (
        <Suspense fallback={<p role="status">{say('rel-reading')}</p>}>
          <ReleaseRead
            shown={shown}
            country={country}
            onOpened={(id) => setOpened((was) => new Set([...was, figures?.releases[id] ?? id]))}
          >
            {figures && <Saying {...{ figures, closed, said, isSigning }} agency={who.agency} onSay={(why) => sign(figures, why)} />}
          </ReleaseRead>
        </Suspense>
      )}
      {shown && !figures && (
        <div className="card stop narrow" role="alert">
          <p>{say('rel-unreadable')}</p>
        </div>
      )}
      <Refused failed={failed} />
    </li>
  )
}

function readFigures(shown: DraftShown): Figures | undefined {
  try {
    return figuresOf(shown)
  } catch {
    return undefined // said on the card; nothing can be signed
  }
}

function Standing({ draft, said, country }: { draft: DraftWaiting; said: DraftSaid; country: Props['country'] }) {
  const lang = useLang()
  const say = speaker(RELEASES, lang)
  const body = useBody(country)
  const words = said.words.map(({ agency, declined }) =>
    declined === null
      ? say('rel-word-approved', { office: body(agency) })
      : say('rel-word-declined', { office: body(agency), reason: pick(WITHHOLD_WORDS[declined], lang) }),
  )
  const isHalf = said.is === 'waits' && said.words.some(({ declined }) => declined === null)
  const fact = (name: string, text: string) => (
    <div>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </div>
  )
  return (
    <>
      <dl className="kv">
        {fact(say('rel-count'), formatNumber(draft.releases, lang))}
        {fact(say('rel-as-of'), formatDay(draft.asOf, lang))}
        {draft.attacked !== null && fact(say('rel-attacked'), formatRecorded(draft.attacked, lang))}
        {fact(say('rel-words'), words.length === 0 ? say('rel-nobody') : words.join(' · '))}
      </dl>
      <p role="status">
        {said.isShut
          ? say(said.isAltered ? 'rel-altered' : 'rel-shut')
          : said.isOutrun && said.is !== 'refused'
            ? say('rel-outrun')
            : say(isHalf ? 'rel-waits-one' : `rel-${said.is}`)}
      </p>
    </>
  )
}

type SayingProps = {
  readonly figures: Figures
  /** Releases of which nobody has opened the tables here. */
  readonly closed: number
  readonly said: DraftSaid
  readonly agency: string
  readonly isSigning: boolean
  readonly onSay: (declined?: WithholdReason) => Promise<void>
}
/** What the signature says, and both ways to sign: approving once every table was opened, declining at any time; who has said something may say the other. */
function Saying({ figures, closed, said, agency, isSigning, onSay }: SayingProps) {
  const lang = useLang()
  const [say, tell] = [speaker(RELEASES, lang), speaker(SIGN, lang)]
  const mine = said.words.find((w) => w.isMine)
  const isOffices = said.words.some((w) => w.agency === agency && !w.isMine && w.declined === null)
  const mayApprove = !said.isOutrun && !isOffices && (mine === undefined || mine.declined !== null)
  return (
    <>
      <div className="says">
        <p className="h3">{tell('sign-you-say')}</p>
        <p>{say('rel-says', { n: Object.keys(figures.releases).length })}</p>
        <p className="mut">
          {say('rel-hash')} <code className="check-code">{checkCode(toHex(approvalHash(figures)))}</code>
        </p>
        {isOffices && <p>{say('rel-own')}</p>}
        {mayApprove && closed > 0 && <p role="status">{say('rel-closed', { n: closed })}</p>}
        {mayApprove && <Hold words={tell('sign-hold')} isOff={isSigning || closed > 0} onHeld={() => void onSay()} />}
      </div>
      <p role="status">
        {isSigning ? tell('sign-signing') : mine ? say(mine.declined === null ? 'rel-said-approved' : 'rel-said-declined') : ''}
      </p>
      {(mine === undefined || mine.declined === null) && <Decline reasons={WITHHOLD_WORDS} onDecline={onSay} />}
    </>
  )
}
