import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import type { Country, Form } from '../../../core/country/index.ts'
import type { SeenBefore as Found } from '../../../core/review/seen-before.ts'
import type { Seen } from '../../../core/review/seen.ts'
import { languageOf } from '../../../core/text/languages.ts'
import type { EdgeKeys } from '../../../road/ports.ts'
import { ALIKE } from '../../words/alike.ts'
import { digits, formatDay, formatNumber } from '../../words/khmer.ts'
import { pick, speaker } from '../../words/say.ts'
import { SEEN } from '../../words/seen.ts'
import type { Api } from '../account/api.ts'
import { callRecord, type Listed, type Values } from '../find/called.ts'
import { useLang } from '../lang.tsx'
import { pathTo } from '../route.ts'
import { COMPARED_WORDS, LEVEL_WORDS } from '../same/words.ts'
import type { Cells } from '../typed/records-of.ts'
import { cellsFor } from '../typed/records.ts'
import type { Edge } from './edge.ts'
import { forgetSeen, readBefore } from './seen-kept.ts'

type Props = {
  readonly edge: Edge
  readonly api: Pick<Api, 'ask'>
  readonly keys: EdgeKeys
  readonly country: Country
  readonly form: Form
  readonly records: readonly Cells[]
}
type Shown = Found & { readonly values: Values }

/** More are looked at on the page of pairs. */
const SHOWN_MOST = 5

/** Whoever is typed in and looks like somebody who was handed in from here before: said before it is sent, by the record that is there. No name is repeated. */
export default function SeenBefore({ edge, api, keys, country, form, records }: Props) {
  const lang = useLang()
  const say = speaker({ ...ALIKE, ...SEEN }, lang)
  const [before, setBefore] = useState<readonly Seen[]>([])
  const [shown, setShown] = useState<readonly Shown[]>([])
  const [isForgotten, setForgotten] = useState(false)
  const typed = JSON.stringify(records)
  useEffect(() => {
    let isAway = false
    void (async () => {
      const known = await readBefore(keys)
      const cells = (JSON.parse(typed) as readonly Cells[]).map((one) => cellsFor(form.fields, one))
      const asked = { kind: 'seen-before', country: country.id, form: form.id, keys, records: cells, before: known } as const
      const said = known.length === 0 ? undefined : await edge.ask(asked)
      const found = said?.kind === 'seen-before' ? said.found.slice(0, SHOWN_MOST) : []
      const seen = await Promise.all(found.map((one) => readIt(one, api)))
      if (isAway) return
      setBefore(known)
      setShown(seen.flatMap((one) => one ?? []))
    })()
    return () => {
      isAway = true
    }
  }, [edge, api, keys, country.id, form, typed])
  const since = before.map(({ handedIn }) => handedIn).toSorted()[0]
  if (isForgotten) return <p role="status">{say('seen-forgotten')}</p>
  if (since === undefined) return null
  return (
    <section className={shown.length > 0 ? 'card waits seen' : 'seen'} aria-labelledby={shown.length > 0 ? 'seen-before' : undefined}>
      {shown.length > 0 && (
        <>
          <h2 id="seen-before" className="h3">
            {say('seen-title')}
          </h2>
          <p className="s2">{say('seen-how')}</p>
          <ul className="s2">
            {shown.map(({ at, seen, reasons, values }) => (
              <li key={`${at} ${seen.record}`}>
                <b>{say('seen-record', { n: digits(String(at + 1), lang) })}</b>
                {languageOf(lang).comma}
                <a href={pathTo('find', seen.kind, seen.record)}>{callRecord(country, seen.kind, values, lang)}</a>
                {languageOf(lang).comma}
                {say('seen-when', { day: formatDay(seen.handedIn, lang) })}{' '}
                <span className="mut">
                  {reasons
                    .map((r) =>
                      say('alike-reason', {
                        what: pick(COMPARED_WORDS[r.comparison] ?? { en: r.comparison }, lang),
                        level: pick(LEVEL_WORDS[r.level] ?? { en: r.level }, lang),
                      }),
                    )
                    .join(languageOf(lang).comma)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="s1 mut note">
        {say('seen-known', { n: formatNumber(before.length, lang), day: formatDay(since, lang) })}{' '}
        <Button className="plain" onPress={() => void forgetSeen(keys).then(() => setForgotten(true))}>
          {say('seen-forget')}
        </Button>
      </p>
    </section>
  )
}

/** What the application shows this reader of it now; nothing where she may not see it, or it is there no more. */
async function readIt(found: Found, api: Pick<Api, 'ask'>): Promise<Shown | undefined> {
  const said = await api.ask<Listed>('GET', `/api/v1/records/${found.seen.record}?kind=${found.seen.kind}&purpose=recording`)
  return said.ok ? { ...found, values: said.body.values } : undefined
}
