import { useEffect, useState } from 'react'
import type { ActedWithdrawal } from '../../../core/entry/kinds/acted-withdrawn.ts'
import type { EntryBody } from '../../../core/entry/kinds.ts'
import { formatMoment } from '../../words/moment.ts'
import { pick, speaker } from '../../words/say.ts'
import { Do } from '../account/parts.tsx'
import type { Failed } from '../account/session.ts'
import { callEach, callRecord, type Page, type Values } from '../find/called.ts'
import { Choose } from '../form/choose.tsx'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { Hold } from '../open-name/hold.tsx'
import { WHY_TAKEN_BACK } from '../place/words.ts'
import { NotTaken } from './not-taken.tsx'
import { sendPlanAct } from './send.ts'
import { PLAN } from './words.ts'

type Said = {
  readonly acted: string
  readonly operation: string
  readonly office: string | null
  readonly month: string | null
  readonly number: string | null
  readonly at: string
  readonly back: ActedWithdrawal | null
}
export type Opened = { readonly opened: string; readonly at: string; readonly said: readonly Said[] }
type Props = JourneyProps & { readonly opened: Opened; readonly onDone: () => void }

const REASONS = Object.keys(WHY_TAKEN_BACK) as ActedWithdrawal[]
const valuesOf = ({ office, month, number }: Said): Values =>
  Object.fromEntries(
    Object.entries({ office, operated_month: month, operation_number: number }).filter((e): e is [string, string] => e[1] !== null),
  )

/** One opened plan: of which operations it was said to be, and the acts that say it or take it back. */
export function OpenedPlan(props: Props) {
  const { country, opened } = props
  const lang = useLang()
  const say = speaker(PLAN, lang)
  const called = (said: Said): string => callRecord(country, 'operation', valuesOf(said), lang)
  const stands = opened.said.filter((s) => s.back === null)
  const when = formatMoment(opened.at, lang)
  return (
    <li>
      <p className="h3">{say('plan-at', { when })}</p>
      {opened.said.map((said) => (
        <div key={said.acted} className="s2">
          <p>
            {said.back === null
              ? say('plan-of', { operation: called(said) })
              : say('plan-of-back', { why: pick(WHY_TAKEN_BACK[said.back], lang), operation: called(said) })}
          </p>
          {said.back === null && <TakeBack {...props} said={said} line={`${when}, ${called(said)}`} />}
        </div>
      ))}
      {stands.length === 0 && <p className="s2 mut">{say('plan-of-none')}</p>}
      {stands.length === 0 && <SayOf {...props} line={when} />}
    </li>
  )
}

/** Signs and sends one; what was chosen stays where nobody signed. */
function useAct({ api, who, onDone }: Props) {
  const [failed, setFailed] = useState<'not-signed' | Failed>()
  const act = async (body: EntryBody): Promise<void> => {
    const said = await sendPlanAct({ api, who }, body)
    setFailed(said?.ok ? undefined : (said ?? 'not-signed'))
    if (said?.ok) onDone()
  }
  return { act, failed }
}

/** One's own body's operations, the newest first, a page at a time; asked for when somebody opens the question. */
function useOperations(api: Props['api'], isAsked: boolean) {
  const [pages, setPages] = useState<readonly Page[]>([])
  const [after, setAfter] = useState('')
  useEffect(() => {
    if (!isAsked) return
    let isOver = false
    void api.ask<Page>('GET', `/api/v1/registers/operation${after === '' ? '' : `?after=${encodeURIComponent(after)}`}`).then((said) => {
      if (!isOver && said.ok) setPages((was) => (after === '' ? [said.body] : [...was, said.body]))
    })
    return () => void (isOver = true)
  }, [api, after, isAsked])
  const next = pages.at(-1)?.next
  return { isThere: pages.length > 0, records: pages.flatMap((p) => p.records), older: next ? () => setAfter(next) : undefined }
}

function SayOf(props: Props & { readonly line: string }) {
  const { api, country, opened, line } = props
  const lang = useLang()
  const say = speaker(PLAN, lang)
  const [isAsked, setAsked] = useState(false)
  const { isThere, records, older } = useOperations(api, isAsked)
  const [operation, setOperation] = useState('')
  const { act, failed } = useAct(props)
  const names = callEach(country, 'operation', records, lang)
  return (
    <details onToggle={(e) => setAsked(e.currentTarget.open)}>
      <summary aria-label={`${say('plan-say')}: ${line}`}>{say('plan-say')}</summary>
      {isThere && records.length === 0 && <p role="status">{say('plan-no-operation')}</p>}
      {records.length > 0 && (
        <Choose
          label={say('plan-which')}
          value={operation}
          empty="–"
          options={records.map((r, i) => [r.record, names[i] ?? ''] as const)}
          onChoose={setOperation}
        />
      )}
      <p className="row acts">
        {operation !== '' && (
          <Hold
            words={say('plan-say-hold')}
            isOff={false}
            onHeld={() => void act({ kind: 'plan.acted', opened: opened.opened, operation })}
          />
        )}
        {older && <Do words={say('plan-older')} onPress={older} />}
      </p>
      <NotTaken failed={failed} />
    </details>
  )
}

function TakeBack(props: Props & { readonly said: Said; readonly line: string }) {
  const { said, line } = props
  const lang = useLang()
  const say = speaker(PLAN, lang)
  const [reason, setReason] = useState<ActedWithdrawal | ''>('')
  const { act, failed } = useAct(props)
  const { acted, operation } = said
  return (
    <details>
      <summary aria-label={`${say('plan-unsay')}: ${line}`}>{say('plan-unsay')}</summary>
      <p>{say('plan-unsay-how')}</p>
      <Choose
        label={say('plan-why')}
        value={reason}
        empty="–"
        options={REASONS.map((r) => [r, pick(WHY_TAKEN_BACK[r], lang)] as const)}
        onChoose={setReason}
      />
      {reason !== '' && (
        <Hold words={say('plan-unsay-hold')} isOff={false} onHeld={() => void act({ kind: 'acted.withdrawn', acted, operation, reason })} />
      )}
      <NotTaken failed={failed} />
    </details>
  )
}
