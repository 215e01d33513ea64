import { useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import type { Country, Field, Form } from '../../../core/country/index.ts'
import { isSealedClass } from '../../../core/model/fields.ts'
import { pick } from '../../words/say.ts'
import { HoldNames } from '../hold-names.tsx'
import { useLang, useSay } from '../lang.tsx'
import { KeptNote } from '../kept-note.tsx'
import { PageTitle } from '../page-title.tsx'
import { Steps } from '../return/steps.tsx'
import { ErrorSummary } from './error-summary.tsx'
import type { Fault } from './judge.ts'
import { SECTIONS, type Question } from './outline.ts'
import type { Cells } from './records.ts'
import { showAnswer } from './show-answer.ts'
import { useWords } from './use-words.ts'

/** One record with what stands against it, and what will be asked before it is sent. */
export type Checked = { readonly cells: Cells; readonly errors: readonly Fault[]; readonly asks: readonly Fault[] }

type Props = {
  readonly office: string
  readonly form: Form
  readonly country: Country
  readonly questions: readonly Question[]
  readonly records: readonly Checked[]
  readonly onChange: (record: number, field: string) => void
  readonly onTakeOut: (record: number) => void
  readonly onMore: () => void
  readonly onSend: () => void
  readonly onStop: () => void
  readonly hint?: ReactNode
}

/** What will be sealed and signed, all of it, each answer with a way to change it. What is sealed is blurred here too, until it is held. */
export function CheckPage(props: Props) {
  const { office, form, country, questions, records, onChange, onTakeOut } = props
  const lang = useLang()
  const say = useWords()
  const [held, setHeld] = useState(false)
  const faults = records.flatMap(({ errors }, record) => errors.map((fault) => ({ record, fault })))
  const firstOf = (field: string): number => faults.find((f) => f.fault.field === field)?.record ?? 0
  return (
    <>
      <div className="head">
        <div>
          <p className="crumb">
            {office} · {pick(form.words, lang)}
          </p>
          <PageTitle>{say('check-title')}</PageTitle>
        </div>
        <Steps now="step-send" />
      </div>
      {faults.length > 0 && (
        <ErrorSummary
          faults={faults.map((f) => f.fault)}
          fields={form.fields}
          asked={faults.length}
          onGo={(field) => onChange(firstOf(field), field)}
        />
      )}
      <p className="mut lead">{say('check-how')}</p>
      {form.fields.some((f) => isSealedClass(f.privacy)) && (
        <p className="acts">
          <HoldNames onHold={setHeld} />
        </p>
      )}
      {records.map(({ cells, asks }, n) => (
        <section key={n} className="card checked" aria-label={say('record', { n: n + 1 })}>
          <h2 className={records.length > 1 ? '' : 'sr'}>{say('record', { n: n + 1 })}</h2>
          {SECTIONS.map((section) => (
            <Part
              key={section}
              fields={questions.filter((q) => q.section === section).flatMap((q) => q.fields)}
              title={say(`section-${section}`)}
              shown={(field) => showAnswer(field, cells[field.id] ?? '', country, lang)}
              held={held}
              onChange={(field) => onChange(n, field)}
            />
          ))}
          {asks.length > 0 && <Asked asks={asks} />}
          {records.length > 1 && (
            <p className="acts">
              <Button className="plain" onPress={() => onTakeOut(n)}>
                {say('take-out')}
              </Button>
            </p>
          )}
        </section>
      ))}
      {props.hint}
      <p className="row acts">
        <Button className="btn p" isDisabled={faults.length > 0} onPress={props.onSend}>
          {faults.length > 0 ? say('mend-before', { n: faults.length }) : say('seal-sign-send')}
        </Button>
        <Button className="btn" onPress={props.onMore}>
          {say('type-more')}
        </Button>
        <Button className="btn" onPress={props.onStop}>
          {say('stop-here')}
        </Button>
      </p>
      <KeptNote />
    </>
  )
}

type PartProps = {
  readonly fields: readonly Field[]
  readonly title: string
  readonly shown: (field: Field) => string
  readonly held: boolean
  readonly onChange: (field: string) => void
}

function Part({ fields, title, shown, held, onChange }: PartProps) {
  const lang = useLang()
  const say = useWords()
  const desk = useSay()
  if (fields.length === 0) return null
  const valueOf = (field: Field) => {
    const text = shown(field)
    if (text === '') return <span className="mut">{say('leave-empty')}</span>
    return isSealedClass(field.privacy) && !held ? <span className="closed">{desk('name-closed-plain')}</span> : text
  }
  return (
    <>
      <h3>{title}</h3>
      <dl className="given">
        {fields.map((field) => (
          <div key={field.id}>
            <dt>{pick(field.words, lang)}</dt>
            <dd>{valueOf(field)}</dd>
            <dd className="go">
              <button
                type="button"
                className="link"
                aria-label={say('change-of', { question: pick(field.words, lang) })}
                onClick={() => onChange(field.id)}
              >
                {say('change')}
              </button>
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function Asked({ asks }: { readonly asks: readonly Fault[] }) {
  const lang = useLang()
  const say = useWords()
  return (
    <div className="asked">
      <h3>{say('asked-later')}</h3>
      <ul>
        {asks.map((ask) => (
          <li key={`${ask.field} ${ask.code}`}>{pick(ask.message, lang)}</li>
        ))}
      </ul>
    </div>
  )
}
