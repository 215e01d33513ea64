import { useId, useState, type ReactNode } from 'react'
import type { Country } from '../../../core/country/index.ts'
import { checkCode } from '../../../core/entry/sign-in.ts'
import { pick, speaker } from '../../words/say.ts'
import type { Api } from '../account/api.ts'
import { Do, useBody } from '../account/parts.tsx'
import { useList } from '../account/use-list.ts'
import { useLang } from '../lang.tsx'
import { Order } from '../oversee/order.tsx'
import type { VaultDesk } from '../vault/vault-desk.ts'
import { INTEREST } from './words.ts'

type Props = { readonly api: Api; readonly desk: VaultDesk; readonly country: Country }
type Found = { readonly records: readonly string[]; readonly isMore: boolean }

/** Oversight closes records to somebody who has an interest in them, or opens them again. */
export function CloseRecords({ api, desk, country }: Props) {
  const lang = useLang()
  const say = speaker(INTEREST, lang)
  const body = useBody(country)
  const [whose, setWhose] = useState('')
  const [person, setPerson] = useState('')
  const [of, setOf] = useState('')
  const [number, setNumber] = useState('')
  const [kind, setKind] = useState<'records.closed' | 'records.reopened'>('records.closed')
  const [found, setFound] = useState<Found>()
  const people = useList<{ people: readonly string[] }>(
    api,
    whose === '' ? undefined : `/api/v1/interests/people?agency=${encodeURIComponent(whose)}`,
  )
  const find = async (): Promise<void> => {
    const said = await api.ask<Found>(
      'GET',
      `/api/v1/interests/numbered?agency=${encodeURIComponent(of)}&number=${encodeURIComponent(number.trim())}`,
    )
    setFound(said.ok ? said.body : undefined)
  }
  const offices = country.agencies.map((a) => ({ value: a.id, words: pick(a.words, lang) }))
  const at = { n: found?.records.length ?? 0, office: body(of), code: person === '' ? '' : checkCode(person), whose: body(whose) }
  return (
    <details className="card narrow">
      <summary>{say('in-close')}</summary>
      <p className="s2">{say('in-close-how')}</p>
      <Choice words={say('in-whose')} value={whose} options={offices} onChange={(v) => (setWhose(v), setPerson(''))} />
      <Choice
        words={say('in-person')}
        value={person}
        options={(people.list?.people ?? []).map((p) => ({ value: p, words: checkCode(p) }))}
        onChange={setPerson}
      />
      <Choice words={say('in-of')} value={of} options={offices} onChange={(v) => (setOf(v), setFound(undefined))} />
      <Labelled words={say('in-number')}>
        {(id) => (
          <input id={id} type="text" value={number} autoComplete="off" onChange={(e) => (setNumber(e.target.value), setFound(undefined))} />
        )}
      </Labelled>
      {of !== '' && number.trim() !== '' && <Do words={say('in-find')} onPress={find} />}
      {found && (
        <p role="status">{say(found.records.length === 0 ? 'in-found-none' : found.isMore ? 'in-found-more' : 'in-found', { n: at.n })}</p>
      )}
      {found && found.records.length > 0 && person !== '' && (
        <>
          <Labelled words={say('in-what')}>
            {(id) => (
              <select id={id} value={kind} onChange={(e) => setKind(e.target.value as typeof kind)}>
                <option value="records.closed">{say('in-to-close')}</option>
                <option value="records.reopened">{say('in-to-reopen')}</option>
              </select>
            )}
          </Labelled>
          <Order
            key={`${person} ${kind} ${found.records.join(' ')}`}
            says={say(kind === 'records.closed' ? 'in-close-says' : 'in-reopen-says', at)}
            hold={say('in-hold')}
            sign={() => desk.close({ kind, person, records: found.records })}
          />
        </>
      )}
    </details>
  )
}

type Option = { readonly value: string; readonly words: string }
function Choice({
  words,
  value,
  options,
  onChange,
}: {
  words: string
  value: string
  options: readonly Option[]
  onChange: (value: string) => void
}) {
  return (
    <Labelled words={words}>
      {(id) => (
        <select id={id} value={value} onChange={(e) => onChange(e.target.value)}>
          <option value="">–</option>
          {options.map((o) => (
            <option key={o.value} value={o.value}>
              {o.words}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  )
}

function Labelled({ words, children }: { words: string; children: (id: string) => ReactNode }) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{words}</label>
      {children(id)}
    </div>
  )
}
