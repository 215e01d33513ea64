import { useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { speaker } from '../../words/say.ts'
import { Refused } from '../account/parts.tsx'
import { useList } from '../account/use-list.ts'
import { callEach, type Page } from '../find/called.ts'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { pathTo } from '../route.ts'
import { OPEN_NAME } from './words.ts'

/** One's own office's records of a kind, each called by its kind, month and number, and by what tells two of one number apart. */
export function Records({ api, country, kind }: Pick<JourneyProps, 'api' | 'country'> & { readonly kind: string }) {
  const say = speaker(OPEN_NAME, useLang())
  const lang = useLang()
  const [after, setAfter] = useState('')
  const { list, refused } = useList<Page>(api, `/api/v1/registers/${kind}?after=${after}`)
  if (refused && refused.code !== 'not-found') return <Refused failed={refused} />
  if (refused || list?.records.length === 0) return <p>{say('open-none')}</p>
  const calls = list ? callEach(country, kind, list.records, lang) : []
  return (
    <>
      <h2>{say('open-which')}</h2>
      <ul className="pointers">
        {list?.records.map(({ record, version }, i) => (
          <li key={`${record} ${version}`}>
            <a href={pathTo('open-name', kind, record)}>{calls[i]}</a>
          </li>
        ))}
      </ul>
      {typeof list?.next === 'string' && (
        <p className="row acts">
          <Button className="btn" onPress={() => setAfter(list.next ?? '')}>
            {say('open-next')}
          </Button>
        </p>
      )}
    </>
  )
}
