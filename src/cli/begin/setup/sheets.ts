/** For each party of a record one sheet of paper, with his own commands in their order and nobody else's. */
import { dirname, join } from 'node:path'
import type { BodyNames } from '../../../core/country/name-bodies.ts'
import type { Kept } from '../../../core/country/observatory.ts'
import { isSealedClass } from '../../../core/model/fields.ts'
import type { Agency, Country } from '../../../core/country/index.ts'
import type { SeatLink } from '../../../work/enrolment/first-registrars.ts'

export type Setup = {
  readonly country: string
  readonly url?: string | undefined
  readonly desk?: string | undefined
  /** Where the trustee serves people's own pages; a trial has them by itself. */
  readonly pages?: string | undefined
  /** On the operator's machine: the record's; the desk's follows it, and of a trial those of witnesses and vaults. */
  readonly port: number
  readonly database?: string | undefined
  /** ISO day, the first of a month: from when on returns are owed. */
  readonly askedFrom?: string | undefined
  /** A coalition keeps it alone. */
  readonly observatory?: Kept | undefined
  readonly trustees: 1 | 3
  readonly names: BodyNames
  /** Who keeps the vault of each side. */
  readonly keepers: Readonly<Record<string, string>>
  /** Who keeps the witness of each class. */
  readonly witnesses: Readonly<Record<string, string>>
}
type Made = {
  readonly dir: string
  readonly setup: Setup
  readonly country: Country
  readonly links: readonly SeatLink[]
  /** How the program is called where the sheets are printed: `saksi`, `./saksi`. */
  readonly program: string
  /** The account that made the record, and gives each command about it. */
  readonly account: string
}

/** What the sheets of one record have in common. */
type Around = Made & {
  readonly url: string
  readonly desk: string
  readonly sides: readonly string[]
  /** On one machine for a trial: every party has a folder and a port of its own here. */
  readonly isTrial: boolean
  /** A party's folder or file, as its commands name it. */
  readonly at: (name: string) => string
  /** Where people's own pages are served. */
  readonly pages: string | undefined
  readonly nameOf: (id: string) => string
}

/** Where `saksi vault serve` and `saksi witness serve` listen on their keepers' machines. */
const VAULT_PORT = 7390
const WITNESS_PORT = 7380

/** @returns name of a file → its text; a registrar's holds the secret of a seat */
export function printSheets(made: Made): ReadonlyMap<string, string> {
  const { dir, setup, country, links } = made
  const isTrial = setup.url === undefined
  const around: Around = {
    ...made,
    url: setup.url ?? `http://localhost:${setup.port}`,
    desk: setup.desk ?? `http://localhost:${setup.port + 1}`,
    sides: Object.keys(setup.keepers),
    isTrial,
    pages: isTrial ? `http://localhost:${pagesPortOf(setup, Object.keys(setup.keepers).length)}` : setup.pages,
    at: (name) => (isTrial ? join(dirname(dir), name) : name),
    nameOf: (id) =>
      setup.names[id]?.en ?? (id === country.trustee.id ? country.trustee : country.agencies.find((a) => a.id === id))?.words.en ?? id,
  }
  return new Map([
    ['operator.txt', printOperator(around)],
    ...Object.keys(setup.witnesses).map((group, i): [string, string] => [`witness-${group}.txt`, printWitness(around, group, i)]),
    ...around.sides.map((side, i): [string, string] => [`keeper-${side}.txt`, printKeeper(around, side, i)]),
    ...links.map((_, i): [string, string] => [`registrar-${i + 1}.txt`, printRegistrar(around, i)]),
  ])
}

const printHead = (who: string, what: string, { isTrial, setup, sides }: Around): string =>
  `${who}\n${what}\n${'='.repeat(60)}\n${
    isTrial
      ? `A trial on one machine. The commands are given where setup was. Its ports are ${setup.port} to ${pagesPortOf(setup, sides.length)}, which were free; where one is taken since, end what took it.\n`
      : ''
  }`

/** A shell of an account that nobody signs in to. What root gives about a folder is done as its owner all the same, and says so. */
const shellOf = (account: string, place: string): string => `   runuser -u ${account} -- env -C ${place} bash\n`

/** Where the operator of a real record stands, and as whom. */
const printOperatorAs = ({ dir, account, isTrial }: Around): string =>
  isTrial
    ? ''
    : account === 'root'
      ? `Every command is given as root, which made the record, in ${dirname(dir)}.\n`
      : `Every command is given as ${account}, which made the record, in ${dirname(dir)}: lay there what keepers hand you, and let ${account} read it. As root, for a shell of that account:\n${shellOf(account, dirname(dir))}`

/** The same of a keeper, whose machine has the program for this one party. */
const printKeeperAs = ({ isTrial }: Around, account: string, page: string, fronts: string): string =>
  isTrial
    ? ''
    : `Before: the program on a machine of your own (${page}, “The program”), and TLS in front of ${fronts}, under a name of yours in place of YOUR.HOST (docs/operate/tls.md; where certificates here are of an authority of your own, this machine is told of it first).
Every command is given as ${account}, in /srv/${account}: lay there what you are handed, and give it to that account. As root, the one and then the other:
   chown -R ${account}: /srv/${account}
${shellOf(account, `/srv/${account}`)}(Of a clone it is /opt/saksi/saksi in place of saksi.)
`

/** Of a trial: behind those of all others. */
const pagesPortOf = ({ port, witnesses }: Setup, vaults: number): number => port + 2 + Object.keys(witnesses).length + vaults

/** A program that goes on: on one machine it must leave the terminal. */
const goOn = (command: string, log: string, { isTrial, at }: Around): string => (isTrial ? `${command} > ${at(log)} 2>&1 &` : command)

function printOperator(around: Around): string {
  const { dir, setup, program, url, desk, sides, isTrial, at, pages, nameOf, links } = around
  const classes = Object.keys(setup.witnesses)
  return `${printHead('The operator', 'who keeps the machine of the record', around)}${printOperatorAs(around)}
1. Witnesses. Each keeper hands you a file of two lines. When all of them serve:
   { echo "log $(cat ${dir}/tlog/vkey)"; cat ${classes.map((c) => at(`lines-${c}`)).join(' ')}; echo 'group two-classes 2 ${classes.join(' ')}'; echo 'quorum two-classes'; } > ${at('policy')}
   ${program} witness policy ${dir} ${at('policy')}
2. Vaults. For each keeper an invitation, from hand to hand:
${sides.map((side) => `   ${program} vault invite ${dir} --url ${url}/log --origin ${desk} --name ${side}${pages === undefined ? '' : ` --pages ${pages}`} --out ${at(`${side}.json`)}`).join('\n')}
3. Keys. They exist once, and with what is lost here everything is lost that is sealed to it. From hand to hand${isTrial ? '' : ', before anybody signs in'}:
${printKeys(around)}
   (A folder of ${dir}.vaults of which the key is gone has been fetched${isTrial ? ': here the vaults take their own by themselves' : '. What was handed over as a copy lies here still, and is removed in 6'}.)
${isTrial ? printEdges(around) : ''}4. When the keepers' cards are back, and all of them read the same check code, the file of doors too: with it the desk knows whom to ask.
   ${program} vault know ${dir} ${sides.map((side) => at(join(isTrial ? 'cards' : '', `courier-${side}.json`))).join(' ')}
   install -m 644 ${at('doors.json')} ${dir}/doors.json
5. ${isTrial ? 'Serve it, then the vaults (their keepers’ sheets), and look it over:' : 'Serve it, by the unit of docs/operate/install.md, which goes on and starts again (as root: systemctl enable --now saksi; unit and proxy name the same two ports), or until you end it by the first line here; and say whom it obeys:'}
   ${goOn(`${program} serve ${dir} --port ${setup.port} --desk-port ${setup.port + 1}`, 'record.log', around)}
${isTrial ? '' : `   ${program} vault declare ${dir} --administrator WHO --backup WHERE --authority WHOSE\n   (whom the server obeys, in codes as each keeper says his)\n`}${isTrial ? `   ${program} doctor ${dir}\n` : ''}${isTrial ? '   (Of a trial it goes on saying that keys of others lie here, that all parties are one machine, and that nobody has said whom he obeys: so it is.)\n' : ''}${isTrial ? '' : printLast(around)}${links.length === 0 ? '' : `${isTrial ? 6 : 7}. The two registrars' sheets, of ${links.map(({ agency }) => nameOf(agency)).join(' and of ')}, to their people, from hand to hand, on paper.\n   (Then no copy is kept here: shred -u ${dir}.sheets/registrar-*.txt)\n`}${isTrial ? '' : printEdgesLast(around)}`
}

/** What is removed is gone: only when each holder has said that he has his, and the vaults that took theirs answer. */
const printLast = ({
  dir,
  program,
}: Around): string => `6. Before anybody signs in, and not before each line of 3 is ticked: every keeper has read you the keys that \`${program} vault status\` names at his vault, and whoever has a key that no vault takes (oversight, the three unsealers) has told you that he has it and a copy of it. Then no key stays here that opens anything.
   (What lies in ${dir}.vaults/courier is no key: it is the names that wait for a vault, and stays.)
   find '${dir}.vaults' -mindepth 1 -maxdepth 1 ! -name courier -exec rm -rI {} +
   Then look it over. What it still calls a fault is mended before anybody signs in; a backup is made when the first return is in:
   ${program} doctor ${dir}
`

/** An office's key is of use to it from its first device on, and is asked for by nobody before. */
const printEdgesLast = (
  around: Around,
): string => `${around.links.length === 0 ? 7 : 8}. Edge keys, each when the first people of its office are enrolled, from hand to hand; when an office says that it has its own, that file is removed here, and with the last one the folder:
${printEdges(around)}   rm -i '${around.dir}.edge/AGENCY.edge.json'
   (last: rm -rI '${around.dir}.edge')
`

/** Who has an edge key, by the name of its file: bodies of this record, or the places that nobody has taken yet. */
const agenciesOf = ({ agencies, forms }: Country, isTaken: boolean): readonly Agency[] =>
  agencies.filter(
    ({ sends, fictional }) =>
      (fictional !== true) === isTaken && forms.some((f) => sends.includes(f.id) && f.fields.some((field) => isSealedClass(field.privacy))),
  )

type KeyRow = readonly [what: string, whom: string]
const printRows = (rows: readonly KeyRow[]): string => rows.map(([what, whom]) => `   - [ ] ${what}: ${whom}`).join('\n')

const printEdges = ({ dir, country, isTrial, links, nameOf }: Around): string => {
  const own = agenciesOf(country, true)
    .map(({ id, words }) => `${id} (${words.en})`)
    .join(', ')
  const later = agenciesOf(country, false).map(({ id }) => `${dir}.edge/${id}.edge.json`)
  const [first] = links
  // Nobody can make it again, and here it may not stay.
  const kept: KeyRow[] =
    isTrial || later.length === 0 || first === undefined
      ? []
      : [
          [
            later.join(', '),
            `of who has no part in this record yet: in an envelope to ${nameOf(first.agency)}, whose registrar keeps it until they have`,
          ],
        ]
  return `${printRows([
    [`${dir}.edge/AGENCY.edge.json`, `to each agency, for its desks: without it no clerk hands in. AGENCY is ${own}`],
    ...kept,
    [`${dir}.edge/plan-keys.json`, 'to whoever plans raids, and to the three unsealers'],
  ])}\n`
}

function printKeys({ dir, setup, nameOf }: Around): string {
  const { keepers } = setup
  return printRows([
    ...Object.entries(keepers)
      .filter(([side]) => side !== 'agency')
      .map(([side, who]) => [`${dir}.vaults/${side}`, `to ${who}, with ${side}.json`] as const),
    [`${dir}.vaults/oversight`, `to ${nameOf('oversight-body')}, which reads deposits with it; no vault takes it`],
    [`${dir}.vaults/unsealer-1, -2, -3`, 'to three people of three powers, who open a sealed plan; no vault takes them'],
    [
      `${dir}.vaults, all other folders`,
      `to ${keepers.agency ?? 'the agencies’ keeper'}, with agency.json (oversight-body is one of them)`,
    ],
  ])
}

function printWitness(around: Around, group: string, nth: number): string {
  const { dir, setup, isTrial, at } = around
  const program = isTrial ? around.program : 'saksi'
  const home = isTrial ? at(group) : './w1'
  const port = setup.port + 2 + nth
  const [host, address] = isTrial ? [`${group}.example`, `http://localhost:${port}`] : ['YOUR.HOST', 'https://YOUR.HOST']
  return `${printHead(setup.witnesses[group] ?? '', `keeper of the ${group} witness`, around)}${printKeeperAs(around, 'saksi-witness', 'docs/operate/witness.md', `port ${WITNESS_PORT}`)}
You need the key of the log, ${dir}/tlog/vkey, from the operator's own hand${isTrial ? '' : ', as the file vkey'}. On your machine:
   ${program} witness init ${home} --name ${host}/w1
   ${program} witness add-log ${home} ${isTrial ? `${dir}/tlog/vkey` : 'vkey'}
   ${program} witness line ${home} --class ${group} --url ${address} > ${at(`lines-${group}`)}
   (${at(`lines-${group}`)} to the operator, by hand: it holds a secret)
   ${goOn(`${program} witness serve ${home}${isTrial ? ` --port ${port}` : ''}`, `${group}.log`, around)}
${isTrial ? '' : '   (or, by the clock and after a start of the machine, as root: systemctl enable --now saksi-witness)\n'}`
}

function printKeeper(around: Around, side: string, nth: number): string {
  const { dir, setup, sides, isTrial, at, pages } = around
  const { keepers } = setup
  const program = isTrial ? around.program : 'saksi'
  const home = isTrial ? at(side) : './vault'
  const port = setup.port + 2 + Object.keys(setup.witnesses).length + nth
  const local = `http://localhost:${isTrial ? port : VAULT_PORT}`
  const address = isTrial ? local : 'https://YOUR.HOST'
  // One of them writes whom the desk asks; the trustee's, because the desk is the trustee's.
  const isWriter = nth === 1
  const pagesPort = isTrial ? pagesPortOf(setup, sides.length) : VAULT_PORT + 1
  const hasPages = isWriter && pages !== undefined
  const fronts = `port ${VAULT_PORT}${hasPages ? ` (and, as ${pages}, of port ${pagesPort}: people’s own pages, docs/operate/own-pages.md)` : ''}`
  const serving = `${program} vault serve ${home}${isTrial ? ` --port ${port}` : ''}${hasPages ? ` --pages-port ${pagesPort} --url ${address}` : ''}`
  const others = sides.filter((other) => other !== side).map((other) => keepers[other])
  const keys = isTrial
    ? ''
    : side === 'agency'
      ? ' Lay them in a folder keys as they come: keys/AGENCY/vault.key, one folder for each agency.'
      : ` Lay them in a folder keys as they come: keys/${side}/vault.key.`
  return `${printHead(keepers[side] ?? '', `keeper of the vault of the side ${side}`, around)}${printKeeperAs(around, 'saksi-vault', 'docs/operate/vault.md', fronts)}
The operator hands you ${side}.json and your keys.${keys} On your machine:
   ${program} vault begin ${home} --invitation ${at(`${side}.json`)} --side ${side} --url ${address} --keys ${isTrial ? `${dir}.vaults` : './keys'} --out ${isTrial ? at('cards') : './cards'}${isTrial ? '' : ' --administrator WHO --backup WHERE --authority WHOSE'}
${isTrial ? '' : '   (WHO can become root there, WHERE its copies go, WHOSE word you obey: a code of your own choosing each, such as court-it, which others who share it say too: docs/operate/keepers.md)\n'}   (card-${side}.json to ${others.join(', ')}; courier-${side}.json to the operator)
   ${program} vault meet ${home} ${isTrial ? at('cards/card-*.json') : 'card-*.json'}${isWriter ? ` --url ${address} --doors ${at('doors.json')}` : ''}
   (the telephone: all ${sides.length} of you read the same check code, or nobody goes on)
${isWriter ? `   (only now ${at('doors.json')}, which that command wrote, to the operator: by it the desk knows whom to ask for a name; where the codes differ, remove it)\n` : ''}   ${goOn(serving, `${side}.log`, around)}
${isTrial ? '' : `   (or, by the clock and after a start of the machine, as root: systemctl enable --now saksi-vault${hasPages ? ', whose unit then names the pages’ port and this address too' : ''})\n`}   ${program} vault status ${home} --url ${local}
`
}

function printRegistrar(around: Around, nth: number): string {
  const { desk, links, nameOf } = around
  const { agency, link } = links[nth] as SeatLink
  // A registrar gives no command.
  return `${printHead(nameOf(agency), 'first registrar of this body', around)}
Whoever has this sheet can take the seat. On the device that you will sign with, when the record is served:
   ${desk}/#/ceremony/${link}
Take the seat, read the two codes to the registrar of ${nameOf(links[1 - nth]?.agency ?? agency)} over the telephone, and sign if both agree. Then destroy this sheet.
`
}
