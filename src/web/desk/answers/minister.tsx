import { allReturns } from '../../../core/count/coverage.ts'
import { Button } from 'react-aria-components/Button'
import type { ShownSheet } from '../../../work/answers/shown-answers.ts'
import { digits, formatDay } from '../../words/khmer.ts'
import { sayReturns } from '../../words/returns-in.ts'
import { pick } from '../../words/say.ts'
import { useLang } from '../lang.tsx'
import { PageTitle } from '../page-title.tsx'
import { pathTo } from '../route.ts'
import { Behind } from './behind.tsx'
import { Chart } from './chart.tsx'
import { asOfWord, ruleOf, sayShown } from './say-shown.ts'
import { StateMark } from './state-mark.tsx'
import { useWords } from './use-words.ts'

/** One page, on one sheet of paper: few figures, each with its coverage and the year before; then the charts. */
export function Minister({ sheet }: { readonly sheet: ShownSheet }) {
  const lang = useLang()
  const say = useWords()
  const answers = sheet.minister.flatMap((id) => sheet.answers.filter((a) => a.id === id))
  return (
    <article className="minister">
      <p className="crumb no-print">
        <a className="plain" href={pathTo('answers')}>
          {say('back')}
        </a>
      </p>
      <PageTitle>
        {pick(sheet.title, lang)}, {digits(String(sheet.year), lang)}
      </PageTitle>
      <p className="mut">{say(asOfWord(sheet), { day: formatDay(sheet.asOf, lang) })}</p>
      <Behind sheet={sheet} />
      <ul className="few">
        {answers.map((a) => (
          <li key={a.id} className="card">
            <p className={ruleOf(a)}>
              <b>{sayShown(a, lang)}</b> {pick(a.unit, lang)}
            </p>
            <p>{pick(a.name, lang)}</p>
            <p className="mut s1">
              <StateMark state={a.state} /> ·{' '}
              {allReturns(a.coverage) === 0 ? say('own-book') : `${say('coverage')} ${sayReturns(a.coverage, lang)}`}
            </p>
            {a.previous && (
              <p className="mut s1">
                {say('before')}: {sayShown({ ...a.previous, partOf: null }, lang)}
              </p>
            )}
          </li>
        ))}
      </ul>
      <h2>{say('charts')}</h2>
      <div className="charts">
        {sheet.charts.map((chart) => (
          <Chart key={chart.id} chart={chart} />
        ))}
      </div>
      <p className="mut s1">{say('exact')}</p>
      <p className="row acts no-print">
        <Button className="btn p" onPress={() => print()}>
          {say('print')}
        </Button>
      </p>
    </article>
  )
}
