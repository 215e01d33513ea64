/** The annual report as a Word document: what the page says, its charts as the tables that they are drawn from. */
import { heatNotes, heatTitle, sayDatum, sayHeat, sayHeatOf, share, type Heat } from '../public/index.ts'
import { paragraph, table, wordParts, type Look } from '../sheet/word-parts.ts'
import { COMMON } from '../words/common.ts'
import { HEAT } from '../words/heat.ts'
import { digits, type Lang } from '../words/khmer.ts'
import { pick } from '../words/say.ts'
import type { AnnualModel } from './annual-model.ts'
import { sayOf } from './render-annual.ts'
import { sayNotes, sayStanding, sayUnit } from './say-figure.ts'

/** Name → text of every part. */
export function printAnnualDocx(model: AnnualModel, lang: Lang): readonly (readonly [string, string])[] {
  const p = (text: string, look: Look = 'Normal'): string => (text === '' ? '' : paragraph(text, look, lang))
  const body = [
    model.isDemo ? p(pick(COMMON.demo, lang), 'Note') : '',
    p(digits(pick(model.title, lang), lang), 'Title'),
    p(sayOf(model, lang)),
    p(sayStanding(model, lang), 'Note'),
    ...model.parts.flatMap((part) => [
      p(pick(part.title, lang), 'Heading1'),
      part.text ? p(pick(part.text, lang)) : '',
      ...part.figures.flatMap((figure) => [
        p(pick(figure.what, lang), 'Heading2'),
        p(`${sayDatum(figure.point?.datum ?? null, lang)}${sayUnit(figure, lang)}`, 'Figure'),
        table(
          figure.points.map(({ label, datum, coverage, broken, beside }) => [
            `${digits(pick(label, lang), lang)}${broken.length > 0 && beside ? ` ≠ ${digits(pick(beside.label, lang), lang)}` : ''}`,
            `${sayDatum(datum, lang)}${coverage ? ` (${share(coverage, lang)})` : ''}`,
          ]),
          lang,
        ),
        ...sayNotes(figure, lang).map((note) => p(note, 'Note')),
        ...(figure.heat ? [p(heatTitle(lang), 'Heading2'), p(sayHeatOf(figure.heat, lang)), tableOf(figure.heat, lang)] : []),
        ...(figure.heat ? heatNotes(figure.heat, lang).map((note) => p(note, 'Note')) : []),
      ]),
    ]),
  ]
  return wordParts(body.join(''), lang, model.isDemo)
}

const tableOf = (heat: Heat, lang: Lang): string =>
  table(
    [
      [pick(HEAT.place, lang), ...heat.columns.map((c) => digits(pick(c, lang), lang))],
      ...heat.rows.map(({ label, cells }) => [pick(label, lang), ...cells.map((cell) => sayHeat(cell, heat, lang))]),
    ],
    lang,
  )
