import type { FormEvent } from 'react'
import { Button } from 'react-aria-components/Button'
import type { Country, Field, Form } from '../../../core/country/index.ts'
import { isSealedClass } from '../../../core/model/fields.ts'
import { pick } from '../../words/say.ts'
import { useLang } from '../lang.tsx'
import { KeptNote } from '../kept-note.tsx'
import { PageTitle } from '../page-title.tsx'
import { Steps } from '../return/steps.tsx'
import { Control } from './control.tsx'
import { controlId, errorId, ErrorSummary, focusOn, Wrong } from './error-summary.tsx'
import { describe, listOf } from './field-parts.ts'
import type { Fault } from './judge.ts'
import { useWords } from './use-words.ts'

type Props = {
  readonly office: string
  readonly form: Form
  readonly country: Country
  readonly valueOf: (field: string) => string
  readonly onChange: (field: string, value: string) => void
  /** Records that are whole, and this one when something stands in it. */
  readonly count: number
  readonly faults: readonly Fault[]
  readonly asked: number
  readonly onCheck: () => void
  readonly onMore: () => void
  readonly onStop: () => void
  readonly onOther: () => void
}

/** A paper file, typed in as it is, all of it on one page. What the paper does not say stays empty, and the record says unknown. */
export function DensePage(props: Props) {
  const { office, form, country, valueOf, onChange, count, faults, asked } = props
  const lang = useLang()
  const say = useWords()
  const check = (event: FormEvent): void => {
    event.preventDefault()
    if (count > 0) props.onCheck()
  }
  return (
    <>
      <div className="head">
        <div>
          <p className="crumb">{office}</p>
          <PageTitle>{pick(form.words, lang)}</PageTitle>
        </div>
        <Steps now="step-file" />
      </div>
      {faults.length > 0 && <ErrorSummary faults={faults} fields={form.fields} asked={asked} onGo={focusOn} />}
      <p className="mut lead">{say('type-how')}</p>
      <p className="acts">
        <Button className="plain" onPress={props.onOther}>
          {say('one-by-one')}
        </Button>
      </p>
      <form className="card typed" onSubmit={check} noValidate>
        {form.fields.map((field) => (
          <Row
            key={field.id}
            field={field}
            country={country}
            value={valueOf(field.id)}
            fault={faults.find((f) => f.field === field.id)}
            onChange={(value) => onChange(field.id, value)}
          />
        ))}
        <p className="row acts">
          <Button className="btn p" type="submit" isDisabled={count === 0}>
            {say('type-check', { count })}
          </Button>
          <Button className="btn" isDisabled={count === 0} onPress={props.onMore}>
            {say('type-more')}
          </Button>
          <Button className="btn" onPress={props.onStop}>
            {say('stop-here')}
          </Button>
        </p>
      </form>
      <KeptNote />
    </>
  )
}

type RowProps = {
  readonly field: Field
  readonly country: Country
  readonly value: string
  readonly fault: Fault | undefined
  readonly onChange: (value: string) => void
}

function Row({ field, country, value, fault, onChange }: RowProps) {
  const lang = useLang()
  const say = useWords()
  const label = `label-${field.id}`
  const list = listOf(country, field)
  const isGroup = field.type === 'date' || field.type === 'codes'
  const words = (
    <>
      {pick(field.words, lang)}
      {field.required && <span className="mut"> · {say('needs-answer')}</span>}
      {isSealedClass(field.privacy) && <span className="mut"> · {say('sealed-here')}</span>}
    </>
  )
  return (
    <div className={fault ? 'field wrong' : 'field'}>
      {isGroup ? (
        <span id={label}>{words}</span>
      ) : (
        <label id={label} htmlFor={controlId(field.id)}>
          {words}
        </label>
      )}
      <Wrong fault={fault} />
      <Control
        field={field}
        list={list}
        value={value}
        labelledBy={label}
        describedBy={describe(fault && errorId(field.id))}
        isWrong={fault !== undefined}
        isOpen={false}
        onChange={onChange}
      />
    </div>
  )
}
