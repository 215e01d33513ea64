import { useMemo, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import type { Country, Form } from '../../../core/country/index.ts'
import type { Answers, Question } from '../../../core/sheet/own/questions/questions.ts'
import { QUESTIONS } from '../../words/questions.ts'
import { speaker } from '../../words/say.ts'
import { useLang } from '../lang.tsx'
import { listMissing, startWith, viewOf } from '../return/columns/question-view.ts'
import { Asked } from '../return/columns/questions-page.tsx'
import { SAME } from './words.ts'

type Props = {
  readonly form: Form
  readonly country: Pick<Country, 'lists'>
  readonly questions: readonly Question[]
  readonly onAnswered: (given: Answers) => void
}

/** What a sheet leaves open is asked where it is opened. It is said of this sheet alone, and kept nowhere: whoever hands it in says it for the record. */
export function SheetQuestions({ form, country, questions, onAnswered }: Props) {
  const lang = useLang()
  const [say, ask] = [speaker(SAME, lang), speaker(QUESTIONS, lang)]
  const views = useMemo(() => questions.map((q) => viewOf(q, form, country)), [questions, form, country])
  const [given, setGiven] = useState(() => startWith(views, {}))
  const [isPressed, setPressed] = useState(false)
  const missing = listMissing(views, given)
  const answer = (id: string, value: string | undefined): void =>
    setGiven((was) => {
      const { [id]: _, ...others } = was
      return value === undefined ? others : { ...others, [id]: value }
    })
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setPressed(true)
        if (missing.length === 0) onAnswered(given)
      }}
    >
      <h3 className="b">{say('same-asked', { n: views.length })}</h3>
      <ol className="columns">
        {views.map((view) => (
          <li key={view.id}>
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
          {ask('questions-confirm')}
        </Button>
        <span role="status">{isPressed && missing.length > 0 ? ask('questions-left', { n: missing.length }) : ''}</span>
      </p>
    </form>
  )
}
