/** The totals that a sheet of counts states, before they are signed. */
import type { ReactNode } from 'react'
import type { Country } from '../../../../core/country/index.ts'
import { findCode, findForm } from '../../../../core/country/find.ts'
import type { AggregateStated } from '../../../../core/entry/kinds/aggregate-stated.ts'
import { ALL_OFFICES, type StatedCell } from '../../../../core/entry/stated-total.ts'
import { formatDay, formatNumber, type Lang } from '../../../words/khmer.ts'
import { pick } from '../../../words/say.ts'
import { useLang } from '../../lang.tsx'
import { useWords, type Read, type Say } from './counts-words.ts'

export function Made({
  totals,
  country,
  figures,
}: {
  readonly totals: readonly AggregateStated[]
  readonly country: Country
  readonly figures: Read['figures']
}) {
  const lang = useLang()
  const say = useWords()
  const headings = ['counts-figure', 'counts-time', 'counts-office', 'counts-numbers'] as const
  return (
    <section>
      <h2>{say('counts-made', { n: totals.length })}</h2>
      <div className="counts-table" tabIndex={0} role="region" aria-label={say('counts-made', { n: totals.length })}>
        <table>
          <thead>
            <tr>
              {headings.map((h) => (
                <th key={h} scope="col">
                  {say(h)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {totals.map((t) => (
              <tr key={`${t.indicator} ${t.office} ${t.from} ${t.to}`}>
                <th scope="row">{pick(figures[t.indicator]?.words ?? { en: t.indicator }, lang)}</th>
                <td>{`${formatDay(t.from, lang)} – ${formatDay(dayBefore(t.to), lang)}`}</td>
                <td>{t.office === ALL_OFFICES ? say('counts-country') : officeOf(t, country, figures, lang)}</td>
                <td>{sayCells(t.cells, country, figures[t.indicator]?.lists ?? {}, say, lang)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)

function officeOf({ office, indicator }: AggregateStated, country: Country, figures: Read['figures'], lang: Lang): string {
  const list = findForm(country, figures[indicator]?.form ?? '')?.slot.list ?? ''
  const words = findCode(country, list, office)?.words
  return words ? pick(words, lang) : office
}

const FEW = 4
function sayCells(
  cells: readonly StatedCell[],
  country: Country,
  lists: Readonly<Record<string, string>>,
  say: Say,
  lang: Lang,
): ReactNode {
  const said = cells.map(({ by, value, qualifier, most = 0 }) => {
    const cut = Object.entries(by).map(([d, code]) => {
      const words = findCode(country, lists[d] ?? '', code)?.words
      return words ? pick(words, lang) : code
    })
    const n = formatNumber(value, lang)
    const number =
      qualifier === 'exact'
        ? n
        : qualifier === 'approx'
          ? say('counts-about', { n })
          : qualifier === 'more_than'
            ? say('counts-more-than', { n })
            : qualifier === 'at_least'
              ? say('counts-at-least', { n })
              : say('counts-between', { n, most })
    return cut.length === 0 ? number : `${cut.join(', ')}: ${number}`
  })
  const list = (lines: readonly string[]) => lines.map((line) => <div key={line}>{line}</div>)
  if (said.length <= FEW + 1) return list(said)
  return (
    <>
      {list(said.slice(0, FEW))}
      <details>
        <summary>{say('counts-more', { n: said.length - FEW })}</summary>
        {list(said.slice(FEW))}
      </details>
    </>
  )
}
