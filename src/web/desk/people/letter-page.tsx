import { useState, type FormEvent } from 'react'
import { Button } from 'react-aria-components/Button'
import { isLine } from '../../../core/country/line.ts'
import type { LettersTold } from '../../../core/letter/letter.ts'
import { digitsFrom, markOf, numberFrom, wordMarkOf } from '../../../core/letter/number.ts'
import { speaker } from '../../words/say.ts'
import { digits as inDigits } from '../../words/khmer.ts'
import { Do } from '../account/parts.tsx'
import { useList } from '../account/use-list.ts'
import { Missing, type Lacking } from '../form/question.tsx'
import { dayAfter, isAhead, UntilDay } from '../form/until-day.tsx'
import { NotSent, useSending } from '../form/use-sending.tsx'
import { HoldNames } from '../hold-names.tsx'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { PageTitle } from '../page-title.tsx'
import { pathTo } from '../route.ts'
import { LetterPaper, type Paper } from './letter-paper.tsx'
import { LETTERS } from './letter-words.ts'
import { sayWhen } from './model.ts'
import { PEOPLE } from './words.ts'

type Props = Omit<JourneyProps, 'path'> & { readonly record: string }

type Given = LettersTold['letters'][number]
type Made = Paper & { readonly digits: string }

/** Before it is handed over: what would make the paper tell what it does not say. */
const BEFORE_PRINT = ['letter-stamp', 'letter-line-how', 'letter-misprint'] as const
const MOST_DAYS = 365
const USUAL_DAYS = 90
const holds = (l: Given): boolean => l.endedAt === null && l.until >= dayAfter(0)
const chance = (n: number): Uint8Array => crypto.getRandomValues(new Uint8Array(n))

/** `#/people/<record>/letter`: a letter is made, printed once, and ended. What stands on it is in this window alone. */
export function LetterPage({ record, ...props }: Props) {
  const { api, who, country } = props
  const lang = useLang()
  const say = speaker(LETTERS, lang)
  const path = `/api/v1/people/${record}/letters`
  const { list, refused, again } = useList<LettersTold>(api, path)
  const [made, setMade] = useState<Made>()
  const { send, unsent } = useSending({ api, who }, path)
  const back = (
    <p className="crumb">
      <a href={pathTo('people', record)}>{say('letter-back')}</a>
    </p>
  )
  if (refused)
    return (
      <>
        {back}
        <PageTitle>{speaker(PEOPLE, lang)(refused.code === 'no-answer' ? 'people-not-loaded' : 'people-not-there')}</PageTitle>
      </>
    )
  if (!list) return <p role="status">{'…'}</p>
  const holding = list.letters.filter(holds)
  const end = async (letters: readonly Given[]): Promise<void> => {
    for (const { letter } of letters) await send({ kind: 'letter.ended', letter })
    again()
  }
  return (
    <div className="people">
      {back}
      <PageTitle>{say('letter-title')}</PageTitle>
      {made ? (
        <>
          <p className="lead" role="status">
            {say('letter-made')}
          </p>
          <ul className="card ask narrow before-print">
            {BEFORE_PRINT.map((key) => (
              <li key={key}>{say(key)}</li>
            ))}
          </ul>
          <p className="row acts">
            <Button className="btn p" onPress={() => print()}>
              {say('letter-print')}
            </Button>
          </p>
          <LetterPaper {...props} paper={made} />
          <Digits digits={made.digits} />
        </>
      ) : (
        <>
          <p className="mut lead">{say('letter-how')}</p>
          {list.ground === null ? (
            <p className="card narrow">{say('letter-no-ground')}</p>
          ) : (
            who.signer && (
              <Make
                {...{ api, who, path, record }}
                known={country.agencies.find((a) => a.id === who.agency)?.line}
                ground={list.ground}
                holding={holding.length}
                onMade={async (letter, isAlone) => {
                  setMade(letter)
                  await (isAlone ? end(holding) : again())
                }}
              />
            )
          )}
        </>
      )}
      <section className="card narrow given" aria-labelledby="letters-given">
        <h2 id="letters-given" className="h3">
          {say('letter-old')}
        </h2>
        {list.letters.length === 0 && <p className="s2">{say('letter-none')}</p>}
        <NotSent unsent={unsent} words={say('letter-not-signed')} />
        <ul className="who">
          {list.letters.map((l) => (
            <GivenLetter key={l.letter} who={who} letter={l} onEnd={() => end([l])} />
          ))}
        </ul>
        {holding.length > 1 && who.signer && (
          <p className="row acts">
            <Do words={say('letter-end-all')} onPress={() => end(holding)} />
          </p>
        )}
      </section>
    </div>
  )
}

/** Said and said back, and printed nowhere: they are on the screen while a button is held. */
function Digits({ digits }: Pick<Made, 'digits'>) {
  const lang = useLang()
  const say = speaker(LETTERS, lang)
  const [isSeen, setSeen] = useState(false)
  return (
    <section className="card narrow digits" aria-labelledby="letter-digits">
      <h2 id="letter-digits" className="h3">
        {say('letter-digits')}
      </h2>
      <p className="s2">{say('letter-digits-how')}</p>
      <p className="row acts">
        <HoldNames onHold={setSeen} words={say('letter-digits-see')} />{' '}
        <b className="mono">{isSeen ? inDigits(digits.replace(/(...)/, '$1 '), lang) : '••• •••'}</b>
      </p>
    </section>
  )
}

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

function Make({ api, who, path, record, known, ground, holding, onMade }: MakeProps) {
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

type GivenProps = Pick<JourneyProps, 'who'> & { readonly letter: Given; readonly onEnd: () => Promise<void> }

function GivenLetter({ who, letter: l, onEnd }: GivenProps) {
  const lang = useLang()
  const say = speaker(LETTERS, lang)
  const [isAsking, setAsking] = useState(false)
  const end = async (): Promise<void> => {
    await onEnd()
    setAsking(false)
  }
  const isOver = l.until < dayAfter(0)
  return (
    <li>
      <p className="s2">
        {say('letter-line', { day: sayWhen(l.at.slice(0, 10), lang), until: sayWhen(l.until, lang) })}{' '}
        {l.endedAt !== null ? (
          <span className="tag">{say('letter-ended', { day: sayWhen(l.endedAt.slice(0, 10), lang) })}</span>
        ) : (
          isOver && <span className="tag">{say('letter-over')}</span>
        )}
      </p>
      {l.endedAt === null && !isOver && who.signer && !isAsking && (
        <p className="row acts">
          <Button className="btn" onPress={() => setAsking(true)}>
            {say('letter-end')}
          </Button>
        </p>
      )}
      {isAsking && (
        <div role="group" aria-label={say('letter-end')}>
          <p className="s2">{say('letter-end-sure')}</p>
          <p className="row acts">
            <Do words={say('letter-yes')} isMain onPress={end} />
            <Button className="btn" onPress={() => setAsking(false)}>
              {say('letter-no')}
            </Button>
          </p>
        </div>
      )}
    </li>
  )
}
