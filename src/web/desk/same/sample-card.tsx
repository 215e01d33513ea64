import { useEffect, useEffectEvent, useState } from 'react'
import { toHex } from '../../../core/bytes.ts'
import { findRecordKind } from '../../../core/model/kinds.ts'
import { promiseOf } from '../../../core/review/draw.ts'
import { formatDay } from '../../words/khmer.ts'
import { pick, speaker } from '../../words/say.ts'
import { Refused } from '../account/parts.tsx'
import type { Failed } from '../account/session.ts'
import { useList } from '../account/use-list.ts'
import { makeAct } from '../act.ts'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { Hold } from '../open-name/hold.tsx'
import type { End, Opened } from './model.ts'
import { Resolve } from './resolve.tsx'
import { SAMPLE } from './sample-words.ts'

type Samples = {
  readonly kinds: readonly string[]
  readonly samples: readonly {
    readonly sample: string
    readonly kind: string
    readonly day: string
    readonly drawn: number
    readonly resolved: number
  }[]
  readonly undrawn: number
  readonly waiting: readonly Omit<End, 'linked'>[]
}
type Props = JourneyProps & { readonly opened: Opened }
/** What was asked, and is kept in this window until the anchor has shown its leaf. */
type Asked = { readonly asked: string; readonly secret: string; readonly kind: string }
type Drawn = { readonly records: readonly string[]; readonly anchor: number }

const MANY = 60
const LOOKS_MS = 4_000

/** Records drawn at random, of each of which somebody finds out how often its person is there: from that, and from nothing else, a figure has an interval. */
export function SampleCard(props: Props) {
  const { api } = props
  const lang = useLang()
  const say = speaker(SAMPLE, lang)
  const { list, again } = useList<Samples>(api, '/api/v1/reviews/samples')
  const [newest] = list?.samples ?? []
  if (!list || list.kinds.length === 0) return null
  return (
    <section className="card" aria-labelledby="same-sample">
      <h2 id="same-sample" className="h3">
        {say('sample-title')}
      </h2>
      <p className="s2 mut lead">{say('sample-how')}</p>
      {newest && (
        <p className="s2">
          {say('sample-is', {
            kind: pick(findRecordKind(newest.kind)?.words ?? { en: newest.kind }, lang),
            day: formatDay(newest.day, lang),
            drawn: newest.drawn,
            resolved: newest.resolved,
          })}
        </p>
      )}
      {newest && newest.resolved < newest.drawn ? (
        <Resolve key={list.waiting.map((w) => w.record).join()} {...props} sample={newest.sample} waiting={list.waiting} onSent={again} />
      ) : (
        <Draw {...props} kinds={list.kinds} onDrawn={again} />
      )}
      {list.undrawn > 0 && <p className="s2 mut">{say('sample-undrawn', { n: list.undrawn })}</p>}
    </section>
  )
}

function Draw({ api, who, kinds, onDrawn }: Props & { readonly kinds: readonly string[]; readonly onDrawn: () => void }) {
  const lang = useLang()
  const say = speaker(SAMPLE, lang)
  const [kind, setKind] = useState(kinds[0] ?? '')
  const [asked, setAsked] = useState<Asked>()
  const [drawn, setDrawn] = useState<Drawn>()
  const [failed, setFailed] = useState<'not-signed' | Failed>()
  const ask = async (): Promise<void> => {
    const secret = crypto.getRandomValues(new Uint8Array(32))
    const act = await makeAct(who, { kind: 'sample.asked', type: kind, many: MANY, promise: promiseOf(secret) })
    const said = act && (await api.ask<{ entries: readonly string[] }>('POST', '/api/v1/reviews/samples', { entries: [act] }))
    setFailed(said?.ok ? undefined : (said ?? 'not-signed'))
    if (said?.ok) setAsked({ asked: said.body.entries[0] ?? '', secret: toHex(secret), kind })
  }
  const look = useEffectEvent(async (): Promise<void> => {
    if (!asked || drawn) return
    const { asked: entry, secret } = asked
    const said = await api.ask<{ drawn: Drawn | null }>('POST', '/api/v1/reviews/draw', { asked: entry, secret })
    if (said.ok && said.body.drawn) setDrawn(said.body.drawn)
    else if (!said.ok) setFailed(said)
  })
  const isWaiting = asked !== undefined && drawn === undefined
  useEffect(() => {
    if (!isWaiting) return
    const timer = setInterval(() => void look(), LOOKS_MS)
    return () => clearInterval(timer)
  }, [isWaiting])
  const sign = async (): Promise<void> => {
    if (!asked || !drawn) return
    const { asked: entry, secret } = asked
    const act = await makeAct(who, {
      kind: 'sample.drawn',
      type: asked.kind,
      records: drawn.records,
      seed: { asked: entry, secret, anchor: drawn.anchor },
    })
    const said = act && (await api.ask('POST', '/api/v1/reviews/samples', { entries: [act] }))
    setFailed(said?.ok ? undefined : (said ?? 'not-signed'))
    if (said?.ok) onDrawn()
  }
  return (
    <>
      {!asked && (
        <>
          <label className="field">
            {say('sample-of')}
            <select value={kind} onChange={(event) => setKind(event.target.value)}>
              {kinds.map((id) => (
                <option key={id} value={id}>
                  {pick(findRecordKind(id)?.words ?? { en: id }, lang)}
                </option>
              ))}
            </select>
          </label>
          <Hold words={say('sample-ask', { n: MANY })} isOff={false} onHeld={() => void ask()} />
        </>
      )}
      {isWaiting && <p role="status">{say('sample-waits')}</p>}
      {drawn && drawn.records.length === 0 && <p role="status">{say('sample-none')}</p>}
      {drawn && drawn.records.length > 0 && (
        <>
          <p role="status">{say('sample-drawn', { n: drawn.records.length })}</p>
          <Hold words={say('sample-sign')} isOff={false} onHeld={() => void sign()} />
        </>
      )}
      {failed === 'not-signed' && <p role="alert">{say('sample-not-signed')}</p>}
      {typeof failed === 'object' && <Refused failed={failed} />}
    </>
  )
}
