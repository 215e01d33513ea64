import { useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { codesOf } from '../../../core/country/find.ts'
import { listOfColumn } from '../../../core/country/list-of-column.ts'
import type { Code, Country } from '../../../core/country/index.ts'
import { findRecordKind } from '../../../core/model/kinds.ts'
import { registerOf } from '../../../core/register.ts'
import type { Referral } from '../../../core/referral/follow.ts'
import { printMonth } from '../../../core/text/print-day.ts'
import { digits, type Lang } from '../../words/khmer.ts'
import { pick, speaker } from '../../words/say.ts'
import { useList } from '../account/use-list.ts'
import { Refused } from '../account/parts.tsx'
import type { JourneyProps } from '../journey.ts'
import { mineOf } from '../landing.ts'
import { useLang } from '../lang.tsx'
import { handleOf } from '../referral/standing.ts'
import { pathTo } from '../route.ts'
import { callApart, type Listed } from './called.ts'
import { hasWord, numberIn } from './number.ts'
import { readOfficeMonth, type Meant } from './office-month.ts'
import { setPreset } from './preset.ts'
import { ALL } from './wish.ts'
import { FIND } from './words.ts'

type Props = Omit<JourneyProps, 'path'> & { readonly text: string }

/** What this text is the number or the code of, and the lists that it names. */
export function FoundHere(props: Props) {
  const { api, country, who, text } = props
  const lang = useLang()
  const say = speaker(FIND, lang)
  const number = numberIn(text)
  const mayBeName = hasWord(text)
  const [isMeant, setMeant] = useState(!mayBeName)
  const isAsked = number !== undefined && isMeant
  const numbers = useList<{ readonly records: readonly (Listed & { readonly kind: string })[] }>(
    api,
    isAsked ? '/api/v1/numbers' : undefined,
    { number },
  )
  const registers = useList<{ readonly kinds: readonly string[] }>(api, '/api/v1/registers')
  if (numbers.refused ?? registers.refused) return <Refused failed={numbers.refused ?? registers.refused} />
  if ((isAsked && !numbers.list) || !registers.list) return <p role="status">{'…'}</p>
  const isCode = /^[0-9a-f]{4}[- ]?[0-9a-f]{4}$/i.test(text)
  const meant = listsMeant(country, registers.list.kinds, text)
  const isNothing = numbers.list ? numbers.list.records.length === 0 : number === undefined && !mayBeName
  return (
    <>
      {number !== undefined && !isMeant && (
        <p className="row acts">
          <Button className="btn" onPress={() => setMeant(true)}>
            {say('find-as-number', { number: digits(number, lang) })}
          </Button>
        </p>
      )}
      {numbers.list && numbers.list.records.length > 0 && (
        <section className="card" aria-labelledby="numbered">
          <h2 id="numbered" className="h3">
            {say('find-number')}
          </h2>
          <ul className="lists">
            {numbers.list.records.map((r) => (
              <li key={`${r.kind} ${r.record} ${r.version}`}>
                <a href={pathTo('find', r.kind, r.record)}>{callApart(country, r.kind, r.values, lang)}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {isCode && mineOf(who, country).some((j) => j.id === 'referral') && <OfCode {...props} />}
      {meant.length > 0 && (
        <section className="card" aria-labelledby="meant">
          <h2 id="meant" className="h3">
            {say('find-lists')}
          </h2>
          <ul className="lists">
            {meant.map(({ kind, office, at }) => (
              <li key={`${kind} ${office.code}`}>
                <a
                  href={pathTo('find', kind)}
                  onClick={() =>
                    setPreset({ kind, wish: { ...ALL, office: office.code, year: String(at.year ?? ''), month: String(at.month ?? '') } })
                  }
                >
                  {say('find-in-list', { kind: pick(findRecordKind(kind)?.words ?? { en: kind }, lang), of: sayMeant(office, at, lang) })}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {isNothing && meant.length === 0 && !isCode && (
        <p className="card narrow" role="status">
          {say('find-none')}
        </p>
      )}
    </>
  )
}

function OfCode({ api, text }: Props) {
  const say = speaker(FIND, useLang())
  const { list, refused } = useList<{ readonly referrals: readonly Referral[] }>(api, '/api/v1/referrals')
  const code = text.replace(/[- ]/, '').toLowerCase()
  if (refused) return <Refused failed={refused} />
  if (!list) return <p role="status">{'…'}</p>
  const found = list.referrals.filter((r) => r.offer.replace('-', '').startsWith(code))
  return found.length === 0 ? (
    <p className="card narrow" role="status">
      {say('find-none')}
    </p>
  ) : (
    <ul className="card lists">
      {found.map(({ offer }) => (
        <li key={offer}>
          <a href={pathTo('referral', offer)}>{say('find-referral', { code: handleOf(offer) })}</a>
        </li>
      ))}
    </ul>
  )
}

type InList = { readonly kind: string; readonly office: Code; readonly at: Meant }
const MOST_LISTS = 12
/** Lists of an office that the text names, with the month that it names. */
function listsMeant(country: Country, kinds: readonly string[], text: string): readonly InList[] {
  return kinds
    .flatMap((kind): InList[] => {
      const known = findRecordKind(kind)
      const column = known && registerOf(known)?.office
      const list = column === undefined ? undefined : listOfColumn(kind, column, country.forms)
      if (list === undefined) return []
      const at = readOfficeMonth(text, codesOf(country, list))
      return at.offices.map((office) => ({ kind, office, at }))
    })
    .slice(0, MOST_LISTS)
}

function sayMeant(office: Code, { year, month }: Meant, lang: Lang): string {
  const when = year === undefined ? '' : month === undefined ? digits(String(year), lang) : printMonth(String(year), month, lang)
  return [pick(office.words, lang), when].filter((part) => part !== '').join(', ')
}
