import { sayDatum } from '../../public/points.ts'
import { digits, formatNumber } from '../../words/khmer.ts'
import { RECOMMENDED } from '../../words/recommendations.ts'
import { pick, speaker } from '../../words/say.ts'
import { useLang } from '../lang.tsx'
import type { Listed } from './listed.ts'

/** The figures that would show whether it was done, as they are out. */
export default function Evidence({ one }: { readonly one: Listed['recommendations'][number] }) {
  const lang = useLang()
  const say = speaker(RECOMMENDED, lang)
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={`${say('evidence')} ${digits(one.id, lang)}`}>
      <table>
        <thead>
          <tr>
            {(['figure', 'number', 'when', 'coverage'] as const).map((key) => (
              <th key={key} scope="col">
                {say(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {one.evidence.map(({ what, of, point, without }, i) => (
            <tr key={i}>
              <th scope="row">{[what, ...of].map((words) => pick(words, lang)).join(' · ')}</th>
              <td>{point ? sayDatum(point, lang) : say(without?.why ?? 'not-out')}</td>
              <td>{(point ?? without) && digits(pick((point ?? without)!.when, lang), lang)}</td>
              <td>
                {point && point.received !== null && point.due !== null && point.due > 0
                  ? `${formatNumber(point.received, lang)}/${formatNumber(point.due, lang)}`
                  : ''}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
