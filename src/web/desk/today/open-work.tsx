import { formatDay, formatNumber } from '../../words/khmer.ts'
import { pick, speaker } from '../../words/say.ts'
import { useLang } from '../lang.tsx'
import { pathTo } from '../route.ts'
import { inOrder, type OpenList } from '../work/model.ts'
import { WORK } from '../work/words.ts'
import { Card, Row } from './parts.tsx'
import { TODAY } from './words.ts'

type Props = { readonly lists: readonly OpenList[] }
/** So many lists stand here; the rest are on their page. */
const SHOWN = 5

/** What the office has begun and not finished, what is over the law's time first. */
export function OpenWork({ lists }: Props) {
  const lang = useLang()
  const say = speaker(TODAY, lang)
  const work = speaker(WORK, lang)
  const open = inOrder(lists)
  const n = (value: number): string => formatNumber(value, lang)
  return (
    <Card id="open-work" title={say('today-open-work')}>
      {open.slice(0, SHOWN).map((l) => (
        <Row
          key={l.list}
          what={pick(l.words, lang)}
          of={say('today-open-n', { n: l.isMore ? work('work-more', { n: n(l.open) }) : n(l.open) })}
          clock={l.late > 0 ? say('today-open-late', { n: n(l.late) }) : say('today-since', { day: formatDay(l.oldest ?? '', lang) })}
          isLate={l.late > 0}
          act={say('today-look')}
          href={pathTo('work', l.list)}
        />
      ))}
      {open.length > SHOWN && (
        <li className="more">
          <a href={pathTo('work')}>{work('work-back')}</a>
        </li>
      )}
    </Card>
  )
}
