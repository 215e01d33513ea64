import { listOfColumn } from '../../../core/country/list-of-column.ts'
import { findCode } from '../../../core/country/find.ts'
import { getRecordKind } from '../../../core/model/kinds.ts'
import { formatMoment } from '../../words/moment.ts'
import { pick, speaker } from '../../words/say.ts'
import { useBody } from '../account/parts.tsx'
import { sayColumn, sayValue } from '../find/called.ts'
import type { JourneyProps } from '../journey.ts'
import { mineOf } from '../landing.ts'
import { useLang } from '../lang.tsx'
import { PageTitle } from '../page-title.tsx'
import { pathTo } from '../route.ts'
import { LeadActs } from './lead-acts.tsx'
import { useName, useStanding } from './said.ts'
import { handleOf, type Standing } from './standing.ts'
import { LEAD } from './words.ts'

type Props = JourneyProps & { readonly standing: Standing; readonly today: string; readonly onDone: () => void }

/** Of a register's line what helps to decide; how it was decided stands in the title. */
const SHOWN = [
  'office',
  'received_on',
  'channel',
  'lead_type',
  'trafficking_suspected',
  'form_of_exploitation',
  'site_type',
  'province',
  'language',
  'reporter_type',
  'persons_named',
  'person_known',
  'place_known',
  'deposit',
]

/** One lead: where it stands, what is known of it in clear, and the acts that bring it on. */
export function LeadView(props: Props) {
  const { country, who, standing } = props
  const lang = useLang()
  const say = speaker(LEAD, lang)
  const body = useBody(country)
  const { lead, isOwn } = standing
  const mayOpen = isOwn && mineOf(who, country).some((j) => j.id === 'open-name')
  const known: readonly (readonly [string, string])[] = lead.values
    ? SHOWN.flatMap((id) => {
        const value = lead.values?.[id]
        return value === undefined ? [] : [[sayColumn(country, 'lead', id, lang), sayValue(country, 'lead', id, value, lang)] as const]
      })
    : Object.entries(lead.told).map(([id, code]) => {
        const list = listOfColumn('lead', id, country.forms) ?? getRecordKind('lead').fields.find((f) => f.id === id)?.list ?? ''
        return [sayColumn(country, 'lead', id, lang), pick(findCode(country, list, code)?.words ?? { en: code }, lang)] as const
      })
  return (
    <>
      <PageTitle>{useName(country)(standing)}</PageTitle>
      <p className="mut lead">{useStanding(country)(standing)}</p>
      <div className="one">
        <div>
          <section className="card" aria-labelledby="lead-known">
            <h2 id="lead-known" className="h3">
              {say('lead-known')}
            </h2>
            {known.length === 0 && <p className="mut">{say('lead-told-none')}</p>}
            <dl className="kv">
              {known.map(([name, words]) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{words}</dd>
                </div>
              ))}
              <div>
                <dt>{say('lead-code')}</dt>
                <dd>
                  <code>{handleOf(lead.record)}</code>
                </dd>
              </div>
            </dl>
            <p className="mut s2">{isOwn ? say('lead-sealed') : say('lead-sealed-theirs', { body: body(lead.of) })}</p>
            {mayOpen && (
              <p>
                <a href={pathTo('open-name', 'lead', lead.record)}>{say('lead-names')}</a>
              </p>
            )}
          </section>
          {lead.steps.length > 0 && (
            <section className="card" aria-labelledby="lead-steps">
              <h2 id="lead-steps" className="h3">
                {say('lead-steps')}
              </h2>
              <ol className="done">
                {lead.steps.map((s) => (
                  <li key={`${s.at} ${s.by} ${s.step}`}>
                    {say(`step-${s.step}`)} <span className="mut s2">{`${body(s.by)} · ${formatMoment(s.at, lang)}`}</span>
                  </li>
                ))}
              </ol>
              {isOwn && <p className="mut s2">{say('lead-register')}</p>}
            </section>
          )}
        </div>
        <div>
          <LeadActs {...props} />
        </div>
      </div>
    </>
  )
}
