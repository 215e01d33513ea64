/** Reasons and findings as sentences, the same on the desk, on paper and in a file. */
import { allReturns } from '../../core/count/coverage.ts'
import { saidOf } from '../../core/count/amount.ts'
import { findIndicator } from '../../core/country/find.ts'
import type { Country } from '../../core/country/index.ts'
import type { Words } from '../../core/model/fields.ts'
import { findRecordKind } from '../../core/model/kinds.ts'
import { inEach } from '../../core/text/languages.ts'
import type { CountedOnTheWay, Reason } from '../../core/reconcile/chain.ts'
import { officeOf, tellFinding } from '../../core/reconcile/words.ts'
import type { Answer, Chain, Touching } from '../../work/answers/answer-sheet.ts'
import { CHAIN } from '../words/chain.ts'
import { formatDay, formatNumber, type Lang } from '../words/khmer.ts'
import { longPeriod } from '../words/periods.ts'
import { pick, speaker } from '../words/say.ts'
import { sayFigure } from './figure-words.ts'

export type SaidStep = { readonly question: string; readonly reasons: readonly Words[] }
export type SaidFinding = { readonly questions: readonly string[]; readonly place: Words; readonly what: Words; readonly where: Words }
type Fill = Readonly<Record<string, string | number>>

const sayAll = (key: keyof typeof CHAIN, fill: (lang: Lang) => Fill): Words => inEach((lang) => speaker(CHAIN, lang)(key, fill(lang)))

/** @param answers those of the sheet: a reason is said against the question before. */
export function sayChain({ steps }: Chain, answers: readonly Answer[], country: Country): readonly SaidStep[] {
  const unitOf = (question: string | undefined): Words => {
    const answer = answers.find((a) => a.id === question)
    return findIndicator(country, answer?.indicator ?? '')?.unit ?? { en: '' }
  }
  return steps.map(({ question, reasons }, i) => ({
    question,
    reasons: reasons.map((reason) => sayReason(reason, [unitOf(steps[i - 1]?.question), unitOf(question)], country)),
  }))
}

function sayReason(reason: Reason, [before, now]: readonly [Words, Words], country: Country): Words {
  switch (reason.why) {
    case 'unit':
      return sayAll('unit', (lang) => ({ before: pick(before, lang), now: pick(now, lang) }))
    case 'period': {
      const { from, to } = reason.counted
      return sayAll('period', (lang) => ({
        from: formatDay(from, lang),
        to: formatDay(to, lang),
        figure: sayCounted(reason.counted, country, lang),
      }))
    }
    case 'via': {
      const name = findIndicator(country, reason.counted.indicator)?.words ?? { en: '' }
      return sayAll('via', (lang) => ({ name: pick(name, lang), figure: sayCounted(reason.counted, country, lang) }))
    }
    case 'register': {
      const [a, b] = reason.kinds
      return sayAll('register', (lang) => ({ before: kindOf(a, lang), now: kindOf(b, lang) }))
    }
    case 'rows':
      return sayAll('rows', (lang) => ({ kind: kindOf(reason.kind, lang) }))
    case 'linked': {
      const { reached, whole, from, to } = reason
      return sayAll('linked', (lang) => ({ reached, whole, rest: whole - reached, from: formatDay(from, lang), to: formatDay(to, lang) }))
    }
    case 'unlinked':
      return sayAll('unlinked', () => ({}))
    case 'late':
      return sayAll('late', () => ({ before: reason.missing[0], now: reason.missing[1] }))
    default:
      return reason satisfies never
  }
}

/** `354 cases, with 22 of 25 returns`: what is not complete says so wherever it stands. */
function sayCounted(counted: CountedOnTheWay, country: Country, lang: Lang): string {
  const { indicator, coverage } = counted
  const [{ received }, all] = [coverage, allReturns(coverage)]
  const say = speaker(CHAIN, lang)
  const number = sayFigure(saidOf(counted), lang)
  if (number === '–') return say('no-figure')
  const figure = say('figure', { number, unit: pick(findIndicator(country, indicator)?.unit ?? { en: '' }, lang) })
  return received < all ? say('partial', { figure, received: formatNumber(received, lang), due: formatNumber(all, lang) }) : figure
}

const kindOf = (id: string, lang: Lang): string => pick(findRecordKind(id)?.words ?? { en: id }, lang)

/** Each once, in the order of offices: a question to an office, not a charge against it. */
export const sayFindings = (findings: readonly Touching[], country: Country): readonly SaidFinding[] =>
  findings.map(({ finding, questions }) => ({
    questions,
    place: sayAll('place', (lang) => ({
      office: finding.office
        .split(' ')
        .map((code) => pick(officeOf(code, country), lang))
        .join(', '),
      period: longPeriod(finding.period, lang),
    })),
    ...tellFinding(finding, country),
  }))
