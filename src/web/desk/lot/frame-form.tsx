import { useId, useState } from 'react'
import { codesOf, findCode } from '../../../core/country/find.ts'
import type { EntryBody } from '../../../core/entry/kinds.ts'
import { lotFalls } from '../../../core/lot/draw.ts'
import { MOST_PLACES, frameMark, printFrame, secretMark } from '../../../core/lot/frame.ts'
import { MOST_LETTERS, readPlaceLines } from '../../../core/lot/lines.ts'
import { numberFrom, printNumber } from '../../../core/letter/number.ts'
import { toLatinDigits } from '../../../core/text/digits.ts'
import { printDay } from '../../../core/text/print-day.ts'
import { formatMoment } from '../../words/moment.ts'
import { pick, speaker } from '../../words/say.ts'
import { Do, Refused } from '../account/parts.tsx'
import type { Failed } from '../account/session.ts'
import { makeAct } from '../act.ts'
import { Choose } from '../form/choose.tsx'
import { UntilDay } from '../form/until-day.tsx'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { LOT } from './words.ts'

type Props = JourneyProps & { readonly origin: string; readonly onDone: () => void }
/** Made in this window, and not sent before its code is on paper. */
type Sealed = { readonly code: string; readonly act: EntryBody; readonly frame: Readonly<Record<string, string>> }

const MOST_DAYS = 60
const bytes = (n: number): Uint8Array => crypto.getRandomValues(new Uint8Array(n))

/** A list, committed before there is a root: its names never leave this window in clear. */
export function FrameForm({ api, who, country, origin, onDone }: Props) {
  const lang = useLang()
  const say = speaker(LOT, lang)
  const [box, drawBox] = [useId(), useId()]
  const [office, setOffice] = useState('')
  const [day, setDay] = useState('')
  const [draw, setDraw] = useState('')
  const [typed, setTyped] = useState('')
  const [sealed, setSealed] = useState<Sealed>()
  const [unsent, setUnsent] = useState<Failed | 'not-signed'>()
  const [done, setDone] = useState('')
  const { places, faults } = readPlaceLines(typed)
  const many = Number(toLatinDigits(draw))
  const isDraw = /^\d{1,4}$/.test(toLatinDigits(draw)) && many > 0 && many < places.length
  const isWhole = office !== '' && day !== '' && isDraw && faults.length === 0 && places.length <= MOST_PLACES
  const words = findCode(country, country.lots?.offices ?? '', office)?.words
  const seal = async (): Promise<void> => {
    const { makeFrame, lotKeysOf } = await import('../../../core/lot/make-frame.ts')
    const code = numberFrom(bytes(16))
    const frame = makeFrame(places, { origin, code, nonce: bytes(12) })
    const [of, secret] = [{ office, day, draw: many }, secretMark(lotKeysOf(code).secret)]
    setDone('')
    setSealed({
      code,
      act: { kind: 'lot.framed', ...of, places: places.length, frame: frameMark(frame, of), secret },
      frame: printFrame(frame),
    })
  }
  const commit = async ({ act, frame }: Sealed): Promise<void> => {
    const entry = await makeAct(who, act, frame)
    const said = entry && (await api.ask('POST', '/api/v1/lots', { entries: [entry] }))
    setUnsent(said?.ok ? undefined : (said ?? 'not-signed'))
    if (!said?.ok) return
    setSealed(undefined)
    setTyped('')
    setDone(country.lots ? new Date(lotFalls(day, country.lots) * 1000).toISOString() : '')
    onDone()
  }
  if (!who.signer) return null
  return (
    <section className="card" aria-labelledby="lot-new">
      <h2 id="lot-new">{say('lot-new')}</h2>
      {done !== '' && <p role="status">{say('lot-done', { time: formatMoment(done, lang) })}</p>}
      {sealed ? (
        <>
          <p role="status">{say('lot-code-is', { office: words ? pick(words, lang) : office, day: printDay(day, lang) })}</p>
          <p className="mono lot-code">{printNumber(sealed.code)}</p>
          <p className="s2">{say('lot-code-how')}</p>
          {unsent === 'not-signed' ? <p role="alert">{say('not-signed')}</p> : <Refused failed={unsent} />}
          <p className="row acts">
            <Do words={say('lot-commit')} isMain onPress={() => commit(sealed)} />
            <Do
              words={say('lot-back')}
              onPress={() => {
                setSealed(undefined)
                setUnsent(undefined)
              }}
            />
          </p>
        </>
      ) : (
        <>
          <p className="mut s2">{say('lot-new-how')}</p>
          <div className="three">
            <Choose
              label={say('lot-office')}
              value={office}
              empty={say('choose')}
              options={codesOf(country, country.lots?.offices ?? '').map((c) => [c.code, pick(c.words, lang)] as const)}
              onChoose={setOffice}
            />
            <UntilDay label={say('lot-day')} value={day} most={MOST_DAYS} onDay={setDay} />
            <div className="field">
              <label htmlFor={drawBox}>{say('lot-draw')}</label>
              <input
                id={drawBox}
                type="text"
                inputMode="numeric"
                autoComplete="off"
                value={draw}
                onChange={(e) => setDraw(e.target.value)}
              />
            </div>
          </div>
          <div className="field">
            <label htmlFor={box}>{say('lot-places')}</label>
            <textarea
              id={box}
              value={typed}
              autoComplete="off"
              spellCheck={false}
              aria-describedby={`${box}-how`}
              onChange={(e) => setTyped(e.target.value)}
            />
            <p id={`${box}-how`} className="mut s2">
              {say('lot-paste')} {say('lot-count', { n: places.length })}
            </p>
          </div>
          {faults.slice(0, 5).map(({ line, what, first = 0 }) => (
            <p key={line} role="alert">
              {what === 'twice' ? say('lot-twice', { line, first }) : say('lot-too-long', { line, most: MOST_LETTERS })}
            </p>
          ))}
          {places.length > MOST_PLACES && <p role="alert">{say('lot-too-many', { most: MOST_PLACES })}</p>}
          {draw !== '' && places.length > 0 && !isDraw && <p role="alert">{say('lot-draw-wrong')}</p>}
          <p className="row acts">
            <Do words={say('lot-seal')} isMain isOff={!isWhole} onPress={seal} />
          </p>
        </>
      )}
    </section>
  )
}
