/** The answer sheet as a Word document, for a ministry to write on in. */
import type { Answer } from '../../work/answers/answer-sheet.ts'
import { CHAIN } from '../words/chain.ts'
import { COMMON, STATES } from '../words/common.ts'
import { digits, formatDay, type Lang } from '../words/khmer.ts'
import { sayReturns } from '../words/returns-in.ts'
import { pick, speaker } from '../words/say.ts'
import { SHEET } from '../words/sheet.ts'
import type { SheetModel } from './sheet-model.ts'
import { sayAnswer, sayByLinks, sayChange, sayFigure, sayLeaning } from './figure-words.ts'
import { paragraph, table, wordParts, type Look } from './word-parts.ts'

/** Name → text of every part. */
export function printSheetDocx(model: SheetModel, lang: Lang): readonly (readonly [string, string])[] {
  const say = speaker(SHEET, lang)
  const { sheet } = model
  const p = (text: string, look: Look = 'Normal'): string => paragraph(text, look, lang)
  const title = `${pick(model.title, lang)} · ${pick(model.country, lang)} · ${digits(String(sheet.year), lang)}`
  const parts = model.parts.flatMap((part) => {
    const answers = sheet.answers.filter((a) => a.part === part.key)
    return answers.length === 0
      ? []
      : [p(`${part.key} ${pick(part.words, lang)}`, 'Heading1'), ...answers.map((a) => answerOf(a, model, lang))]
  })
  const demo = model.isDemo ? p(pick(COMMON.demo, lang), 'Note') : ''
  const body = `${demo}${p(title, 'Title')}${p(say(sheet.as_of_by === 'paper' ? 'as-of-papers' : 'as-of', { day: formatDay(sheet.as_of, lang) }))}${p(say('exact'), 'Note')}${parts.join('')}${chainsOf(model, lang)}`
  return wordParts(body, lang, model.isDemo)
}

function answerOf(a: Answer, model: SheetModel, lang: Lang): string {
  const say = speaker(SHEET, lang)
  const p = (text: string, look: Look = 'Normal'): string => (text === '' ? '' : paragraph(text, look, lang))
  const signed = model.signed.get(a.id)
  const agency = (id: string): string => pick(model.agencies.get(id) ?? { en: id }, lang)
  const cells = a.cells.map((cell) => [
    Object.entries(cell.by)
      .map(([d, code]) => pick(model.labelCell(a.indicator, d, code), lang))
      .join(' · '),
    sayFigure(cell, lang),
  ])
  const unit = pick(model.units.get(a.indicator) ?? { en: a.unit }, lang)
  const facts = [
    [say('interval'), say('until-before', { from: formatDay(a.from, lang), to: formatDay(a.to, lang) })],
    [say('coverage'), sayReturns(a.coverage, lang)],
    [say('before'), sayChange(a, lang) || '–'],
    [say('owner'), agency(a.owner)],
  ]
  return [
    p(pick(model.asks.get(a.id) ?? { en: a.id }, lang), 'Heading2'),
    p(`${sayAnswer(a, lang)} ${unit} · ${pick(STATES[a.state], lang)}`, 'Figure'),
    table(cells, lang),
    p(sayByLinks(a.lineage, lang), 'Note'),
    ...sayLeaning(a.if_overlooked, lang).map((line) => p(line, 'Note')),
    p(a.cells_in_releases ? say('cells-elsewhere') : '', 'Note'),
    p(pick({ en: '', ...signed?.narrative }, lang)),
    table(facts, lang),
    p(
      signed
        ? `${say(signed.isSigned ? 'signed' : 'by-command', { agency: pick(signed.agency, lang) })}${signed.isStale ? ` · ${say('stale')}` : ''}`
        : say('unsigned'),
      'Note',
    ),
  ].join('')
}

/** Why figures are not one another, and what is missing under them. */
function chainsOf({ chains, findings, sheet, asks, units }: SheetModel, lang: Lang): string {
  const [say, own] = [speaker(CHAIN, lang), speaker(SHEET, lang)]
  const p = (text: string, look: Look = 'Normal'): string => paragraph(text, look, lang)
  const steps = chains.flatMap((chain) => [
    p(pick(chain.words, lang), 'Heading2'),
    ...chain.steps.flatMap(({ question, reasons }) => {
      const a = sheet.answers.find((x) => x.id === question)
      if (!a) return []
      return [
        p(`${sayAnswer(a, lang)} ${pick(units.get(a.indicator) ?? { en: a.unit }, lang)}`, 'Figure'),
        p(pick(asks.get(question) ?? { en: question }, lang)),
        p(own('until-before', { from: formatDay(a.from, lang), to: formatDay(a.to, lang) }), 'Note'),
        ...reasons.map((reason) => p(`– ${pick(reason, lang)}`)),
      ]
    }),
    p(pick(chain.why, lang), 'Note'),
  ])
  const missing = table(
    findings.map(({ place, what, where }) => [pick(place, lang), `${pick(what, lang)}\n${pick(where, lang)}`]),
    lang,
  )
  return [
    ...(chains.length === 0 ? [] : [p(say('title'), 'Heading1'), ...steps]),
    ...(findings.length === 0 ? [] : [p(say('findings', { n: findings.length }), 'Heading1'), missing]),
  ].join('')
}
