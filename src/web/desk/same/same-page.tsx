import { lazy, Suspense, useEffect, useEffectEvent, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { speaker } from '../../words/say.ts'
import { Refused } from '../account/parts.tsx'
import type { Failed } from '../account/session.ts'
import { useList } from '../account/use-list.ts'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { Hold } from '../open-name/hold.tsx'
import { PageTitle } from '../page-title.tsx'
import { NOTHING_OPEN, nameOf, type Opened, type Queue, type Queued, type Word } from './model.ts'
import { PairCard } from './pair-card.tsx'
import { sendReview, type Said, type Sent } from './send-review.ts'
import { SAME } from './words.ts'
import './same.css'

/** Below the pairs, and for whoever draws a sample: nobody waits for it. */
const SampleCard = lazy(async () => ({ default: (await import('./sample-card.tsx')).SampleCard }))

/** A sheet is dropped by whoever has one at hand. */
const SheetCard = lazy(async () => ({ default: (await import('./sheet-card.tsx')).SheetCard }))

/** How the reviewers agree: looked up after the work. */
const Standing = lazy(async () => ({ default: (await import('./standing.tsx')).Standing }))

/** By the place on the keyboard: in a Khmer layout the same keys write other letters. */
const KEYS: Readonly<Record<string, Word | 'back'>> = { KeyL: 'one', KeyN: 'two', KeyU: 'unsure', KeyB: 'back' }

/** Pairs of one's own office's records that may be one person, one after the other. What is said is signed once, and nothing is on record before. */
export default function SamePage(props: JourneyProps) {
  const { api } = props
  const say = speaker(SAME, useLang())
  const { list, refused, again } = useList<Queue>(api, '/api/v1/reviews')
  const [opened, setOpened] = useState<Opened>(NOTHING_OPEN)
  const [sent, setSent] = useState<(Exclude<Sent, 'not-signed' | Failed> & { readonly n: number }) | undefined>()
  const onSent = (n: number, done: Exclude<Sent, 'not-signed' | Failed>): void => {
    setSent({ ...done, n })
    again()
  }
  return (
    <div className="same">
      <PageTitle>{say('same-title')}</PageTitle>
      <p className="mut lead">{say('same-how')}</p>
      {refused && <Refused failed={refused} />}
      {sent && (
        <p className="card narrow" role="status">
          {say('same-done', sent)}
        </p>
      )}
      {!refused && !list && <p role="status">{'…'}</p>}
      {list?.pairs.length === 0 && (
        <section className="card narrow">
          <p role="status">{say('same-none')}</p>
          <p className="s2 mut">{say('same-none-how')}</p>
        </section>
      )}
      {list && list.pairs.length > 0 && (
        <Pairs key={list.pairs.map(({ a, b }) => a.record + b.record).join()} {...props} queue={list} opened={opened} onSent={onSent} />
      )}
      <Suspense>
        <SheetCard {...props} opened={opened} onOpened={setOpened} onProposed={again} />
      </Suspense>
      {list && (
        <Suspense>
          <SampleCard {...props} opened={opened} />
        </Suspense>
      )}
      {list && (
        <Suspense>
          <Standing {...props} queue={list} opened={opened} onSplit={again} />
        </Suspense>
      )}
    </div>
  )
}

type PairsProps = JourneyProps & {
  readonly queue: Queue
  readonly opened: Opened
  readonly onSent: (n: number, sent: Exclude<Sent, 'not-signed' | Failed>) => void
}
/** One sitting: by keyboard alone, back as far as nothing is signed. */
function Pairs({ api, country, who, queue, opened, onSent }: PairsProps) {
  const say = speaker(SAME, useLang())
  const { pairs } = queue
  const [said, setSaid] = useState<readonly Said[]>([])
  const [failed, setFailed] = useState<'not-signed' | Failed>()
  const pair = pairs[said.length]
  const speak = (word: Word | 'back'): void => {
    setFailed(undefined)
    if (word === 'back') setSaid(said.slice(0, -1))
    else if (pair) setSaid([...said, { pair, word }])
  }
  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    const word = KEYS[event.code]
    const isTyping = event.target instanceof HTMLElement && event.target.matches('input, select, textarea')
    if (word === undefined || isTyping || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return
    event.preventDefault()
    speak(word)
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKey(event)
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [])
  const sign = async (): Promise<void> => {
    const done = await sendReview(said, [], { api, who })
    if (done === 'not-signed' || 'code' in done) setFailed(done)
    else onSent(said.length, done)
  }
  return (
    <section className="card" aria-labelledby="pair-nth">
      <h2 id="pair-nth" className="h3" aria-live="polite">
        {pair ? say('same-nth', { n: said.length + 1, of: pairs.length }) : say('same-end')}
      </h2>
      {pair && <Shown pair={pair} {...{ country, opened }} agency={who.agency} />}
      <div className="acts verdict">
        {pair && (
          <>
            <Button className="btn" onPress={() => speak('one')}>
              {say('same-one')} <kbd aria-hidden="true">L</kbd>
            </Button>
            <Button className="btn" onPress={() => speak('two')}>
              {say('same-two')} <kbd aria-hidden="true">N</kbd>
            </Button>
            <Button className={isSeen(pair, opened) ? 'btn' : 'btn p'} onPress={() => speak('unsure')}>
              {say('same-unsure')} <kbd aria-hidden="true">U</kbd>
            </Button>
          </>
        )}
        <Button className="btn" isDisabled={said.length === 0} onPress={() => speak('back')}>
          {say('same-back')} <kbd aria-hidden="true">B</kbd>
        </Button>
      </div>
      <p className="s1 mut">{say('same-keys')}</p>
      {said.length > 0 && (
        <div className="row acts">
          <p role="status">{say('same-said', { n: said.length })}</p>
          <Hold words={say('same-sign')} isOff={false} onHeld={() => void sign()} />
        </div>
      )}
      {failed === 'not-signed' && <p role="alert">{say('same-not-signed')}</p>}
      {typeof failed === 'object' && <Refused failed={failed} />}
    </section>
  )
}

/** Who has not seen both rows can hardly tell. */
const isSeen = ({ a, b }: Queued, { rows }: Opened): boolean => rows.has(a.record) && rows.has(b.record)

type ShownProps = Pick<JourneyProps, 'country'> & { readonly pair: Queued; readonly opened: Opened; readonly agency: string }
function Shown({ pair, country, opened, agency }: ShownProps) {
  const { a, b } = pair
  return (
    <PairCard
      country={country}
      pair={pair}
      rows={[opened.rows.get(a.record), opened.rows.get(b.record)]}
      alike={opened.alike.get(nameOf(agency, pair))}
    />
  )
}
