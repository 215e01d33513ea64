/** The visits of the demonstration's day, framed by its invented labour office: the code stands on a page of the demonstration, where else it stands on paper alone. */
import { frameMark, printFrame, secretMark } from '../../core/lot/frame.ts'
import { lotKeysOf, makeFrame } from '../../core/lot/make-frame.ts'
import { nodeRandom } from '../../outside/host/node-random.ts'
import { readAnchorSigner } from '../../store/files/settings.ts'
import { appendActs } from '../../work/acts/append-acts.ts'
import { DEMO_DAY } from '../../work/demonstration/demo-time.ts'
import type { Installation } from '../../work/installation/installation.ts'
import { signAct } from '../sign-act.ts'

const AGENCY = 'molvt'
const KINDS = ['brick kiln', 'garment workshop', 'fish landing', 'rubber estate', 'building site'] as const
const PLACES = Array.from({ length: 24 }, (_, i) => `X-${i + 1}\tInvented ${KINDS[i % KINDS.length] ?? ''} ${i + 1}`)
/** What would stand on the paper in a closed envelope. */
export const DEMO_LOT_CODE = '23456789ABCDEFGH'

export async function frameVisits(installation: Installation): Promise<void> {
  const { country, store, layout } = installation
  if (!country.agencies.some((a) => a.id === AGENCY)) return
  const frame = makeFrame(PLACES, { origin: readAnchorSigner(layout).key.name, code: DEMO_LOT_CODE, nonce: nodeRandom.bytes(12) })
  const of = { office: 'LAB-X1', day: DEMO_DAY, draw: 3 }
  const secret = secretMark(lotKeysOf(DEMO_LOT_CODE).secret)
  const act = { kind: 'lot.framed', ...of, places: PLACES.length, frame: frameMark(frame, of), secret } as const
  await appendActs([await signAct(installation, AGENCY, act, printFrame(frame))], ['lot.framed'], { agency: AGENCY, country, store })
}
