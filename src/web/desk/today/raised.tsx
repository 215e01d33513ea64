import { ALERT_RULES } from '../../../core/alert/rules.ts'
import { formatNumber } from '../../words/khmer.ts'
import { pick, speaker } from '../../words/say.ts'
import { callRecord, type Listed } from '../find/called.ts'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { pathTo } from '../route.ts'
import { TODAY } from './words.ts'

export type Alert = { readonly rule: string; readonly kind: string; readonly records: readonly Listed[]; readonly isMore: boolean }

/** What must not wait among the reader's own office's records, by the rules of its own side alone. */
export function Raised({ country, alerts }: Pick<JourneyProps, 'country'> & { readonly alerts: readonly Alert[] }) {
  const lang = useLang()
  const say = speaker(TODAY, lang)
  return (
    <section className="card" aria-labelledby="today-alerts">
      <h2 id="today-alerts" className="h3">
        {say('today-alerts')}
      </h2>
      {alerts.length === 0 && <p className="s2">{say('today-alerts-none')}</p>}
      {alerts.map(({ rule, kind, records, isMore }) => (
        <div key={rule} className="alert">
          <p className="b">
            {pick(ALERT_RULES.find((r) => r.rule === rule)?.words ?? { en: rule }, lang)}{' '}
            <span className="mut">
              {isMore ? `${formatNumber(records.length, lang)}, ${say('today-more')}` : formatNumber(records.length, lang)}
            </span>
          </p>
          <ul>
            {records.map((r) => (
              <li key={`${r.record} ${r.version}`}>
                <a href={kind === 'lead' ? pathTo('lead', r.record) : pathTo('find', kind, r.record)}>
                  {callRecord(country, kind, r.values, lang)}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p className="s1 mut">{say('today-alerts-side')}</p>
    </section>
  )
}
