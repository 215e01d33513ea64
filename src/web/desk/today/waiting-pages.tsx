import { checkCode } from '../../../core/entry/sign-in.ts'
import { formatDay } from '../../words/khmer.ts'
import { speaker } from '../../words/say.ts'
import { useLang } from '../lang.tsx'
import { pathTo } from '../route.ts'
import { Card, Row } from './parts.tsx'
import { TODAY } from './words.ts'

/** What the office has closed and a vault may not have (src/server/routes/own-pages.ts). `file`: by which her file is called on every screen. */
export type HalfClosed = {
  readonly pages: readonly { readonly record: string; readonly file: string; readonly closedAt: string }[]
  readonly isMore: boolean
}

/** Whoever took a paper may still read by it: each line leads to where it is closed again. Over a shoulder it says neither of what nor of whom. */
export function WaitingPages({ list: { pages, isMore } }: { readonly list: HalfClosed }) {
  const lang = useLang()
  const say = speaker(TODAY, lang)
  return (
    <Card id="pages" title={say('today-pages')}>
      {pages.map((p) => (
        <Row
          key={p.file}
          what={say('today-page-file', { code: checkCode(p.file) })}
          of=""
          clock={say('today-since', { day: formatDay(p.closedAt.slice(0, 10), lang) })}
          isLate
          act={say('today-close-again')}
          href={pathTo('people', p.record, 'page')}
        />
      ))}
      {isMore && <li className="more">{say('today-more')}</li>}
    </Card>
  )
}
