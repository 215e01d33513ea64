import type { FrozenFigure } from '../../../core/report/annual.ts'
import type { Country } from '../../../core/country/index.ts'
import type { Datum } from '../../public/figure.ts'
import { sayDatum } from '../../public/points.ts'
import { findDefinition } from '../../../core/release/words/of-release.ts'
import { pick, speaker } from '../../words/say.ts'
import { useLang } from '../lang.tsx'
import { ANNUAL_DESK } from './words.ts'

type Props = {
  readonly figure: FrozenFigure
  /** With its definitions. */
  readonly country: Country
  readonly isMoved?: boolean
}

/** One figure of a report: what it is, its number, and what that is worth. A number that was never released is none. */
export function FigureLine({ figure, country, isMoved }: Props) {
  const lang = useLang()
  const say = speaker(ANNUAL_DESK, lang)
  const found = findDefinition(country, figure.figure)
  const { received, due, release } = figure
  const facts = [
    ...(received === null || due === null ? [] : [say('an-returns', { received, due })]),
    ...(release === null ? [] : [say('an-release', { id: release })]),
  ]
  return (
    <div className="figure-line">
      <b>{release === null ? '–' : sayDatum(datumOf(figure), lang)}</b> <span>{found ? pick(found.words, lang) : figure.figure}</span>
      <span className="s2 mut block">{release === null ? say('an-none-of-year') : facts.join(' · ')}</span>
      {found && <span className="s2 mut block">{pick(found.indicator.caveat, lang)}</span>}
      {isMoved && <span className="s2 stop block">{say('an-moved')}</span>}
    </div>
  )
}

/** As its file said it when it was read (core/report/annual.ts): state and qualifier are of the lists of a release. */
const datumOf = ({ value, qualifier, or_more: orMore, state }: FrozenFigure): Omit<Datum, 'label'> => ({
  value,
  qualifier: qualifier as Datum['qualifier'] & {},
  ...(qualifier === 'about' && orMore === 'yes' ? { isOpen: true as const } : {}),
  state: (state ?? 'not_collected') as Datum['state'],
})
