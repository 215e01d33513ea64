import { useState } from 'react'
import { tellingCodes, codesOf } from '../../../core/country/find.ts'
import { HELP_LIST, isSpoken, LANGUAGE_LIST } from '../../../core/entry/kinds/beds-stated.ts'
import { pick } from '../../words/say.ts'
import { Do } from '../account/parts.tsx'
import { Choose, SomeOf } from '../form/choose.tsx'
import { NotSent, useSending } from '../form/use-sending.tsx'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { useWords } from './use-words.ts'

const KINDS = ['women', 'men', 'children'] as const
type Counts = Readonly<Record<(typeof KINDS)[number], string>>
const isCount = (text: string): boolean => /^\d{1,4}$/.test(text)

/** How many beds are free with us now: said again whenever it changes; the newest stands. */
export function BedsForm({ api, who, country }: JourneyProps) {
  const lang = useLang()
  const say = useWords()
  const [office, setOffice] = useState('')
  const [counts, setCounts] = useState<Counts>({ women: '0', men: '0', children: '0' })
  const [languages, setLanguages] = useState<readonly string[]>([])
  const [help, setHelp] = useState<readonly string[]>([])
  const [isDone, setDone] = useState(false)
  const { send, unsent } = useSending({ api, who }, '/api/v1/referrals')
  if (!who.signer) return null
  const state = async (): Promise<void> => {
    const [women, men, children] = [Number(counts.women), Number(counts.men), Number(counts.children)]
    const said = { kind: 'beds.stated', office, women, men, children } as const
    setDone(await send({ ...said, ...(languages.length === 0 ? {} : { languages }), ...(help.length === 0 ? {} : { help }) }))
  }
  return (
    <section className="card" aria-labelledby="beds-mine">
      <h2 id="beds-mine">{say('beds-mine')}</h2>
      <p className="mut s1">{say('beds-mine-note')}</p>
      <Choose
        label={say('beds-office')}
        value={office}
        empty={say('choose')}
        options={codesOf(country, 'service-offices').map((c) => [c.code, pick(c.words, lang)] as const)}
        onChoose={setOffice}
      />
      <div className="three">
        {KINDS.map((kind) => (
          <label key={kind} className="field">
            {say(`beds-${kind}`)}
            <input
              type="text"
              inputMode="numeric"
              autoComplete="off"
              value={counts[kind]}
              onChange={(e) => setCounts({ ...counts, [kind]: e.target.value })}
            />
          </label>
        ))}
      </div>
      <fieldset className="pick">
        <legend>{say('beds-languages')}</legend>
        <SomeOf
          values={languages}
          options={codesOf(country, LANGUAGE_LIST).flatMap((c) => (isSpoken(c.code) ? [[c.code, pick(c.words, lang)] as const] : []))}
          onChoose={setLanguages}
        />
      </fieldset>
      <fieldset className="pick">
        <legend>{say('beds-helps')}</legend>
        <SomeOf
          values={help}
          options={tellingCodes(country, HELP_LIST).map((c) => [c.code, pick(c.words, lang)] as const)}
          onChoose={setHelp}
        />
      </fieldset>
      {isDone && <p role="status">{say('beds-done')}</p>}
      <NotSent unsent={unsent} words={say('not-signed')} />
      <p className="row acts">
        <Do words={say('beds-say')} isOff={office === '' || !KINDS.every((k) => isCount(counts[k]))} onPress={state} />
      </p>
    </section>
  )
}
