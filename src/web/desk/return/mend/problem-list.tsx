import { memo, useEffect, useMemo, useRef, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import type { Problem } from '../../../../core/country/index.ts'
import type { Lang } from '../../../words/khmer.ts'
import { pick, pickMessage } from '../../../words/say.ts'
import { MendIcon } from '../../first-icons.tsx'
import { AskIcon } from '../../icons.tsx'
import { useLang } from '../../lang.tsx'
import { useHeld } from './held.tsx'
import { cellOf, isClosed, keyOf } from './problems.ts'
import type { Sheet } from './problems.ts'
import { nameRow, nameSheet } from '../grid/row-name.ts'
import { sayRow } from './say-row.ts'
import { useWords } from '../use-words.ts'
import { languageOf } from '../../../../core/text/languages.ts'

type Props = {
  readonly problems: readonly Problem[]
  readonly sheet: Sheet
  readonly current: Problem | undefined
  readonly onChoose: (problem: Problem) => void
}

/** Problems drawn at once; a sheet of the wrong column has as many as it has rows. */
const PAGE = 50

/** What a phone shows in place of the grid: every problem, one a line. */
export function ProblemList({ problems, sheet, current, onChoose }: Props) {
  const lang = useLang()
  const say = useWords()
  const held = useHeld()
  const [limit, setLimit] = useState(PAGE)
  // A line keeps its function, so that it is drawn again only for what it shows.
  const now = useRef(onChoose)
  useEffect(() => {
    now.current = onChoose
  })
  const choose = useMemo(() => (problem: Problem) => now.current(problem), [])
  return (
    <div className="phone">
      <ul className="pl" aria-label={say('problems-list')}>
        {problems.slice(0, limit).map((problem) => {
          const field = sheet.form.fields.find((f) => f.id === problem.field)
          const cell = field && problem.row && (!isClosed(field) || held) ? cellOf(sheet, problem.row, field.id) : ''
          return (
            <li key={keyOf(problem)}>
              <Line
                problem={problem}
                place={placeOf(problem, sheet, lang) ?? say('whole-file')}
                cell={cell}
                isCurrent={problem === current}
                onChoose={choose}
              />
            </li>
          )
        })}
      </ul>
      {problems.length > limit && (
        <Button className="btn wide" onPress={() => setLimit(limit + PAGE)}>
          {say('more-problems', { n: Math.min(PAGE, problems.length - limit) })}
        </Button>
      )}
    </div>
  )
}

type LineProps = {
  readonly problem: Problem
  readonly place: string
  readonly cell: string
  readonly isCurrent: boolean
  readonly onChoose: (problem: Problem) => void
}
const Line = memo(function Line({ problem, place, cell, isCurrent, onChoose }: LineProps) {
  const lang = useLang()
  return (
    <button type="button" aria-current={isCurrent} onClick={() => onChoose(problem)}>
      {problem.severity === 'error' ? <MendIcon /> : <AskIcon />}
      <span>
        <b>{place}</b>
        <span className="mut">{cell ? `${cell} · ${pickMessage(problem.message, lang)}` : pickMessage(problem.message, lang)}</span>
      </span>
    </button>
  )
})

/** `Row 13, Hearing`, `Sheet “May”, row 13, person 2, Sex`, or the part of it that is known; undefined for a problem of the whole file. */
export function placeOf(problem: Problem, sheet: Sheet, lang: Lang): string | undefined {
  const field = sheet.form.fields.find((f) => f.id === problem.field)
  const column = field ? pick(field.words, lang) : problem.column
  const name = nameSheet(problem.sheet, sheet.groups)
  const whole = name === undefined ? {} : { sheet: name }
  const place = problem.row === undefined ? whole : nameRow(problem.row, sheet.groups)
  return [...sayRow(place, lang), ...(column ? [column] : [])].join(languageOf(lang).comma) || undefined
}
