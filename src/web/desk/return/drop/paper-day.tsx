import { useId, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import type { Country } from '../../../../core/country/index.ts'
import { dayIn } from '../../../../core/text/local-time.ts'
import { formatDay } from '../../../words/khmer.ts'
import { PAPER_DAY } from '../../../words/paper-day.ts'
import { pickMessage, speaker } from '../../../words/say.ts'
import { useLang } from '../../lang.tsx'
import type { Paper } from './paper.ts'

type Props = {
  readonly paper: Paper
  readonly country: Country
  readonly onPaper: (paper: Paper) => void
}

/** The day on which the papers came, before a return of them goes. What speaks against it is said here, and nothing goes until it is changed or confirmed. */
export function PaperDay({ paper: { day, asked }, country, onPaper }: Props) {
  const id = useId()
  const [today] = useState(() => dayIn(country, new Date()))
  const lang = useLang()
  const say = speaker(PAPER_DAY, lang)
  return (
    <div className="field paper-day">
      <label htmlFor={id}>{say('label')}</label>
      <input
        id={id}
        type="date"
        value={day}
        max={today}
        aria-describedby={`${id}-words`}
        onChange={(event) => onPaper({ day: event.target.value })}
      />
      <span id={`${id}-words`} className="s2 mut" aria-live="polite">
        {day === '' ? say('how') : formatDay(day, lang)}
      </span>
      {asked && (
        <div className="card stop" role="alert">
          <p>{pickMessage(asked.message, lang)}</p>
          {asked.severity === 'warning' && (
            <Button className="btn" onPress={() => onPaper({ day, isSure: true })}>
              {say('right')}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
