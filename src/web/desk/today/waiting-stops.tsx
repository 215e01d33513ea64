import { checkCode } from '../../../core/entry/sign-in.ts'
import { formatDay } from '../../words/khmer.ts'
import { speaker } from '../../words/say.ts'
import { useLang } from '../lang.tsx'
import { pathTo } from '../route.ts'
import { Card, Row } from './parts.tsx'
import { TODAY } from './words.ts'

/** What a person has taken back and others may still open (src/server/routes/people.ts). `file`: by which her file is called on every screen. */
export type Unstopped = {
  readonly files: readonly { readonly record: string; readonly file: string; readonly since: string }[]
  readonly isMore: boolean
}

/** Recording it stopped nothing: each line leads to the press that does. Over a shoulder it says neither of what nor of whom. */
export function WaitingStops({ list: { files, isMore } }: { readonly list: Unstopped }) {
  const lang = useLang()
  const say = speaker(TODAY, lang)
  return (
    <Card id="stops" title={say('today-stops')}>
      {files.map((f) => (
        <Row
          key={f.file}
          what={say('today-page-file', { code: checkCode(f.file) })}
          of=""
          clock={say('today-since', { day: formatDay(f.since, lang) })}
          isLate
          act={say('today-stop-now')}
          href={pathTo('people', f.file)}
        />
      ))}
      {isMore && <li className="more">{say('today-more')}</li>}
    </Card>
  )
}
