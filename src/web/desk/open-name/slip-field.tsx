import { useState } from 'react'
import { parseJson } from '../../../core/canonical.ts'
import type { GrantSlip } from '../../../core/entry/grant-slip.ts'
import { OPEN_NAME } from './words.ts'
import { speaker } from '../../words/say.ts'
import { FilePick } from '../file-pick.tsx'
import { useLang } from '../lang.tsx'

/** Larger than any slip. */
const MOST_BYTES = 20_000

/** Takes a slip by which another office grants a record. @param isOf whether it is of a record that is meant here; what is not is refused in words. */
export function SlipField({ isOf = () => true, onSlip }: { isOf?: (record: string) => boolean; onSlip: (slip: GrantSlip) => void }) {
  const say = speaker(OPEN_NAME, useLang())
  const [fault, setFault] = useState<'open-no-slip' | 'open-other-slip'>()
  const take = async (given: File | undefined): Promise<void> => {
    const said: unknown = parseJson((await given?.slice(0, MOST_BYTES).text()) ?? '')
    const { readGrantSlip } = await import('../../../core/entry/grant-slip.ts')
    const slip = readGrantSlip(said)
    if (!slip) setFault('open-no-slip')
    else if (!isOf(slip.act.record)) setFault('open-other-slip')
    else onSlip(said as GrantSlip)
  }
  return (
    <>
      <FilePick label={say('open-slip')} accept=".json" onPick={(file) => void take(file)} />
      {fault && <p role="alert">{say(fault)}</p>}
    </>
  )
}
