/**
 * Every fault of a country's definitions at once, each with the path where it is written and what was likely meant. A
 * country with a fault does not load: a broken definition that is let through would mend itself in somebody's figures.
 */
import { SEVERAL } from '../count/dimensions.ts'
import { isDay } from '../model/dates.ts'
import { teachKinds } from '../model/kinds.ts'
import { checkRecipe } from '../sheet/recipe/check-recipe.ts'
import { fold } from '../text/fold.ts'
import { namesIn } from '../text/languages.ts'
import { isZone } from '../text/local-time.ts'
import { checkWorklists } from '../worklist/check-worklists.ts'
import { checkForm } from './check-form.ts'
import { checkIndicator } from './check-indicator.ts'
import { checkLanguages, wordsChecker } from './check-languages.ts'
import { checkProtocols } from './protocol.ts'
import { checkOwnKinds } from './own-kinds.ts'
import { checkRequirements } from './check-requirements.ts'
import type { CheckWords, Report } from './faults.ts'
import { reportDoubles, reportMissing } from './faults.ts'
import type { Country } from './country.ts'
import { isLine } from './line.ts'
import { inForce } from './find.ts'
import type { Code, CodeList } from '../model/lists/define.ts'

/** Empty when the country is sound. Each fault reads `forms/court-return.offence: no list "offense"; did you mean "offences"?` */
export function checkCountry(country: Country): readonly string[] {
  const faults: string[] = []
  // Whatever names a record kind below is held against this country's.
  teachKinds(country.kinds)
  const report: Report = (path, fault) => faults.push(`${path}: ${fault}`)
  const words = wordsChecker(country, report)

  checkLanguages(country, report)
  words('country', country.words)
  words('trustee', country.trustee.words)
  words('neutralName', country.neutralName)
  if (country.citizens !== undefined) {
    const codes = country.lists.find((l) => l.id === 'citizenships')?.codes.map((c) => c.code) ?? []
    reportMissing('country.citizens', 'code of citizenships', country.citizens, codes, report)
  }
  if (country.time) words('time', country.time.words)
  for (const [name, value] of Object.entries(country.thresholds)) {
    if (!Number.isInteger(value) || value < 1) report('country', `threshold for a ${name} must be a whole number from 1`)
  }
  reportDoubles(
    'lists',
    country.lists.map((l) => l.id),
    report,
  )
  reportDoubles(
    'agencies',
    country.agencies.map((a) => a.id),
    report,
  )
  reportDoubles(
    'forms',
    country.forms.map((f) => f.id),
    report,
  )
  reportDoubles(
    'indicators',
    country.indicators.map((i) => i.id),
    report,
  )
  const allCodes = new Set(country.lists.flatMap((l) => l.codes.map((c) => c.code)))
  for (const list of country.lists) checkList(list, allCodes, report, words)
  for (const agency of country.agencies) {
    words(`agencies/${agency.id}`, agency.words)
    if (agency.line !== undefined && !isLine(agency.line)) report(`agencies/${agency.id}.line`, 'is no telephone number: digits and blanks')
    for (const form of agency.sends)
      reportMissing(
        `agencies/${agency.id}`,
        'form',
        form,
        country.forms.map((f) => f.id),
        report,
      )
    for (const list of agency.offices ?? [])
      reportMissing(
        `agencies/${agency.id}.offices`,
        'list',
        list,
        country.lists.map((l) => l.id),
        report,
      )
  }
  if (country.time && !isZone(country.time.zone)) report('country.time', 'zone is of the IANA list, Asia/Phnom_Penh')
  if (country.lots) {
    const { offices, opensAt, minutesEast } = country.lots
    reportMissing(
      'country.lots',
      'list',
      offices,
      country.lists.map((l) => l.id),
      report,
    )
    if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(opensAt)) report('country.lots', 'opensAt is an hour and a minute, 06:00')
    if (!Number.isInteger(minutesEast) || Math.abs(minutesEast) > 840) report('country.lots', 'minutesEast is a whole number of minutes')
  }
  for (const agency of country.complaints?.to ?? [])
    reportMissing(
      'country.complaints',
      'agency',
      agency,
      country.agencies.map((a) => a.id),
      report,
    )
  checkOwnKinds(country, report, words)
  for (const form of country.forms) checkForm(form, country, report, words)
  for (const indicator of country.indicators) checkIndicator(indicator, country, report, words)
  checkRequirements(country, report, words)
  checkProtocols(country, report, words)
  checkWorklists(country, report, words)
  for (const recipe of country.sheetWords?.recipes ?? [])
    for (const fault of checkRecipe(recipe, country)) report(`sheets/recipes/${recipe.id}`, fault)
  return faults
}

const MAY_STAND_FOR_NONE: ReadonlySet<string> = new Set(['unknown', SEVERAL])

function checkValidity(at: string, { validFrom, validTo }: Pick<Code, 'validFrom' | 'validTo'>, report: Report): void {
  for (const day of [validFrom, validTo]) if (day !== undefined && !isDay(day)) report(at, `"${day}" is no day`)
  if (validFrom && validTo && validFrom >= validTo) report(at, 'ends before it begins')
}

function checkGroupings({ id, codes, groupings = [] }: CodeList, report: Report, words: CheckWords): void {
  const known = new Map<string, string>()
  for (const groups of groupings) {
    reportDoubles(
      `lists/${id}.groupings`,
      groups.flatMap(({ of }) => of),
      report,
    )
    for (const { code, words: own, of, ...valid } of groups) {
      const at = `lists/${id}.groupings.${code}`
      words(at, own)
      checkValidity(at, valid, report)
      if (codes.some((c) => c.code === code)) report(at, 'is a code of its own already')
      const parts = of.toSorted().join()
      if ((known.get(code) ?? parts) !== parts) report(at, 'holds other codes in another grouping')
      known.set(code, parts)
      for (const part of of)
        if (!MAY_STAND_FOR_NONE.has(part) && !codes.some((c) => c.code === part)) report(at, `"${part}" is no code of the list`)
    }
  }
}

/** Of two that are counted as one in an order, one lies within the other and stands before it, or they have nothing in common. */
function checkWhole({ id, codes, together = [], groupings = [], whole }: CodeList, report: Report, words: CheckWords): void {
  if (!whole) return
  checkValidity(`lists/${id}.whole`, whole, report)
  const holds = (a: readonly string[], b: readonly string[]): boolean => b.every((code) => a.includes(code))
  const meet = (a: readonly string[], b: readonly string[]): boolean => b.some((code) => a.includes(code))
  whole.order.forEach(({ code, words: own, of, ...valid }, at) => {
    const path = `lists/${id}.whole.${code}`
    words(path, own)
    checkValidity(path, valid, report)
    if (codes.some((c) => c.code === code)) report(path, 'is a code of its own already')
    if (of.length < 2) report(path, 'joins fewer than two codes')
    for (const part of of)
      if (!MAY_STAND_FOR_NONE.has(part) && !codes.some((c) => c.code === part && c.parent === undefined))
        report(path, `"${part}" is no code of the list, or stands under another`)
    if (together.some((t) => meet(of, t.of) && !holds(of, t.of))) report(path, 'has a part of what is always counted as one')
    if (whole.order.slice(0, at).some((t) => meet(of, t.of) && !holds(of, t.of))) report(path, 'has a part of one that stands before it')
    if ([...together, ...groupings.flat()].some((t) => t.code === code && !(holds(t.of, of) && holds(of, t.of))))
      report(path, 'holds other codes elsewhere')
  })
  reportDoubles(
    `lists/${id}.whole`,
    whole.order.map(({ code }) => code),
    report,
  )
}

function checkList(list: CodeList, allCodes: ReadonlySet<string>, report: Report, words: CheckWords): void {
  const path = `lists/${list.id}`
  words(path, list.words)
  if (list.codes.length === 0) report(path, 'has no codes')
  reportDoubles(
    path,
    list.codes.map((c) => c.code),
    report,
  )
  if (list.openAs !== undefined && !list.codes.some((c) => c.code === list.openAs))
    report(`${path}.openAs`, `"${list.openAs}" is no code of the list`)
  const together = list.together ?? []
  // Two that were never in force on one day may hold the same: whatever begins meets all that were in force on that day.
  for (const day of new Set(together.map((t) => t.validFrom ?? '')))
    reportDoubles(
      `${path}.together`,
      inForce(together, day).flatMap(({ of }) => of),
      report,
    )
  for (const { code, words: own, of, ...valid } of together) {
    const at = `${path}.together.${code}`
    words(at, own)
    checkValidity(at, valid, report)
    if (list.codes.some((c) => c.code === code)) report(at, 'is a code of its own already')
    if (of.length < 2) report(at, 'joins fewer than two codes')
    for (const part of of)
      if (!MAY_STAND_FOR_NONE.has(part) && !list.codes.some((c) => c.code === part && c.parent === undefined))
        report(at, `"${part}" is no code of the list, or stands under another`)
  }
  checkGroupings(list, report, words)
  checkWhole(list, report, words)
  const codeNames = new Map(list.codes.map((c) => [fold(c.code), c.code]))
  for (const code of list.codes) {
    const at = `${path}.${code.code}`
    words(at, code.words)
    if (code.note) words(`${at}.note`, code.note)
    if (code.parent !== undefined && !allCodes.has(code.parent)) report(at, `no code "${code.parent}" to stand under`)
    checkValidity(at, code, report)
    for (const alias of code.aliases ?? []) {
      const other = codeNames.get(fold(alias))
      if (other !== undefined && other !== code.code) report(at, `alias "${alias}" is the code "${other}"`)
    }
    for (const { words: former, until } of code.formerly ?? []) {
      words(`${at}.formerly`, former)
      if (!isDay(until)) report(`${at}.formerly`, `"${until}" is no day`)
      // A paper that bears it would be read as either's.
      for (const name of namesIn(former)) {
        const other = list.codes.find((c) => c !== code && [c.code, ...namesIn(c.words)].some((n) => fold(n) === fold(name)))
        if (other) report(`${at}.formerly`, `"${name}" is what "${other.code}" is called`)
      }
    }
  }
}
