import { useId, useState, type FormEvent } from 'react'
import { Button } from 'react-aria-components/Button'
import type { CodeList, Field, Form } from '../../../core/country/index.ts'
import { isSealedClass } from '../../../core/model/fields.ts'
import { printCsv } from '../../../core/formats/csv.ts'
import { pick } from '../../words/say.ts'
import { useLang, useSay } from '../lang.tsx'
import { PageTitle } from '../page-title.tsx'
import type { Typed } from './kept.tsx'
import { Steps } from './steps.tsx'

type Props = {
  readonly office: string
  readonly form: Form
  readonly lists: readonly CodeList[]
  /** Typed records as a sheet: they are read, checked and sealed as any sheet is. */
  readonly onTyped: (file: File) => void
  /** What was typed before, and is gone on with. */
  readonly typed?: Typed
  /** Told at every letter, so that nothing typed is lost. */
  readonly onKeep: (typed: Typed) => void
  readonly onLeave: () => void
}

type Cells = Readonly<Record<string, string>>

/** A paper file, typed in as it is. What the paper does not say stays empty, and the record says unknown. */
export function TypePage({ office, form, lists, typed: before, onKeep, onTyped, onLeave }: Props) {
  const lang = useLang()
  const say = useSay()
  const [rows, setRows] = useState<readonly Cells[]>(before?.rows ?? [])
  const [cells, setCells] = useState<Cells>(before?.cells ?? {})
  const isEmpty = Object.values(cells).every((value) => value.trim() === '')
  const typed = isEmpty ? rows : [...rows, cells]
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (typed.length > 0) onTyped(toSheet(form, typed))
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
      <p className="mut lead">{say('type-how')}</p>
      <form className="card typed" onSubmit={submit} noValidate>
        {form.fields.map((field) => (
          <Question
            key={field.id}
            field={field}
            {...listFor(field, lists)}
            value={cells[field.id] ?? ''}
            onChange={(value) => {
              const next = { ...cells, [field.id]: value }
              setCells(next)
              onKeep({ rows, cells: next })
            }}
          />
        ))}
        <p className="row acts">
          <Button className="btn p" type="submit" isDisabled={typed.length === 0}>
            {say('type-check', { count: typed.length })}
          </Button>
          <Button
            className="btn"
            isDisabled={isEmpty}
            onPress={() => {
              setRows(typed)
              setCells({})
              onKeep({ rows: typed, cells: {} })
            }}
          >
            {say('type-more')}
          </Button>
          <Button className="btn" onPress={onLeave}>
            {say('cancel')}
          </Button>
        </p>
      </form>
    </>
  )
}

const listFor = (field: Field, lists: readonly CodeList[]): { readonly list?: CodeList } => {
  const list = lists.find((l) => l.id === field.list)
  return list ? { list } : {}
}

const toSheet = (form: Form, rows: readonly Cells[]): File =>
  new File(
    [printCsv([form.fields.map((f) => f.words.en), ...rows.map((row) => form.fields.map((f) => row[f.id] ?? ''))])],
    `${form.id}.csv`,
    { type: 'text/csv' },
  )

type Asked = { readonly field: Field; readonly list?: CodeList; readonly value: string; readonly onChange: (value: string) => void }

function Question({ field, list, value, onChange }: Asked) {
  const lang = useLang()
  const say = useSay()
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>
        {pick(field.words, lang)}
        {field.required && <span className="mut"> · {say('needs-answer')}</span>}
        {isSealedClass(field.privacy) && <span className="mut"> · {say('sealed-here')}</span>}
      </label>
      {list ? (
        <Choice
          id={id}
          list={list}
          isRequired={field.required === true}
          isSeveral={field.type === 'codes'}
          value={value}
          onChange={onChange}
        />
      ) : (
        <input
          id={id}
          type="text"
          autoComplete="off"
          spellCheck={false}
          inputMode={field.type === 'integer' || field.type === 'amount' ? 'numeric' : 'text'}
          placeholder={field.type === 'date' ? say('date-hint') : field.type === 'case-number' ? '123/2024' : ''}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </div>
  )
}

function Choice({
  id,
  list,
  isRequired,
  isSeveral,
  value,
  onChange,
}: {
  readonly id: string
  readonly list: CodeList
  readonly isRequired: boolean
  readonly isSeveral: boolean
  readonly value: string
  readonly onChange: (value: string) => void
}) {
  const lang = useLang()
  const say = useSay()
  if (!isSeveral)
    return (
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{say(isRequired ? 'choose' : 'paper-silent')}</option>
        {list.codes.map((code) => (
          <option key={code.code} value={code.code}>
            {pick(code.words, lang)}
          </option>
        ))}
      </select>
    )
  const chosen = value === '' ? [] : value.split(';')
  return (
    <div id={id} role="group" aria-label={pick(list.words, lang)} className="several">
      {list.codes.map((code) => (
        <label key={code.code}>
          <input
            type="checkbox"
            checked={chosen.includes(code.code)}
            onChange={(event) =>
              onChange((event.target.checked ? [...chosen, code.code] : chosen.filter((c) => c !== code.code)).join(';'))
            }
          />{' '}
          {pick(code.words, lang)}
        </label>
      ))}
    </div>
  )
}
