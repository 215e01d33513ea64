import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { closingOf, knownCells, listNext, type Next } from '../../../../core/person/next.ts'
import { speaker } from '../../../words/say.ts'
import { Do, Refused } from '../../account/parts.tsx'
import type { Failed } from '../../account/session.ts'
import { Choose } from '../../form/choose.tsx'
import type { JourneyProps } from '../../journey.ts'
import { useLang } from '../../lang.tsx'
import { go } from '../../route.ts'
import { sendReview } from '../../same/send-review.ts'
import { cellsOf } from '../../typed/again.ts'
import { kindWords, sayOn, sayWhen, type FileOf } from '../model.ts'
import { NEXT } from './next-words.ts'
import { readWish, watchWish, wish, wishedIn } from '../wished.ts'
import { beginOf, forget, writtenOf, type Written } from '../written.ts'

type Props = Pick<JourneyProps, 'api' | 'who' | 'country'> & {
  readonly file: FileOf
  /** The record that the file was asked for by. */
  readonly record: string
  readonly onDone: () => void
}

const keyOf = ({ form, goesOn }: Next): string => [form.id, ...(goesOn ? [goesOn.record] : [])].join(' ')

/** From the file to the next record of it: a stay, a service, a need, the way home. What was told is not asked again, and what is written joins the file. */
export function NextCard({ api, who, country, file, record, onDone }: Props) {
  const lang = useLang()
  const say = speaker(NEXT, lang)
  const all = listNext(file, who.agency, country)
  const wished = wishedIn(all, useSyncExternalStore(watchWish, readWish))
  const [said, choose] = useState('')
  const card = useRef<HTMLElement>(null)
  const isWished = wished !== undefined
  // Whoever came for this form does not look for it at the end of a long page.
  useEffect(() => {
    if (isWished) card.current?.scrollIntoView({ block: 'center' })
  }, [isWished])
  const chosen = said === '' && wished ? keyOf(wished) : said
  const setChosen = (key: string): void => {
    wish(undefined)
    choose(key)
  }
  const next = all.find((n) => keyOf(n) === chosen)
  if (all.length === 0 || !who.signer) return null
  const wordsOf = ({ form, goesOn }: Next): string => {
    const what = kindWords(form.kind, lang)
    return goesOn ? say('next-on', { what, day: sayOn(goesOn.kind, goesOn.on, lang) }) : what
  }
  const open = ({ form, goesOn }: Next): void => {
    beginOf(file, record, form, goesOn ? cellsOf(form, goesOn.values) : knownCells(file, form, country))
    setChosen('')
    go('return')
  }
  const closing = closingOf(file, who.agency, country)
  const close = ({ form, goesOn }: NonNullable<typeof closing>): void => {
    const known = goesOn ? cellsOf(form, goesOn.values) : knownCells(file, form, country)
    beginOf(file, record, form, { ...known, stage: 'closed' })
    go('return')
  }
  return (
    <section ref={card} className="card o3" aria-labelledby="file-next">
      <h2 id="file-next" className="h3">
        {say('next-title')}
      </h2>
      {writtenOf(file).map((w) => (
        <Join key={w.record} written={w} {...{ api, who, file, onDone }} />
      ))}
      <Choose
        label={say('next-what')}
        value={chosen}
        empty={say('next-choose')}
        options={all.map((n) => [keyOf(n), wordsOf(n)] as const)}
        onChoose={setChosen}
      />
      <p className="s1 mut">{say('next-how')}</p>
      <p className="row acts">
        <Do words={say('next-begin')} isOff={!next} onPress={() => next && open(next)} />
      </p>
      {closing && file.over === null && (
        <>
          <p className="s1 mut apart">{say('next-close-how')}</p>
          <p className="row acts">
            <Do words={say('next-close')} onPress={() => close(closing)} />
          </p>
        </>
      )}
    </section>
  )
}

/** That it is hers is a word by itself, signed: where people are counted from it, a second person of the office says so too. */
function Join({ written, api, who, file, onDone }: Pick<Props, 'api' | 'who' | 'file' | 'onDone'> & { readonly written: Written }) {
  const lang = useLang()
  const say = speaker(NEXT, lang)
  const [done, setDone] = useState<'waits' | 'not-signed' | Failed>()
  const [oldest] = file.records
  if (!oldest) return null
  const join = async (): Promise<void> => {
    const sent = await sendReview([{ pair: { a: written, b: oldest }, word: 'one' }], [], { api, who }, 'officer-knows-both')
    if (sent === 'not-signed' || 'code' in sent) return setDone(sent)
    forget(written.record)
    if (sent.linked > 0) onDone()
    else setDone('waits')
  }
  return (
    <div className="ask">
      {done !== 'waits' && (
        <>
          <p>
            {say('next-written')}: <b>{kindWords(written.kind, lang)}</b>, {sayWhen(written.at, lang)}
          </p>
          <p className="row acts">
            <Do words={say('next-join')} isMain onPress={join} />
          </p>
        </>
      )}
      {done === 'waits' && <p role="status">{say('next-waits')}</p>}
      {done === 'not-signed' && <p role="alert">{say('next-not-signed')}</p>}
      {typeof done === 'object' && <Refused failed={done} />}
    </div>
  )
}
