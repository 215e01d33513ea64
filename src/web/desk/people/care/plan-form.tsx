import { useState, type FormEvent } from 'react'
import { Button } from 'react-aria-components/Button'
import { tellingCodes } from '../../../../core/country/find.ts'
import { PLAN_LIST, PLAN_STEPS_MOST } from '../../../../core/entry/kinds/care-planned.ts'
import type { PlanStep } from '../../../../core/person/care.ts'
import { pick, speaker } from '../../../words/say.ts'
import { Choose } from '../../form/choose.tsx'
import { Missing, type Lacking } from '../../form/question.tsx'
import { isAhead, UntilDay } from '../../form/until-day.tsx'
import { NotSent, useSending } from '../../form/use-sending.tsx'
import { useLang } from '../../lang.tsx'
import type { CareProps } from './care-card.tsx'
import { CARE } from './care-words.ts'

type Props = CareProps & {
  /** What stands: where one begins. */
  readonly steps: readonly PlanStep[]
  /** Plans that are on the page, and that this one takes the place of. */
  readonly over: readonly string[]
  /** One that stands above binds. */
  readonly isApproved: boolean
  readonly onLeave: () => void
}
type Line = PlanStep & { readonly id: number }

const MOST_DAYS = 730
const EMPTY: PlanStep = { what: '', by: '' }

/** A line for each thing that is promised, and the day by which. Codes and days: no sentence about her goes into it. */
export function PlanForm({ api, who, country, record, steps, over, isApproved, onDone, onLeave }: Props) {
  const lang = useLang()
  const say = speaker(CARE, lang)
  const [lines, putLines] = useState<readonly Line[]>(() => (steps.length > 0 ? steps : [EMPTY]).map((s, id) => ({ ...s, id })))
  const [isAgreed, setAgreed] = useState(false)
  const [lacking, setLacking] = useState<Lacking>([])
  const { send, unsent } = useSending({ api, who }, '/api/v1/people')
  const words = new Map(tellingCodes(country, PLAN_LIST).map((c) => [c.code, pick(c.words, lang)]))
  /** What was agreed to was the lines that were read: another line is read, and agreed to, anew. */
  const setLines = (to: readonly Line[]): void => {
    putLines(to)
    setAgreed(false)
  }
  const change = (id: number, to: Partial<PlanStep>): void => setLines(lines.map((l) => (l.id === id ? { ...l, ...to } : l)))
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const isWhole = lines.every((l) => l.what !== '' && isAhead(l.by, MOST_DAYS))
    setLacking([
      ...(isWhole ? [] : [['plan-lines', say('plan-need')] as const]),
      ...(isAgreed ? [] : [['plan-agreed', say('plan-need-agreed')] as const]),
    ])
    if (!isWhole || !isAgreed) return
    if (await send({ kind: 'care.planned', record, over, steps: lines.map(({ what, by }) => ({ what, by })) })) onLeave()
    onDone()
  }
  return (
    <form onSubmit={(e) => void submit(e)} noValidate>
      {isApproved && <p className="s2">{say('plan-instead')}</p>}
      <Missing title={say('plan-wrong')} lacking={lacking} />
      <NotSent unsent={unsent} words={say('care-not-signed')} />
      <div id="plan-lines" tabIndex={-1}>
        {lines.map((line) => (
          <fieldset key={line.id} className="plan-line">
            <legend className="sr">{words.get(line.what) ?? say('plan-what')}</legend>
            <Choose
              label={say('plan-what')}
              value={line.what}
              empty={say('plan-choose')}
              options={[...words]}
              onChoose={(what) => change(line.id, { what })}
            />
            <UntilDay label={say('plan-until')} value={line.by} most={MOST_DAYS} onDay={(by) => change(line.id, { by })} />
            {lines.length > 1 && (
              <Button className="plain" onPress={() => setLines(lines.filter((l) => l.id !== line.id))}>
                {say('plan-less', { what: words.get(line.what) ?? '–' })}
              </Button>
            )}
          </fieldset>
        ))}
      </div>
      <p className="s2">{say('plan-who')}</p>
      {/* Hers comes before any colleague's. */}
      <label id="plan-agreed" tabIndex={-1}>
        <input type="checkbox" checked={isAgreed} onChange={(e) => setAgreed(e.target.checked)} /> {say('plan-agreed')}
      </label>
      <p className="row acts">
        <Button className="btn p" type="submit">
          {say('plan-send')}
        </Button>
        {lines.length < PLAN_STEPS_MOST && (
          <Button className="btn" onPress={() => setLines([...lines, { ...EMPTY, id: Math.max(...lines.map((l) => l.id)) + 1 }])}>
            {say('plan-add')}
          </Button>
        )}
        <Button className="btn" onPress={onLeave}>
          {say('care-no')}
        </Button>
      </p>
    </form>
  )
}
