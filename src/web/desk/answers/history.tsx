import { useState } from 'react'
import type { Obstacle } from '../../../core/count/compare.ts'
import type { Words } from '../../../core/model/fields.ts'
import type { PrintedBeside, YearOf } from '../../../core/report/question-history.ts'
import type { ShownAnswer, ShownSheet } from '../../../work/answers/shown-answers.ts'
import { sayFigure } from '../../sheet/figure-words.ts'
import { STATES } from '../../words/common.ts'
import { GAP_WORDS, HISTORY } from '../../words/history.ts'
import { digits, formatDay, formatNumber } from '../../words/khmer.ts'
import { pick, speaker } from '../../words/say.ts'
import { OBSTACLE_WORDS } from '../../words/sheet.ts'
import { Refused } from '../account/parts.tsx'
import { useList } from '../account/use-list.ts'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'

type Shown = { readonly years: readonly YearOf[]; readonly source: Words | null; readonly printed: readonly PrintedBeside[] }
type Props = Pick<JourneyProps, 'api'> & { readonly sheet: ShownSheet; readonly answer: ShownAnswer }

/** The question over the years, and what a report printed of it: counted when it is opened. */
export function History({ api, sheet, answer }: Props) {
  const say = speaker(HISTORY, useLang())
  const [isOpen, setOpen] = useState(false)
  const path = `/api/v1/answers/history?report=${sheet.report}&year=${sheet.year}&question=${answer.id}`
  const { list, refused } = useList<Shown>(api, isOpen ? path : undefined)
  return (
    <section className="history">
      <details onToggle={(event) => event.currentTarget.open && setOpen(true)}>
        <summary>{say('title')}</summary>
        <Refused failed={refused} />
        {isOpen && !list && !refused && <p role="status">{say('counting')}</p>}
        {list && <Years years={list.years} />}
        {list?.source && <Printed printed={list.printed} source={list.source} />}
      </details>
    </section>
  )
}

function Years({ years }: Pick<Shown, 'years'>) {
  const lang = useLang()
  const say = speaker(HISTORY, lang)
  return (
    <table className="owed">
      <thead>
        <tr>
          {(['year', 'number', 'state', 'returns'] as const).map((key) => (
            <th key={key} scope="col">
              {say(key)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {years.map((one, i) => {
          // The first of them stands beside a year that is not here.
          const why = i === 0 ? [] : one.notComparable.map((o) => pick(OBSTACLE_WORDS[o as Obstacle] ?? { en: o, km: o }, lang))
          return (
            <tr key={one.year}>
              <th scope="row">{digits(String(one.year), lang)}</th>
              <td className="n">{sayFigure(one, lang)}</td>
              <td>
                {pick(STATES[one.state], lang)}
                {why.length > 0 && <span className="mut s1 block">{say('not-beside', { why: why.join(', ') })}</span>}
              </td>
              <td className="n">
                {one.coverage.due > 0 ? `${formatNumber(one.coverage.received, lang)}/${formatNumber(one.coverage.due, lang)}` : '–'}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function Printed({ printed, source }: { readonly printed: Shown['printed']; readonly source: Words }) {
  const lang = useLang()
  const say = speaker(HISTORY, lang)
  return (
    <>
      <h3 className="h3">{say('printed')}</h3>
      <ul className="printed">
        {printed.map(({ from, to, value, qualifier, own, gaps }) => (
          <li key={from}>
            {say(qualifier === 'about' || qualifier === 'at_least' ? `says-${qualifier}` : 'says', {
              source: pick(source, lang),
              number: formatNumber(value, lang),
              from: formatDay(from, lang),
              to: formatDay(to, lang),
            })}{' '}
            {own ? say('record', { number: sayFigure(own, lang) }) : say('record-none')}
            <ul className="s1">
              {gaps.map((gap) => (
                <li key={gap}>{pick(GAP_WORDS[gap], lang)}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  )
}
