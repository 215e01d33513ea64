import { useState } from 'react'
import { boardIn } from '../../../core/entry/kinds/board-posted.ts'
import { Do, Refused } from '../account/parts.tsx'
import type { Failed } from '../account/session.ts'
import { makeAct } from '../act.ts'
import { FilePick } from '../file-pick.tsx'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { speaker } from '../../words/say.ts'
import { OVERSEE } from './words.ts'

const MOST_BYTES = 128 * 1024

/** The board of answers to notes, made where the body's key is, and posted here: always as long, whatever is on it. */
export function Board({ api, who }: Pick<JourneyProps, 'api' | 'who'>) {
  const lang = useLang()
  const say = speaker(OVERSEE, lang)
  const [board, setBoard] = useState<{ readonly text: string } | 'none'>()
  const [is, setIs] = useState<'posted' | 'not-signed' | Failed>()
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return
    setIs(undefined)
    const text = readBoardFile(await file.slice(0, MOST_BYTES).text())
    setBoard(text === undefined ? 'none' : { text })
  }
  const post = async (): Promise<void> => {
    if (typeof board !== 'object') return
    const entry = await makeAct(who, { kind: 'board.posted' }, { board: board.text })
    const said = entry && (await api.ask('POST', '/api/v1/board', { entries: [entry] }))
    setIs(!said ? 'not-signed' : said.ok ? 'posted' : said)
    if (said?.ok) setBoard(undefined)
  }
  return (
    <section className="to-sign" aria-labelledby="ov-board">
      <h2 id="ov-board">{say('ov-board')}</h2>
      <p className="mut lead">{say('ov-board-how')}</p>
      <FilePick label={say('ov-board-file')} accept=".json" onPick={(file) => void take(file)} />
      {board === 'none' && (
        <p className="card stop narrow" role="alert">
          {say('ov-board-bad')}
        </p>
      )}
      {typeof board === 'object' && (
        <p className="row acts">
          <Do isMain words={say('ov-board-post')} onPress={post} />
        </p>
      )}
      {is === 'posted' && <p role="status">{say('ov-board-posted')}</p>}
      {is === 'not-signed' && <p role="alert">{say('ov-board-unsigned')}</p>}
      {typeof is === 'object' && <Refused failed={is} />}
    </section>
  )
}

/** As `saksi notes board` writes it. */
function readBoardFile(text: string): string | undefined {
  try {
    const said = JSON.parse(text) as { readonly format?: unknown; readonly board?: unknown }
    return said.format === 'saksi-board/1' ? boardIn(JSON.stringify({ board: said.board })) : undefined
  } catch {
    return undefined // no JSON
  }
}
