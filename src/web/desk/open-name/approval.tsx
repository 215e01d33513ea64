import { useId } from 'react'
import type { Country } from '../../../core/country/index.ts'
import type { ApprovalSaid } from '../../../core/vault/approvals.ts'
import { APPROVALS, DECLINE_WORDS } from '../../words/approvals.ts'
import { pick, speaker } from '../../words/say.ts'
import { useBody } from '../account/parts.tsx'
import { Choose } from '../form/choose.tsx'
import { useLang } from '../lang.tsx'

type OfficeProps = {
  readonly country: Country
  /** Those whose approval would do, but for those that were asked already. */
  readonly offices: readonly string[]
  readonly office: string
  readonly onOffice: (office: string) => void
}

/** Whom to ask: one office at a time, because whoever is asked learns that somebody asks. */
export function ChooseOffice({ country, offices, office, onOffice }: OfficeProps) {
  const say = speaker(APPROVALS, useLang())
  const body = useBody(country)
  const why = useId()
  return (
    <>
      <Choose
        label={say('ap-office')}
        className="office"
        value={office}
        empty={say('ap-choose')}
        describedBy={why}
        options={offices.map((o) => [o, body(o)] as const)}
        onChoose={onOffice}
      />
      <p id={why} className="mut">
        {say('ap-sees')}
      </p>
    </>
  )
}

/** What each office that was asked has said. */
export function OfficesAsked({ country, asked }: { readonly country: Country; readonly asked: readonly ApprovalSaid[] }) {
  const lang = useLang()
  const say = speaker(APPROVALS, lang)
  const body = useBody(country)
  return (
    <div className="asked">
      <p className="h3">{say('ap-who')}</p>
      <dl className="kv">
        {asked.map(({ office, is, reason }) => (
          <div key={office}>
            <dt>{body(office)}</dt>
            <dd>
              {is === 'waits' && say('ap-waits')}
              {is === 'approved' && say('ap-approved')}
              {is === 'declined' && say('ap-declined', { reason: reason ? pick(DECLINE_WORDS[reason], lang) : '' })}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
