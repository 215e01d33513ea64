import type { Country } from '../../../core/country/index.ts'
import { checkCode } from '../../../core/entry/sign-in.ts'
import { OPEN_NAME } from './words.ts'
import { PURPOSE_WORDS } from '../../words/purposes.ts'
import { formatNumber } from '../../words/khmer.ts'
import { formatRecorded } from '../../words/moment.ts'
import { pick, speaker } from '../../words/say.ts'
import { useBody } from '../account/parts.tsx'
import type { SignedIn } from '../account/session.ts'
import { useLang } from '../lang.tsx'
import type { Written } from './written.ts'

type OnRecordProps = { readonly written: Written; readonly isWitnessed: boolean; readonly who: SignedIn; readonly country: Country }

/** What stands in the log of an asking, and who reads it. */
export function OnRecord({ written, isWitnessed, who, country }: OnRecordProps) {
  const lang = useLang()
  const say = speaker(OPEN_NAME, lang)
  const body = useBody(country)
  return (
    <div className={isWitnessed ? 'on-record card certificate' : 'on-record'}>
      <p className="h3">{say(isWitnessed ? 'open-written' : 'open-written-only')}</p>
      <dl className="kv">
        <div>
          <dt>{say('open-who')}</dt>
          <dd>{say('open-who-is', { office: body(who.agency), code: checkCode(who.credential) })}</dd>
        </div>
        <div>
          <dt>{say('open-when')}</dt>
          <dd>{formatRecorded(written.at.toISOString(), lang)}</dd>
        </div>
        <div>
          <dt>{say('open-reason')}</dt>
          <dd>{pick(PURPOSE_WORDS[written.purpose], lang)}</dd>
        </div>
        <div>
          <dt>{say('open-place')}</dt>
          <dd>{formatNumber(written.position, lang)}</dd>
        </div>
        <div>
          <dt>{say('open-code')}</dt>
          <dd>
            <code className="check-code">{written.code}</code>
          </dd>
        </div>
      </dl>
      <p className="mut">{say('open-reader')}</p>
    </div>
  )
}
