import { useId, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import type { CodeList, Form } from '../../../core/country/index.ts'
import { listPeriods, parsePeriod } from '../../../core/model/dates.ts'
import type { NilSlot } from '../../../road/seal.ts'
import { digits } from '../../words/khmer.ts'
import { NIL } from '../../words/nil.ts'
import { pick, speaker } from '../../words/say.ts'
import { SLIP } from '../../words/slip.ts'
import { useLang, useSay } from '../lang.tsx'
import { PageTitle } from '../page-title.tsx'

type Props = {
  readonly office: string
  readonly form: Form
  readonly lists: readonly CodeList[]
  /** Why the last try did not reach the record. */
  readonly unsent?: string
  readonly onNil: (slot: NilSlot) => void
  readonly onLeave: () => void
}

const SHOWN = 12
/** Periods that are over, the newest first, as this computer's clock has them; the server asks its own. */
function periodsOver(form: Form): string[] {
  const today = new Date().toISOString().slice(0, 10)
  const all = listPeriods({ from: form.slot.from, to: today }, form.slot.period)
  return all
    .filter((p) => (parsePeriod(p)?.to ?? '9') <= today)
    .toReversed()
    .slice(0, SHOWN)
}

/** Nothing happened: said by the head of the office, for one period. It becomes contradicted when a record names that office then. */
export function NilPage({ office, form, lists, unsent, onNil, onLeave }: Props) {
  const lang = useLang()
  const [say, tell] = [useSay(), speaker(NIL, lang)]
  const offices = lists.find((l) => l.id === form.slot.list)?.codes ?? []
  const periods = periodsOver(form)
  // Nothing is offered: what is chosen here is signed for, and one press must not be able to do both.
  const [slot, setSlot] = useState<NilSlot>({ office: '', period: '' })
  const [isAsked, setAsked] = useState(false)
  const [officeField, periodField] = [useId(), useId()]
  const stop = unsent !== undefined && (
    <section className="card stop narrow" role="alert">
      <h2>{say('not-sent')}</h2>
      <p>{unsent}</p>
    </section>
  )
  const chosen = offices.find((o) => o.code === slot.office)
  if (isAsked && chosen)
    return (
      <>
        <p className="crumb">{office}</p>
        <PageTitle>{tell('nil-sure')}</PageTitle>
        {stop}
        <section className="card certificate narrow">
          <p className="b">{say('nil-title')}</p>
          <dl className="kv">
            {(
              [
                ['form', pick(form.words, lang)],
                ['office', pick(chosen.words, lang)],
                ['period', digits(slot.period, lang)],
              ] as const
            ).map(([key, value]) => (
              <div key={key}>
                <dt>{speaker(SLIP, lang)(key)}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </section>
        <p className="row acts">
          <Button className="btn p" onPress={() => onNil(slot)}>
            {tell('nil-sign')}
          </Button>
          <Button className="btn" onPress={() => setAsked(false)}>
            {tell('nil-change')}
          </Button>
        </p>
      </>
    )
  return (
    <>
      <p className="crumb">{office}</p>
      <PageTitle>{say('nil-title')}</PageTitle>
      <p className="mut lead">{`${pick(form.words, lang)}. ${tell('nil-how')}`}</p>
      {stop}
      <div className="card typed narrow">
        <div className="field">
          <label htmlFor={officeField}>{tell('nil-office')}</label>
          <select id={officeField} value={slot.office} onChange={(event) => setSlot({ ...slot, office: event.target.value })}>
            <option value="">{say('choose')}</option>
            {offices.map((o) => (
              <option key={o.code} value={o.code}>
                {pick(o.words, lang)}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor={periodField}>{tell('nil-period')}</label>
          <select id={periodField} value={slot.period} onChange={(event) => setSlot({ ...slot, period: event.target.value })}>
            <option value="">{say('choose')}</option>
            {periods.map((p) => (
              <option key={p} value={p}>
                {digits(p, lang)}
              </option>
            ))}
          </select>
        </div>
      </div>
      <p className="row acts">
        <Button className="btn p" isDisabled={slot.office === '' || slot.period === ''} onPress={() => setAsked(true)}>
          {tell('nil-next')}
        </Button>
        <Button className="btn" onPress={onLeave}>
          {say('cancel')}
        </Button>
      </p>
    </>
  )
}
