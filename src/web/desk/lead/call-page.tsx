import { useEffect, useState } from 'react'
import { codesOf, findCode } from '../../../core/country/find.ts'
import { fromUtf8, utf8 } from '../../../core/bytes.ts'
import type { Country, Field, Form } from '../../../core/country/index.ts'
import type { EdgeKeys } from '../../../road/ports.ts'
import { pick, speaker } from '../../words/say.ts'
import { OfficeKey } from '../account/office-key.tsx'
import { Do } from '../account/parts.tsx'
import { Drafts } from '../drafts.ts'
import { useScreen } from '../explained.ts'
import { Choose, OneOf } from '../form/choose.tsx'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { PageTitle } from '../page-title.tsx'
import { begin } from '../return/begun.ts'
import { go, pathTo } from '../route.ts'
import { officeDay } from '../form/office-day.ts'
import { BACK, cellsOf, isBegun, NO_CALL, SAFE, SILENT_ASKS, type Call } from './call.ts'
import { CALL } from './call-words.ts'

const DRAFT = 'call'

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
  const [drafts] = useState(() => new Drafts(keys, who.credential))
  const [call, setCall] = useState<Call>()
  const [isSure, setSure] = useState(false)
  useEffect(() => {
    // A session that ended in the middle of a call has lost nothing of it.
    void drafts.read(DRAFT).then((kept) => setCall((now) => now ?? readCall(kept)))
  }, [drafts])
  const clear = async (): Promise<void> => {
    await drafts.drop(DRAFT)
    setSure(false)
    setCall(NO_CALL)
  }
  if (!call) return <p role="status">{'…'}</p>
  if (call.isOver) {
    const { isOver: _, ...was } = call
    return (
      <div className="calling">
        <PageTitle>{say('call-title')}</PageTitle>
        <section className="card narrow">
          <p>{say('call-last')}</p>
          <p className="row acts">
            <Do words={say('call-new')} isMain onPress={clear} />
            <Do words={say('call-go-on')} onPress={() => setCall(was)} />
          </p>
        </section>
      </div>
    )
  }
  const set = (more: Partial<Call>): void => {
    const next = { ...call, ...more }
    setCall(next)
    void drafts.keep(DRAFT, utf8(JSON.stringify(next)))
  }
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
    await drafts.keep(DRAFT, utf8(JSON.stringify({ ...call, isOver: true } satisfies Call)))
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
            <OneOf name="about" options={options(country, field('lead_type'), lang)} {...cell('lead_type')} />
          </fieldset>
          <fieldset className="card pick">
            <legend>{say('call-who')}</legend>
            <OneOf name="who" options={options(country, field('reporter_type'), lang)} {...cell('reporter_type')} />
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

type Set = { readonly call: Call; readonly set: (more: Partial<Call>) => void }

/** Before anything else: whether the caller can speak, and how the line is taken up again. */
function Safety({ call, set }: Set) {
  const say = speaker(CALL, useLang())
  return (
    <>
      <fieldset className="card pick">
        <legend>{say('call-safe')}</legend>
        <p className="say">{say(call.safe === 'no' ? 'say-silent' : 'say-safe')}</p>
        <OneOf name="safe" value={call.safe} options={SAFE.map((s) => [s, say(`safe-${s}`)] as const)} onChoose={(safe) => set({ safe })} />
      </fieldset>
      {call.asked.danger === 'yes' && (
        <p className="card stop" role="alert">
          {say('call-danger')}
        </p>
      )}
      {call.safe === 'no' && (
        <section className="card" aria-labelledby="call-silent">
          <h2 id="call-silent" className="h3">
            {say('call-silent')}
          </h2>
          {SILENT_ASKS.map((ask) => (
            <fieldset key={ask} className="pick">
              <legend>{say(`ask-${ask}`)}</legend>
              <OneOf
                name={`ask-${ask}`}
                value={call.asked[ask]}
                options={(['yes', 'no', 'unsaid'] as const).map((a) => [a, say(a)] as const)}
                onChoose={(answer) => set({ asked: { ...call.asked, [ask]: answer } })}
              />
            </fieldset>
          ))}
        </section>
      )}
      <fieldset className="card pick">
        <legend>{say('call-back')}</legend>
        <OneOf name="back" value={call.back} options={BACK.map((b) => [b, say(`back-${b}`)] as const)} onChoose={(back) => set({ back })} />
        {call.back !== undefined && call.back !== 'never' && (
          <div className="two">
            <label className="field">
              {say('back-from')}
              <input type="time" value={call.from} onChange={(event) => set({ from: event.target.value })} />
            </label>
            <label className="field">
              {say('back-to')}
              <input type="time" value={call.to} onChange={(event) => set({ to: event.target.value })} />
            </label>
          </div>
        )}
        {call.back === 'anybody' && (
          <label className="field wide">
            {say('back-words')}
            <input
              type="text"
              autoComplete="off"
              maxLength={200}
              value={call.pretext}
              onChange={(event) => set({ pretext: event.target.value })}
            />
            <span className="mut s2">{say('back-words-how')}</span>
          </label>
        )}
      </fieldset>
    </>
  )
}

/** Offices that help, of the province first: public ones, by name; which has a free bed is not told here. */
function Helpers({ country, province, language }: { readonly country: Country; readonly province: string; readonly language: string }) {
  const lang = useLang()
  const say = speaker(CALL, lang)
  const all = codesOf(country, 'service-offices')
  const near = all.filter((c) => c.parent === province)
  const shown = near.length > 0 ? near : all.filter((c) => c.parent === undefined)
  const spoken = findCode(country, 'languages', language)
  return (
    <section className="card" aria-labelledby="call-refer">
      <h2 id="call-refer" className="h3">
        {say('call-refer')}
      </h2>
      {spoken && language !== 'khm' && language !== 'unknown' && (
        <p className="b">{say('refer-language', { language: pick(spoken.words, lang) })}</p>
      )}
      {province === '' ? (
        <p className="mut">{say('refer-choose')}</p>
      ) : (
        <>
          <p className="mut">{say(near.length > 0 ? 'refer-near' : 'refer-none')}</p>
          <ul>
            {shown.map((c) => (
              <li key={c.code}>{pick(c.words, lang)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

type CellProps = { readonly field: Field | undefined; readonly value: string; readonly onChoose: (value: string) => void }

function Listed({ country, field, value, onChoose }: CellProps & { readonly country: Country }) {
  const lang = useLang()
  if (!field) return null
  return (
    <Choose
      label={pick(field.words, lang)}
      value={value}
      empty={speaker(CALL, lang)('choose')}
      options={options(country, field, lang)}
      onChoose={onChoose}
    />
  )
}

function Written({ field, value, onChoose }: CellProps) {
  const lang = useLang()
  if (!field) return null
  return (
    <label className="field">
      {pick(field.words, lang)}
      <input type="text" autoComplete="off" maxLength={500} value={value} onChange={(event) => onChoose(event.target.value)} />
    </label>
  )
}

const options = (country: Country, field: Field | undefined, lang: Parameters<typeof pick>[1]) =>
  codesOf(country, field?.list ?? '').map((c) => [c.code, pick(c.words, lang)] as const)

function readCall(kept: Uint8Array | undefined): Call {
  try {
    return kept ? { ...NO_CALL, ...(JSON.parse(fromUtf8(kept)) as Call) } : NO_CALL
  } catch {
    return NO_CALL // it was sealed by us; an older shape of it is no call any more
  }
}
