import { useState } from 'react'
import type { Plan } from '../../../core/plan/plan.ts'
import type { Opening } from '../../../core/plan/opening.ts'
import { utf8 } from '../../../core/bytes.ts'
import { formatMoment } from '../../words/moment.ts'
import { speaker } from '../../words/say.ts'
import { Do } from '../account/parts.tsx'
import type { Failed } from '../account/session.ts'
import { FilePick } from '../file-pick.tsx'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { Hold } from '../open-name/hold.tsx'
import { handOver } from '../return/drop/take-file.ts'
import { NotTaken } from './not-taken.tsx'
import { sendPlanAct, type Receipt } from './send.ts'
import { PLAN } from './words.ts'

type Read = { readonly opening: Opening; readonly plan: Plan; readonly fault: 'theirs' | 'path' | 'early' | null }
/** A page and its proof; nothing longer is one. */
const MOST_BYTES = 256 * 1024

/** A plan out of the device's file: read here, in this window alone, and signed by whoever has read it. */
export function OpenPlan({ api, who, onDone }: JourneyProps & { readonly onDone: () => void }) {
  const lang = useLang()
  const say = speaker(PLAN, lang)
  const [read, setRead] = useState<Read | 'bad'>()
  const [done, setDone] = useState<Receipt>()
  const [failed, setFailed] = useState<'not-signed' | Failed>()
  const take = async (file: File | undefined): Promise<void> => {
    setDone(undefined)
    setFailed(undefined)
    setRead(undefined)
    if (!file) return
    const { judgeOpening, readOpening } = await import('../../../core/plan/opening.ts')
    const opening = file.size > MOST_BYTES ? undefined : readOpening(await file.text())
    if (!opening) return setRead('bad')
    const { plan, fault } = judgeOpening(opening, Date.now() / 1000)
    setRead({ opening, plan, fault: plan.agency === who.agency ? fault : 'theirs' })
  }
  const open = async ({ opening }: Read): Promise<void> => {
    const { actOfOpening } = await import('../../../core/plan/opening.ts')
    const { act, sealed } = actOfOpening(opening)
    const said = await sendPlanAct({ api, who }, act, sealed)
    setFailed(said?.ok ? undefined : (said ?? 'not-signed'))
    if (!said?.ok) return
    setRead(undefined)
    setDone(said.body.receipt ?? undefined)
    onDone()
  }
  return (
    <section className="card" aria-labelledby="plan-open">
      <h2 id="plan-open" className="h3">
        {say('plan-open')}
      </h2>
      <p className="mut s2">{say('plan-open-how')}</p>
      <FilePick label={say('plan-file')} accept=".json,application/json" onPick={(file) => void take(file)} />
      {read === 'bad' && <p role="alert">{say('plan-bad')}</p>}
      {read !== undefined && read !== 'bad' && read.fault === 'theirs' && <p role="alert">{say('plan-theirs')}</p>}
      {read !== undefined && read !== 'bad' && read.fault !== 'theirs' && (
        <div className="page">
          <dl className="facts">
            <div>
              <dt>{say('plan-hour')}</dt>
              <dd>{formatMoment(read.plan.action, lang)}</dd>
            </div>
            <div>
              <dt>{say('plan-sealed')}</dt>
              <dd>{formatMoment(read.plan.sealed, lang)}</dd>
            </div>
            <div>
              <dt>{say('plan-team')}</dt>
              <dd>
                <ul>
                  {read.plan.team.map((member) => (
                    <li key={member.device} dir="auto">
                      {member.name}
                    </li>
                  ))}
                </ul>
              </dd>
            </div>
            <div>
              <dt>{say('plan-text')}</dt>
              <dd className="text" dir="auto">
                {read.plan.text}
              </dd>
            </div>
          </dl>
          {read.fault && (
            <p className="card stop narrow" role="alert">
              {say(read.fault === 'early' ? 'plan-early' : 'plan-path')}
            </p>
          )}
          <p className="row acts">
            {!read.fault && <Hold words={say('plan-hold')} isOff={false} onHeld={() => void open(read)} />}
            <Do words={say('plan-drop')} onPress={() => setRead(undefined)} />
          </p>
        </div>
      )}
      <NotTaken failed={failed} />
      {done && (
        <>
          <p role="status">{say('plan-now-open')}</p>
          <p className="row acts">
            <Do
              words={say('plan-receipt')}
              isMain
              onPress={() => handOver(utf8(`${JSON.stringify({ entry: done.entry, proof: done.proof })}\n`), 'opening-receipt.json')}
            />
          </p>
          <p className="mut s2">{say('plan-receipt-how')}</p>
        </>
      )}
    </section>
  )
}
