/** Complaints that invented workers left for the labour ministry and the coalition, on the page without an account. */
import { readFileSync } from 'node:fs'
import { toBase64Url } from '../../core/bytes.ts'
import { complaintKeysOf, NOT_STATED, type ComplaintSaid } from '../../core/complaint/complaint.ts'
import type { Stub } from '../../core/entry/kinds.ts'
import { Room } from '../../core/note/room.ts'
import { hpke } from '../../outside/hpke/hpke.ts'
import { nodeRandom } from '../../outside/host/node-random.ts'
import type { EdgeKeys } from '../../road/ports.ts'
import { appendActs } from '../../work/acts/append-acts.ts'
import { leaveComplaint } from '../../work/complaints/leave-complaint.ts'
import type { Installation } from '../../work/installation/installation.ts'
import { signAct } from '../sign-act.ts'

const LEFT: readonly ComplaintSaid[] = [
  {
    to: 'molvt',
    about: ['fees', 'no_departure'],
    against: 'broker',
    corridor: 'THA',
    province: 'KH-1',
    fee: 2_400_000,
    words: 'Invented: paid a broker for a place on a fishing boat, and was never called.',
  },
  {
    to: 'molvt',
    about: ['papers'],
    against: NOT_STATED,
    corridor: 'MYS',
    province: NOT_STATED,
    fee: null,
    words: 'Invented: passports are kept in the office.',
  },
  { to: 'ngo-coalition', about: ['wages'], against: NOT_STATED, corridor: NOT_STATED, province: 'KH-8', fee: null, words: '' },
]

export async function leaveComplaints(installation: Installation): Promise<void> {
  const { country, store, layout, clock } = installation
  const keys = new Map<string, string>()
  for (const agency of country.complaints?.to ?? []) {
    const { contentKey } = JSON.parse(readFileSync(layout.edge(agency), 'utf8')) as EdgeKeys
    const key = toBase64Url(complaintKeysOf(contentKey).publicKey)
    const opened = await signAct(installation, agency, { kind: 'complaints.opened', key }, {}, 'head')
    await appendActs([opened], ['complaints.opened'], { agency, country, store })
    const agreed = await signAct(installation, agency, { kind: 'complaints.agreed', opened: (JSON.parse(opened.stub) as Stub).id })
    await appendActs([agreed], ['complaints.agreed'], { agency, country, store })
    keys.set(agency, key)
  }
  const room = new Room()
  for (const said of LEFT) {
    const key = keys.get(said.to)
    if (key !== undefined) await leaveComplaint(said, key, { store, hpke, random: nodeRandom, room, now: clock.now() })
  }
}
