import { useId, useRef, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import type { Field, Form } from '../../../core/country/index.ts'
import { NOT_PART } from '../../../core/sheet/learned-columns.ts'
import { letters } from '../../../core/sheet/letters.ts'
import type { Guess } from '../../../road/stages.ts'
import { pick } from '../../words/say.ts'
import { HoldNames } from '../hold-names.tsx'
import { useLang } from '../lang.tsx'
import { useWords } from './use-words.ts'
import { PageTitle } from '../page-title.tsx'
import { isClosed } from './problems.ts'
import type { Confirmed } from './protocol.ts'
import { Steps } from './steps.tsx'

type Props = {
  readonly office: string
  readonly file: string
  readonly form: Form
  readonly guesses: readonly Guess[]
  /** Fields that no column is read as yet. */
  readonly free: readonly string[]
  readonly onConfirm: (confirmed: readonly Confirmed[]) => void
  readonly onOther: () => void
}

/** By the place of a guess among them: two sheets of one file have columns of the same number. Absent while nobody has said. */
type Chosen = Readonly<Record<number, string>>

/** Chosen beforehand is only what nothing else could be: no day, since every day looks like every other, and no field that two columns could be. */
function firstChoice(guesses: readonly Guess[], form: Form): Chosen {
  const isDay = (id: string): boolean => form.fields.some((f) => f.id === id && f.type === 'date')
  const wanted = guesses.flatMap((g) => g.fields.map((f) => f.id))
  return Object.fromEntries(
    guesses.flatMap(({ fields }, i) => {
      const [only, ...others] = fields
      if (!only) return [[i, NOT_PART]]
      return others.length > 0 || isDay(only.id) || wanted.filter((id) => id === only.id).length > 1 ? [] : [[i, only.id]]
    }),
  )
}

/** Headings that nobody knows, and what they may be: the clerk says, and only then is the sheet read by it. */
export default function ColumnsPage({ office, file, form, guesses, free, onConfirm, onOther }: Props) {
  const say = useWords()
  const [chosen, setChosen] = useState(() => firstChoice(guesses, form))
  const [isPressed, setIsPressed] = useState(false)
  const list = useRef<HTMLUListElement>(null)
  const missing = guesses.flatMap((_, i) => (chosen[i] === undefined ? [i] : []))
  /** A field has one column: of whichever had it before it is open again. */
  const choose = (at: number, field: string | undefined): void =>
    setChosen((was) => {
      const others = Object.entries(was).filter(([i, f]) => i !== String(at) && (f === NOT_PART || f !== field))
      return { ...(Object.fromEntries(others) as Chosen), ...(field === undefined ? {} : { [at]: field }) }
    })
  const confirm = (): void => {
    setIsPressed(true)
    const [first] = missing
    if (first === undefined) onConfirm(guesses.map(({ heading }, i) => ({ heading, field: chosen[i] ?? NOT_PART })))
    else list.current?.children[first]?.querySelector('select')?.focus()
  }
  const fields = form.fields.filter((f) => free.includes(f.id))
  return (
    <>
      <div className="head">
        <div>
          <p className="crumb">{office}</p>
          <PageTitle>{say('columns-title', { file })}</PageTitle>
        </div>
        <Steps now="step-file" />
      </div>
      <p className="mut lead">{say('columns-how')}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          confirm()
        }}
      >
        <ul className="columns" ref={list}>
          {guesses.map((guess, i) => (
            <li key={`${guess.column} ${guess.heading}`} className="card">
              <Column
                guess={guess}
                fields={fields}
                value={chosen[i]}
                isMissing={isPressed && missing.includes(i)}
                onChoose={(id) => choose(i, id)}
              />
            </li>
          ))}
        </ul>
        <p className="row acts">
          <Button className="btn p" type="submit">
            {say('columns-confirm')}
          </Button>
          <Button className="btn" onPress={onOther}>
            {say('other-file')}
          </Button>
          <span role="status">{isPressed && missing.length > 0 ? say('columns-left', { n: missing.length }) : ''}</span>
        </p>
      </form>
    </>
  )
}

type ColumnProps = {
  readonly guess: Guess
  readonly fields: readonly Field[]
  readonly value: string | undefined
  readonly isMissing: boolean
  readonly onChoose: (field: string | undefined) => void
}

/** What the list shows while nobody has chosen; no field is called so. */
const OPEN = '?'

function Column({ guess, fields, value, isMissing, onChoose }: ColumnProps) {
  const lang = useLang()
  const say = useWords()
  const id = useId()
  const [held, setHeld] = useState(false)
  const wordsOf = (field: string): string =>
    pick(guess.fields.find((f) => f.id === field)?.words ?? fields.find((f) => f.id === field)?.words ?? { en: field, km: field }, lang)
  const [likely, ...more] = guess.fields
  const mayBeName = fields.some((f) => isClosed(f) && (f.id === value || guess.fields.some((g) => g.id === f.id)))
  const near = fields.filter((f) => guess.fields.some((g) => g.id === f.id))
  const others = fields.filter((f) => !near.includes(f))
  return (
    <>
      <h2>{say('column-name', { letter: letters(guess.column + 1), heading: guess.heading })}</h2>
      {guess.was !== undefined && <p>{say('column-was', { field: wordsOf(guess.was) })}</p>}
      {likely && more.length === 0 && <p>{say('column-likely', { field: wordsOf(likely.id), fits: likely.fits, of: guess.of })}</p>}
      {more.length > 0 && <p>{say('column-one-of', { fields: guess.fields.map((f) => wordsOf(f.id)).join(', ') })}</p>}
      <div className="s2 mut">
        {say('column-samples', {
          samples:
            mayBeName && !held
              ? say('name-closed-plain')
              : guess.samples.map((s) => (s.length > 40 ? `${s.slice(0, 40)}…` : s)).join(' · '),
        })}
        {mayBeName && <HoldNames onHold={setHeld} />}
      </div>
      <label className="field" htmlFor={id}>
        {say('column-is')}
      </label>
      {isMissing && <p className="missing">{say('column-missing')}</p>}
      <select
        id={id}
        value={value ?? OPEN}
        aria-invalid={isMissing}
        onChange={(event) => onChoose(event.target.value === OPEN ? undefined : event.target.value)}
      >
        {value === undefined && <option value={OPEN}>{say('choose')}</option>}
        {guess.fields.map(({ id: field }) => (
          <option key={field} value={field}>
            {wordsOf(field)}
          </option>
        ))}
        <option value={NOT_PART}>{say('column-not-part')}</option>
        {others.length > 0 && (
          <optgroup label={say('column-others')}>
            {others.map((f) => (
              <option key={f.id} value={f.id}>
                {pick(f.words, lang)}
              </option>
            ))}
          </optgroup>
        )}
      </select>
    </>
  )
}
