import { useId, useMemo, useRef, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import type { Country, Form } from '../../../../core/country/index.ts'
import { languageOf } from '../../../../core/text/languages.ts'
import type { Answers, Choice, Question } from '../../../../core/sheet/own/questions/questions.ts'
import { digits, type Lang } from '../../../words/khmer.ts'
import { DESK } from '../../../words/desk.ts'
import { QUESTIONS } from '../../../words/questions.ts'
import { pick, speaker } from '../../../words/say.ts'
import { SHEETS } from '../../../words/sheets.ts'
import { HoldNames } from '../../hold-names.tsx'
import { useLang, useLangs } from '../../lang.tsx'
import { PageTitle } from '../../page-title.tsx'
import { listMissing, startWith, viewOf, type QuestionView } from './question-view.ts'
import { Steps } from '../steps.tsx'

const WORDS = { ...DESK, ...SHEETS, ...QUESTIONS } as const
const useQuestionWords = () => speaker(WORDS, useLang())

type Props = {
  readonly office: string
  readonly file: string
  readonly form: Form
  readonly country: Pick<Country, 'lists'>
  readonly questions: readonly Question[]
  /** What was answered before. */
  readonly kept: Answers
  readonly onConfirm: (given: Answers) => void
  readonly onOther: () => void
}

/** What an office's own sheet leaves open: each thing asked once, for all the cells that say it. */
export default function QuestionsPage({ office, file, form, country, questions, kept, onConfirm, onOther }: Props) {
  const say = useQuestionWords()
  const views = useMemo(() => questions.map((q) => viewOf(q, form, country)), [questions, form, country])
  const [given, setGiven] = useState(() => startWith(views, kept))
  const [isPressed, setIsPressed] = useState(false)
  const list = useRef<HTMLOListElement>(null)
  const missing = listMissing(views, given)
  const answer = (id: string, value: string | undefined): void =>
    setGiven((was) => {
      const { [id]: _, ...others } = was
      return value === undefined ? others : { ...others, [id]: value }
    })
  const confirm = (): void => {
    setIsPressed(true)
    const first = views.findIndex((v) => v.id === missing[0])
    if (first < 0) onConfirm(given)
    else list.current?.children[first]?.querySelector<HTMLElement>('input, select')?.focus()
  }
  return (
    <>
      <div className="head">
        <div>
          <p className="crumb">{office}</p>
          <PageTitle>{say('questions-title', { file, n: views.length })}</PageTitle>
        </div>
        <Steps now="step-file" />
      </div>
      <p className="mut lead">{say('questions-how')}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          confirm()
        }}
      >
        <ol className="columns" ref={list}>
          {views.map((view) => (
            <li key={view.id} className="card">
              <Asked
                view={view}
                value={given[view.id]}
                isMissing={isPressed && missing.includes(view.id)}
                onAnswer={(value) => answer(view.id, value)}
              />
            </li>
          ))}
        </ol>
        <p className="row acts">
          <Button className="btn p" type="submit">
            {say('questions-confirm')}
          </Button>
          <Button className="btn" onPress={onOther}>
            {say('other-file')}
          </Button>
          <span role="status">{isPressed && missing.length > 0 ? say('questions-left', { n: missing.length }) : ''}</span>
        </p>
      </form>
    </>
  )
}

type AskedProps = {
  readonly view: QuestionView
  /** Undefined while nothing is chosen; an empty one is an answer. */
  readonly value: string | undefined
  readonly isMissing: boolean
  readonly onAnswer: (value: string | undefined) => void
}

/** One question, with its likely answers and all others. */
export function Asked({ view, value, isMissing, onAnswer }: AskedProps) {
  const lang = useLang()
  const say = useQuestionWords()
  const id = useId()
  const [held, setHeld] = useState(false)
  const other = useLangs().find((each) => each !== lang)
  const isShut = view.isClosed && !held
  const radio = (choice: Choice) => (
    <label key={choice.value}>
      <input type="radio" name={id} value={choice.value} checked={value === choice.value} onChange={() => onAnswer(choice.value)} />
      <span>
        {pick(choice.words, lang)}
        {other !== undefined && (
          <span className="s1 mut" lang={other} dir={languageOf(other).dir}>
            {pick(choice.words, other)}
          </span>
        )}
      </span>
    </label>
  )
  return (
    <fieldset className="asked" aria-describedby={`${id}-where`}>
      <legend>
        <h2>{isShut ? say('question-closed') : pick(view.words, lang)}</h2>
      </legend>
      <p id={`${id}-where`} className="s2 mut">
        {isShut ? say('question-cells', { n: view.cells }) : sayWhere(view, say, lang)}
      </p>
      {view.isClosed && <HoldNames onHold={setHeld} />}
      {isMissing && <p className="missing">{say('question-missing')}</p>}
      {view.likely.map(radio)}
      {view.more.length > 0 && (
        <>
          <label className="field" htmlFor={`${id}-more`}>
            {say(view.likely.length > 0 ? 'question-other' : 'column-is')}
          </label>
          <select
            id={`${id}-more`}
            value={view.more.some((c) => c.value === value) ? value : ''}
            onChange={(event) => onAnswer(event.target.value === '' ? undefined : event.target.value)}
          >
            <option value="">{say('choose')}</option>
            {view.more.map((c) => (
              <option key={c.value} value={c.value}>
                {pick(c.words, lang)}
              </option>
            ))}
          </select>
        </>
      )}
      {view.nothing && <div className="apart">{radio(view.nothing)}</div>}
    </fieldset>
  )
}

/** What the sheet says, in how many cells, and where the first of them are. */
function sayWhere({ text, heading, cells, rows }: QuestionView, say: ReturnType<typeof useQuestionWords>, lang: Lang): string {
  const what =
    text !== undefined
      ? say('question-cells-say', { n: cells, text, heading: heading ?? '' })
      : heading !== undefined
        ? say('question-cells-under', { n: cells, heading })
        : say('question-cells', { n: cells })
  return rows.length > 0 ? `${what} ${say('question-rows', { rows: digits(rows.join(', '), lang) })}` : what
}
