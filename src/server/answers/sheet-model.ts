/** An answer sheet with the words that a page or a terminal needs beside it. */
import { CONTRADICTED, REACHED } from '../../core/count/dimensions.ts'
import { pick, speaker } from '../../web/words/say.ts'
import { SHEET } from '../../web/words/sheet.ts'
import type { SignOffRecord } from '../../work/answers/sign-offs.ts'
import { findCode, findIndicator } from '../../core/country/find.ts'
import type { Country } from '../../core/country/index.ts'
import type { Words } from '../../core/model/fields.ts'
import { englishFirst, inEach } from '../../core/text/languages.ts'
import type { Report } from '../../core/report/report.ts'
import type { AnswerSheet } from '../../work/answers/answer-sheet.ts'
import { sayChain, sayFindings } from '../../web/sheet/say-chain.ts'
import type { SheetModel } from '../../web/sheet/sheet-model.ts'

export function sheetModel(
  sheet: AnswerSheet,
  report: Report,
  country: Country,
  isDemo: boolean,
  signed: ReadonlyMap<string, SignOffRecord & { readonly isStale: boolean }>,
): SheetModel {
  const agencies = new Map(country.agencies.map((a) => [a.id, a.words]))
  return {
    sheet,
    title: report.words,
    country: country.words,
    languages: englishFirst(country.languages),
    parts: report.parts,
    asks: new Map(report.questions.map((q) => [q.id, q.asks])),
    provisional: new Set(report.questions.filter((q) => q.provisional ?? report.provisional).map((q) => q.id)),
    agencies,
    units: new Map(country.indicators.map((i) => [i.id, i.unit])),
    bases: new Map(country.indicators.flatMap((i) => (i.legalBasis ? [[i.id, i.legalBasis] as const] : []))),
    labelCell: (id, dimension, code) => labelOf(country, id, dimension, code),
    signed: new Map(
      [...signed].map(([question, s]) => [
        question,
        {
          agency: agencies.get(s.agency) ?? { en: s.agency },
          isStale: s.isStale,
          isSigned: s.isSigned === true,
          narrative: s.narrative,
          sources: s.sources,
        },
      ]),
    ),
    chains: (report.beside ?? []).flatMap(({ key, words, why }) => {
      const chain = sheet.reconciled?.chains.find((c) => c.key === key && c.steps.length > 1)
      return chain ? [{ words, why, steps: sayChain(chain, sheet.answers, country) }] : []
    }),
    findings: sayFindings(sheet.reconciled?.findings ?? [], country),
    isDemo,
  }
}

export function labelOf(country: Country, indicator: string, dimension: string, code: string): Words {
  if (dimension === REACHED) return labelStation(country, indicator, code)
  const list = findIndicator(country, indicator)?.dimensions[dimension]?.list ?? ''
  return findCode(country, list, code)?.words ?? (code === CONTRADICTED ? SHEET.contradicted : { en: code })
}

function labelStation(country: Country, id: string, code: string): Words {
  const measure = findIndicator(country, id)?.measure
  const words = (measure?.type === 'funnel' ? measure.stages : []).find((s) => s.id === code)?.words ?? { en: code }
  return inEach((lang) => speaker(SHEET, lang)('reached', { station: pick(words, lang) }))
}
