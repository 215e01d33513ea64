import { useEffect, useState } from 'react'
import { sheetRowOf } from '../../../../core/sheet/row-id.ts'
import { languageOf } from '../../../../core/text/languages.ts'
import type { EdgeKeys } from '../../../../road/ports.ts'
import type { AlikeRows as Pair } from '../../../../work/links/alike-rows.ts'
import { ALIKE } from '../../../words/alike.ts'
import { digits, formatNumber } from '../../../words/khmer.ts'
import { pick, speaker } from '../../../words/say.ts'
import { useLang } from '../../lang.tsx'
import { COMPARED_WORDS, LEVEL_WORDS } from '../../same/words.ts'
import type { Edge } from '../edge.ts'
import type { Sheet } from './problems.ts'

/** What is typed or pressed at once comes first. */
const PAUSE_MS = 300
/** A longer list is looked through on the page of pairs. */
const ROWS_MOST = 3000

type Found = { readonly pairs: readonly Pair[]; readonly more: number }

/** Rows of the sheet on the desk that may be one person: told before they are handed in, by their numbers and by what is alike. No name is repeated. */
export function AlikeRows({ edge, keys, sheet }: { readonly edge: Edge; readonly keys: EdgeKeys; readonly sheet: Sheet }) {
  const lang = useLang()
  const say = speaker(ALIKE, lang)
  const [found, setFound] = useState<Found>()
  // Once it was read, and once more when all of it passes: not at every cell, for every row is gone through.
  const isRight = sheet.problems.every((p) => p.severity !== 'error')
  const isShort = sheet.rows.length <= ROWS_MOST
  useEffect(() => {
    let isAway = false
    const later = setTimeout(() => {
      if (isShort)
        void edge.ask({ kind: 'alike', keys }).then((said) => {
          if (!isAway) setFound(said.kind === 'alike' ? said.found : undefined)
        })
    }, PAUSE_MS)
    return () => {
      isAway = true
      clearTimeout(later)
    }
  }, [edge, keys, isRight, isShort, sheet.fileName])
  if (!found || found.pairs.length === 0) return null
  const row = (id: number): string => digits(String(sheetRowOf(id)), lang)
  return (
    <section className="card waits" aria-labelledby="alike-rows">
      <h2 id="alike-rows" className="h3">
        {say('alike-title')}
      </h2>
      <p className="s2">{say('alike-how')}</p>
      <ul className="s2">
        {found.pairs.map(({ rows: [a, b], reasons }) => (
          <li key={`${a} ${b}`}>
            <b>{say('alike-rows', { a: row(a), b: row(b) })}</b>{' '}
            <span className="mut">
              {reasons
                .map((r) =>
                  say('alike-reason', {
                    what: pick(COMPARED_WORDS[r.comparison] ?? { en: r.comparison }, lang),
                    level: pick(LEVEL_WORDS[r.level] ?? { en: r.level }, lang),
                  }),
                )
                .join(languageOf(lang).comma)}
            </span>
          </li>
        ))}
      </ul>
      {found.more > 0 && <p className="s2 mut">{say('alike-more', { n: formatNumber(found.more, lang) })}</p>}
    </section>
  )
}
