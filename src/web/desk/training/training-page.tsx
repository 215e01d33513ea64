import { lazy, Suspense, useMemo, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { pick, speaker } from '../../words/say.ts'
import type { JourneyProps } from '../journey.ts'
import { WhereKept } from '../kept-note.tsx'
import { useLang, useSay } from '../lang.tsx'
import { PageTitle } from '../page-title.tsx'
import { hasPapers } from './papers.ts'
import { TRAINING } from './words.ts'
import './training.css'

/* What reads and judges is fetched when somebody takes the papers. */
const Exercise = lazy(() => import('./exercise.tsx').then((m) => ({ default: m.Exercise })))

/**
 * A first return on invented papers. The form, the edge that reads and judges, and the pages that mend are those of a real return; but nothing here
 * is given the application, the office's keys or a device, so nothing can be sealed, signed or sent (docs/decisions/0040-training.md).
 */
export default function TrainingPage({ country, who, path }: Pick<JourneyProps, 'country' | 'who' | 'path'>) {
  const lang = useLang()
  const say = speaker(TRAINING, lang)
  const desk = useSay()
  const agency = country.agencies.find((a) => a.id === who.agency)
  const forms = useMemo(
    () => (agency?.sends ?? []).flatMap((id) => country.forms.filter((form) => form.id === id && hasPapers(form))),
    [agency, country],
  )
  const [form, setForm] = useState(forms[0])
  const [turn, setTurn] = useState(0)
  const [hasBegun, setBegun] = useState(false)
  const office = pick(agency?.words ?? country.words, lang)
  const props = { country, who, path, office }
  return (
    <WhereKept value={TRAINING['only-window']}>
      <div className="training">
        <div className="demo" role="region" aria-label={say('stripe')}>
          <b>{say('stripe')}</b>
        </div>
        {form && hasBegun ? (
          <Suspense fallback={<p role="status">{desk('starting')}</p>}>
            <Exercise
              key={`${form.id} ${turn}`}
              {...props}
              form={form}
              turn={turn}
              onOthers={() => setTurn(turn + 1)}
              onLeave={() => setBegun(false)}
            />
          </Suspense>
        ) : (
          <>
            <div className="head">
              <div>
                <p className="crumb">{office}</p>
                <PageTitle>{say('begin-title')}</PageTitle>
              </div>
            </div>
            <p className="lead">{say('begin-how')}</p>
            <label className="field">
              {say('which-form')}
              <select value={form?.id ?? ''} onChange={(event) => setForm(forms.find((f) => f.id === event.target.value))}>
                {forms.map((f) => (
                  <option key={f.id} value={f.id}>
                    {pick(f.words, lang)}
                  </option>
                ))}
              </select>
            </label>
            <p className="row acts">
              <Button className="btn p" isDisabled={!form} onPress={() => setBegun(true)}>
                {say('begin')}
              </Button>
            </p>
          </>
        )}
      </div>
    </WhereKept>
  )
}
