/**
 * Who can do what together, printed as docs/legal/coalitions.md. Each line is a smallest coalition: whoever leaves it, it
 * can do that no more; whoever joins it can do it too. test/walls/coalitions.test.ts works all coalitions out from the steps of the
 * protocol and holds this table to them, so that a line can be neither forgotten nor flattering.
 *
 * The trustee is one party in COALITIONS. Where it is three, of whom two are needed, `coalitionsOfThree` says who can do what.
 * Three of the five who hold a vault's shares, with a copy of its store, are that vault.
 */
import { THREE_TRUSTEES } from '../seal/sides.ts'

export const PARTIES = {
  server: 'whoever runs the server: its program, disks and the log’s signing key',
  database: 'the database’s administrator, who may read and write every table, and holds no key',
  'agency-vault': 'whoever runs the agency’s vault',
  trustee: 'whoever runs the trustee’s vault',
  'registrar-1': 'a registrar',
  'registrar-2': 'a registrar of another agency',
  asker: 'an officer with an enrolled device, to whom some case was granted',
  'approver-1': 'somebody who may approve an opening',
  'approver-2': 'somebody of another agency who may approve one',
  oversight: 'whoever holds the oversight body’s key and device',
  'witness-government': 'a witness of the government',
  'witness-civil': 'a witness of civil society',
  'witness-foreign': 'a foreign witness',
} as const
export type Party = keyof typeof PARTIES

export const ABILITIES = {
  open: 'learn a name that nobody granted to them',
  unmarked: 'learn a name and leave no mark with anyone honest',
  forge: 'pass off an act as somebody’s who did not sign it',
  fork: 'show two people two histories, each of which a quorum cosigned',
  stop: 'stop every opening',
  watch: 'learn who looks at whom',
} as const
export type Ability = keyof typeof ABILITIES

type Line = { readonly who: readonly Party[]; /** How, and what stands against it. */ readonly how: string }

export const COALITIONS: { readonly [A in Ability]: readonly Line[] } = {
  open: [
    {
      who: ['agency-vault', 'trustee', 'server'],
      how: 'two keys and the envelopes. Nothing technical holds; the three must answer to three powers',
    },
    { who: ['agency-vault', 'trustee', 'database'], how: 'the same, the envelopes from the tables or from a copy of them' },
    {
      who: ['registrar-1', 'registrar-2'],
      how: 'they enrol a caseworker who does not exist. Each enrolment is opened to every auditor at once, each opening is on record, quotas hold, and a new asker who opens many is locked',
    },
    {
      who: ['asker', 'approver-1', 'approver-2'],
      how: 'behind broken glass: three people at most, until somebody has looked; on record, and oversight is told',
    },
  ],
  unmarked: [
    { who: ['agency-vault', 'trustee', 'server'], how: 'as above' },
    { who: ['agency-vault', 'trustee', 'database'], how: 'as above' },
    { who: ['agency-vault', 'trustee', 'asker'], how: 'only what the asker may see, without a mark and beyond every quota' },
    {
      who: ['agency-vault', 'trustee', 'registrar-1', 'registrar-2'],
      how: 'the envelopes go to somebody who does not exist; only the enrolment is on record',
    },
  ],
  forge: [
    {
      who: ['registrar-1', 'registrar-2'],
      how: 'they enrol another device as that person’s. The enrolment is opened to every auditor; what the person’s own device signed stands apart from it for ever',
    },
  ],
  fork: [
    {
      who: ['server', 'witness-government'],
      how: 'with two of three classes needed, one dishonest witness cosigns both histories and each honest one sees only its own. It lasts until two readers compare: an asker and both vaults do at every opening, receipts whenever they are shown. Four classes, three needed, take two dishonest ones',
    },
    { who: ['server', 'witness-civil'], how: 'the same' },
    { who: ['server', 'witness-foreign'], how: 'the same' },
  ],
  stop: [
    { who: ['server'], how: 'no log, no key. For a child at risk tonight there is the way by telephone' },
    { who: ['database'], how: 'the same; `./saksi verify` names what was deleted' },
    { who: ['agency-vault'], how: 'for its own agency’s records; it can destroy its shares too' },
    { who: ['trustee'], how: 'for all records; it can destroy its shares too' },
    { who: ['oversight'], how: 'by freezing each agency: it is meant to be able to, and each freeze is on record' },
    { who: ['registrar-1'], how: 'by revoking devices; each revocation is opened to every auditor' },
    { who: ['registrar-2'], how: 'the same' },
    { who: ['witness-government', 'witness-civil'], how: 'by cosigning nothing: no quorum' },
    { who: ['witness-government', 'witness-foreign'], how: 'the same' },
    { who: ['witness-civil', 'witness-foreign'], how: 'the same' },
  ],
  watch: [
    { who: ['oversight'], how: 'it is its work' },
    { who: ['agency-vault'], how: 'for its own agency’s records: it must read a request to judge it' },
    { who: ['trustee'], how: 'for all records, for the same reason' },
    { who: ['server'], how: 'it hands the envelopes out and sees which session fetched which; the rows themselves tell it nothing' },
  ],
}

/** Three pairs of three. */
const PAIRS = THREE_TRUSTEES.map((alone) => THREE_TRUSTEES.filter((side) => side !== alone))

/**
 * The lines of an ability where the trustee is three parties: those with the trustee become one for each pair of them. But each of the three
 * reads a request, so each alone can watch: the one line where three are weaker than one.
 */
export function coalitionsOfThree(ability: Ability): readonly { readonly who: readonly string[]; readonly how: string }[] {
  return COALITIONS[ability].flatMap(({ who, how }): { who: readonly string[]; how: string }[] => {
    if (!who.includes('trustee')) return [{ who, how }]
    const instead = ability === 'watch' ? THREE_TRUSTEES.map((side) => [side]) : PAIRS
    return instead.map((some, i) => ({
      who: who.flatMap((p): readonly string[] => (p === 'trustee' ? some : [p])),
      how: i === 0 ? how : 'the same',
    }))
  })
}
