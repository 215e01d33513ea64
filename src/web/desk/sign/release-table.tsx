import type { Country, Indicator } from '../../../core/country/index.ts'
import { placesKey } from '../../../core/protect/table.ts'
import type { Release } from '../../../core/attack/view.ts'
import { saidOfCell, type SaidCell } from '../../../core/release/said-cell.ts'
import type { PrintedTable } from '../../../core/release/read.ts'
import type { Words } from '../../../core/model/fields.ts'
import { sayFigure } from '../../sheet/figure-words.ts'
import { STATES } from '../../words/common.ts'
import type { Lang } from '../../words/khmer.ts'
import { codeWords, findDefinition, isDefinitionLevel, levelWords } from '../../../core/release/words/of-release.ts'
import { RELEASES } from '../../words/releases.ts'
import { pick, speaker } from '../../words/say.ts'
import { useLang } from '../lang.tsx'

type Props = {
  readonly table: PrintedTable
  readonly release: Pick<Release, 'qualifier' | 'coverage' | 'rounding'>
  readonly of: Indicator | undefined
  readonly country: Country
}

const sayCell = ({ value, qualifier, state }: SaidCell, lang: Lang): string =>
  value === null ? pick(STATES[state === 'rounded' ? 'reported' : state], lang) : sayFigure({ value, qualifier, why: [] }, lang)

/** A table of a release, row by row as its file has it, in words. */
export function ReleaseTable({ table: { cells }, release, of, country }: Props) {
  const lang = useLang()
  const say = speaker(RELEASES, lang)
  const levels = [...new Set(cells.flatMap((c) => Object.keys(c.at)))]
  const definition = (id: string): Words[] => {
    const found = findDefinition(country, id)
    return found ? [found.words] : []
  }
  const sayLevel = (level: string): string => {
    if (isDefinitionLevel(country, level))
      return level
        .split(' | ')
        .flatMap(definition)
        .map((words) => pick(words, lang))
        .join(' | ')
    return of ? pick(levelWords(country, of, level), lang) : level
  }
  const sayCode = (level: string, code: string | undefined): string => {
    if (code === undefined) return say('rel-total')
    const known = isDefinitionLevel(country, level) ? definition(code)[0] : undefined
    const words = known ?? (of && codeWords(country, of, level, code))
    return words ? pick(words, lang) : code
  }
  return (
    <div className="wide" role="region" tabIndex={0} aria-label={levels.map(sayLevel).join(' × ')}>
      <table>
        <thead>
          <tr>
            {levels.map((level) => (
              <th key={level} scope="col">
                {sayLevel(level)}
              </th>
            ))}
            <th scope="col" className="r">
              {say('rel-number')}
            </th>
          </tr>
        </thead>
        <tbody>
          {cells.map(({ at, value }) => (
            <tr key={placesKey(at)}>
              {levels.map((level) => (
                <td key={level}>{sayCode(level, at[level])}</td>
              ))}
              <td className="r">{sayCell(saidOfCell(release, value), lang)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
