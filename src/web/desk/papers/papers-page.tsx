import { useId, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { dayIn } from '../../../core/text/local-time.ts'
import { digits } from '../../words/khmer.ts'
import { speaker } from '../../words/say.ts'
import { numberIn } from '../find/number.ts'
import { OneOf } from '../form/choose.tsx'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { PageTitle } from '../page-title.tsx'
import { MatterSays, type Asked } from './matter.tsx'
import { PAPERS } from './words.ts'
import './papers.css'

/** `#/papers`: a matter by its number, and what the office's own papers say of it. The number stands in no address, and is gone with the page. */
export default function PapersPage(props: JourneyProps) {
  const lang = useLang()
  const say = speaker(PAPERS, lang)
  const [asked, setAsked] = useState<Asked>()
  return (
    <div className="papers-say">
      <PageTitle>{say('title')}</PageTitle>
      <p className="mut lead">{say('how')}</p>
      <Ask {...props} onAsk={setAsked} />
      {asked && <MatterSays key={JSON.stringify(asked)} {...props} asked={asked} onMatter={(matter) => setAsked({ ...asked, matter })} />}
    </div>
  )
}

function Ask({ country, onAsk }: Pick<JourneyProps, 'country'> & { readonly onAsk: (asked: Asked) => void }) {
  const id = useId()
  const lang = useLang()
  const say = speaker(PAPERS, lang)
  const [today] = useState(() => dayIn(country, new Date()))
  const [typed, setTyped] = useState('')
  const [day, setDay] = useState('')
  const [by, setBy] = useState<Asked['by']>('recorded')
  const [isWrong, setWrong] = useState(false)
  return (
    <form
      className="card narrow"
      onSubmit={(event) => {
        event.preventDefault()
        // A name is sent nowhere: what is no number stays in the window.
        const matter = numberIn(typed)
        setWrong(matter === undefined)
        if (matter !== undefined) onAsk({ matter, by, ...(day === '' ? {} : { as_of: day }) })
      }}
    >
      <div className="field">
        <label htmlFor={id}>{say('number')}</label>
        <input
          id={id}
          type="text"
          autoComplete="off"
          spellCheck={false}
          maxLength={80}
          value={typed}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? `${id}-wrong` : undefined}
          onChange={(event) => setTyped(event.target.value)}
        />
        {isWrong && (
          <span id={`${id}-wrong`} className="stop" role="alert">
            {say('no-number')}
          </span>
        )}
      </div>
      <div className="field">
        <label htmlFor={`${id}-day`}>{say('day')}</label>
        <input id={`${id}-day`} type="date" value={day} max={today} onChange={(event) => setDay(event.target.value)} />
      </div>
      {day !== '' && (
        <fieldset className="choices">
          <legend>{say('basis')}</legend>
          <OneOf
            name="papers-basis"
            value={by}
            options={[
              ['recorded', say('recorded')],
              ['paper', say('paper')],
            ]}
            onChoose={setBy}
          />
        </fieldset>
      )}
      <p className="row acts">
        <Button type="submit" className="btn p">
          {digits(say('ask'), lang)}
        </Button>
      </p>
    </form>
  )
}
