import { useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { SUPERVISORS, type PlanVerdict } from '../../../../core/entry/kinds/care-judged.ts'
import { PLAN_LIST } from '../../../../core/entry/kinds/care-planned.ts'
import { mayJudge, type Plan } from '../../../../core/person/care.ts'
import { findCode } from '../../../../core/country/find.ts'
import { pick, speaker } from '../../../words/say.ts'
import { Do } from '../../account/parts.tsx'
import { NotSent, useSending } from '../../form/use-sending.tsx'
import { useLang } from '../../lang.tsx'
import { useColleague, type CareProps } from './care-card.tsx'
import { CARE } from './care-words.ts'
import { sayWhen } from '../model.ts'
import { PlanForm } from './plan-form.tsx'

/** What the office means to do for her and by when; it binds once a second person has approved it. */
export function PlanCard(props: CareProps) {
  const { file, record } = props
  const say = speaker(CARE, useLang())
  const [isWriting, setWriting] = useState(false)
  const { plans, isTwo } = file.care
  const newest = plans.at(-1)
  return (
    <section className="card o2" aria-labelledby="file-plan" id="plan" tabIndex={-1}>
      <h2 id="file-plan" className="h3">
        {say('plan-title')}
      </h2>
      {plans.length === 0 && !isWriting && <p className="s2">{say('plan-none')}</p>}
      {isTwo && <p className="s2 b">{say('plan-two')}</p>}
      {plans.map((plan) => (
        <OnePlan key={plan.plan} {...props} plan={plan} />
      ))}
      {isWriting ? (
        <PlanForm
          {...props}
          {...{ record }}
          steps={newest?.steps ?? []}
          over={plans.map((p) => p.plan)}
          isApproved={plans.some((p) => p.is === 'approved')}
          onLeave={() => setWriting(false)}
        />
      ) : (
        props.who.signer && (
          <p className="row acts">
            <Button className="btn" onPress={() => setWriting(true)}>
              {say(plans.length === 0 ? 'plan-write' : 'plan-change')}
            </Button>
          </p>
        )
      )}
    </section>
  )
}

function OnePlan({ api, who, country, onDone, plan }: CareProps & { readonly plan: Plan }) {
  const lang = useLang()
  const say = speaker(CARE, lang)
  const called = useColleague(who)
  const { send, unsent } = useSending({ api, who }, '/api/v1/people')
  const judge = async (verdict: PlanVerdict): Promise<void> => {
    await send({ kind: 'care.judged', record: plan.record, plan: plan.plan, verdict })
    onDone()
  }
  const isSupervisor = who.signer !== undefined && who.roles.some((r) => SUPERVISORS.some((s) => s === r))
  const judged = plan.judgedBy === null ? '' : called(plan.judgedBy)
  return (
    <div className="plan">
      <p className="s2">
        <b>{plan.is === 'waits' ? say('plan-waits') : say(plan.is === 'approved' ? 'plan-approved' : 'plan-sent-back', { who: judged })}</b>
      </p>
      <ul className="who s2">
        {plan.steps.map((s) => (
          <li key={`${s.what} ${s.by}`}>
            {pick(findCode(country, PLAN_LIST, s.what)?.words ?? { en: s.what }, lang)}{' '}
            <span className="mut">{say('plan-by', { day: sayWhen(s.by, lang) })}</span>
          </li>
        ))}
      </ul>
      <p className="s1 mut">{say('plan-of', { who: called(plan.by), day: sayWhen(plan.at, lang) })}</p>
      <NotSent unsent={unsent} words={say('care-not-signed')} />
      {plan.is === 'waits' &&
        isSupervisor &&
        (mayJudge(plan, { person: who.person, record: plan.record }) ? (
          <p className="row acts">
            <Do words={say('plan-approve')} isMain onPress={() => judge('approved')} />
            <Do words={say('plan-send-back')} onPress={() => judge('sent_back')} />
          </p>
        ) : (
          <p className="s2">{say('plan-own')}</p>
        ))}
    </div>
  )
}
