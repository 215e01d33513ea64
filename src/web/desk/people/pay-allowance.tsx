import type { Country } from '../../../core/country/index.ts'
import type { Owed } from '../../../core/person/owed.ts'
import { speaker } from '../../words/say.ts'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { begin } from '../return/begun.ts'
import { pathTo } from '../route.ts'
import type { FileOf } from './model.ts'
import { PEOPLE } from './words.ts'

type Props = { readonly owed: Owed; readonly file: FileOf; readonly country: Country; readonly who: JourneyProps['who'] }

/** What the record of an allowance says in clear, for its form; what was paid is asked, and never supposed. */
const KNOWN = ['office', 'due_month', 'entitlement_type', 'amount_due'] as const

/** The act that ends an allowance owed: its own form, begun with what is known. The number of her file is sealed, and typed by whoever has it. */
export function PayAllowance({ owed: { source }, file, country, who }: Props) {
  const say = speaker(PEOPLE, useLang())
  const sends = country.agencies.find((a) => a.id === who.agency)?.sends ?? []
  const form = country.forms.find((f) => f.kind === source.kind && sends.includes(f.id))
  const record = file.records.find((r) => r.record === source.record)
  if (!form || !record) return null
  const cells = Object.fromEntries(
    KNOWN.flatMap((id) =>
      record.values[id] === undefined || !form.fields.some((f) => f.id === id) ? [] : [[id, String(record.values[id])]],
    ),
  )
  return (
    <a className="s2" href={pathTo('return')} onClick={() => begin({ form, cells })}>
      {say('file-pay')}
    </a>
  )
}
