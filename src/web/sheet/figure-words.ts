/** A figure in words that never leave it bare: its qualifier before it, and what it may be set beside. */
import type { Counted } from '../../road/stages.ts'
import type { Answer } from '../../work/answers/answer-sheet.ts'
import { saidOf, type Said } from '../../core/count/amount.ts'
import type { MadeOf } from '../../core/count/figure.ts'
import { formatDecimal, formatNumber, type Lang } from '../words/khmer.ts'
import { pick, speaker } from '../words/say.ts'
import { KNOWN_BY, OBSTACLE_WORDS, SHEET } from '../words/sheet.ts'

type Shown = Said & MadeOf

/** `about 600`, `at least 31`, `between 24 and 31`, `987 (95 %: 951–1,024)`, `54.5 (48 of 88)`; where there is no number a dash, never a bare zero. */
export function sayFigure(figure: Shown, lang: Lang): string {
  const { part, whole } = figure
  const number = sayAmount(figure, lang)
  if (part === undefined || whole === undefined || figure.value === null) return number
  return `${number} (${speaker(SHEET, lang)('of-due', { received: formatNumber(part, lang), due: formatNumber(whole, lang) })})`
}

/** The same where there is no room for words, in a chart or a table: `≥ 31`, `≈ 600`, `≈ 103+`. Beside it has to stand what the sign means. */
export function signNumber(
  { value, qualifier, isOpen }: { readonly value: number | null; readonly qualifier?: Said['qualifier']; readonly isOpen?: true },
  lang: Lang,
): string {
  if (value === null) return '–'
  const sign = qualifier === 'at_least' ? '≥ ' : qualifier === 'about' ? '≈ ' : ''
  return `${sign}${sayNumber(value, lang)}${isOpen ? '+' : ''}`
}

function sayAmount({ value, qualifier, least, most, why }: Said, lang: Lang): string {
  const say = speaker(SHEET, lang)
  if (value !== null) {
    const number =
      least === undefined || most === undefined
        ? sayNumber(value, lang)
        : say('estimated', { number: sayNumber(value, lang), least: sayNumber(least, lang), most: sayNumber(most, lang) })
    // An interval says itself that it is about.
    return qualifier === 'at_least' || (qualifier === 'about' && least === undefined) ? say(qualifier, { number }) : number
  }
  if (least === undefined || most === undefined) return why.includes('no_cases') ? say('no-cases') : '–'
  const bounds = { least: sayNumber(least, lang), most: sayNumber(most, lang) }
  if (qualifier === 'about') return say('about-between', bounds)
  return least === 0 ? say('at-most', bounds) : say('between', bounds)
}

/** What stands against its being exact, or bears its zero; empty where nothing has to be said. */
export const sayWhy = ({ why }: Pick<Said, 'why'>, lang: Lang): string => why.map((w) => pick(KNOWN_BY[w], lang)).join('; ')

export const sayAnswer = (answer: Answer, lang: Lang): string =>
  besideRecords(answer, answer.lineage, sayFigure({ ...saidOf(answer), ...answer.part_of }, lang), lang)

type Made = Pick<Counted['lineage'], 'entries' | 'not_looked'>

/** `1,234 records, 987 (95 %: 951–1,024)`: people that are no count of links, or of links alone, stand beside the records that they were found in. */
export const besideRecords = ({ value, least, why }: Said, { entries, not_looked: unlooked }: Made, figure: string, lang: Lang): string =>
  why.includes('estimated') || why.includes('undecided') || (unlooked !== undefined && (value !== null || least !== undefined))
    ? speaker(SHEET, lang)('of-records', { records: formatNumber(entries, lang), figure })
    : figure

/** How much an estimate leans on those who resolved its sample; empty of what is none. */
export const sayLeaning = (leaning: Counted['if_overlooked'], lang: Lang): readonly string[] =>
  (leaning ?? []).map(({ overlooked, people }) =>
    speaker(SHEET, lang)('overlooked', { share: formatNumber(overlooked, lang), people: formatNumber(people, lang) }),
  )

/** That nobody looked who is there twice; empty where somebody did, of every body, and of what is no figure of people or cases. */
export const sayByLinks = ({ agencies, not_looked: unlooked }: Pick<Counted['lineage'], 'agencies' | 'not_looked'>, lang: Lang): string =>
  unlooked === undefined
    ? ''
    : speaker(SHEET, lang)('by-links', { n: formatNumber(unlooked.length, lang), all: formatNumber(Object.keys(agencies).length, lang) })

/** `87 · +19.54 %`, or why nothing is said of the change; empty where nobody answered the year before. */
export function sayChange({ previous, value }: Answer, lang: Lang): string {
  if (!previous || previous.value === null) return ''
  const say = speaker(SHEET, lang)
  const before = sayFigure(previous, lang)
  const { change, not_comparable: obstacles } = previous
  if (obstacles.length > 0)
    return `${before} · ${say('not-comparable', { why: obstacles.map((o) => pick(OBSTACLE_WORDS[o], lang)).join(', ') })}`
  if (!change) return value === previous.value ? before : `${before} · ${say('no-base')}`
  const by = `${change.by > 0 ? '+' : change.by < 0 ? '−' : '±'}${sayNumber(Math.abs(change.by), lang)}`
  return `${before} · ${say(change.in === 'percent' ? 'change-percent' : 'change-points', { by })}`
}

const sayNumber = (value: number, lang: Lang): string =>
  Number.isInteger(value) ? formatNumber(value, lang) : formatDecimal(value, isTenth(value) ? 1 : 2, lang)
/** Shares and means are tenths; what is finer is money with its cents. */
const isTenth = (value: number): boolean => Math.round(value * 100) % 10 === 0
