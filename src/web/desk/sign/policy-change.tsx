import { useMemo, useState } from 'react'
import { hashPolicyTexts, type PolicyTexts } from '../../../core/access/hash-policies.ts'
import { diffPolicies } from '../../../core/access/policy-diff.ts'
import { joinSignatures, makePolicyChange, readPolicyChange } from '../../../core/entry/enrol.ts'
import { commitmentsOf, hashOf, type Parts } from '../../../core/entry/make.ts'
import { checkCode } from '../../../core/entry/sign-in.ts'
import { formatRecorded } from '../../words/moment.ts'
import { POLICIES, TWO_OFFICES } from './policy-words.ts'
import { speaker } from '../../words/say.ts'
import { Refused, useBody } from '../account/parts.tsx'
import type { Failed } from '../account/session.ts'
import { First, Second, type Registrar } from '../account/two-signatures.tsx'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { ownPolicies } from './own-policies.ts'
import type { Proposed } from './policies.tsx'
import { RuleChange } from './rule-change.tsx'

type Props = Pick<JourneyProps, 'api' | 'country' | 'who'> & {
  readonly proposal: Proposed
  readonly adopted: string
  /** What is adopted, as the server has kept it. */
  readonly before: PolicyTexts | null
  readonly seconds: readonly Registrar[]
  /** @param whole both have signed. */
  readonly onSigned: (whole: boolean) => void
}
const random = (n: number): Uint8Array => crypto.getRandomValues(new Uint8Array(n))

/** What changes, rule by rule, and the signature under all of it. What was signed first is read from its bytes. */
export function PolicyChange({ api, country, who, proposal, adopted, before, seconds, onSigned }: Props) {
  const lang = useLang()
  const say = speaker(POLICIES, lang)
  const body = useBody(country)
  const [failed, setFailed] = useState<Failed>()
  const { texts, half } = proposal
  const hash = useMemo(() => hashPolicyTexts(texts), [texts])
  const base = useMemo(() => baseOf(hashPolicyTexts(texts), adopted, ownPolicies(country), before), [texts, adopted, country, before])
  const changes = useMemo(() => (base ? diffPolicies(base.texts, texts) : []), [base, texts])
  if (!base) return <p className="card stop narrow">{say('pol-other-desk')}</p>
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
          <dd>{formatRecorded(proposal.proposed, lang)}</dd>
        </div>
      </dl>
      {base.says && <p className="mut">{say(base.says)}</p>}
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

const NONE: PolicyTexts = { schema: '', policies: [], protocols: [] }
type Base = { readonly texts: PolicyTexts; readonly says?: 'pol-before-kept' | 'pol-before-none' }

/**
 * What a proposal is compared with: the policies that this desk was built with, where those are in force. After an upgrade the desk is built with
 * the proposed ones, and nobody can slip others under them; what was there before is then the server's word, held against the hash that the log says.
 */
function baseOf(proposed: string, adopted: string, own: PolicyTexts, before: PolicyTexts | null): Base | undefined {
  const ownHash = hashPolicyTexts(own)
  if (ownHash === adopted) return { texts: own }
  if (ownHash !== proposed) return undefined
  if (before && hashPolicyTexts(before) === adopted) return { texts: before, says: 'pol-before-kept' }
  return { texts: NONE, says: 'pol-before-none' }
}
