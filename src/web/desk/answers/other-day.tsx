import { useId, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import type { Basis } from '../../../core/count/query.ts'
import { dayIn } from '../../../core/text/local-time.ts'
import { OneOf } from '../form/choose.tsx'
import type { JourneyProps } from '../journey.ts'
import { useWords } from './use-words.ts'

/** A day, and which clock it is of. */
export type AskedDay = { readonly day: string; readonly by: Basis }

type OtherDayProps = Pick<JourneyProps, 'country'> & {
  /** The day that is shown now, where it is not today's sheet. */
  readonly asked: AskedDay | undefined
  onAsk(asked: AskedDay | undefined): void
}

/** The sheet of another day: by what was on record then, or by what the offices' papers say was known then. No day is today's sheet. */
export function OtherDay({ country, asked, onAsk }: OtherDayProps) {
  const id = useId()
  const say = useWords()
  const [today] = useState(() => dayIn(country, new Date()))
  const [day, setDay] = useState(asked?.day ?? '')
  const [by, setBy] = useState<Basis>(asked?.by ?? 'recorded')
  return (
    <details className="no-print" open={asked !== undefined}>
      <summary>{say('other-day')}</summary>
      <form
        className="card narrow"
        onSubmit={(event) => {
          event.preventDefault()
          onAsk(day === '' ? undefined : { day, by })
        }}
      >
        <div className="field">
          <label htmlFor={id}>{say('day')}</label>
          <input id={id} type="date" value={day} max={today} onChange={(event) => setDay(event.target.value)} />
        </div>
        <fieldset className="choices">
          <legend>{say('basis')}</legend>
          <OneOf
            name="answers-basis"
            value={by}
            options={[
              ['recorded', say('recorded')],
              ['paper', say('paper')],
            ]}
            onChoose={setBy}
          />
        </fieldset>
        <p className="row acts">
          <Button type="submit" className="btn">
            {say('show-day')}
          </Button>
          {asked !== undefined && (
            <Button className="btn" onPress={() => onAsk(undefined)}>
              {say('show-today')}
            </Button>
          )}
        </p>
      </form>
    </details>
  )
}
