import { useId, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import type { CodeList, Form } from '../../../core/country/index.ts'
import { listPeriods, parsePeriod } from '../../../core/model/dates.ts'
import type { NilSlot } from '../../../road/seal.ts'
import { digits } from '../../words/khmer.ts'
import { NIL } from '../../words/nil.ts'
import { pick, speaker } from '../../words/say.ts'
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
  const [slot, setSlot] = useState<NilSlot>({ office: offices[0]?.code ?? '', period: periods[0] ?? '' })
  const [officeField, periodField] = [useId(), useId()]
  return (
    <>
      <p className="crumb">{office}</p>
      <PageTitle>{say('nil-title')}</PageTitle>
      <p className="mut lead">{`${pick(form.words, lang)}. ${tell('nil-how')}`}</p>
      {unsent !== undefined && (
        <section className="card stop narrow" role="alert">
          <h2>{say('not-sent')}</h2>
          <p>{unsent}</p>
        </section>
      )}
      <div className="card typed narrow">
        <div className="field">
          <label htmlFor={officeField}>{tell('nil-office')}</label>
          <select id={officeField} value={slot.office} onChange={(event) => setSlot({ ...slot, office: event.target.value })}>
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
            {periods.map((p) => (
              <option key={p} value={p}>
                {digits(p, lang)}
              </option>
            ))}
          </select>
        </div>
      </div>
      <p className="row acts">
        <Button className="btn p" isDisabled={slot.office === '' || slot.period === ''} onPress={() => onNil(slot)}>
          {tell('nil-sign')}
        </Button>
        <Button className="btn" onPress={onLeave}>
          {say('cancel')}
        </Button>
      </p>
    </>
  )
}
