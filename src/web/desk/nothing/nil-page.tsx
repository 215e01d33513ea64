import { useState } from 'react'
import { Button } from 'react-aria-components/Button'
import type { CodeList, Form } from '../../../core/country/index.ts'
import { parsePeriod } from '../../../core/model/dates.ts'
import { digits } from '../../words/khmer.ts'
import { NIL } from '../../words/nil.ts'
import { longPeriod } from '../../words/periods.ts'
import { pick, speaker } from '../../words/say.ts'
import type { Api } from '../account/api.ts'
import { Choose } from '../form/choose.tsx'
import { useLang, useSay } from '../lang.tsx'
import { PageTitle } from '../page-title.tsx'
import { sayNumbered } from '../return/numbered.ts'
import { Sure } from './sure.tsx'
import { letterOf, othersOf, timesOf, type NilLetter } from './nil-letter.ts'

type Props = {
  readonly api: Api
  readonly office: string
  /** Chosen already, here or before; nothing is offered. */
  readonly form: Form | undefined
  /** Absent where there is no choice. */
  readonly onForm?: (form: Form) => void
  /** All forms of the agency. */
  readonly forms: readonly Form[]
  readonly lists: readonly CodeList[]
  /** ISO day from which on returns are owed; undefined where they always were. */
  readonly owedFrom?: string | undefined
  /** Why the last try did not reach the record. */
  readonly unsent?: string
  readonly onNil: (letter: NilLetter) => Promise<void>
  readonly onLeave: () => void
}

const NO_TIME = { periods: [], years: [] }
const today = (): string => new Date().toISOString().slice(0, 10)

/** Nothing happened: said by the head of the office, for one period or all of a year, of one form or several. It becomes contradicted when a record names that office then. */
export function NilPage({ api, office, form, onForm, forms, lists, owedFrom, unsent, onNil, onLeave }: Props) {
  const lang = useLang()
  const [say, tell] = [useSay(), speaker(NIL, lang)]
  const offices = lists.find((l) => l.id === form?.slot.list)?.codes ?? []
  const { periods, years } = form ? timesOf(form, today()) : NO_TIME
  // Nothing is offered: what is chosen here is signed for, and one press must not be able to do both.
  const [slot, setSlot] = useState({ office: '', period: '' })
  const [also, setAlso] = useState<ReadonlySet<string>>(new Set())
  const [alike, setAlike] = useState<ReadonlySet<string>>(new Set())
  const [isAsked, setAsked] = useState(false)
  const stop = unsent !== undefined && (
    <section className="card stop narrow" role="alert">
      <h2>{say('not-sent')}</h2>
      <p>{unsent}</p>
    </section>
  )
  const chosen = offices.filter((o) => o.code === slot.office || (slot.office !== '' && alike.has(o.code)))
  const others = !form || slot.period === '' ? [] : othersOf(form, forms, slot.period)
  const letter =
    form &&
    letterOf(
      [form, ...others.filter((f) => also.has(f.id))],
      chosen.map((o) => o.code),
      slot.period,
    )
  const nameTime = (time: string, words: string): string =>
    owedFrom !== undefined && (parsePeriod(time)?.from ?? '') < owedFrom ? tell('nil-unowed', { time: words }) : words
  // Forms that were ticked were ticked for another time.
  const choosePeriod = (period: string): void => {
    setSlot({ ...slot, period })
    setAlso(new Set())
  }
  /** Another form has other offices and other periods. */
  const chooseForm = (id: string): void => {
    const next = forms.find((f) => f.id === id)
    if (!next || !onForm) return
    setSlot({ office: '', period: '' })
    setAlso(new Set())
    setAlike(new Set())
    onForm(next)
  }
  if (isAsked && chosen.length > 0 && letter)
    return (
      <>
        <p className="crumb">{office}</p>
        {stop}
        <Sure
          key={`${letter.offices.join(' ')} ${slot.period}`}
          {...{ api, letter, onNil }}
          offices={chosen}
          onChange={() => setAsked(false)}
        />
      </>
    )
  return (
    <>
      <p className="crumb">{office}</p>
      <PageTitle>{say('nil-title')}</PageTitle>
      <p className="mut lead">{form && !onForm ? `${pick(form.words, lang)}. ${tell('nil-how')}` : tell('nil-how')}</p>
      {stop}
      <div className="card typed narrow">
        {onForm && (
          <Choose
            label={say('which-form')}
            value={form?.id ?? ''}
            empty={say('choose')}
            options={forms
              .filter((f) => f.slot.isOwed !== false)
              .map((f) => [f.id, sayNumbered(forms.indexOf(f) + 1, f.words, lang)] as const)}
            onChoose={chooseForm}
          />
        )}
        <Choose
          label={tell('nil-office')}
          value={slot.office}
          empty={say('choose')}
          options={offices.map((o) => [o.code, pick(o.words, lang)] as const)}
          onChoose={(of) => setSlot({ ...slot, office: of })}
        />
        <Choose
          label={tell('nil-period')}
          value={slot.period}
          empty={say('choose')}
          options={[
            ...periods.map((p) => [p, nameTime(p, longPeriod(p, lang))] as const),
            ...years.map((year) => [year, nameTime(year, tell('nil-year', { year: digits(year, lang) }))] as const),
          ]}
          onChoose={choosePeriod}
        />
        {slot.office !== '' && offices.length > 1 && (
          <Also
            words={tell('nil-alike')}
            of={offices.filter((o) => o.code !== slot.office).map((o) => [o.code, pick(o.words, lang)] as const)}
            chosen={alike}
            onChange={setAlike}
          />
        )}
        {others.length > 0 && (
          <Also
            words={tell('nil-also')}
            of={others.map((f) => [f.id, sayNumbered(forms.indexOf(f) + 1, f.words, lang)] as const)}
            chosen={also}
            onChange={setAlso}
          />
        )}
      </div>
      <p className="row acts">
        <Button className="btn p" isDisabled={slot.office === '' || slot.period === ''} onPress={() => setAsked(true)}>
          {tell('nil-next')}
        </Button>
        <Button className="btn" onPress={onLeave}>
          {say('cancel')}
        </Button>
      </p>
    </>
  )
}

type AlsoProps = {
  readonly words: string
  readonly of: readonly (readonly [id: string, words: string])[]
  readonly chosen: ReadonlySet<string>
  readonly onChange: (chosen: ReadonlySet<string>) => void
}
/** What the same letter says nothing of as well: ticked one by one, and never all at once. */
const Also = ({ words, of, chosen, onChange }: AlsoProps) => (
  <details>
    <summary>{words}</summary>
    {of.map(([id, name]) => (
      <label key={id} className="field">
        <input
          type="checkbox"
          checked={chosen.has(id)}
          onChange={() => onChange(new Set(chosen.has(id) ? [...chosen].filter((other) => other !== id) : [...chosen, id]))}
        />{' '}
        {name}
      </label>
    ))}
  </details>
)
