import { ACTED_WITHDRAWALS } from '../../core/entry/kinds/acted-withdrawn.ts'
import { EXTENSION_REASONS, UNSEALING_REASONS } from '../../core/entry/oversight-acts.ts'
import { ask } from './plan/ask.ts'
import { adopt, device } from './plan/device.ts'
import { order } from './plan/order.ts'
import { extend, held, unseal } from './plan/unseal.ts'
import { acted, open, proof, prove, timeline, unsay } from './plan/afterwards.ts'
import { review, reviews } from './plan/review.ts'
import { list, sealPage, share, show, take } from './plan/team.ts'
import { stream } from './plan/stream.ts'
import { Usage, type Command, type ExitCode, type Io } from '../command.ts'

const ACTS: Readonly<Record<string, (argv: string[], io: Io) => Promise<ExitCode> | ExitCode>> = {
  device,
  stream,
  seal: sealPage,
  list,
  share,
  take,
  show,
  open,
  acted,
  unsay,
  proof,
  prove,
  timeline,
  review,
  ask,
  reviews,
  held,
  unseal,
  extend,
  order,
  adopt,
}

export const command: Command = {
  name: 'plan',
  usage: `on a device of the team (BOX is its folder; nothing in it ever goes to the server in clear):
  saksi plan device BOX --keys EDGE.json --plan-keys FILE --url URL --name NAME [--policy FILE] [--every MINUTES]
  saksi plan stream BOX [--beats N]           hand in a value every 30 minutes, nearly always chance; leave it running
  saksi plan seal BOX TEXT --action TIME [--team CARD …] [--again HANDLE]
  saksi plan list BOX
  saksi plan share BOX HANDLE --out PACKAGE   for the team's devices; carry it by hand
  saksi plan take BOX PACKAGE
  saksi plan show BOX HANDLE
after the hour:
  saksi plan open BOX HANDLE --out FILE       for the desk (Sealed plans), where whoever answers for it reads it and signs with a device
  saksi plan open BOX HANDLE --receipt FILE   what the desk gave then: this device knows since when it is open
  saksi plan open BOX HANDLE --sign KEY.json  in a demonstration, whose people have keys in files; so with the next two, which are at the desk as well
  saksi plan acted BOX HANDLE --operation RECORD --sign KEY.json [--opened ENTRY]
                                              of which operation it was: the file of the place then says that it had been planned under seal
  saksi plan unsay BOX --acted ENTRY --operation RECORD --reason CODE --sign KEY.json
                                              it was of another: taken back, and both stay on record
  saksi plan proof BOX HANDLE --out PROOF     plan and nonce, for whoever may judge
  saksi plan prove PROOF --plan-keys FILE [--policy FILE]
  saksi plan timeline BOX HANDLE [--unsealed FILE …]
  saksi plan review BOX HANDLE --found empty|not_empty|not_said --doors FILE --out FILE [--unsealed FILE …]
                                              who could know before, and what was found: sealed to the oversight body
for an unsealer, on a machine of his own:
  saksi plan held --plan-keys FILE --unsealer KEY --invitation FILE --state FILE [--values] [--out FILE]
  saksi plan unseal --plan-keys FILE --unsealer KEY … --invitation FILE --state FILE --out FOLDER [--share FILE …]
  saksi plan unseal … --order FILE            before its time, by an order of oversight; a second unsealer does the same
  saksi plan extend … --order FILE            put one off by 30 days, once, by an order of oversight
                                              (held and unseal also take --url URL --token FILE [--policy FILE])
for the oversight body:
  saksi plan order --value VALUE --reason CODE --until DAY [--extend] --sign KEY.json --keys EDGE.json --doors FILE --url URL --out FILE
  saksi plan ask --plan PLAN --record RECORD … --from TIME --until TIME --out FILE --keep FILE
                                              for the keeper of each vault: who opened these records of the place; he answers with saksi vault openings
  saksi plan reviews --review FILE … --oversight KEY --plan-keys FILE [--policy FILE] [--held LIST …] [--unsealed FILE …]
                     [--asked FILE … --openings FILE … --doors FILE]
                                              of many actions: who knew of how many, and how many found an empty place; by the list of its
                                              own unsealer, which seals nobody handed in; by what two unsealers read, who stood in them; by what
                                              the vaults answered, who opened the sealed name or place
at a server made by an older Saksi:
  saksi plan adopt DIR --unsealer PUBLIC-KEY --unsealer … --unsealer …

What leaves the device is 32 bytes that nobody can tell from chance, at a moment that would have come anyway. TIME is UTC,
2026-11-25T04:30Z. A seal opens by itself 72 hours after the action or 30 days after sealing. VALUE is what held --values
says; the invitation is what saksi vault invite makes. Codes: ${UNSEALING_REASONS.join(', ')};
to put off: ${EXTENSION_REASONS.join(', ')};
to unsay: ${ACTED_WITHDRAWALS.join(', ')}. People are never sealed: who is met, held or screened is
recorded as ever, from the first contact on.

  saksi plan seal ./box plan.txt --action 2026-11-25T04:30Z --team ./dara.card.json`,
  async run(argv, io) {
    const [act = '', ...rest] = argv
    const run = Object.hasOwn(ACTS, act) ? ACTS[act] : undefined
    if (!run) throw new Usage(`say what: ${Object.keys(ACTS).join(', ')}`)
    return run(rest, io)
  },
}
