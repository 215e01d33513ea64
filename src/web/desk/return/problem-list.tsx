import type { Problem } from '../../../core/country/index.ts'
import { digits } from '../../words/khmer.ts'
import type { Lang } from '../../words/khmer.ts'
import { pick } from '../../words/say.ts'
import { AskIcon, MendIcon } from '../icons.tsx'
import { useLang, useSay } from '../lang.tsx'
import { cellOf, isClosed, keyOf } from './problems.ts'
import type { Sheet } from './problems.ts'

type Props = {
  readonly problems: readonly Problem[]
  readonly sheet: Sheet
  readonly current: Problem | undefined
  readonly held: boolean
  readonly onChoose: (problem: Problem) => void
}

/** What a phone shows in place of the grid: every problem, one a line. */
export function ProblemList({ problems, sheet, current, held, onChoose }: Props) {
  const lang = useLang()
  const say = useSay()
  return (
    <ul className="pl phone" aria-label={say('problems-list')}>
      {problems.map((problem) => {
        const field = sheet.form.fields.find((f) => f.id === problem.field)
        const cell = field && problem.row && (!isClosed(field) || held) ? cellOf(sheet, problem.row, field.id) : ''
        return (
          <li key={keyOf(problem)}>
            <button type="button" aria-current={problem === current} onClick={() => onChoose(problem)}>
              {problem.severity === 'error' ? <MendIcon /> : <AskIcon />}
              <span>
                <b>{placeOf(problem, sheet, lang) ?? say('whole-file')}</b>
                <span className="mut">{cell ? `${cell} · ${pick(problem.message, lang)}` : pick(problem.message, lang)}</span>
              </span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}

/** `Row 13, Hearing`, or the part of it that is known; undefined for a problem of the whole file. */
export function placeOf(problem: Problem, sheet: Sheet, lang: Lang): string | undefined {
  const field = sheet.form.fields.find((f) => f.id === problem.field)
  const column = field ? pick(field.words, lang) : problem.column
  const row = problem.row === undefined ? undefined : `${lang === 'km' ? 'ជួរ' : 'Row'} ${digits(String(problem.row), lang)}`
  return row && column ? `${row}${lang === 'km' ? ' ' : ', '}${column}` : (row ?? column)
}
