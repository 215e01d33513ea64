import { whatIsErased } from '../../../core/model/what-is-erased.ts'
import { speaker } from '../../words/say.ts'
import { sayColumn } from '../find/called.ts'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { ERASE } from './words.ts'

type Props = {
  readonly country: JourneyProps['country']
  readonly kind: string
  /** Of its headings, under what stands above them on the page. */
  readonly Level: 'h2' | 'h3'
}
/** What an erasure of a record of this kind destroys, what it leaves, and what it cannot reach. Before anybody signs. */
export function WhatGoes({ country, kind, Level }: Props) {
  const lang = useLang()
  const say = speaker(ERASE, lang)
  const { sealed, clear, stays } = whatIsErased(kind)
  const named = (ids: readonly string[]): string => [...new Set(ids.map((id) => sayColumn(country, kind, id, lang)))].join(' · ')
  return (
    <div className="what-goes">
      <section aria-labelledby={`goes-${kind}`}>
        <Level id={`goes-${kind}`} className="h3">
          {say('er-goes')}
        </Level>
        {sealed.length > 0 && (
          <p>
            {say('er-goes-sealed')} <b>{named(sealed)}</b>
          </p>
        )}
        {clear.length > 0 && (
          <p>
            {say('er-goes-clear')} <b>{named(clear)}</b>
          </p>
        )}
        <p className="s2">{say('er-goes-more')}</p>
      </section>
      <section aria-labelledby={`stays-${kind}`}>
        <Level id={`stays-${kind}`} className="h3">
          {say('er-stays')}
        </Level>
        <p>{say('er-stays-how')}</p>
        <p>
          <b>{named(stays)}</b>
        </p>
      </section>
      <section aria-labelledby={`beyond-${kind}`}>
        <Level id={`beyond-${kind}`} className="h3">
          {say('er-beyond')}
        </Level>
        <ul>
          {(['er-beyond-linked', 'er-beyond-backup', 'er-beyond-sheet', 'er-beyond-paper'] as const).map((key) => (
            <li key={key}>{say(key)}</li>
          ))}
        </ul>
      </section>
    </div>
  )
}
