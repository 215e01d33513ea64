/** What is asked of a sheet of counts, once. */
import { useId, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import type { Country } from '../../../../core/country/index.ts'
import { parseSpan } from '../../../../core/model/dates.ts'
import { NOTHING, type Answers, type Question } from '../../../../core/sheet/own/questions/questions.ts'
import { pick } from '../../../words/say.ts'
import { useLang } from '../../lang.tsx'
import type { QuestionView } from '../columns/question-view.ts'
import { Asked } from '../columns/questions-page.tsx'
import { useWords, type Read } from './counts-words.ts'

type Typed = { readonly isOf: RegExp; readonly isRight: (text: string) => boolean }
/** What is typed, because no list holds it. */
const TYPED: readonly Typed[] = [
  { isOf: /^counts:year(?::|$)/, isRight: (text) => /^(?:19|20)\d{2}$/.test(text) },
  { isOf: /^counts:period(?::|$)/, isRight: (text) => parseSpan(text) !== undefined },
]

export function Questions({
  questions,
  country,
  figures,
  onAnswer,
}: {
  readonly questions: readonly Question[]
  readonly country: Country
  readonly figures: Read['figures']
  readonly onAnswer: (given: Answers) => void
}) {
  const say = useWords()
  const [given, setGiven] = useState<Answers>({})
  const [isPressed, setIsPressed] = useState(false)
  const isAnswered = (id: string): boolean => {
    const typed = TYPED.find((t) => t.isOf.test(id))
    return Object.hasOwn(given, id) && (typed?.isRight(given[id] ?? '') ?? true)
  }
  const missing = questions.filter((q) => !isAnswered(q.id))
  const set = (id: string, value: string | undefined): void =>
    setGiven((was) => {
      const { [id]: _, ...others } = was
      return value === undefined ? others : { ...others, [id]: value }
    })
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setIsPressed(true)
        if (missing.length === 0) onAnswer(given)
      }}
    >
      <h2>{say('counts-asked', { n: questions.length })}</h2>
      <ol className="columns">
        {questions.map((q) => (
          <li key={q.id} className="card">
            {TYPED.some((t) => t.isOf.test(q.id)) ? (
              <Written question={q} value={given[q.id] ?? ''} isMissing={isPressed && !isAnswered(q.id)} onWrite={(v) => set(q.id, v)} />
            ) : (
              <>
                <Asked
                  view={viewOf(q, country)}
                  value={given[q.id]?.split(';')[0]}
                  isMissing={isPressed && !isAnswered(q.id)}
                  onAnswer={(value) => set(q.id, value)}
                />
                <SomeOf figures={figures} country={country} value={given[q.id] ?? ''} onChoose={(value) => set(q.id, value)} />
              </>
            )}
          </li>
        ))}
      </ol>
      <p className="row acts">
        <Button className="btn p" type="submit">
          {say('counts-read')}
        </Button>
        <span role="status">{isPressed && missing.length > 0 ? say('questions-left', { n: missing.length }) : ''}</span>
      </p>
    </form>
  )
}

/** Of a list that is longer nobody chooses here: of which office or country something is has a question of its own. */
const MOST_CODES = 40

/** A heading may count some of a figure: of the calls those about trafficking. */
function SomeOf({
  figures,
  country,
  value,
  onChoose,
}: {
  readonly figures: Read['figures']
  readonly country: Country
  readonly value: string
  readonly onChoose: (value: string) => void
}) {
  const lang = useLang()
  const say = useWords()
  const id = useId()
  const [figure = ''] = value.split(';')
  const lists = Object.entries(figures[figure]?.lists ?? {}).flatMap(([dimension, list]) => {
    const found = country.lists.find((l) => l.id === list)
    return found && found.codes.length <= MOST_CODES ? [{ dimension, list: found }] : []
  })
  if (lists.length === 0) return null
  return (
    <>
      <label className="field" htmlFor={id}>
        {say('counts-some')}
      </label>
      <select id={id} value={value} onChange={(event) => onChoose(event.target.value)}>
        <option value={figure}>{say('counts-all')}</option>
        {lists.map(({ dimension, list }) => (
          <optgroup key={dimension} label={pick(list.words, lang)}>
            {list.codes.map((c) => (
              <option key={c.code} value={`${figure};${dimension}=${c.code}`}>
                {pick(c.words, lang)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </>
  )
}

/** As many as somebody reads before a list is opened. */
const LIKELY = 5

function viewOf({ id, kind, words, about, cells, likely, others }: Question, { lists }: Country): QuestionView {
  const isOfFigures = id.startsWith('counts:measure:')
  const nothing = isOfFigures || id.startsWith('counts:sum:') ? likely.find((l) => l.value === NOTHING) : undefined
  const all = likely.filter((l) => l !== nothing)
  const codes = typeof others === 'object' ? (lists.find((l) => l.id === others.list)?.codes ?? []) : []
  return {
    id,
    kind,
    words,
    cells,
    ...(about.heading === undefined ? {} : { heading: about.heading }),
    isClosed: false,
    rows: about.rows ?? [],
    likely: all.slice(0, isOfFigures ? LIKELY : undefined),
    more: [
      ...(isOfFigures ? all.slice(LIKELY) : []),
      ...codes.filter((c) => !all.some((l) => l.value === c.code)).map((c) => ({ value: c.code, words: c.words })),
    ],
    ...(nothing ? { nothing } : {}),
  }
}

function Written({
  question,
  value,
  isMissing,
  onWrite,
}: {
  readonly question: Question
  readonly value: string
  readonly isMissing: boolean
  readonly onWrite: (value: string) => void
}) {
  const lang = useLang()
  const say = useWords()
  const id = useId()
  return (
    <>
      {isMissing && <p className="missing">{say('question-missing')}</p>}
      <label className="field">
        {pick(question.words, lang)}
        <input
          type="text"
          dir="ltr"
          value={value}
          aria-describedby={`${id}-how`}
          {...(question.likely.length > 0 ? { list: `${id}-likely` } : {})}
          onChange={(event) => onWrite(event.target.value.trim())}
        />
      </label>
      {/* What the title may mean is offered, and chosen by nobody but the clerk. */}
      <datalist id={`${id}-likely`}>
        {question.likely.map((l) => (
          <option key={l.value} value={l.value} />
        ))}
      </datalist>
      <p className="s2 mut" id={`${id}-how`}>
        {say('counts-typed')}
      </p>
    </>
  )
}
