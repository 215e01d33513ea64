import type { ReferralAct } from '../../src/core/entry/kinds.ts'
import { makeEntry, uuidFrom } from '../../src/core/entry/make.ts'
import { signEntry } from '../../src/core/entry/sign.ts'
import { demoSigner } from '../../src/demo/hand-in.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import type { Installation } from '../../src/work/installation/installation.ts'
import { openPersonStore } from '../../src/work/people/person-store.ts'
import { openDeskStore } from '../../src/work/records/desk-store.ts'
import { refer } from '../../src/work/referrals/refer.ts'
import { openReferralStore } from '../../src/work/referrals/referral-store.ts'

/** An act of one of the demonstration's people, signed by their key and taken as the application takes it. @returns its entry. */
export async function referAs(installation: Installation, agency: string, body: ReferralAct): Promise<string> {
  const { country, store, pools } = installation
  const signer = demoSigner(installation, agency, 'caseworker')
  const head = { id: uuidFrom(nodeRandom.bytes(16)), agency, author: signer.credential }
  const entry = await signEntry(makeEntry(head, body, {}, {}, nodeRandom.bytes), signer)
  const [desk, referrals, people] = [openDeskStore(pools.saksi_desk), openReferralStore(pools.saksi_desk), openPersonStore(pools)]
  const { entries } = await refer([entry], { agency, country, store, desk, referrals, people })
  return entries[0] ?? ''
}
