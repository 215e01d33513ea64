import { useState, type FormEvent } from 'react'
import { Button } from 'react-aria-components/Button'
import { numberFrom } from '../../../core/letter/number.ts'
import { keysOf, keptOf, readWord } from '../../../core/own-page/code.ts'
import { ownSigner } from '../../../core/own-page/own-key.ts'
import type { PageWish } from '../../../work/oversight/order.ts'
import { speaker } from '../../words/say.ts'
import { Do } from '../account/parts.tsx'
import { useList } from '../account/use-list.ts'
import { Missing, type Lacking } from '../form/question.tsx'
import { dayAfter, isAhead, UntilDay } from '../form/until-day.tsx'
import { NotSent, useSending } from '../form/use-sending.tsx'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { PageTitle } from '../page-title.tsx'
import { pathTo } from '../route.ts'
import type { Signed } from '../vault/vault-desk.ts'
import { sayWhen } from './model.ts'
import { OwnPagePaper, type CodePaper } from './own-page-paper.tsx'
import { stateOf } from './own-page-state.ts'
import { PAGES } from './own-page-words.ts'
import { PEOPLE } from './words.ts'

type Props = Omit<JourneyProps, 'path'> & { readonly record: string }
type Given = { readonly page: string; readonly key: string; readonly until: string; readonly at: string; readonly closedAt: string | null }
type Made = CodePaper & { readonly pages: string; readonly told: Signed }
/** What somebody of the office does with pages: signs at the desk, and tells the vaults. */
type Acting = Pick<JourneyProps, 'api' | 'who' | 'config'> & { readonly path: string; readonly record: string }

const MOST_DAYS = 365
const USUAL_DAYS = 90

/** Signed for her by whoever sits with her. Null where this desk has no vaults. @throws where nobody signed, or nothing is on record. */
async function tellVaults({ api, who: { agency, signer }, config: { doors } }: Acting, wish: PageWish): Promise<Signed | null> {
  if (!doors || !signer) return null
  const { vaultDesk } = await import('../vault/vault-desk.ts')
  return vaultDesk({ api, doors, agency, signer }).page(wish)
}

/** `#/people/<record>/page`: a page of her own is made, its code printed once, and closed. Code and word are in this window alone. */
export function OwnPagePage({ record, ...props }: Props) {
  const { api, who, config } = props
  const lang = useLang()
  const say = speaker(PAGES, lang)
  const path = `/api/v1/people/${record}/pages`
  const { list, refused, again } = useList<{ readonly pages: readonly Given[] }>(api, path)
  const [made, setMade] = useState<Made>()
  const back = (
    <p className="crumb">
      <a href={pathTo('people', record)}>{say('page-back')}</a>
    </p>
  )
  if (refused)
    return (
      <>
        {back}
        <PageTitle>{speaker(PEOPLE, lang)(refused.code === 'no-answer' ? 'people-not-loaded' : 'people-not-there')}</PageTitle>
      </>
    )
  if (!list) return <p role="status">{'…'}</p>
  const acting = { api, who, config, path, record }
  return (
    <div className="people">
      {back}
      <PageTitle>{say('page-title')}</PageTitle>
      {made ? (
        <>
          <p className="lead" role="status">
            {say('page-made')} {say('page-counts', { n: made.told.counts, of: made.told.of })}{' '}
            {made.told.counts < made.told.of && say('page-counts-part')}
          </p>
          <p className="row acts">
            <Button className="btn p" onPress={() => print()}>
              {say('page-print')}
            </Button>
          </p>
          <OwnPagePaper {...props} pages={made.pages} paper={made} />
        </>
      ) : (
        <>
          <p className="mut lead">{say('page-how')}</p>
          {config.doors?.pages === undefined ? (
            <p className="card narrow">{say('page-without')}</p>
          ) : (
            who.signer && <Make {...acting} pages={config.doors.pages} onMade={(paper) => (setMade(paper), again())} />
          )}
        </>
      )}
      <section className="card narrow given" aria-labelledby="pages-given">
        <h2 id="pages-given" className="h3">
          {say('page-old')}
        </h2>
        {list.pages.length === 0 && <p className="s2">{say('page-none')}</p>}
        <ul className="who">
          {list.pages.map((p) => (
            <GivenPage key={p.page} {...acting} given={p} onDone={again} />
          ))}
        </ul>
      </section>
    </div>
  )
}

function Make({ pages, onMade, ...acting }: Acting & { readonly pages: string; readonly onMade: (made: Made) => void }) {
  const { api, who, path, record } = acting
  const say = speaker(PAGES, useLang())
  const [word, setWord] = useState('')
  const [until, setUntil] = useState(() => dayAfter(USUAL_DAYS))
  const [lacking, setLacking] = useState<Lacking>([])
  const [isUntold, setUntold] = useState(false)
  const { send, unsent } = useSending({ api, who }, path)
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const read = readWord(word)
    setLacking([
      ...(read === undefined ? [['page-word', say('page-need-word')] as const] : []),
      ...(isAhead(until, MOST_DAYS) ? [] : [['page-day', say('page-need-day')] as const]),
    ])
    if (read === undefined || !isAhead(until, MOST_DAYS)) return
    const code = numberFrom(crypto.getRandomValues(new Uint8Array(16)))
    const { mark, proof, seed } = await keysOf(code, read)
    const key = ownSigner(seed).publicKey
    // The vaults first: a page whose word stops nothing would be a promise that is not kept.
    const told = await tellVaults(acting, { kind: 'page.keyed', key, record, until }).catch(() => undefined)
    const isKnown = told !== undefined && told !== null && told.counts !== 0
    setUntold(!isKnown)
    if (!isKnown) return
    if (await send({ kind: 'page.opened', record, mark, kept: keptOf(proof), key, until })) onMade({ code, until, pages, told })
  }
  return (
    <form className="card narrow spaced" onSubmit={(e) => void submit(e)} noValidate autoComplete="off">
      <p className="s2">{say('page-ask')}</p>
      <Missing title={say('page-title')} lacking={lacking} />
      <NotSent unsent={unsent} words={say('page-not-signed')} />
      {isUntold && <p role="alert">{say('page-no-vaults')}</p>}
      <div className="field">
        <label htmlFor="page-word">{say('page-word')}</label>
        <input
          id="page-word"
          type="text"
          value={word}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          aria-describedby="page-word-how"
          onChange={(e) => setWord(e.target.value)}
        />
      </div>
      <p id="page-word-how" className="s2 mut">
        {say('page-word-how')}
      </p>
      <div id="page-day" tabIndex={-1}>
        <UntilDay label={say('page-until')} value={until} most={MOST_DAYS} onDay={setUntil} />
      </div>
      <p className="row acts">
        <Button className="btn p" type="submit">
          {say('page-make')}
        </Button>
      </p>
    </form>
  )
}

function GivenPage({ given: p, onDone, ...acting }: Acting & { readonly given: Given; readonly onDone: () => void }) {
  const { api, who, config, path } = acting
  const lang = useLang()
  const say = speaker(PAGES, lang)
  const [isAsking, setAsking] = useState(false)
  const [ended, setEnded] = useState<Pick<Signed, 'counts' | 'of'>>()
  const { send, unsent } = useSending({ api, who }, path)
  /** Without it whoever has code and word asks the vaults who looked, and narrows what is shared, until the page's day. */
  const end = async (): Promise<void> => {
    const told = await tellVaults(acting, { kind: 'page.unkeyed', key: p.key }).catch(() => undefined)
    if (told !== null) setEnded(told ?? { counts: 0, of: config.doors?.vaults.length ?? 0 })
  }
  const close = async (): Promise<void> => {
    if (await send({ kind: 'page.closed', page: p.page })) {
      setAsking(false)
      await end()
    }
    onDone()
  }
  const state = stateOf(p, { today: dayAfter(0), hasVaults: config.doors !== undefined, ended })
  const closedOn = p.closedAt === null ? '' : sayWhen(p.closedAt.slice(0, 10), lang)
  return (
    <li>
      {ended && state === 'still-open' && (
        <div className="card stop" role="alert">
          <p>
            <b>{say('page-still-open', { n: ended.of - ended.counts, of: ended.of })}</b>
          </p>
          <p className="s2">{say('page-still-open-how', { day: closedOn })}</p>
        </div>
      )}
      <p className="s2">
        {say('page-line', { day: sayWhen(p.at.slice(0, 10), lang), until: sayWhen(p.until, lang) })}{' '}
        {state === 'closed' && <span className="tag">{say('page-closed', { day: closedOn })}</span>}
        {state === 'closed-here' && <span className="tag q">{say('page-closed-here', { day: closedOn })}</span>}
        {state === 'over' && <span className="tag">{say('page-over')}</span>}
      </p>
      <NotSent unsent={unsent} words={say('page-not-signed')} />
      {ended && state === 'closed' && <p role="status">{say('page-ended', { n: ended.counts, of: ended.of })}</p>}
      {(state === 'closed-here' || state === 'still-open') && who.signer && (
        <p className="row acts">
          <Do words={say('page-end-vaults')} onPress={end} />
        </p>
      )}
      {state === 'open' && who.signer && !isAsking && (
        <p className="row acts">
          <Button className="btn" onPress={() => setAsking(true)}>
            {say('page-close')}
          </Button>
        </p>
      )}
      {isAsking && (
        <div role="group" aria-label={say('page-close')}>
          <p className="s2">{say('page-close-sure')}</p>
          <p className="row acts">
            <Do words={say('page-yes')} isMain onPress={close} />
            <Button className="btn" onPress={() => setAsking(false)}>
              {say('page-no')}
            </Button>
          </p>
        </div>
      )}
    </li>
  )
}
