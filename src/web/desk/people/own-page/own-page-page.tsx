import { useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { speaker } from '../../../words/say.ts'
import { Do } from '../../account/parts.tsx'
import { useList } from '../../account/use-list.ts'
import { dayAfter } from '../../form/until-day.tsx'
import { Sure } from '../../form/sure.tsx'
import { NotSent, useSending } from '../../form/use-sending.tsx'
import type { JourneyProps } from '../../journey.ts'
import { useLang } from '../../lang.tsx'
import { PageTitle } from '../../page-title.tsx'
import { pathTo } from '../../route.ts'
import { sayWhen } from '../model.ts'
import { endAtVaults, type Acting, type Ended, type Given } from './own-page-acts.ts'
import { HandOver, type Made } from './own-page-hand-over.tsx'
import { MakePage } from './own-page-make.tsx'
import { isEnded, stateOf, stillOpen } from './own-page-state.ts'
import { PAGES } from './own-page-words.ts'
import { PEOPLE } from '../words.ts'

type Props = Omit<JourneyProps, 'path'> & { readonly record: string }

/** `#/people/<record>/page`: a page of her own is made, its code handed over once, and closed. Code and word are in this window alone. */
export function OwnPagePage({ record, ...props }: Props) {
  const { api, who, config, country } = props
  const lang = useLang()
  const say = speaker(PAGES, lang)
  const path = `/api/v1/people/${record}/pages`
  const { list, refused, again } = useList<{ readonly pages: readonly Given[] }>(api, path)
  const [made, setMade] = useState<Made>()
  /** What the vaults answered in this window, by page. */
  const [ended, setEnded] = useState<Readonly<Record<string, Ended>>>({})
  const { send, unsent } = useSending({ api, who }, path)
  const { send: sign, unsent: unsaid } = useSending({ api, who }, path)
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
  const acting: Acting = { api, who, config, path, record }
  const open = list.pages.filter(
    (p) => stateOf(p, { today: dayAfter(0), hasVaults: config.doors !== undefined, ended: undefined }) === 'open',
  )
  /** Whoever took the paper still reads these: nothing else is said, and no other is made, before they are closed. */
  const still = stillOpen(list.pages, { today: dayAfter(0), hasVaults: config.doors !== undefined, ended })
  /**
   * Without the vaults' part whoever has code and word asks them who looked, and narrows what is shared, until the page's day. That all have heard it is
   * signed: until then it stands on the office's list of the day, for whoever comes after this window.
   */
  const end = async (p: Given): Promise<void> => {
    const told = await endAtVaults(acting, p)
    if (!told) return
    setEnded((before) => ({ ...before, [p.page]: told }))
    if (!isEnded(told)) return
    const now = await api.ask<{ readonly pages: readonly Given[] }>('GET', path)
    const closing = now.ok ? now.body.pages.find((q) => q.page === p.page)?.closing : undefined
    if (closing && (await sign({ kind: 'page.closed', page: closing }))) again()
  }
  const close = async (all: readonly Given[]): Promise<void> => {
    for (const p of all)
      if (await send({ kind: 'page.closed', page: p.page })) {
        // What is handed over is ready no more once it is closed.
        setMade((before) => (before?.key === p.key ? undefined : before))
        await end(p)
      }
    again()
  }
  return (
    <div className="people">
      {back}
      <PageTitle>{say('page-title')}</PageTitle>
      {still.map((p) => (
        <StillOpen key={p.page} {...acting} given={p} ended={ended[p.page]} onEnd={() => end(p)} />
      ))}
      {still.length > 0 ? null : made ? (
        <HandOver {...props} made={made} onLeave={() => setMade(undefined)} />
      ) : (
        <>
          <p className="mut lead">{say('page-how')}</p>
          {config.doors?.pages === undefined ? (
            <p className="card narrow">{say('page-without')}</p>
          ) : (
            who.signer && (
              <MakePage
                {...acting}
                pages={config.doors.pages}
                line={country.agencies.find((a) => a.id === who.agency)?.line}
                open={open.length}
                onMade={async (paper, isAlone) => {
                  setMade(paper)
                  await (isAlone ? close(open) : again())
                }}
              />
            )
          )}
        </>
      )}
      <section className="card narrow given" aria-labelledby="pages-given">
        <h2 id="pages-given" className="h3">
          {say('page-old')}
        </h2>
        {list.pages.length === 0 && <p className="s2">{say('page-none')}</p>}
        <NotSent unsent={unsent} words={say('page-not-signed')} />
        <NotSent unsent={unsaid} words={say('page-end-not-signed')} />
        <ul className="who">
          {list.pages.map((p) => (
            <GivenPage key={p.page} {...acting} given={p} ended={ended[p.page]} onEnd={() => end(p)} onClose={() => close([p])} />
          ))}
        </ul>
        {open.length > 1 && who.signer && (
          <p className="row acts">
            <Do words={say('page-close-all')} onPress={() => close(open)} />
          </p>
        )}
      </section>
    </div>
  )
}

type StillProps = Acting & { readonly given: Given; readonly ended: Ended | undefined; readonly onEnd: () => Promise<void> }

function StillOpen({ given: p, ended, who, onEnd }: StillProps) {
  const lang = useLang()
  const say = speaker(PAGES, lang)
  if (!ended || p.closedAt === null) return null
  return (
    <section className="card stop narrow still-open" role="alert">
      <p>
        <b>{say('page-still-open', { n: ended.of - ended.counts, of: ended.of })}</b>
      </p>
      <p className="s2">{say('page-still-open-how', { day: sayWhen(p.closedAt.slice(0, 10), lang) })}</p>
      {who.signer && (
        <p className="row acts">
          <Do words={say('page-end-vaults')} onPress={onEnd} />
        </p>
      )}
    </section>
  )
}

type GivenProps = Acting & {
  readonly given: Given
  readonly ended: Ended | undefined
  readonly onEnd: () => Promise<void>
  readonly onClose: () => Promise<void>
}

function GivenPage({ given: p, ended, who, config, onEnd, onClose }: GivenProps) {
  const lang = useLang()
  const say = speaker(PAGES, lang)
  const [isAsking, setAsking] = useState(false)
  const close = async (): Promise<void> => {
    await onClose()
    setAsking(false)
  }
  const state = stateOf(p, { today: dayAfter(0), hasVaults: config.doors !== undefined, ended })
  const closedOn = p.closedAt === null ? '' : sayWhen(p.closedAt.slice(0, 10), lang)
  return (
    <li>
      <p className="s2">
        {say('page-line', { day: sayWhen(p.at.slice(0, 10), lang), until: sayWhen(p.until, lang) })}{' '}
        {state === 'closed' && <span className="tag">{say('page-closed', { day: closedOn })}</span>}
        {state === 'closed-here' && <span className="tag q">{say('page-closed-here', { day: closedOn })}</span>}
        {state === 'over' && <span className="tag">{say('page-over')}</span>}
      </p>
      {ended && state === 'closed' && <p role="status">{say('page-ended', { n: ended.counts, of: ended.of })}</p>}
      {state === 'closed-here' && who.signer && (
        <p className="row acts">
          <Do words={say('page-end-vaults')} onPress={onEnd} />
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
        <Sure
          about={say('page-close')}
          asks={say('page-close-sure')}
          yes={say('page-yes')}
          no={say('page-no')}
          onYes={close}
          onNo={() => setAsking(false)}
        />
      )}
    </li>
  )
}
