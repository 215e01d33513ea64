import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import type { Code } from '../../../core/country/index.ts'
import { NIL } from '../../words/nil.ts'
import { longPeriod } from '../../words/periods.ts'
import { pick, speaker } from '../../words/say.ts'
import { SLIP } from '../../words/slip.ts'
import type { Api } from '../account/api.ts'
import { Do } from '../account/parts.tsx'
import { useLang, useSay } from '../lang.tsx'
import { PageTitle } from '../page-title.tsx'
import { askDenied, type Denied } from './denied.ts'
import type { NilLetter } from './nil-letter.ts'

type Props = {
  readonly api: Api
  readonly letter: NilLetter
  readonly offices: readonly Code[]
  readonly onNil: (letter: NilLetter) => Promise<void>
  readonly onChange: () => void
}

/** Once more what will be signed. Where records of the office say otherwise that is said first, and to sign is no longer the first thing to do. */
export function Sure({ api, letter, offices, onNil, onChange }: Props) {
  const lang = useLang()
  const [say, tell, slip] = [useSay(), speaker(NIL, lang), speaker(SLIP, lang)]
  const [denied, setDenied] = useState<readonly Denied[] | 'asking' | 'unasked'>('asking')
  // The letter as it stood when this page was shown: to change it leads away from here.
  const [shown] = useState(letter)
  useEffect(() => {
    let isOver = false
    void askDenied(api, shown).then((found) => {
      if (!isOver) setDenied(found ?? 'unasked')
    })
    return () => void (isOver = true)
  }, [api, shown])
  const formOf = (id: string): string => pick(shown.parts.find(([f]) => f.id === id)?.[0].words ?? { en: id }, lang)
  const nameOf = (code: string): string => pick(offices.find((o) => o.code === code)?.words ?? { en: code }, lang)
  const found: readonly Denied[] = typeof denied === 'string' ? [] : denied
  const isDenied = found.length > 0
  const periods = new Set(shown.parts.flatMap(([, slots]) => slots.map((s) => s.period)))
  const lines = [
    ...shown.parts.map(([f]) => ['form', pick(f.words, lang)] as const),
    ...offices.map((office) => ['office', pick(office.words, lang)] as const),
    ...[...periods].map((period) => ['period', longPeriod(period, lang)] as const),
  ]
  return (
    <>
      <PageTitle>{tell(isDenied ? 'nil-denied' : 'nil-sure')}</PageTitle>
      {denied === 'asking' && <p role="status">{tell('nil-asking')}</p>}
      {denied === 'unasked' && (
        <p className="card stop narrow" role="alert">
          {tell('nil-unasked')}
        </p>
      )}
      {isDenied && (
        <section className="card stop narrow" role="alert">
          <ul>
            {found.map(({ form, office, period, n }) => (
              <li key={`${form} ${office} ${period}`}>
                {tell('nil-denied-line', { office: nameOf(office), period: longPeriod(period, lang), form: formOf(form), n })}
              </li>
            ))}
          </ul>
          <p>{tell('nil-denied-how')}</p>
        </section>
      )}
      <section className="card certificate narrow">
        <p className="b">{say('nil-title')}</p>
        <dl className="kv">
          {lines.map(([key, value]) => (
            <div key={`${key} ${value}`}>
              <dt>{slip(key)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </section>
      {shown.parts.length > 1 && <p className="mut">{tell('nil-each', { n: shown.parts.length })}</p>}
      {denied !== 'asking' && (
        <p className="row acts">
          {isDenied && (
            <Button className="btn p" onPress={onChange}>
              {tell('nil-change')}
            </Button>
          )}
          <Do words={tell(isDenied ? 'nil-sign-anyway' : 'nil-sign')} isMain={!isDenied} onPress={() => onNil(shown)} />
          {!isDenied && (
            <Button className="btn" onPress={onChange}>
              {tell('nil-change')}
            </Button>
          )}
        </p>
      )}
    </>
  )
}
