import type { Country } from '../../../core/country/index.ts'
import type { PlaceFile, Said } from '../../../core/place/place-file.ts'
import { printCountSaid } from '../../../core/text/count-span.ts'
import { formatNumber } from '../../words/khmer.ts'
import { speaker } from '../../words/say.ts'
import { useLang } from '../lang.tsx'
import { sayCode, sayCounts } from './model.ts'
import { PLACE } from './words.ts'

type Of = { readonly file: PlaceFile; readonly country: Country }
type Row = readonly [name: keyof typeof PLACE, phrases: readonly string[]]

/** What was done, in numbers. What is not on record has no line: a nought would say that it was looked for. */
export function Counts({ file: { counts }, country }: Of) {
  const lang = useLang()
  const say = speaker(PLACE, lang)
  const { leads, permissions: p, operations: o, inspections, licences, states, reopened } = counts
  const channels = Object.entries(leads.byChannel).map(
    ([channel, months]) =>
      `${sayCode(country, 'lead', 'channel', channel, lang)} ${formatNumber(
        Object.values(months).reduce((a, b) => a + b, 0),
        lang,
      )}`,
  )
  const byOperations = (said: Said): readonly string[] => {
    if (said === null) return []
    const n = said.said === undefined ? formatNumber(said.n, lang) : printCountSaid(said.said, lang)
    return [said.of < o.all ? say('counts-said-by', { n, of: said.of, all: o.all }) : n]
  }
  const rows: readonly Row[] = [
    ['counts-leads', [...channels, ...(leads.duplicates > 0 ? [say('counts-duplicates', { n: leads.duplicates })] : [])]],
    [
      'counts-permissions',
      p.asked === 0
        ? []
        : [
            say('counts-asked', { n: p.asked }),
            ...sayCounts(country, 'entry_permission', 'decision', p.decisions, lang),
            ...(p.days.length > 0 ? [say('counts-waited', { days: p.days.map((d) => formatNumber(d, lang)).join(', ') })] : []),
          ],
    ],
    ['counts-operations', o.all === 0 ? [] : [formatNumber(o.all, lang), ...sayCounts(country, 'operation', 'outcome', o.outcomes, lang)]],
    ['counts-planned', o.planned === 0 ? [] : [say('counts-planned-of', { n: o.planned, all: o.all })]],
    ['counts-removed', byOperations(o.removed)],
    ['counts-left', o.left === null ? [] : [say('counts-left-of', o.left)]],
    ['counts-screened', byOperations(o.screened)],
    ['counts-found', byOperations(o.identified)],
    [
      'counts-emptied',
      o.emptied === null
        ? []
        : [say('counts-emptied-of', o.emptied), ...(o.emptiedAfterAsking ? [say('counts-after', { n: o.emptiedAfterAsking })] : [])],
    ],
    [
      'counts-inspections',
      inspections.all === 0
        ? []
        : [
            formatNumber(inspections.all, lang),
            ...(inspections.announced === null
              ? []
              : [say(inspections.announced.of < inspections.all ? 'counts-announced-of' : 'counts-announced', inspections.announced)]),
          ],
    ],
    [
      'counts-licences',
      licences.all === 0
        ? []
        : [formatNumber(licences.all, lang), ...sayCounts(country, 'recruitment_licence', 'status', licences.states, lang)],
    ],
    ['counts-states', sayCounts(country, 'site', 'state', states, lang)],
    ['place-reopened', reopened === 0 ? [] : [formatNumber(reopened, lang)]],
  ]
  const said = rows.filter(([, phrases]) => phrases.length > 0)
  if (said.length === 0) return null
  return (
    <section className="card" aria-labelledby="place-counts">
      <h2 id="place-counts" className="h3">
        {say('counts-title')}
      </h2>
      <dl className="numbers s2">
        {said.map(([name, phrases]) => (
          <div key={name}>
            <dt>{say(name)}</dt>
            {phrases.map((phrase) => (
              <dd key={phrase}>{phrase}</dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  )
}
