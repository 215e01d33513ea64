/**
 * Places, for whoever follows them: those that one's own office has records of, and the file of one. What may not be seen, what is another's and what is
 * not there are one answer. No name of a place and nothing to find it by is in any of it.
 */
import { z } from 'zod'
import { PLACE_BASES } from '../../core/entry/linkable.ts'
import { PLACE_EVENTS } from '../../core/place/place-file.ts'
import { TOKEN } from '../../core/shape.ts'
import { askOnce } from '../../core/ask-once.ts'
import { openPlaceStore } from '../../work/places/place-store.ts'
import { listPlaces, readPlace, type PlaceList } from '../../work/places/read-place.ts'
import type { App, ServeOptions } from '../options.ts'
import { notHere, REFUSALS } from '../refusals.ts'
import { signedIn } from '../session/guard.ts'

const From = z.object({ agency: z.string(), record: z.string() })
const Own = z.object({ kind: z.string(), record: z.string() })
const ByCode = z.record(z.string(), z.int())
const Said = z.object({ n: z.int(), of: z.int(), said: z.string().optional() }).nullable()
const Channels = z.object({ all: z.int(), duplicates: z.int(), byChannel: z.record(z.string(), ByCode) })
const Named = z.object({
  requests: z.int(),
  persons: z.int(),
  said: z.string().optional(),
  children: Said,
  outcomes: ByCode,
  unsaid: z.int(),
})
const Operations = z.object({
  all: z.int(),
  outcomes: ByCode,
  present: Said,
  removed: Said,
  screened: Said,
  identified: Said,
  left: Said,
  emptied: Said,
  emptiedAfterAsking: z.int().nullable(),
  planned: z.int(),
})
const Place = z.object({
  code: z.string(),
  own: z.array(Own),
  kinds: z.array(z.string()),
  provinces: z.array(z.string()),
  isHome: z.boolean(),
  sites: z.array(From),
  ties: z.array(z.object({ a: From, b: From, basis: z.enum(PLACE_BASES), by: z.string(), entry: z.string() })),
  of: z.array(z.string()),
  counts: z.object({
    leads: Channels,
    named: Named,
    permissions: z.object({ asked: z.int(), decisions: ByCode, days: z.array(z.int()) }),
    operations: Operations,
    inspections: z.object({ all: z.int(), announced: Said, results: ByCode }),
    licences: z.object({ all: z.int(), states: ByCode }),
    states: ByCode,
    reopened: z.int(),
  }),
  requests: z.array(
    z.object({
      from: From,
      number: z.string(),
      office: z.string(),
      isDuplicate: z.boolean(),
      asked: z.string().nullable(),
      named: z.int().nullable(),
      followed: z.int(),
      persons: z.int(),
      said: z.string().optional(),
      children: Said,
      answers: ByCode,
      outcomes: ByCode,
      unsaid: z.int(),
      doneUnsaid: z.int(),
      days: z.int().nullable(),
      isDecided: z.boolean().nullable(),
    }),
  ),
  events: z.array(
    z.object({
      on: z.string(),
      isMonth: z.boolean(),
      event: z.enum(PLACE_EVENTS),
      from: From,
      facts: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
  ),
})
/** Of each as much as a line of a list says. */
const Line = Place.pick({ code: true, kinds: true, provinces: true, isHome: true }).extend({
  record: z.string(),
  leads: z.int(),
  persons: z.int(),
  /** Of whom nobody says what became of them. */
  unsaid: z.int(),
  operations: z.int(),
  reopened: z.int(),
})
const List = z.object({ isCut: z.boolean(), places: z.array(Line) })

export async function placeRoutes(app: App, { installation: { country, pools }, decide }: ServeOptions): Promise<void> {
  const by = { country, decide, store: openPlaceStore(pools) }
  // A body with thousands of sites reads for seconds: whoever presses again and again holds one connection, and no more.
  const listOnce = askOnce<PlaceList>()

  app.get(
    '/api/v1/places',
    {
      config: { door: 'session' },
      schema: { summary: 'The places that one’s own agency has records of', response: { 200: List, ...REFUSALS } },
    },
    async (request) => {
      const principal = signedIn(request)
      // What is closed to a person, and what he is, is in the question: he is never given the answer of before either changed.
      const { places, isCut } = await listOnce(JSON.stringify(principal), () => listPlaces({ principal }, by))
      const lines = places.map(({ code, own, kinds, provinces, isHome, counts: { leads, named, operations, reopened } }) => ({
        code,
        record: own[0]?.record ?? '',
        kinds: [...kinds],
        provinces: [...provinces],
        isHome,
        leads: leads.all,
        persons: named.persons,
        unsaid: named.unsaid,
        operations: operations.all,
        reopened,
      }))
      return { isCut, places: lines }
    },
  )
  app.get(
    '/api/v1/places/:record',
    {
      config: { door: 'session' },
      schema: {
        summary: 'The file of a place that one’s own agency has a record of',
        params: z.object({ record: z.string().regex(TOKEN) }),
        response: { 200: Place, ...REFUSALS },
      },
    },
    async (request) => {
      const { record } = request.params as { record: string }
      const file = await readPlace({ principal: signedIn(request), record }, by)
      if (!file) throw notHere()
      return { ...file }
    },
  )
}
