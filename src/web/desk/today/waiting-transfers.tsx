import { digits } from '../../words/khmer.ts'
import { speaker } from '../../words/say.ts'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { pathTo } from '../route.ts'
import { officeName, type Standing } from '../transfer/standing.ts'
import { TRANSFER } from '../transfer/words.ts'
import { Card, Row } from './parts.tsx'
import { TODAY } from './words.ts'

type Props = Pick<JourneyProps, 'country'> & { readonly transfers: readonly Standing[] }
/** So many stand here; the rest are on their page. */
const SHOWN = 5

/** Dossiers on their way between offices: who offered one sees that it waits, everybody else is asked. */
export function WaitingTransfers({ country, transfers }: Props) {
  const lang = useLang()
  const say = speaker(TODAY, lang)
  const move = speaker(TRANSFER, lang)
  return (
    <Card id="transfers" title={move('move-under-way')}>
      {transfers.slice(0, SHOWN).map(({ transfer: t, state, wait, waitsForMe }) => (
        <Row
          key={t.offer}
          what={move('move-dossier', { number: digits(t.number, lang) })}
          of={`${move('move-way', { from: officeName(country, t.from, lang), to: officeName(country, t.to, lang) })} · ${move(`move-${state}`)}`}
          clock={move(wait?.isLate ? 'move-late' : 'move-days', { n: wait?.days ?? 0 })}
          isLate={wait?.isLate === true}
          act={say(waitsForMe ? 'today-answer' : 'today-look')}
          href={pathTo('transfer', t.offer)}
        />
      ))}
      {transfers.length > SHOWN && (
        <li className="more">
          <a href={pathTo('transfer')}>{move('move-back')}</a>
        </li>
      )}
    </Card>
  )
}
