import type { FormEvent } from 'react'
import { Button } from 'react-aria-components/Button'
import type { Country, Field, Form } from '../../../core/country/index.ts'
import { pick } from '../../words/say.ts'
import type { Reasons } from '../../words/why/reasons.ts'
import { useWhereKept } from '../kept-note.tsx'
import { useLang } from '../lang.tsx'
import { PageTitle } from '../page-title.tsx'
import { Control } from './control.tsx'
import { controlId, errorId, ErrorSummary, focusOn, hintId, Wrong } from './error-summary.tsx'
import { describe, listOf } from './field-parts.ts'
import { Hint } from './hint.tsx'
import type { Fault } from './judge.ts'
import { isPauseDue, progressOf, type Question } from './outline.ts'
import { useWords } from './use-words.ts'

type Props = {
  readonly office: string
  readonly form: Form
  readonly country: Country
  readonly questions: readonly Question[]
  readonly reasons: Reasons
  /** From 0. */
  readonly n: number
  readonly valueOf: (field: string) => string
  readonly onChange: (field: string, value: string) => void
  /** What stands against this question; empty until somebody asked to go on. */
  readonly faults: readonly Fault[]
  readonly asked: number
  /** Came from the check, and goes back there. */
  readonly isChange: boolean
  readonly onNext: () => void
  readonly onBack: () => void
  readonly onStop: () => void
  readonly onOther: () => void
}

const TITLE = 'question'

/** One thing a page: the question is the heading, why it is asked and who sees it stand beneath. */
export function QuestionPage(props: Props) {
  const { office, form, country, questions, n, valueOf, onChange, faults, asked, isChange } = props
  const lang = useLang()
  const say = useWords()
  const question = questions[n]
  if (!question) return null
  const [main] = question.fields
  const next = (event: FormEvent): void => {
    event.preventDefault()
    props.onNext()
  }
  return (
    <div className="one-question">
      <p className="crumb">
        {office} · {pick(form.words, lang)}
      </p>
      <Progress questions={questions} n={n} />
      {faults.length > 0 && <ErrorSummary faults={faults} fields={question.fields} asked={asked} onGo={focusOn} />}
      {isPauseDue(questions, n) && <p className="card pause">{say('pause')}</p>}
      <PageTitle id={TITLE}>{pick(main.words, lang)}</PageTitle>
      <Hint field={main} reasons={props.reasons} />
      <form onSubmit={next} noValidate>
        {question.fields.length > 1 && <p className="mut">{say('names-hint')}</p>}
        {question.fields.map((field) => (
          <Answer
            key={field.id}
            field={field}
            country={country}
            isPair={question.fields.length > 1}
            value={valueOf(field.id)}
            fault={faults.find((f) => f.field === field.id)}
            onChange={(value) => onChange(field.id, value)}
          />
        ))}
        <p className="row acts">
          <Button className="btn p" type="submit">
            {say(isChange ? 'save-back' : 'save-on')}
          </Button>
          <Button className="btn" onPress={props.onBack}>
            {say('back')}
          </Button>
          <Button className="btn" onPress={props.onStop}>
            {say('stop-here')}
          </Button>
        </p>
      </form>
      <p className="acts">
        <Button className="plain" onPress={props.onOther}>
          {say('all-on-one')}
        </Button>
      </p>
    </div>
  )
}

type AnswerProps = {
  readonly field: Field
  readonly country: Country
  readonly isPair: boolean
  readonly value: string
  readonly fault: Fault | undefined
  readonly onChange: (value: string) => void
}

function Answer({ field, country, isPair, value, fault, onChange }: AnswerProps) {
  const say = useWords()
  const label = `label-${field.id}`
  return (
    <div className={fault ? 'answer wrong' : 'answer'}>
      {isPair && (
        <label id={label} htmlFor={controlId(field.id)}>
          {say(field.spells === undefined ? 'script-own' : 'script-latin')}
        </label>
      )}
      <Wrong fault={fault} />
      <Control
        field={field}
        list={listOf(country, field)}
        value={value}
        labelledBy={isPair ? `${TITLE} ${label}` : TITLE}
        describedBy={describe(field.spells === undefined && hintId(field.id), fault && errorId(field.id))}
        isWrong={fault !== undefined}
        isOpen
        onChange={onChange}
      />
    </div>
  )
}

function Progress({ questions, n }: { readonly questions: readonly Question[]; readonly n: number }) {
  const say = useWords()
  const kept = useWhereKept()
  const { sections, now, of, at } = progressOf(questions, n)
  return (
    <>
      <ol className="parts" aria-label={say('progress')}>
        {sections.map((section) => (
          <li key={section} {...(section === now ? { 'aria-current': 'step' as const } : {})}>
            {say(`section-${section}`)}
          </li>
        ))}
      </ol>
      <p className="s1 mut">
        {say('section-of', { i: sections.indexOf(now) + 1, n: sections.length })} · {say('question-of', { i: at, n: of })}
        {' · '}
        {kept}
      </p>
    </>
  )
}
