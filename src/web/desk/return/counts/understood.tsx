/** What a sheet of counts was understood as, and what is said of it. */
import { useState } from 'react'
import { Button } from 'react-aria-components/Button'
import type { Country, Problem } from '../../../../core/country/index.ts'
import { findCode } from '../../../../core/country/find.ts'
import type { ShownCounts, ShownHeading } from '../../../../core/sheet/counts/understood.ts'
import { formatDay, type Lang } from '../../../words/khmer.ts'
import { pick, pickMessage } from '../../../words/say.ts'
import { MendIcon } from '../../first-icons.tsx'
import { AskIcon, DoneIcon } from '../../icons.tsx'
import { useLang } from '../../lang.tsx'
import { useWords, type Say } from './counts-words.ts'

export function Said({ problems }: { readonly problems: readonly Problem[] }) {
  const lang = useLang()
  const say = useWords()
  if (problems.length === 0) return null
  const isError = problems.some((p) => p.severity === 'error')
  return (
    <section className={isError ? 'card stop' : 'card'} {...(isError ? { role: 'alert' } : {})}>
      <h2>{say('counts-said')}</h2>
      <ul className="said">
        {problems.map((p, i) => (
          <li key={i}>
            {p.severity === 'error' ? <MendIcon /> : p.code === 'counts.sums-fit' ? <DoneIcon /> : <AskIcon />}{' '}
            <span>
              {p.severity === 'error' && p.column !== undefined ? `${p.column}: ` : ''}
              {pickMessage(p.message, lang)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** As many lines of a table as tell what the others are. */
const SHOWN = 6

export function Understood({ table, country }: { readonly table: ShownCounts; readonly country: Country }) {
  const lang = useLang()
  const say = useWords()
  const { columns, rows, texts, sheet, title } = table
  const [isWhole, setIsWhole] = useState(false)
  const shown = !isWhole && rows.length > SHOWN + 1 ? [...rows.slice(0, SHOWN - 1), rows.at(-1) as ShownHeading] : rows
  return (
    <section aria-label={sheet}>
      <h2>{say('counts-understood')}</h2>
      <p className="s2 mut">{[sheet, title].filter((t) => t !== '').join(' · ')}</p>
      {/* A region that scrolls can be reached by a keyboard. */}
      <div className="counts-table" tabIndex={0} role="region" aria-label={title || sheet}>
        <table>
          <thead>
            <tr>
              <th>{say('counts-row')}</th>
              {columns.map((c) => (
                <th key={c.at} scope="col" className={c.as}>
                  {c.text}
                  <small className="mut">{sayHeading(c, country, say, lang)}</small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((r) => (
              <tr key={r.at}>
                <th scope="row" className={r.as}>
                  {r.text}
                  <small className="mut">{sayHeading(r, country, say, lang)}</small>
                </th>
                {columns.map((c, i) => (
                  <td
                    key={c.at}
                    className={`n ${c.as === 'aside' || r.as === 'aside' ? 'aside' : r.as === 'sum' || c.as === 'sum' ? 'sum' : ''}`}
                  >
                    {texts[rows.indexOf(r)]?.[i] ?? ''}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > shown.length && (
        <p className="row acts">
          <Button className="btn" onPress={() => setIsWhole(true)}>
            {say('counts-more', { n: rows.length - shown.length })}
          </Button>
        </p>
      )}
    </section>
  )
}

function sayHeading({ as, time, is }: ShownHeading, country: Country, say: Say, lang: Lang): string {
  const what = as === 'counts' ? [] : [say(`counts-is-${as}`)]
  const codes = Object.entries(is).map(([list, code]) => {
    const words = findCode(country, list, code)?.words
    return code === '' ? say('counts-none-of-list') : words ? pick(words, lang) : code
  })
  const [first, last] = time?.months ?? []
  const times = [
    ...(time?.day === undefined ? [] : [say('counts-day', { n: time.day })]),
    ...(first === undefined ? [] : [first === last ? monthOf(first, lang) : say('counts-months', { from: first, to: last ?? first })]),
    ...(time?.year === undefined ? [] : [formatDay(`${time.year}-01-01`, lang).split(' ').at(-1) ?? '']),
  ]
  return [...what, ...codes, ...times].join(', ')
}
const monthOf = (month: number, lang: Lang): string => formatDay(`2024-${String(month).padStart(2, '0')}-01`, lang).split(' ')[1] ?? ''
