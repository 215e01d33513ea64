import { useState, type FormEvent } from 'react'
import type { Country } from '../../../../core/country/index.ts'
import type { Owed } from '../../../../core/person/owed.ts'
import { speaker } from '../../../words/say.ts'
import type { JourneyProps } from '../../journey.ts'
import { useLang } from '../../lang.tsx'
import { begin } from '../../return/kept/begun.ts'
import { pathTo } from '../../route.ts'
import type { FileOf } from '../model.ts'
import { payCells, readPaid, sumsOf } from './paid-now.ts'
import { PEOPLE } from '../words.ts'

type Props = { readonly owed: Owed; readonly file: FileOf; readonly country: Country; readonly who: JourneyProps['who'] }

/**
 * The act that ends an allowance owed: its own form, begun with what is known. Asked is what was paid now: the form holds what was paid in all, and whoever
 * types only the last of two payments there has the first paid again. The number of her file is sealed, and typed by whoever has it.
 */
export function PayAllowance({ owed: { source }, file, country, who }: Props) {
  const say = speaker(PEOPLE, useLang())
  const [now, setNow] = useState<string>()
  const [isWrong, setWrong] = useState(false)
  const sends = country.agencies.find((a) => a.id === who.agency)?.sends ?? []
  const form = country.forms.find((f) => f.kind === source.kind && sends.includes(f.id))
  const record = file.records.find((r) => r.record === source.record)
  if (!form || !record) return null
  const { due, paid } = sumsOf(record.values)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const sum = readPaid(now ?? '', due - paid)
    setWrong(sum === undefined)
    if (sum === undefined) return
    begin({ form, cells: payCells(form, record.values, sum) })
    location.assign(pathTo('return'))
  }
  return (
    <>
      {paid > 0 && <span className="s2">{say('file-paid-until', { n: paid })}</span>}
      {now === undefined ? (
        <button type="button" className="plain s2" onClick={() => setNow('')}>
          {say('file-pay')}
        </button>
      ) : (
        <form onSubmit={submit} noValidate>
          <label className="s2">
            {say('file-paid-now')}{' '}
            <input type="text" inputMode="numeric" autoComplete="off" value={now} onChange={(e) => setNow(e.target.value)} />
          </label>
          {isWrong && (
            <span className="s2" role="alert">
              {say('file-paid-wrong', { n: due - paid })}
            </span>
          )}
          <button type="submit" className="btn">
            {say('file-pay-on')}
          </button>
        </form>
      )}
    </>
  )
}
