import { useEffect, useMemo, useRef, useState } from 'react'
import type { Purpose } from '../../../core/entry/oversight-acts.ts'
import type { SealedClass } from '../../../core/model/fields.ts'
import type { ApprovalSaid } from '../../../core/vault/approvals.ts'
import { KeptOpenings, type KeptOpening } from './kept-openings.ts'
import type { Named, Opening, Outcome, Waits } from './opening.ts'
import type { Written } from './written.ts'
import type { OpenNameProps } from './open-name-props.ts'

type Refusal = Pick<Extract<Outcome, { is: 'refused' }>, 'code' | 'vaults'>
export type Note = 'ap-not-yet' | 'ap-silent' | 'ap-not-taken'
export type State =
  | { readonly at: 'closed' | 'asking' | 'waits' | 'late' }
  | { readonly at: 'open'; readonly names: readonly Named[]; readonly wrong: readonly string[] }
  | (Refusal & { readonly at: 'refused' })
  /** Somebody was asked to stand for it. */
  | { readonly at: 'approval'; readonly offices: readonly ApprovalSaid[]; readonly note?: Note }

const AGAIN_MS = 15_000

/** Where an outcome leads. @param before what was known until then. */
function next(before: State, outcome: Outcome): State {
  const offices = before.at === 'approval' ? before.offices : []
  switch (outcome.is) {
    case 'open':
      return { at: 'open', names: outcome.names, wrong: outcome.wrong }
    case 'asked':
      return { at: 'approval', offices: outcome.offices }
    case 'not-taken':
      return { at: 'approval', offices, note: 'ap-not-taken' }
    case 'waits':
      return before.at === 'approval' ? { ...before, note: 'ap-silent' } : { at: 'waits' }
    case 'refused': {
      const isVaults = outcome.code === 'opening.refused'
      if (before.at === 'approval' && isVaults) return { at: 'approval', offices, note: 'ap-not-yet' }
      // It waited, and a vault that was started meanwhile answers no older row.
      const { is: _, ...refusal } = outcome
      return before.at === 'waits' && isVaults ? { at: 'late' } : { at: 'refused', ...refusal }
    }
    default:
      return outcome satisfies never
  }
}

/** One asking and what becomes of it. An answer that comes after somebody has left is nobody's. */
export function useOpening(
  props: OpenNameProps,
  purpose: Purpose | '',
  classes: readonly SealedClass[],
  /** One that was asked before is gone on with: for this reason. */
  onResumed: (purpose: Purpose) => void,
) {
  const { api, config, country, who, record, kind, grant, row } = props
  const [state, setState] = useState<State>({ at: 'closed' })
  const [written, setWritten] = useState<Written>()
  /** For another agency's record: known once its cipher has told it. */
  const [about, setAbout] = useState<Opening['about']>()
  const opening = useRef<Opening>(undefined)
  const round = useRef(0)
  /** Only what this browser has kept is there when its window was closed: a private one keeps nothing. */
  const [isKept, setKept] = useState(false)
  const keeping = useMemo(() => KeptOpenings.of(who), [who])

  const forget = (): void => {
    round.current++
    opening.current = undefined
    setWritten(undefined)
    setState({ at: 'closed' })
  }
  /** And nothing is left of it on this device. */
  const throwAway = (): void => {
    if (written) void keeping?.drop(written.position)
    forget()
  }
  const keep = async (one: KeptOpening): Promise<void> => {
    const mine = round.current
    const has = (await keeping?.keep(one)) ?? false
    if (mine === round.current) setKept(has)
  }
  const goOn = async (kept: KeptOpening): Promise<void> => {
    const { doors } = config
    if (!doors || !who.signer) return
    const mine = ++round.current
    onResumed(kept.purpose)
    setWritten(kept.written)
    setKept(true)
    setState({ at: 'approval', offices: [] })
    const { resume } = await import('./opening.ts')
    const onWaits = (waits: Waits): Promise<void> => keep({ ...kept, ...waits })
    const made = await resume({ api, doors, country, signer: who.signer, agency: who.agency, onWaits }, kept)
    if (mine !== round.current) return
    opening.current = made
    setAbout(made.about)
    setState((before) => next(before, made.outcome))
  }
  useEffect(() => {
    void keeping?.list().then((all) => {
      const ofThis = all.filter((o) => o.record === record && o.grant?.row === grant?.row)
      const kept = row === undefined ? ofThis[0] : ofThis.find((o) => o.written.position === row)
      if (kept && round.current === 0) void goOn(kept)
    })
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once for a record, and again when the office's key has come
  }, [keeping, record, row])
  /** Does it, and goes on from there, unless somebody has left meanwhile. */
  const go = async (work: (made: Opening) => Promise<Outcome>): Promise<void> => {
    const mine = round.current
    const made = opening.current
    const outcome = made && (await work(made))
    if (outcome?.is === 'open' && written) void keeping?.drop(written.position)
    if (outcome && mine === round.current) setState((before) => next(before, outcome))
  }
  const begin = async (office?: string): Promise<void> => {
    const { doors } = config
    if (purpose === '' || !doors || !who.signer) return
    const mine = ++round.current
    setState({ at: 'asking' })
    setWritten(undefined)
    setKept(false)
    const { open } = await import('./opening.ts')
    const asked = { record, purpose, classes, ...(grant ? { grant } : {}) }
    const begun = { api, doors, country, signer: who.signer, agency: who.agency, ...asked }
    let put: Written | undefined
    const made = await open({
      ...begun,
      ...(office === undefined ? {} : { office }),
      onWritten: (w) => {
        put = w
        if (mine === round.current) setWritten(w)
      },
      onWaits: async (waits) => {
        if (put) await keep({ ...asked, kind: grant ? '' : kind, ...waits, written: put })
      },
    })
    if (mine !== round.current) return
    opening.current = made
    setAbout(made.about)
    setState((before) => next(before, made.outcome))
  }
  const look = async (): Promise<void> => {
    const [mine, offices] = [round.current, await opening.current?.look()]
    if (mine !== round.current) return
    setState((before) => (before.at !== 'approval' ? before : offices ? { at: 'approval', offices } : { ...before, note: 'ap-silent' }))
  }
  const again = (): Promise<void> => go((made) => made.again())
  const isApproved = state.at === 'approval' && state.offices.some((o) => o.is === 'approved')
  useEffect(() => {
    const isWaiting = state.at === 'waits' || (state.at === 'approval' && !isApproved)
    if (!isWaiting) return
    const timer = setInterval(() => void (state.at === 'waits' ? again() : look()), AGAIN_MS)
    return () => clearInterval(timer)
  })
  return {
    state,
    written,
    about,
    isApproved,
    isKept,
    forget,
    throwAway,
    begin,
    again,
    look,
    askOffice: (office: string) => go((made) => made.ask(office)),
  }
}
