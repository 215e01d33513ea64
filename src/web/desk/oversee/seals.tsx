import { lazy, Suspense, useState } from 'react'
import type { Country } from '../../../core/country/index.ts'
import { readHeldSeals, type HeldSeals } from '../../../core/plan/held.ts'
import { formatDay } from '../../words/khmer.ts'
import { formatRecorded } from '../../words/moment.ts'
import { OVERSEE } from './words.ts'
import { speaker } from '../../words/say.ts'
import { useBody } from '../account/parts.tsx'
import { FilePick } from '../file-pick.tsx'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { sealCode, type Chosen } from './chosen.ts'

// Most who look at the list order nothing.
const OrderForm = lazy(() => import('./order-form.tsx').then((m) => ({ default: m.OrderForm })))

/** Thousands of seals; no page of them. */
const MOST_BYTES = 4 * 1024 * 1024

/** The seals that oversight's own unsealer wrote down, and what is ordered of one. The list stays in this window. */
export function Seals(props: Omit<JourneyProps, 'path'>) {
  const lang = useLang()
  const say = speaker(OVERSEE, lang)
  const [list, setList] = useState<HeldSeals | 'none'>()
  const [chosen, setChosen] = useState<Chosen>()
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return
    setChosen(undefined)
    setList(readHeldSeals(await file.slice(0, MOST_BYTES).text()) ?? 'none')
  }
  return (
    <section className="to-sign seals" aria-labelledby="ov-plans">
      <h2 id="ov-plans">{say('ov-plans')}</h2>
      <p className="mut lead">{say('ov-plans-how')}</p>
      <FilePick label={say('ov-plans-file')} accept=".json" onPick={(file) => void take(file)} />
      {list === 'none' && (
        <p className="card stop narrow" role="alert">
          {say('ov-plans-bad')}
        </p>
      )}
      {list && list !== 'none' && (
        <>
          <p className="mut">{say('ov-plans-at', { when: formatRecorded(list.at, lang) })}</p>
          {list.agencies.length === 0 && <p role="status">{say('ov-plans-none')}</p>}
          {list.agencies.map((of) => (
            <Held key={of.agency} of={of} country={props.country} chosen={chosen} onChoose={setChosen} />
          ))}
          {chosen && (
            <Suspense fallback={<p role="status">{'…'}</p>}>
              <OrderForm key={chosen.seal.value} {...props} chosen={chosen} onDone={() => setChosen(undefined)} />
            </Suspense>
          )}
        </>
      )}
    </section>
  )
}

type HeldProps = {
  readonly of: HeldSeals['agencies'][number]
  readonly country: Country
  readonly chosen: Chosen | undefined
  readonly onChoose: (chosen: Chosen) => void
}
function Held({ of: { agency, sealed, due, extended, seals }, country, chosen, onChoose }: HeldProps) {
  const lang = useLang()
  const say = speaker(OVERSEE, lang)
  const body = useBody(country)
  return (
    <fieldset className="card narrow">
      <legend>{say('ov-plans-n', { office: body(agency), n: sealed, due, extended })}</legend>
      {seals.map((seal) => (
        <label key={seal.value}>
          <input
            type="radio"
            name="seal"
            disabled={seal.isDue}
            checked={chosen?.seal.value === seal.value}
            onChange={() => onChoose({ seal, agency })}
          />{' '}
          <code className="check-code">{sealCode(seal.value)}</code>{' '}
          <span>
            {say(seal.isDue ? 'ov-seal-due' : 'ov-seal-since', {
              since: formatRecorded(seal.since, lang),
              latest: formatDay(seal.latest, lang),
            })}
            {seal.isExtended && ` · ${say('ov-seal-extended')}`}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
