import { SIGN } from '../../words/sign.ts'
import { speaker } from '../../words/say.ts'
import type { JourneyProps } from '../journeys.ts'
import { useLang } from '../lang.tsx'
import { PageTitle } from '../page-title.tsx'
import { OpeningsToApprove } from './openings.tsx'
import './sign.css'

/** What waits for whoever is here to sign, each kind in its own part; who may sign what, vaults and application decide. */
export default function SignPage(props: JourneyProps) {
  const say = speaker(SIGN, useLang())
  const { signer } = props.who
  return (
    <>
      <PageTitle>{say('sign-title')}</PageTitle>
      <p className="mut lead">{say('sign-how')}</p>
      {signer ? <OpeningsToApprove {...props} signer={signer} /> : <p className="card narrow">{say('sign-no-device')}</p>}
    </>
  )
}
