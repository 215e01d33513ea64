import { speaker } from '../../words/say.ts'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { Order } from '../oversee/order.tsx'
import type { Signed } from '../vault/vault-desk.ts'
import { INTEREST } from './words.ts'

type Props = Pick<JourneyProps, 'api' | 'config' | 'who'> & {
  /** Tokens of one's own office's records of what is shown; the first of them where there are more than an act holds. */
  readonly records: readonly string[]
}

/** Whoever has an interest in a case or a person says so, and it is closed to him: at the vaults, and on the server for what hangs together. */
export function DeclareInterest({ api, config: { doors }, who, records }: Props) {
  const say = speaker(INTEREST, useLang())
  const { agency, signer, person } = who
  if (!doors || !signer || records.length === 0) return null
  const declare = async (): Promise<Signed> => {
    const { vaultDesk } = await import('../vault/vault-desk.ts')
    return vaultDesk({ api, doors, agency, signer }).close({ kind: 'records.closed', person, records })
  }
  return (
    <details className="card narrow">
      <summary>{say('in-declare')}</summary>
      <p className="s2">{say('in-declare-how')}</p>
      <Order says={say('in-declare-says')} hold={say('in-declare-hold')} sign={declare} />
    </details>
  )
}
