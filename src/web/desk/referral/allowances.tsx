import { useEffect, useState } from 'react'
import { findCode } from '../../../core/country/find.ts'
import type { Country } from '../../../core/country/index.ts'
import { formatMonth } from '../../words/moment.ts'
import { formatNumber } from '../../words/khmer.ts'
import { pick } from '../../words/say.ts'
import type { Api, Said } from '../account/api.ts'
import { useLang } from '../lang.tsx'
import { useWords } from './use-words.ts'

type Entitlement = { readonly record: string; readonly values: Readonly<Record<string, string | number>> }
type Page = { readonly records: readonly Entitlement[]; readonly next: string | null }
const SHOWN = 5

const numberOf = (value: string | number | undefined): number => (typeof value === 'number' ? value : 0)
const owedOf = ({ values }: Entitlement): number => Math.max(0, numberOf(values['amount_due']) - numberOf(values['amount_paid']))

/** All pages of them: a sum of the first page would be a wrong sum. Undefined until the last has come. */
function useEntitlements(api: Api, sends: boolean): readonly Entitlement[] | undefined {
  const [all, setAll] = useState<readonly Entitlement[]>()
  useEffect(() => {
    let isOver = false
    const read = async (): Promise<void> => {
      const found: Entitlement[] = []
      for (let after: string | null = ''; after !== null;) {
        const page: Said<Page> = await api.ask<Page>('GET', `/api/v1/records?kind=entitlement&purpose=protection&after=${after}`)
        if (isOver || !page.ok) return
        found.push(...page.body.records)
        after = page.body.next
      }
      setAll(found)
    }
    if (sends) void read()
    return () => void (isOver = true)
  }, [api, sends])
  return all
}

/** What people are owed and have not been paid, in riel, the oldest first. */
export function Allowances({ api, country, agency }: { readonly api: Api; readonly country: Country; readonly agency: string }) {
  const lang = useLang()
  const say = useWords()
  const sends = country.agencies.find((a) => a.id === agency)?.sends.includes('entitlement-return') ?? false
  const list = useEntitlements(api, sends)
  if (!list) return null
  const owed = list
    .filter((r) => owedOf(r) > 0)
    .toSorted((a, b) => String(a.values['due_month']).localeCompare(String(b.values['due_month'])))
  const total = owed.reduce((sum, r) => sum + owedOf(r), 0)
  return (
    <section className="card">
      <h2>{say('allowances')}</h2>
      {owed.length === 0 ? (
        <p className="mut">{say('allowances-none')}</p>
      ) : (
        <table className="owed">
          <thead>
            <tr>
              <th scope="col">{say('for')}</th>
              <th scope="col" className="n">
                {say('riel')}
              </th>
            </tr>
          </thead>
          <tbody>
            {owed.slice(0, SHOWN).map((r) => (
              <tr key={r.record}>
                <th scope="row">
                  {pick(findCode(country, 'entitlement-types', String(r.values['entitlement_type']))?.words ?? { en: '–', km: '–' }, lang)}
                  <span className="mut s1">
                    {say('allowance-due', { month: formatMonth(String(r.values['due_month']), lang) })}
                    {numberOf(r.values['amount_paid']) > 0 &&
                      ` · ${say('allowance-paid', { paid: numberOf(r.values['amount_paid']), due: numberOf(r.values['amount_due']) })}`}
                  </span>
                </th>
                <td className="n">{formatNumber(owedOf(r), lang)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{say('still-owed')}</th>
              <td className="n">{formatNumber(total, lang)} ៛</td>
            </tr>
          </tfoot>
        </table>
      )}
      {owed.length > SHOWN && <p className="mut s1">{say('allowances-note', { n: owed.length, shown: SHOWN })}</p>}
    </section>
  )
}
