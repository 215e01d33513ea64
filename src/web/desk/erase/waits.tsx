import { formatNumber } from '../../words/khmer.ts'
import { speaker } from '../../words/say.ts'
import { useFresh, useList } from '../account/use-list.ts'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { pathTo } from '../route.ts'
import { waitsOfErasures, type Erasures } from './model.ts'
import { ERASE } from './words.ts'

/** On the first page of whoever has no day's page: that an erasure waits for this person's signature. */
export default function ErasuresWait({ api, who }: Pick<JourneyProps, 'api' | 'who'>) {
  const lang = useLang()
  const say = speaker(ERASE, lang)
  const { list, before, again } = useList<Erasures>(api, '/api/v1/erasures/desk')
  useFresh(again)
  const shown = list ?? before
  const n = shown ? waitsOfErasures(shown, { agency: who.agency, isHead: who.roles.includes('head') }) : 0
  return (
    <div role="status">
      {n > 0 && (
        <p className="card narrow">
          {say('er-waits-n', { n: formatNumber(n, lang) })} <a href={pathTo('erase')}>{say('er-title')}</a>
        </p>
      )}
    </div>
  )
}
