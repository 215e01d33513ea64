import { useState, type FormEvent } from 'react'
import { Button } from 'react-aria-components/Button'
import { numberFrom } from '../../../../core/letter/number.ts'
import { keysOf, keptOf, readWord } from '../../../../core/own-page/code.ts'
import { ownSigner } from '../../../../core/own-page/own-key.ts'
import { speaker } from '../../../words/say.ts'
import { OneOf } from '../../form/choose.tsx'
import { Missing, Question, type Lacking } from '../../form/question.tsx'
import { dayAfter, isAhead, UntilDay } from '../../form/until-day.tsx'
import { NotSent, useSending } from '../../form/use-sending.tsx'
import { HoldNames } from '../../hold-names.tsx'
import { useLang } from '../../lang.tsx'
import { Hold } from '../../open-name/hold.tsx'
import { tellVaults, type Acting } from './own-page-acts.ts'
import type { Made } from './own-page-hand-over.tsx'
import { PAGES } from './own-page-words.ts'

const MOST_DAYS = 365
const USUAL_DAYS = 90
const SAFE = ['yes', 'unsure', 'no'] as const
const ALOUD = ['alone', 'any', 'history', 'language', 'after'] as const

type Props = Acting & {
  readonly pages: string
  /** That is answered day and night, where the country's folder has one of this body. */
  readonly line: string | undefined
  /** How many of hers open now. */
  readonly open: number
  /** `isAlone`: the others are to be closed. */
  readonly onMade: (made: Made, isAlone: boolean) => Promise<void>
}

/** What the page cannot say itself is said aloud first; no page is made unless she says that it is safe; and her word stands in dots, twice. */
export function MakePage({ pages, line, open, onMade, ...acting }: Props) {
  const { api, who, path, record } = acting
  const say = speaker(PAGES, useLang())
  const [safe, setSafe] = useState<(typeof SAFE)[number]>()
  const [word, setWord] = useState('')
  const [same, setSame] = useState('')
  const [isSeen, setSeen] = useState(false)
  const [isAlone, setAlone] = useState(true)
  const [until, setUntil] = useState(() => dayAfter(USUAL_DAYS))
  const [lacking, setLacking] = useState<Lacking>([])
  const [isUntold, setUntold] = useState(false)
  const { send, unsent } = useSending({ api, who }, path)
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const read = readWord(word)
    const isSame = read !== undefined && readWord(same) === read
    const isDay = isAhead(until, MOST_DAYS)
    setLacking([
      ...(read === undefined ? [['page-word', say('page-need-word')] as const] : []),
      ...(read === undefined || isSame ? [] : [['page-word-again', say('page-need-same')] as const]),
      ...(isDay ? [] : [['page-day', say('page-need-day')] as const]),
    ])
    if (read === undefined || !isSame || !isDay) return
    const code = numberFrom(crypto.getRandomValues(new Uint8Array(16)))
    const { mark, proof, seed } = await keysOf(code, read)
    const key = ownSigner(seed).publicKey
    // The vaults first: a page whose word stops nothing would be a promise that is not kept.
    const told = await tellVaults(acting, { kind: 'page.keyed', key, record, until }).catch(() => undefined)
    const isKnown = told !== undefined && told !== null && told.counts !== 0
    setUntold(!isKnown)
    if (!isKnown) return
    if (await send({ kind: 'page.opened', record, mark, kept: keptOf(proof), key, until }))
      await onMade({ code, key, pages, told }, isAlone)
    // A key that no page has would stand in no list, and nobody could end it before its day.
    else await tellVaults(acting, { kind: 'page.unkeyed', key }).catch(() => undefined)
  }
  /** The word goes with the screen on which it was typed. */
  const leave = (): void => {
    setSafe(undefined)
    setWord('')
    setSame('')
  }
  const typed = (id: 'page-word' | 'page-word-again', value: string, change: (to: string) => void) => (
    <div className="field">
      <label htmlFor={id}>{say(id)}</label>
      {/* In dots by its style, and no password: a browser would offer to keep one. */}
      <input
        id={id}
        type="text"
        className={isSeen ? undefined : 'dots'}
        value={value}
        autoComplete="off"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        aria-describedby="page-word-how"
        onChange={(e) => change(e.target.value)}
      />
    </div>
  )
  return (
    <form className="card narrow spaced" onSubmit={(e) => void submit(e)} noValidate autoComplete="off">
      <div className="said">
        <h2 className="h3">{say('page-aloud')}</h2>
        <ul>
          {ALOUD.map((a) => (
            <li key={a}>{say(`page-aloud-${a}`)}</li>
          ))}
          {line !== undefined && <li>{say('page-aloud-line', { line })}</li>}
        </ul>
      </div>
      <Missing title={say('page-title')} lacking={lacking} />
      <NotSent unsent={unsent} words={say('page-not-signed')} />
      {isUntold && <p role="alert">{say('page-no-vaults')}</p>}
      <Question id="page-safe" asks={say('page-safe')}>
        <OneOf name="safe" value={safe} options={SAFE.map((s) => [s, say(`page-safe-${s}`)] as const)} onChoose={setSafe} />
      </Question>
      {safe !== undefined && safe !== 'yes' && (
        <p className="card stop" role="alert">
          {say('page-unsafe')}
        </p>
      )}
      {safe === 'yes' && (
        <div className="hers spaced">
          {typed('page-word', word, setWord)}
          {typed('page-word-again', same, setSame)}
          <p>
            <HoldNames onHold={setSeen} words={say('page-word-see')} />
          </p>
          <p id="page-word-how" className="s2 mut">
            {say('page-word-how')}
          </p>
          <div id="page-day" tabIndex={-1}>
            <UntilDay label={say('page-until')} value={until} most={MOST_DAYS} onDay={setUntil} />
          </div>
          {open > 0 && (
            <label>
              <input type="checkbox" checked={isAlone} onChange={(e) => setAlone(e.target.checked)} /> {say('page-ends-old', { n: open })}
            </label>
          )}
          <p className="row acts">
            <Button className="btn p" type="submit">
              {say('page-make')}
            </Button>
          </p>
          <p className="row acts leave">
            <Hold words={say('page-leave')} isOff={false} onHeld={leave} />
          </p>
        </div>
      )}
    </form>
  )
}
