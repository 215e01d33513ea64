/** What stands under one figure of the report, line by line: the same in the page, the print and the Word document. */
import { sayReturns } from '../words/returns-in.ts'
import { RELEASED } from '../words/released.ts'
import { ANNUAL } from '../words/annual.ts'
import { formatDay, formatNumber, type Lang } from '../words/khmer.ts'
import { pick, speaker } from '../words/say.ts'
import { notesOf, sayAbout, sayDatum, sayTakenBack } from '../public/index.ts'
import type { AnnualFigure, AnnualModel } from './annual-model.ts'

/** The unit beside a number; nothing beside what is none: “nothing released” is of no unit. */
export const sayUnit = ({ point, unit }: AnnualFigure, lang: Lang): string =>
  point?.datum && point.datum.value !== null ? ` ${pick(unit, lang)}` : ''

export function sayNotes(figure: AnnualFigure, lang: Lang): readonly string[] {
  const say = speaker(ANNUAL, lang)
  const { point, points, since, gone, caveat, release } = figure
  const stands = since ? { number: sayDatum(since.point.datum, lang), release: since.release } : null
  if (gone) {
    const said = gone.back
      ? say('taken-back', { back: sayTakenBack(gone.back, lang, gone.release) })
      : say('gone', { release: gone.release })
    return [said, ...(stands ? [say('stands', stands)] : []), pick(caveat, lang)]
  }
  if (!point || release === null) return [say('none'), pick(caveat, lang)]
  const { coverage } = point
  return [
    coverage ? say('returns', { returns: sayReturns(coverage, lang) }) : say('returns-unsaid'),
    ...(stands ? [say('revised', stands)] : []),
    // What the signs mean stands where they stand, as on the figure's page.
    ...(points.some(({ datum }) => datum?.qualifier === 'about') ? [sayAbout(points, lang)] : []),
    ...(points.some(({ datum }) => datum?.qualifier === 'at_least') ? [speaker(RELEASED, lang)('at-least-note')] : []),
    pick(caveat, lang),
    ...notesOf(points, lang),
    say('from-release', { release }),
    ...(figure.asOf === null ? [] : [say('as-recorded', { day: formatDay(figure.asOf, lang) })]),
  ]
}

/** Whether its numbers move, and who answers for them. */
export function sayStanding({ frozen, asOf }: AnnualModel, lang: Lang): string {
  const say = speaker(ANNUAL, lang)
  if (!frozen) return say('live', { day: formatDay(asOf, lang) })
  const day = formatDay(frozen.on, lang)
  const stands =
    frozen.position === null ? say('frozen-waits', { day }) : say('frozen', { day, position: formatNumber(frozen.position, lang) })
  const offices = frozen.signedBy.map((words) => pick(words, lang)).join(', ')
  return `${stands} ${offices === '' ? say('signed-by-none') : say('signed-by', { offices })}`
}
