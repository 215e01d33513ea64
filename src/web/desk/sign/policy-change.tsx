import { useMemo, useState } from 'react'
import { hashPolicyTexts } from '../../../core/access/hash-policies.ts'
import { diffPolicies } from '../../../core/access/policy-diff.ts'
import { joinSignatures, makePolicyChange, readPolicyChange } from '../../../core/entry/enrol.ts'
import { commitmentsOf, hashOf, type Parts } from '../../../core/entry/make.ts'
import { checkCode } from '../../../core/entry/sign-in.ts'
import { formatMoment } from '../../words/moment.ts'
import { POLICIES, TWO_OFFICES } from './policy-words.ts'
import { speaker } from '../../words/say.ts'
import { Refused, useBody } from '../account/parts.tsx'
import type { Failed } from '../account/session.ts'
import { First, Second, type Registrar } from '../account/two-signatures.tsx'
import type { JourneyProps } from '../journeys.ts'
import { useLang } from '../lang.tsx'
import { ownPolicies } from './own-policies.ts'
import type { Proposed } from './policies.tsx'
import { RuleChange } from './rule-change.tsx'

type Props = Pick<JourneyProps, 'api' | 'country' | 'who'> & {
  readonly proposal: Proposed
  readonly adopted: string
  readonly seconds: readonly Registrar[]
  /** @param whole both have signed. */
  readonly onSigned: (whole: boolean) => void
}
const random = (n: number): Uint8Array => crypto.getRandomValues(new Uint8Array(n))

/** What changes, rule by rule, and the signature under all of it. What was signed first is read from its bytes. */
export function PolicyChange({ api, country, who, proposal, adopted, seconds, onSigned }: Props) {
  const lang = useLang()
  const say = speaker(POLICIES, lang)
  const body = useBody(country)
  const [failed, setFailed] = useState<Failed>()
  const { texts, half } = proposal
  const hash = useMemo(() => hashPolicyTexts(texts), [texts])
  const own = useMemo(() => ownPolicies(country), [country])
  const changes = useMemo(() => diffPolicies(own, texts), [own, texts])
  if (hashPolicyTexts(own) !== adopted) return <p className="card stop narrow">{say('pol-other-desk')}</p>
  const said = half ? readPolicyChange(half.entry) : undefined
  if (half && said?.hash !== hash)
    return (
      <p className="card stop narrow" role="alert">
        {say('pol-other-entry')}
      </p>
    )
  const sign = async (entry: Parts): Promise<void> => {
    setFailed(undefined)
    if (!who.signer) return setFailed({ code: 'session.not-yours' })
    try {
      const signature = await who.signer.sign(hashOf(commitmentsOf(entry)))
      const answer = half
        ? await api.ask('POST', '/api/v1/policies', { entry: { ...entry, signature: joinSignatures(half.first, signature) } })
        : await api.ask('POST', '/api/v1/policies/first', { entry, signature })
      if (answer.ok) onSigned(half !== null)
      else setFailed(answer)
    } catch {
      setFailed({ code: 'no-passkey' })
    }
  }
  const signing = { who, registrars: seconds, body, onSign: sign, words: TWO_OFFICES }
  return (
    <div className="card">
      <dl className="kv">
        <div>
          <dt>{say('pol-proposed')}</dt>
          <dd>{formatMoment(proposal.proposed, lang)}</dd>
        </div>
      </dl>
      {changes.map((change) => (
        <RuleChange key={`${change.file} ${change.id}`} change={change} country={country} />
      ))}
      <div className="says">
        <p className="mut">
          {say('pol-hash')} <code className="check-code">{checkCode(hash)}</code>
        </p>
        {said && half ? (
          <Second said={said.approvedBy} entry={half.entry} {...signing} />
        ) : (
          <First make={(approvedBy) => makePolicyChange(hash, approvedBy, random)} {...signing} />
        )}
      </div>
      <Refused failed={failed} />
    </div>
  )
}
