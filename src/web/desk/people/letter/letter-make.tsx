import { useState, type FormEvent } from 'react'
import { Button } from 'react-aria-components/Button'
import { isLine } from '../../../../core/country/line.ts'
import type { LettersTold } from '../../../../core/letter/letter.ts'
import { digitsFrom, markOf, numberFrom, wordMarkOf } from '../../../../core/letter/number.ts'
import { speaker } from '../../../words/say.ts'
import { Missing, type Lacking } from '../../form/question.tsx'
import { dayAfter, isAhead, UntilDay } from '../../form/until-day.tsx'
import { NotSent, useSending } from '../../form/use-sending.tsx'
import type { JourneyProps } from '../../journey.ts'
import { useLang } from '../../lang.tsx'
import type { Paper } from './letter-paper.tsx'
import { LETTERS } from './letter-words.ts'

export type Made = Paper & { readonly digits: string }

const MOST_DAYS = 365
const USUAL_DAYS = 90
const chance = (n: number): Uint8Array => crypto.getRandomValues(new Uint8Array(n))

type MakeProps = Pick<JourneyProps, 'api' | 'who'> & {
  readonly path: string
  readonly record: string
  readonly ground: NonNullable<LettersTold['ground']>
  /** The telephone that the country's folder has of this body. */
  readonly known: string | undefined
  /** How many of hers hold now. */
  readonly holding: number
  /** `isAlone`: the others are to end. */
  readonly onMade: (made: Made, isAlone: boolean) => Promise<void>
}

/** Until when it holds, and by which telephone: signed, then printed. */
export function MakeLetter({ api, who, path, record, known, ground, holding, onMade }: MakeProps) {
  const [isAlone, setAlone] = useState(true)
  const say = speaker(LETTERS, useLang())
  const [until, setUntil] = useState(() => dayAfter(USUAL_DAYS))
  const [typed, setTyped] = useState('')
  const [lacking, setLacking] = useState<Lacking>([])
  const { send, unsent } = useSending({ api, who }, path)
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const line = known ?? typed.trim()
    const lacks: Lacking = [
      ...(isLine(line) ? [] : [['letter-phone', say('letter-need-phone')] as const]),
      ...(isAhead(until, MOST_DAYS) ? [] : [['letter-day', say('letter-need-day')] as const]),
    ]
    setLacking(lacks)
    if (lacks.length > 0) return
    const [number, digits] = [numberFrom(chance(16)), digitsFrom(chance)]
    const act = { kind: 'letter.issued', record, ground, mark: markOf(number), digits: wordMarkOf(number, digits), until } as const
    if (await send(act)) await onMade({ number, digits, until, line }, isAlone)
  }
  return (
    <form className="card narrow" onSubmit={(e) => void submit(e)} noValidate>
      <p className="s2">{say('letter-ask')}</p>
      <Missing title={say('letter-title')} lacking={lacking} />
      <NotSent unsent={unsent} words={say('letter-not-signed')} />
      {known === undefined && (
        <div className="field">
          <label htmlFor="letter-phone">{say('letter-phone')}</label>
          <input
            id="letter-phone"
            type="tel"
            autoComplete="off"
            value={typed}
            aria-describedby="letter-phone-how"
            onChange={(e) => setTyped(e.target.value)}
          />
          <span id="letter-phone-how" className="s2 mut">
            {say('letter-phone-how')}
          </span>
        </div>
      )}
      <div id="letter-day" tabIndex={-1}>
        <UntilDay label={say('letter-until')} value={until} most={MOST_DAYS} onDay={setUntil} />
      </div>
      {holding > 0 && (
        <label>
          <input type="checkbox" checked={isAlone} onChange={(e) => setAlone(e.target.checked)} /> {say('letter-ends-old', { n: holding })}
        </label>
      )}
      <p className="row acts">
        <Button className="btn p" type="submit">
          {say('letter-make')}
        </Button>
      </p>
    </form>
  )
}
