import { HOME_STAGES } from '../../../core/entry/kinds/homecoming-moved.ts'
import { ANSWER_CALL_HOURS, isOver } from '../../../core/homecoming/follow.ts'
import { formatMoment, formatSpan } from '../../words/moment.ts'
import { pick, speaker } from '../../words/say.ts'
import { sayColumn, sayValue } from '../find/called.ts'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { handleOf } from '../lead/standing.ts'
import { PageTitle } from '../page-title.tsx'
import { HomeActs } from './home-acts.tsx'
import { useHomeName, useHomeState, useHomeStep } from './said.ts'
import type { HomeStanding } from './standing.ts'
import { HOME, STAGE_WORDS } from './words.ts'

type Props = JourneyProps & { readonly standing: HomeStanding; readonly now: string; readonly onDone: () => void }

const SHOWN = ['received_month', 'country', 'has_mission', 'handled_by', 'contact_type', 'form_of_exploitation', 'sex']

/** One call: the seven stages of the way home with what was done of each, what is known in clear, and the act that brings it on. */
export function HomeView(props: Props) {
  const { country, standing } = props
  const lang = useLang()
  const say = speaker(HOME, lang)
  const step = useHomeStep(country)
  const { call, followed, hours } = standing
  const isAnswered = followed.done.length > 0
  const span = formatSpan(hours * 60, lang)
  return (
    <>
      <PageTitle>{useHomeName(country)(standing)}</PageTitle>
      <p className="mut lead">{useHomeState(country)(standing)}</p>
      <ol className="way" aria-label={say('home-way')}>
        {HOME_STAGES.map((stage, i) => {
          const done = followed.done[i]
          const isNow = stage === followed.next
          return (
            <li key={stage} className={done ? 'past' : isNow ? 'now' : ''} {...(isNow ? { 'aria-current': 'step' as const } : {})}>
              <b>{pick(STAGE_WORDS[stage], lang)}</b>
              {done && <span className="s2">{`${step(done)} · ${formatMoment(done.at, lang)}`}</span>}
            </li>
          )
        })}
      </ol>
      <div className="one">
        <div>
          <section className="card" aria-labelledby="home-known">
            <h2 id="home-known" className="h3">
              {say('home-known')}
            </h2>
            <dl className="kv">
              {SHOWN.flatMap((id) => {
                const value = call.values[id]
                return value === undefined
                  ? []
                  : [
                      <div key={id}>
                        <dt>{sayColumn(country, 'mission_contact', id, lang)}</dt>
                        <dd>{sayValue(country, 'mission_contact', id, value, lang)}</dd>
                      </div>,
                    ]
              })}
              <div>
                <dt>{say('home-code')}</dt>
                <dd>
                  <code>{handleOf(call.record)}</code>
                </dd>
              </div>
            </dl>
            {(isAnswered || !isOver(followed)) && (
              <p className={hours > ANSWER_CALL_HOURS ? 'late b' : ''}>
                {isAnswered
                  ? say(hours > ANSWER_CALL_HOURS ? 'home-answered-late' : 'home-answered-in', { span })
                  : say('home-not-answered', { span })}
              </p>
            )}
            <p className="mut s2">{say('home-sealed')}</p>
          </section>
        </div>
        <div>
          <HomeActs {...props} />
        </div>
      </div>
    </>
  )
}
