import { speaker } from '../../words/say.ts'
import { Refused } from '../account/parts.tsx'
import { useFresh, useList } from '../account/use-list.ts'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { PageTitle } from '../page-title.tsx'
import { OpenPlan } from './open-plan.tsx'
import { OpenedPlan, type Opened } from './opened-plan.tsx'
import { PLAN } from './words.ts'
import './plan.css'

/** As many as the application lists. */
const MOST = 100

/** `#/plan` a plan is opened after its hour, and it is said of which operation each was. The address holds nothing. */
export default function PlanPage(props: JourneyProps) {
  const lang = useLang()
  const say = speaker(PLAN, lang)
  const { list, before, refused, again } = useList<{ plans: readonly Opened[] }>(props.api, '/api/v1/plans')
  useFresh(again)
  const plans = (list ?? before)?.plans
  return (
    <div className="plans">
      <PageTitle>{say('plan-title')}</PageTitle>
      <p className="mut lead">{say('plan-how')}</p>
      <OpenPlan {...props} onDone={again} />
      {refused && <Refused failed={refused} />}
      {!refused && !plans && <p role="status">{'…'}</p>}
      {plans && (
        <section className="card" aria-labelledby="plans-opened">
          <h2 id="plans-opened" className="h3">
            {say('plan-list')}
          </h2>
          {plans.length === 0 && <p className="mut">{say('plan-none')}</p>}
          {plans.length >= MOST && <p className="mut s2">{say('plan-more', { n: MOST })}</p>}
          <ul className="lines">
            {plans.map((opened) => (
              <OpenedPlan key={opened.opened} {...props} opened={opened} onDone={again} />
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
