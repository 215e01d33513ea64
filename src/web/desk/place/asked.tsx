import type { Country } from '../../../core/country/index.ts'
import { printCountSaid } from '../../../core/text/count-span.ts'
import type { NamedRequest, PlaceFile } from '../../../core/place/place-file.ts'
import { digits, formatNumber, type Lang } from '../../words/khmer.ts'
import { formatMonth } from '../../words/moment.ts'
import { speaker } from '../../words/say.ts'
import { officeWords } from '../case/model.ts'
import { useLang } from '../lang.tsx'
import { sayChildren, sayCounts } from './model.ts'
import { PLACE } from './words.ts'

type Of = { readonly file: PlaceFile; readonly country: Country }

/** Each request that names persons: how many, what was answered, and what became of them. What was answered is not what became of anybody. */
export function Asked({ file: { requests, counts }, country }: Of) {
  const lang = useLang()
  const say = speaker(PLACE, lang)
  if (requests.length === 0) return null
  const { persons, said, children, requests: n } = counts.named
  const done = requests.reduce((sum, r) => sum + r.doneUnsaid, 0)
  return (
    <section className="card" aria-labelledby="place-asked">
      <h2 id="place-asked" className="h3">
        {say('asked-title')}
      </h2>
      <p className="s2 mut">
        {say('asked-all', {
          n: said === undefined ? persons : printCountSaid(said, lang),
          requests: n,
          children: sayChildren(children, persons, lang),
        })}
      </p>
      <table className="s2 list">
        <thead>
          <tr>
            <th scope="col">{say('asked-request')}</th>
            <th scope="col" className="r">
              {say('asked-named')}
            </th>
            <th scope="col">{say('asked-became')}</th>
            <th scope="col">{say('asked-answer')}</th>
            <th scope="col">{say('asked-decided')}</th>
          </tr>
        </thead>
        <tbody>
          {requests.map((r) => (
            <One key={`${r.from.record} ${r.number}`} request={r} country={country} />
          ))}
        </tbody>
      </table>
      {done > 0 && <p className="card ask s2">{say('asked-done', { n: done })}</p>}
    </section>
  )
}

function One({ request: r, country }: { readonly request: NamedRequest; readonly country: Country }) {
  const lang = useLang()
  const say = speaker(PLACE, lang)
  const became = [
    ...sayCounts(country, 'named_person', 'outcome', r.outcomes, lang),
    ...(r.unsaid > 0 ? [`${say('asked-unsaid')} ${formatNumber(r.unsaid, lang)}`] : []),
  ]
  const answers = sayCounts(country, 'named_person', 'answer', r.answers, lang)
  return (
    <tr>
      <th scope="row">
        {digits(r.number, lang)}
        <span className="beside mut">{officeWords(country, r.office, lang)}</span>
        {r.asked !== null && <span className="beside mut">{formatMonth(r.asked, lang)}</span>}
        {r.isDuplicate && <span className="tag">{say('asked-duplicate')}</span>}
      </th>
      <td className="r" data-of={say('asked-named')}>
        {r.said === undefined ? formatNumber(r.persons, lang) : printCountSaid(r.said, lang)}
        <span className="beside mut">{sayChildren(r.children, r.persons, lang)}</span>
      </td>
      <td data-of={say('asked-became')}>
        {became.map((text) => (
          <span key={text} className="beside">
            {text}
          </span>
        ))}
      </td>
      <td data-of={say('asked-answer')}>
        {(answers.length > 0 ? answers : [say('asked-unsaid')]).map((text) => (
          <span key={text} className="beside">
            {text}
          </span>
        ))}
      </td>
      <td data-of={say('asked-decided')}>{sayDecided(r, lang)}</td>
    </tr>
  )
}

function sayDecided({ days, isDecided }: NamedRequest, lang: Lang): string {
  const say = speaker(PLACE, lang)
  if (days !== null) return days === 1 ? say('asked-day') : say('asked-days', { n: days })
  return isDecided === null ? say('asked-unsaid') : say(isDecided ? 'asked-no-day' : 'asked-undecided')
}
