import { useId, useState } from 'react'
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

/** By the place of a guess among them: two sheets of one file have columns of the same number. */
type Chosen = Readonly<Record<number, string>>

/** The likeliest field of each column, each field once. */
function firstChoice(guesses: readonly Guess[]): Chosen {
  const chosen: Record<number, string> = {}
  for (const [i, { fields }] of guesses.entries()) chosen[i] = fields.find(({ id }) => !Object.values(chosen).includes(id))?.id ?? NOT_PART
  return chosen
}

/** Headings that nobody knows, and what they may be: the clerk says, and only then is the sheet read by it. */
export default function ColumnsPage({ office, file, form, guesses, free, onConfirm, onOther }: Props) {
  const say = useWords()
  const [chosen, setChosen] = useState(() => firstChoice(guesses))
  /** A field has one column: whoever had it before is none any more. */
  const choose = (at: number, field: string): void =>
    setChosen((was) => {
      const others = Object.entries(was).map(([i, f]) => [i, f === field ? NOT_PART : f])
      return { ...(Object.fromEntries(others) as Chosen), [at]: field }
    })
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
        onSubmit={(event) => {
          event.preventDefault()
          onConfirm(guesses.map(({ heading }, i) => ({ heading, field: chosen[i] ?? NOT_PART })))
        }}
      >
        <ul className="columns">
          {guesses.map((guess, i) => (
            <li key={`${guess.column} ${guess.heading}`} className="card">
              <Column guess={guess} fields={fields} value={chosen[i] ?? NOT_PART} onChoose={(id) => choose(i, id)} />
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
        </p>
      </form>
    </>
  )
}

type ColumnProps = {
  readonly guess: Guess
  readonly fields: readonly Field[]
  readonly value: string
  readonly onChoose: (field: string) => void
}

function Column({ guess, fields, value, onChoose }: ColumnProps) {
  const lang = useLang()
  const say = useWords()
  const id = useId()
  const [held, setHeld] = useState(false)
  const wordsOf = (field: string): string => pick(fields.find((f) => f.id === field)?.words ?? { en: field, km: field }, lang)
  const [likely] = guess.fields
  const mayBeName = fields.some((f) => isClosed(f) && (f.id === value || guess.fields.some((g) => g.id === f.id)))
  const near = fields.filter((f) => guess.fields.some((g) => g.id === f.id))
  const others = fields.filter((f) => !near.includes(f))
  return (
    <>
      <h2>{say('column-name', { letter: letters(guess.column + 1), heading: guess.heading })}</h2>
      {guess.was !== undefined && <p>{say('column-was', { field: wordsOf(guess.was) })}</p>}
      {likely && <p>{say('column-likely', { field: wordsOf(likely.id), fits: likely.fits, of: guess.of })}</p>}
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
      <select id={id} value={value} onChange={(event) => onChoose(event.target.value)}>
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
