import { useState } from 'react'
import { speaker } from '../../../words/say.ts'
import type { SharingWish } from '../../../../work/oversight/order.ts'
import { makeAct } from '../../act.ts'
import type { JourneyProps } from '../../journey.ts'
import { useLang } from '../../lang.tsx'
import { Order } from '../../oversee/order.tsx'
import type { Signed } from '../../vault/vault-desk.ts'
import { useColleague } from '../care/care-card.tsx'
import { sayWhen, type FileOf } from '../model.ts'
import { SHARING } from './sharing-words.ts'

type Props = Pick<JourneyProps, 'api' | 'config' | 'who'> & { readonly file: FileOf; readonly onDone: () => void }

const recordsOf = (file: FileOf): readonly string[] => file.records.map((r) => r.record)

/** Signed for her by whoever sits with her, and heeded by each vault for itself. @throws where nobody signed, or nothing is on record. */
async function share({ api, config: { doors }, who: { agency, signer } }: Props, wish: SharingWish): Promise<Signed> {
  if (!doors || !signer) throw new Error('no vaults, or no device')
  const { vaultDesk } = await import('../../vault/vault-desk.ts')
  return vaultDesk({ api, doors, agency, signer }).share(wish)
}

/**
 * The press that stops openings. Once every vault has heard it, it is signed of each consent that was taken back and is owed it: no server can look at what
 * vaults were told, so until then the line stays. To stop once more harms nothing.
 */
export function StopSharing(props: Props) {
  const { api, config, who, file, onDone } = props
  const say = speaker(SHARING, useLang())
  const [isUnsaid, setUnsaid] = useState(false)
  if (!config.doors || !who.signer) return <p className="s2">{say('stop-cannot')}</p>
  const records = recordsOf(file)
  const takenBack = file.owed.flatMap((o) => (o.owed === 'stop_sharing' ? [o.source.record] : []))
  const write = async (record: string): Promise<boolean> => {
    const entry = await makeAct(who, { kind: 'care.moved', record, step: 'sharing_stopped', colleague: null })
    return entry !== undefined && (await api.ask('POST', '/api/v1/people', { entries: [entry] })).ok
  }
  const note = async (signed: Pick<Signed, 'counts' | 'of'>): Promise<void> => {
    if (signed.counts < signed.of || takenBack.length === 0) return
    let isSaid = true
    for (const record of takenBack) isSaid &&= await write(record).catch(() => false)
    setUnsaid(!isSaid)
    onDone()
  }
  const sign = async (): Promise<Signed> => {
    const signed = await share(props, { kind: 'sharing.stopped', records })
    await note(signed)
    const handOver = async (): Promise<number> => {
      const counts = await signed.handOver()
      await note({ counts, of: signed.of })
      return counts
    }
    return { ...signed, handOver }
  }
  return (
    <>
      <p className="s2">{say('share-stop-how')}</p>
      <Order says={say('share-stop-says', { n: records.length })} hold={say('share-stop-hold')} sign={sign} />
      {isUnsaid && <p role="alert">{say('stop-unsaid')}</p>}
    </>
  )
}

/** She takes back that others see her records, or agrees anew. */
export function Sharing(props: Props) {
  const say = speaker(SHARING, useLang())
  const { config, who, file } = props
  const records = recordsOf(file)
  if (!config.doors || !who.signer || records.length === 0) return null
  return (
    <>
      <details className="sharing s2">
        <summary>{say('share-stop')}</summary>
        <p className="s2">{say('share-stop-record')}</p>
        <StopSharing {...props} />
      </details>
      <details className="sharing s2">
        <summary>{say('share-again')}</summary>
        <p className="s2">{say('share-again-how')}</p>
        <Order
          says={say('share-again-says', { n: records.length })}
          hold={say('share-again-hold')}
          sign={() => share(props, { kind: 'sharing.resumed', records })}
        />
      </details>
    </>
  )
}

/** Who stopped it, and when: every vault had heard it then. */
export function StopsSaid({ who, file: { care } }: Pick<Props, 'who' | 'file'>) {
  const lang = useLang()
  const say = speaker(SHARING, lang)
  const called = useColleague(who)
  return (
    <ul className="who s2">
      {care.stops.map((s) => (
        <li key={`${s.record} ${s.at}`}>{say('stop-said', { who: called(s.by), day: sayWhen(s.at, lang) })}</li>
      ))}
    </ul>
  )
}
