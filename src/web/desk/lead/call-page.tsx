import { useState } from 'react'
import type { Field, Form } from '../../../core/country/index.ts'
import type { EdgeKeys } from '../../../road/ports.ts'
import { speaker } from '../../words/say.ts'
import { OfficeKey } from '../account/office-key.tsx'
import { Do } from '../account/parts.tsx'
import { useScreen } from '../explained.ts'
import { OneOf } from '../form/choose.tsx'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { PageTitle } from '../page-title.tsx'
import { begin } from '../return/kept/begun.ts'
import { go, pathTo } from '../route.ts'
import { officeDay } from '../form/office-day.ts'
import { cellsOf, isBegun, type BACK, type SILENT_ASKS } from './call.ts'
import { Listed, optionsOf, Written } from './call-cells.tsx'
import { Helpers } from './call-helpers.tsx'
import { Safety } from './call-safety.tsx'
import { CALL } from './call-words.ts'
import { useCall } from './use-call.ts'

/** A call with one hand and one ear: safety first, then what it is about; every answer one press. It opens with the office's key, for what is typed is kept sealed. */
export default function CallPage(props: JourneyProps) {
  const { country, who, onKeys } = props
  const sends = country.agencies.find((a) => a.id === who.agency)?.sends ?? []
  const form = country.forms.find((f) => f.kind === 'lead' && sends.includes(f.id))
  if (!who.keys) return <OfficeKey country={country} who={who} onKeys={onKeys} />
  return form ? <Calling {...props} keys={who.keys} form={form} /> : null
}

type Props = JourneyProps & { readonly keys: EdgeKeys; readonly form: Form }

function Calling({ country, who, keys, form }: Props) {
  useScreen('call')
  const lang = useLang()
  const say = speaker(CALL, lang)
  const { call, keep, set, goOn, drop } = useCall(keys, who.credential)
  const [isSure, setSure] = useState(false)
  const clear = async (): Promise<void> => {
    await drop()
    setSure(false)
  }
  if (!call) return <p role="status">{'…'}</p>
  if (call.isOver)
    return (
      <div className="calling">
        <PageTitle>{say('call-title')}</PageTitle>
        <section className="card narrow">
          <p>{say('call-last')}</p>
          <p className="row acts">
            <Do words={say('call-new')} isMain onPress={clear} />
            <Do words={say('call-go-on')} onPress={goOn} />
          </p>
        </section>
      </div>
    )
  const cell = (id: string) => ({
    value: call.cells[id] ?? '',
    onChoose: (value: string) => set({ cells: { ...call.cells, [id]: value } }),
  })
  const field = (id: string): Field | undefined => form.fields.find((f) => f.id === id)
  const finish = async (): Promise<void> => {
    const words = {
      back: (to: (typeof BACK)[number]) => say('note-back', { who: say(`back-${to}`) }),
      hours: (from: string, to: string) => say('note-hours', { from, to }),
      pretext: (words: string) => say('note-say', { words }),
      asked: (ask: (typeof SILENT_ASKS)[number], answer: 'yes' | 'no' | 'unsaid') => `${say(`ask-${ask}`)} ${say(answer)}`,
    }
    await keep({ ...call, isOver: true })
    begin({ form, cells: cellsOf(call, form, { today: officeDay(), channel: 'HOTLINE' }, words) })
    go('return')
  }
  return (
    <div className="calling">
      <p className="crumb">
        <a href={pathTo('lead')}>{say('call-back-to')}</a>
      </p>
      <PageTitle>{say('call-title')}</PageTitle>
      <p className="mut lead">{say('call-how')}</p>
      <div className="halves">
        <div>
          <Safety call={call} set={set} />
          <fieldset className="card pick">
            <legend>{say('call-about')}</legend>
            <OneOf name="about" options={optionsOf(country, field('lead_type'), lang)} {...cell('lead_type')} />
          </fieldset>
          <fieldset className="card pick">
            <legend>{say('call-who')}</legend>
            <OneOf name="who" options={optionsOf(country, field('reporter_type'), lang)} {...cell('reporter_type')} />
          </fieldset>
          <section className="card">
            <h2 className="h3">{say('call-more')}</h2>
            <div className="two">
              {['office', 'language', 'form_of_exploitation', 'site_type'].map((id) => (
                <Listed key={id} country={country} field={field(id)} {...cell(id)} />
              ))}
            </div>
            {['persons_named', 'person_names', 'place', 'reporter'].map((id) => (
              <Written key={id} field={field(id)} {...cell(id)} />
            ))}
            <label className="field">
              {say('call-note')}
              <textarea rows={4} maxLength={2000} value={call.note} onChange={(event) => set({ note: event.target.value })} />
            </label>
          </section>
        </div>
        <div>
          <section className="card" aria-labelledby="call-where">
            <h2 id="call-where" className="h3">
              {say('call-where')}
            </h2>
            <Listed country={country} field={field('province')} {...cell('province')} />
          </section>
          <Helpers country={country} province={call.cells['province'] ?? ''} language={call.cells['language'] ?? ''} />
          <section className="card">
            <p className="mut s2">{say('call-end-how')}</p>
            <p className="row acts">
              <Do words={say('call-end')} isMain isOff={!isBegun(call)} onPress={finish} />
              {!isSure && <Do words={say('call-clear')} isOff={!isBegun(call)} onPress={() => setSure(true)} />}
            </p>
            {isSure && (
              <div role="group" aria-label={say('call-clear')}>
                <p>{say('call-clear-sure')}</p>
                <p className="row acts">
                  <Do words={say('call-clear')} onPress={clear} />
                  <Do words={say('call-keep')} isMain onPress={() => setSure(false)} />
                </p>
              </div>
            )}
          </section>
        </div>
      </div>
    </div>
  )
}
