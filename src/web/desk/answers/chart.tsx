import { memo } from 'react'
import type { ShownChart } from '../../../work/answers/shown-answers.ts'
import { pick } from '../../words/say.ts'
import { useLang } from '../lang.tsx'
import { useChartStyle } from './chart-fonts.ts'
import { useWords } from './use-words.ts'

const DEFS = encodeURIComponent('<defs>')

/**
 * A chart as the application drew it, with its table one tap away. It is shown as a picture: nothing of it can run.
 * Drawn anew only when it changed: the fonts in its address are 120 kB.
 */
export const Chart = memo(function Chart({ chart }: { readonly chart: ShownChart }) {
  const lang = useLang()
  const say = useWords()
  const style = useChartStyle()
  return (
    <figure className="card chart">
      <figcaption>
        <h3>{pick(chart.title, lang)}</h3>
        <p className="mut s1">{pick(chart.subtitle, lang)}</p>
      </figcaption>
      {style !== undefined && (
        <img
          alt={pick(chart.title, lang)}
          src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(chart.svg[lang] ?? chart.svg.en).replace(DEFS, style + DEFS)}`}
        />
      )}
      <p className="mut s1">{pick(chart.note, lang)}</p>
      <details>
        <summary>{say('table')}</summary>
        <table className="owed">
          <tbody>
            {chart.rows.map(({ label, text }) => (
              <tr key={label.en}>
                <th scope="row">{pick(label, lang)}</th>
                <td className="n">{text[lang]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
})
