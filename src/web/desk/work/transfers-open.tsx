import { formatNumber } from '../../words/khmer.ts'
import { speaker } from '../../words/say.ts'
import { useLang } from '../lang.tsx'
import { pathTo } from '../route.ts'
import type { Standing } from '../transfer/standing.ts'
import { TRANSFER } from '../transfer/words.ts'
import { WORK } from './words.ts'

/** Dossiers on their way between offices: open work of both, and not ended by a row alone. */
export function TransfersOpen({ open }: { readonly open: readonly Standing[] }) {
  const lang = useLang()
  const move = speaker(TRANSFER, lang)
  const late = open.filter((s) => s.wait?.isLate).length
  return (
    <p className="card narrow">
      <a href={pathTo('transfer')}>{move('move-under-way')}</a>: {formatNumber(open.length, lang)}
      {late > 0 && (
        <b className="late">
          {' · '}
          {speaker(WORK, lang)('work-late')}: {formatNumber(late, lang)}
        </b>
      )}
    </p>
  )
}
