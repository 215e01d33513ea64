import { speaker } from '../../words/say.ts'
import type { SharingWish } from '../../../work/oversight/order.ts'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { Order } from '../oversee/order.tsx'
import type { Signed } from '../vault/vault-desk.ts'
import { SHARING } from './sharing-words.ts'

type Props = Pick<JourneyProps, 'api' | 'config' | 'who'> & { /** Tokens of the file's records. */ readonly records: readonly string[] }

/** She takes back that others see her records, or agrees anew: signed for her by whoever sits with her, and heeded by each vault for itself. */
export function Sharing({ api, config: { doors }, who: { agency, signer }, records }: Props) {
  const say = speaker(SHARING, useLang())
  if (!doors || !signer || records.length === 0) return null
  const sign = (kind: SharingWish['kind']) => async (): Promise<Signed> => {
    const { vaultDesk } = await import('../vault/vault-desk.ts')
    return vaultDesk({ api, doors, agency, signer }).share({ kind, records })
  }
  const n = records.length
  return (
    <>
      <details className="sharing">
        <summary>{say('share-stop')}</summary>
        <p className="s2">{say('share-stop-how')}</p>
        <Order says={say('share-stop-says', { n })} hold={say('share-stop-hold')} sign={sign('sharing.stopped')} />
      </details>
      <details className="sharing">
        <summary>{say('share-again')}</summary>
        <p className="s2">{say('share-again-how')}</p>
        <Order says={say('share-again-says', { n })} hold={say('share-again-hold')} sign={sign('sharing.resumed')} />
      </details>
    </>
  )
}
