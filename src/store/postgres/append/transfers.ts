/**
 * Dossiers on their way between offices, inside the transaction that appends, where an agency has one writer at a time: an offer is answered once, and a
 * dossier stands in one office's register and never in none. The sender's ends in the transaction that brings the receiver's.
 */
import { isTaken } from '../../../core/entry/kinds/dossier-moved.ts'
import type { Stub } from '../../../core/entry/kinds.ts'
import type { Ready } from '../../../core/entry/ready.ts'
import { AppendRefused } from '../../../errors.ts'
import type { Client } from '../connect.ts'
import { ownEntry } from './own-entry.ts'

type Offered = Extract<Stub, { kind: 'dossier.offered' }>
type Moved = Extract<Stub, { kind: 'dossier.moved' }>
type Offer = {
  readonly offer: string
  readonly author: string
  readonly record: string
  readonly from: string
  readonly to: string
  /** What was answered, under which number, and the entry that says so. */
  readonly step: Moved['step'] | null
  readonly number: string | null
  readonly because: string | null
}
type Standing = { readonly record: string; readonly form: string; readonly entry: string }

export class Transfers {
  /** The agency's offers with what this group's earlier submissions do to them, in the order of the record; not read before they are needed. */
  #offers: readonly Offer[] | undefined
  /** What this group's earlier submissions bring, by office and number. */
  readonly #brought = new Set<string>()

  /**
   * @returns the entries to append: what an answer, or a row, ends at the office that sent a dossier is added, and of what is on its way nothing is left out.
   * @throws AppendRefused naming the entry.
   */
  async take(client: Client, agency: string, entries: readonly Ready[]): Promise<Ready[]> {
    if (!entries.some(({ stub }) => isAct(stub) || isDossier(stub))) return [...entries]
    let offers = this.#offers ?? (await readOffers(client, agency))
    const [out, brought]: [Ready[], string[]] = [[], []]
    for (const [i, entry] of entries.entries()) {
      const { stub } = entry
      out.push(entry)
      if (stub.kind === 'dossier.offered') offers = [...offers, await this.#offer(client, stub, offers, i)]
      else if (stub.kind === 'dossier.moved') {
        const offer = await this.#answer(client, stub, offers, i)
        offers = offers.map((o) => (o.offer === offer.offer ? offer : o))
        if (stub.step === 'joined') out.push(...(await endAtSender(client, agency, offer)))
      } else if (stub.kind === 'record.withdrawn' && stub.type === 'dossier') {
        const last = offers.findLast((o) => o.record === stub.record)
        // A sheet of the sender's that has it no more ends nothing that is on its way: it would stand nowhere.
        if (last && (last.step === null || isTaken(last.step))) out.pop()
      } else if (stub.kind === 'record.version' && stub.type === 'dossier') {
        const said = { ...stub.values, ...entry.other }
        const place = placeOf(said['office'], said['case_number'])
        brought.push(place)
        out.push(...(await this.#bring(client, agency, stub.record, place, offers, i)))
      }
    }
    this.#offers = offers
    for (const place of brought) this.#brought.add(place)
    return out
  }

  async #offer(client: Client, stub: Offered, offers: readonly Offer[], i: number): Promise<Offer> {
    const { rows } = await client.query<{ office: string }>(
      `select office::text from saksi.dossiers where agency_id = $1 and record_id = $2 and superseded_at is null and case_number is not null`,
      [stub.agency, stub.record],
    )
    if (!rows.some((r) => r.office === stub.from)) throw new AppendRefused('transfer.not-there', 'stub.record', i)
    const last = offers.findLast((o) => o.record === stub.record)
    if (last && (last.step === null || isTaken(last.step))) throw new AppendRefused('transfer.moved-on', 'stub.record', i)
    const { id: offer, author, record, from, to } = stub
    return { offer, author, record, from, to, step: null, number: null, because: null }
  }

  async #answer(client: Client, stub: Moved, offers: readonly Offer[], i: number): Promise<Offer> {
    const offer = offers.find((o) => o.offer === stub.offer)
    if (!offer) throw new AppendRefused('transfer.not-there', 'stub.offer', i)
    if (offer.step !== null) throw new AppendRefused('transfer.moved-on', 'stub.step', i)
    if (stub.step !== 'withdrawn' && (await isOnePerson(client, offer.author, stub.author)))
      throw new AppendRefused('transfer.own-offer', 'stub.step', i)
    if (isTaken(stub.step)) {
      const place = placeOf(offer.to, stub.number)
      // What comes in this very moment may yet be refused: whoever answers asks again.
      if (this.#brought.has(place)) throw new AppendRefused('transfer.moved-on', 'stub.number', i)
      const isThere = (await standing(client, stub.agency, 'office = $2 and case_number = $3', [offer.to, stub.number])).length > 0
      if (isThere && stub.step === 'accepted') throw new AppendRefused('transfer.number-taken', 'stub.number', i)
      if (!isThere && stub.step === 'joined') throw new AppendRefused('transfer.no-such-number', 'stub.number', i)
    }
    return { ...offer, step: stub.step, number: stub.number, because: stub.id }
  }

  /** A row of a dossier: it ends the sender's where it is what was taken; of one that has gone on it is refused. */
  async #bring(client: Client, agency: string, record: string, place: string, offers: readonly Offer[], i: number): Promise<Ready[]> {
    const taken = offers.filter((o) => o.step !== null && isTaken(o.step))
    const came = taken.filter((o) => placeOf(o.to, o.number) === place && o.record !== record)
    const went = taken.findLast((o) => o.record === record)
    const isBack = came.some((o) => taken.indexOf(o) > (went ? taken.indexOf(went) : -1))
    if (went && !isBack && (await standing(client, agency, 'record_id = $2', [record])).length === 0)
      throw new AppendRefused('transfer.went-on', 'row', i)
    const ended: Ready[] = []
    for (const offer of came) ended.push(...(await endAtSender(client, agency, offer)))
    return ended
  }
}

const isAct = (stub: Stub): boolean => stub.kind === 'dossier.offered' || stub.kind === 'dossier.moved'
const isDossier = (stub: Stub): boolean => (stub.kind === 'record.version' || stub.kind === 'record.withdrawn') && stub.type === 'dossier'
const placeOf = (office: string | number | null | undefined, number: string | number | null | undefined): string => `${office} ${number}`

/** The sender's dossier ends where it still stands. */
async function endAtSender(client: Client, agency: string, { record, because }: Offer): Promise<Ready[]> {
  if (because === null) return []
  const rows = await standing(client, agency, 'record_id = $2', [record])
  return rows.map(({ form, entry }) =>
    ownEntry(agency, { kind: 'record.withdrawn', type: 'dossier', form, record, replaces: [entry], because }),
  )
}

async function standing(client: Client, agency: string, where: string, values: readonly string[]): Promise<readonly Standing[]> {
  const { rows } = await client.query<Standing>(
    `select record_id::text as record, form::text as form, entry_id as entry from saksi.dossiers where agency_id = $1 and superseded_at is null and ${where}`,
    [agency, ...values],
  )
  return rows
}

async function isOnePerson(client: Client, a: string, b: string): Promise<boolean> {
  if (a === b) return true
  const { rows } = await client.query(
    'select person from saksi.credentials where credential = any($1) group by person having count(*) > 1',
    [[a, b]],
  )
  return rows.length > 0
}

/** An office offers few of its dossiers: all of an agency's are read, the oldest first. */
async function readOffers(client: Client, agency: string): Promise<readonly Offer[]> {
  const { rows } = await client.query<Offer>({
    name: 'append-transfers',
    text: `select o.entry_id as offer, o.author::text as author, o.record_id::text as record, o.from_office::text as "from", o.to_office::text as "to",
                  s.step::text as step, s.case_number::text as number, s.entry_id as because
             from saksi.dossier_offers o left join saksi.dossier_steps s on s.agency_id = o.agency_id and s.offer = o.entry_id
            where o.agency_id = $1 order by o.recorded_at, o.entry_id`,
    values: [agency],
  })
  return rows
}
