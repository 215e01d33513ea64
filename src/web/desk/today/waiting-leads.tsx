import { speaker } from '../../words/say.ts'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { useName, useStanding } from '../lead/said.ts'
import type { Standing } from '../lead/standing.ts'
import { LEAD } from '../lead/words.ts'
import { pathTo } from '../route.ts'
import { Card, Row } from './parts.tsx'
import { TODAY } from './words.ts'

type Props = Pick<JourneyProps, 'country'> & { readonly leads: readonly Standing[] }
/** So many stand here; the rest are on their page. */
const SHOWN = 5

/** Leads that nobody has decided and this person's body has to. */
export function WaitingLeads({ country, leads }: Props) {
  const lang = useLang()
  const say = speaker(TODAY, lang)
  const lead = speaker(LEAD, lang)
  const [name, state] = [useName(country), useStanding(country)]
  return (
    <Card id="leads" title={say('today-leads')} beside={say('today-leads-n', { n: leads.length })}>
      {leads.slice(0, SHOWN).map((s) => (
        <Row
          key={`${s.lead.of} ${s.lead.record}`}
          what={name(s)}
          of={state(s)}
          clock={lead(s.isLate ? 'lead-late' : 'lead-days', { n: s.days })}
          isLate={s.isLate || s.isAnswerLate}
          act={say('today-answer')}
          href={pathTo('lead', s.lead.record)}
        />
      ))}
      {leads.length > SHOWN && (
        <li className="more">
          <a href={pathTo('lead')}>{say('today-all-leads')}</a>
        </li>
      )}
    </Card>
  )
}
