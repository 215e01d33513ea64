import { useEffect, useMemo } from 'react'
import type { Country } from '../../../core/country/index.ts'
import { marginOf, readNoisy, sayEpsilon, type NoiseShape, type ReadNoise } from '../../../core/release/noisy-release.ts'
import { readOwnNames, type OwnNames as Names } from '../../../core/release/own-names.ts'
import { noiseLabelsOf } from '../../../core/release/words/labels.ts'
import { PACKAGE } from '../../../core/release/write.ts'
import { placesKey } from '../../../core/protect/table.ts'
import { digits, formatDay, formatDecimal, formatNumber } from '../../words/khmer.ts'
import { NOISE } from '../../words/noise.ts'
import { codeWords, findDefinition, intervalWords, levelWords } from '../../../core/release/words/of-release.ts'
import { RELEASES } from '../../words/releases.ts'
import { sayReturns } from '../../words/returns-in.ts'
import { pick, speaker } from '../../words/say.ts'
import { useLang } from '../lang.tsx'
import { OwnNames } from './own-names.tsx'

type Read = ReadNoise & { readonly names: Names | undefined; readonly shape: NoiseShape }
type Props = { readonly read: Read; readonly country: Country; readonly onOpened: () => void }

/** One release with noise, as its files say it: what noise is, how sure a number is, what it cost, and each table with its ranges. */
export function NoisyRelease({ read, country, onOpened }: Props) {
  const lang = useLang()
  const [say, tell] = [speaker(RELEASES, lang), speaker(NOISE, lang)]
  // Its tables stand open: nobody signs numbers that are folded away.
  useEffect(() => {
    onOpened()
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when it is there; `onOpened` is another one each time
  }, [])
  const { about, epsilon, tables, names, shape } = read
  const [, of = '', from = '', to = ''] = about.population.split('/')
  const definition = useMemo(() => findDefinition(country, of), [country, of])
  const when = digits(pick(intervalWords(from, to), lang), lang)
  const title = definition ? say('rel-of', { what: pick(definition.words, lang), when }) : about.population
  const fact = (name: string, text: string) => (
    <div>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </div>
  )
  return (
    <section aria-label={title}>
      <h4 className="h3">{digits(tell('title', { what: title }), lang)}</h4>
      <p>
        {digits(tell('what'), lang)} {digits(tell('range'), lang)}
      </p>
      <dl className="kv">
        {fact(tell('how-sure'), digits(tell('off', { n: marginOf(about.millionths, tables.length) }), lang))}
        {fact(
          tell('cost'),
          digits(tell('cost-is', { epsilon: formatDecimal(Number(sayEpsilon(epsilon)), 3, lang), year: from.slice(0, 4) }), lang),
        )}
        {fact(say('rel-as-of'), formatDay(about.as_of, lang))}
        {fact(say('rel-coverage'), sayReturns(about.coverage, lang))}
        {definition && fact(say('rel-caveat'), pick(definition.indicator.caveat, lang))}
      </dl>
      <p className="mut">{tell('read')}</p>
      <details open>
        <summary>{tables.length === 1 ? say('rel-open-one') : say('rel-open', { tables: tables.length })}</summary>
        {tables.map(({ id, columns, cells }) => {
          const levels = columns.map((level) => ({
            level,
            words: definition ? pick(levelWords(country, definition.indicator, level), lang) : level,
          }))
          const sayCode = (level: string, code: string | undefined): string => {
            if (code === undefined) return say('rel-total')
            return definition ? pick(codeWords(country, definition.indicator, level, code), lang) : code
          }
          return (
            <div key={id} className="wide" role="region" tabIndex={0} aria-label={levels.map(({ words }) => words).join(' × ')}>
              <table>
                <thead>
                  <tr>
                    {levels.map(({ level, words }) => (
                      <th key={level} scope="col">
                        {words}
                      </th>
                    ))}
                    <th scope="col" className="r">
                      {tell('number')}
                    </th>
                    <th scope="col" className="r">
                      {digits(tell('between'), lang)}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {cells.map(({ at, value, low, high }) => (
                    <tr key={placesKey(at)}>
                      {levels.map(({ level }) => (
                        <td key={level}>{digits(sayCode(level, at[level]), lang)}</td>
                      ))}
                      <td className="r">{formatNumber(value, lang)}</td>
                      <td className="r">{tell('from-to', { low: formatNumber(low, lang), high: formatNumber(high, lang) })}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )
        })}
        {names && <OwnNames names={names} here={noiseLabelsOf(country, shape)} />}
      </details>
    </section>
  )
}

/** Undefined where it is no release with noise, or cannot be read. */
export function readNoise(files: Readonly<Record<string, string>>): Read | undefined {
  try {
    const read = readNoisy((name) => files[name])
    const { saksi } = JSON.parse(files[PACKAGE] ?? '') as { readonly saksi: NoiseShape } // readNoisy has read the same
    return { ...read, names: readOwnNames(files), shape: saksi }
  } catch {
    return undefined // said in its place
  }
}
