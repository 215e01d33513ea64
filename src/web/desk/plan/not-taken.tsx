import { speaker } from '../../words/say.ts'
import { Refused } from '../account/parts.tsx'
import type { Failed } from '../account/session.ts'
import { useLang } from '../lang.tsx'
import { PLAN } from './words.ts'

/** Why an act about a plan did not go out. What the log says of plans is the command line's to spell out (src/errors/plans.ts); here one sentence tells all of it. */
export function NotTaken({ failed }: { readonly failed: 'not-signed' | Failed | undefined }) {
  const say = speaker(PLAN, useLang())
  if (failed === undefined) return null
  if (failed === 'not-signed') return <p role="alert">{say('plan-not-signed')}</p>
  return failed.code.startsWith('plan.') ? <p role="alert">{say('plan-moved-on')}</p> : <Refused failed={failed} />
}
