/** Of which office numbers are, or of the whole country: it is asked, once for each list of offices, of whoever has more than one to speak of. */
import { codesOf, findForm } from '../../country/find.ts'
import type { Indicator } from '../../country/indicator.ts'
import { onlyOfficeOf } from '../../entry/check-stated.ts'
import { ALL_OFFICES } from '../../entry/stated-total.ts'
import type { Findings } from './findings.ts'
import type { CountContext } from './understood.ts'

/** @returns undefined where nobody has said yet */
export function officeOf(indicator: Indicator, { country, agency, answers }: CountContext, findings: Findings): string | undefined {
  const form = findForm(country, indicator.form)
  const only = form && onlyOfficeOf(form, agency, country)
  if (only !== undefined) return only
  const list = form?.slot.list ?? ''
  const id = `counts:office:${list}`
  const answer = answers[id]
  const codes = codesOf(country, list)
  if (answer === ALL_OFFICES || codes.some((c) => c.code === answer)) return answer
  findings.ask({
    id,
    kind: 'rule',
    words: {
      en: `Of which office are these numbers? (${form?.words.en ?? list})`,
      km: `លេខទាំងនេះជារបស់ការិយាល័យណា? (${form?.words.km ?? list})`,
    },
    about: {},
    cells: 1,
    likely: [{ value: ALL_OFFICES, words: { en: 'All of them: the whole country', km: 'ទាំងអស់៖ ទូទាំងប្រទេស' } }],
    others: { list },
  })
  return undefined
}
