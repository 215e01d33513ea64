import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import type { Country, Form } from '../../../../core/country/index.ts'
import type { EdgeKeys } from '../../../../road/ports.ts'
import { digits, formatDay, formatNumber } from '../../../words/khmer.ts'
import { speaker } from '../../../words/say.ts'
import { SEEN } from '../../../words/seen.ts'
import type { Api } from '../../account/api.ts'
import { callRecord } from '../../find/called.ts'
import { useLang } from '../../lang.tsx'
import { pathTo } from '../../route.ts'
import type { Cells } from '../../typed/records-of.ts'
import { cellsFor } from '../../typed/records.ts'
import type { Edge } from '../edge.ts'
import { lookBefore, type Looked } from './look-before.ts'
import { forgetSeen } from './seen-kept.ts'

type Props = {
  readonly edge: Edge
  readonly api: Pick<Api, 'ask'>
  readonly keys: EdgeKeys
  readonly country: Country
  readonly form: Form
  readonly records: readonly Cells[]
}
/** Whoever is typed in and looks like somebody who was handed in from here before: said before it is sent, by the record that is there. No name is repeated. */
export default function SeenBefore({ edge, api, keys, country, form, records }: Props) {
  const lang = useLang()
  const say = speaker(SEEN, lang)
  const [looked, setLooked] = useState<Looked>()
  const [isForgotten, setForgotten] = useState(false)
  const typed = JSON.stringify(records)
  useEffect(() => {
    let isAway = false
    void (async () => {
      const cells = (JSON.parse(typed) as readonly Cells[]).map((one) => cellsFor(form.fields, one))
      const said = await lookBefore({ edge, api, keys, country, form, records: cells })
      if (!isAway) setLooked(said)
    })()
    return () => {
      isAway = true
    }
  }, [edge, api, keys, country, form, typed])
  if (isForgotten) return <p role="status">{say('seen-forgotten')}</p>
  const since = looked?.before.map(({ handedIn }) => handedIn).toSorted()[0]
  if (!looked || since === undefined) return null
  const { before, shown, isEnough } = looked
  return (
    <section className={shown.length > 0 ? 'card waits seen' : 'seen'} aria-labelledby={shown.length > 0 ? 'seen-before' : undefined}>
      {shown.length > 0 && (
        <>
          <h2 id="seen-before" className="h3">
            {say('seen-title')}
          </h2>
          <p className="s2">{say('seen-how')}</p>
          <ul className="s2">
            {shown.map(({ at, kind, record, values }) => (
              <li key={at}>
                <b>{say('seen-record', { n: digits(String(at + 1), lang) })}</b> {say('seen-looks')}{' '}
                <a href={pathTo('find', kind, record)}>{callRecord(country, kind, values, lang)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {isEnough && <p className="s2">{say('seen-enough')}</p>}
      <p className="s1 mut note">
        {say('seen-known', { n: formatNumber(before.length, lang), day: formatDay(since, lang) })}{' '}
        <Button className="plain" onPress={() => void forgetSeen(keys).then(() => setForgotten(true))}>
          {say('seen-forget')}
        </Button>
      </p>
    </section>
  )
}
