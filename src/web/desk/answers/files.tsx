import { useState } from 'react'
import { fromBase64 } from '../../../core/bytes.ts'
import type { ShownSheet } from '../../../work/answers/shown-answers.ts'
import { FILE_KINDS } from './words.ts'
import { pick } from '../../words/say.ts'
import type { Api } from '../account/api.ts'
import type { Failed } from '../account/session.ts'
import { Do, Refused } from '../account/parts.tsx'
import { useLang } from '../lang.tsx'
import { addressOf } from './say-shown.ts'
import { useWords } from './use-words.ts'

type File = { readonly name: string; readonly type: string; readonly base64: string }
const KINDS = ['docx', 'xlsx', 'pdf', 'html'] as const

/** The sheet as a file. It comes through the session and is handed to the browser; no address of it exists. */
export function Files({ api, sheet }: { readonly api: Api; readonly sheet: ShownSheet }) {
  const lang = useLang()
  const say = useWords()
  const [failed, setFailed] = useState<Failed>()
  const [isBusy, setBusy] = useState(false)
  const take = async (format: (typeof KINDS)[number]): Promise<void> => {
    setBusy(true)
    const said = await api.ask<File>('GET', `/api/v1/answers/file?${addressOf(sheet)}&format=${format}&lang=${lang}`)
    setBusy(false)
    setFailed(said.ok ? undefined : said)
    if (!said.ok) return
    const url = URL.createObjectURL(new Blob([Uint8Array.from(fromBase64(said.body.base64))], { type: said.body.type }))
    const link = document.createElement('a')
    link.href = url
    link.download = said.body.name
    link.click()
    URL.revokeObjectURL(url)
  }
  return (
    <div className="files" role="group" aria-label={say('files')}>
      {KINDS.map((kind) => (
        <Do key={kind} words={pick(FILE_KINDS[kind], lang)} isOff={isBusy} onPress={() => take(kind)} />
      ))}
      {isBusy && <span role="status">{say('making')}</span>}
      <Refused failed={failed} />
    </div>
  )
}
