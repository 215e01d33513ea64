import { useId, useState } from 'react'
import type { LotRoot } from '../../../core/lot/draw.ts'
import type { LotSlip } from '../../../core/lot/slip.ts'
import { readNumber } from '../../../core/letter/number.ts'
import { speaker } from '../../words/say.ts'
import { Do, Refused } from '../account/parts.tsx'
import type { Failed } from '../account/session.ts'
import { makeAct } from '../act.ts'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { CodeBox } from '../mine/code-box.tsx'
import { begin } from '../return/kept/begun.ts'
import { utf8 } from '../../../core/bytes.ts'
import { handOver } from '../return/drop/take-file.ts'
import { go } from '../route.ts'
import type { ListedLot, OpenedFrame } from './model.ts'
import { LOT } from './words.ts'

type Props = JourneyProps & {
  readonly lot: ListedLot
  readonly root: LotRoot
  readonly origins: readonly string[]
  readonly onDone: () => void
}

/** The first root that this window was shown of each lot: one that is another later was made when the secret was known. */
const FIRST = new Map<string, string>()
const isFirst = (lot: string, { size, root }: LotRoot): boolean => {
  const first = FIRST.get(lot)
  if (first === undefined) FIRST.set(lot, `${size} ${root}`)
  return first === undefined || first === `${size} ${root}`
}
type Drawn = {
  /** Undefined where they are not those that were committed. */
  readonly names: readonly string[] | undefined
  readonly isRight: boolean
  readonly slip: Omit<LotSlip, 'format'>
}

/** Who goes opens the lot with the code of its paper: signed first, then shown. What is shown lies in this window alone. */
export function OpenLot({ api, who, country, lot, root, origins, onDone }: Props) {
  const say = speaker(LOT, useLang())
  const box = useId()
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState<'lot-no-code' | 'lot-other-code' | 'lot-root-moved' | 'not-signed'>()
  const [refused, setRefused] = useState<Failed>()
  const [drawn, setDrawn] = useState<Drawn>()
  const open = async (): Promise<void> => {
    const code = readNumber(typed)
    setWrong(code === undefined ? 'lot-no-code' : undefined)
    setRefused(undefined)
    if (code === undefined) return
    const { lotKeysOf, openNames } = await import('../../../core/lot/make-frame.ts')
    const { secretMark } = await import('../../../core/lot/frame.ts')
    const { checkLot } = await import('../../../core/lot/check.ts')
    const { secret } = lotKeysOf(code)
    // Nothing is signed for a code that is another's.
    if (secretMark(secret) !== lot.framed.secret) return setWrong('lot-other-code')
    // Nor for a root that was put in the place of another.
    if (!isFirst(lot.framed.id, root)) return setWrong('lot-root-moved')
    const { id, office, day } = lot.framed
    const entry = await makeAct(who, { kind: 'lot.opened', lot: id, office, day, secret, ...root })
    if (!entry) return setWrong('not-signed')
    const said = await api.ask<OpenedFrame>('POST', '/api/v1/lots/openings', { entries: [entry] })
    if (!said.ok) return setRefused(said)
    const { frame, proof } = said.body
    const { isFramedBefore } = await import('../../../core/lot/proof.ts')
    const isBefore = isFramedBefore(lot.framed, root, proof) && proof.slot * 1000 >= Date.parse(lot.falls) && origins.includes(frame.origin)
    const checked = checkLot({ framed: lot.framed, frame, opened: { secret, ...root }, anchor: { origin: frame.origin, ...root } })
    const names = openNames(frame, code)
    setDrawn({
      names: names && checked.drawn.map((token) => names[frame.tokens.indexOf(token)] ?? ''),
      isRight: checked.faults.length === 0 && isBefore && names !== undefined,
      slip: { framed: lot.framed, proof, frame, opened: { secret, ...root }, drawn: checked.drawn },
    })
    setTyped('')
    onDone()
  }
  if (drawn)
    return (
      <div className="drawn">
        {drawn.names && (
          <>
            <p className="h3" role="status">
              {say('lot-drawn')}
            </p>
            <ol>
              {drawn.names.map((name) => (
                <li key={name} dir="auto">
                  {name.replaceAll('\t', ' · ')}
                </li>
              ))}
            </ol>
          </>
        )}
        <p className={drawn.isRight ? 's2 mut' : 'card stop'} role={drawn.isRight ? undefined : 'alert'}>
          {say(drawn.isRight ? 'lot-right' : drawn.names ? 'lot-wrong' : 'lot-names-differ')}
        </p>
        <p className="row acts">
          {drawn.names && (
            <Do
              words={say('lot-write')}
              isMain
              onPress={() => {
                const form = country.forms.find((f) => f.kind === 'inspection' && f.slot.list === country.lots?.offices)
                if (!form) return
                const { office, day } = lot.framed
                begin({ form, cells: { office, inspected_on: day.split('-').toReversed().join('-'), announced: 'no' } })
                go('return')
              }}
            />
          )}
          <Do
            words={say('lot-proof')}
            onPress={async () => {
              const { printSlip } = await import('../../../core/lot/slip.ts')
              handOver(utf8(printSlip(drawn.slip)), `lot-${lot.framed.office}-${lot.framed.day}.json`)
            }}
          />
        </p>
        <p className="mut s2">{say('lot-proof-how')}</p>
      </div>
    )
  return (
    <details>
      <summary>{say('lot-go')}</summary>
      <p className="mut s2">{say('lot-go-how')}</p>
      <CodeBox id={box} label={say('lot-code')} value={typed} onChange={setTyped} />
      {wrong && <p role="alert">{say(wrong)}</p>}
      <Refused failed={refused} />
      <p className="row acts">
        <Do words={say('lot-open')} isMain isOff={typed.trim() === ''} onPress={open} />
      </p>
    </details>
  )
}
