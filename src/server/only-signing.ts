/**
 * The state of a server whose policies two people have not signed yet: people sign in, read and sign them, and look after their devices;
 * auditors, witnesses and vaults read the log. A letter is checked, for its page bears no name of this program in any state. Nothing else is asked, taken in or shown, for who may see what is not settled.
 */
import { frameOf } from './public/frame-model.ts'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { PolicyStanding } from '../work/policies/standing.ts'
import type { Installation } from '../work/installation/installation.ts'
import { langOf, renderMessage } from '../web/public/index.ts'
import type { App } from './options.ts'
import { refusal } from './refusals.ts'
import { publicLanguages } from '../core/country/find-language.ts'

/** By the route and not by what was typed. A lost device is taken out of use in this state as in every other. */
const OPEN =
  /^\/(?:api\/v1\/(?:standing|policies|sign-in|sign-out|session|ceremony|enrolments|invitations|devices|revocations|fallback|subjects)(?:\/|$)|log\/|anchor\/|assets\/|letter$|openapi\.json$|api\/\*$)/
const RETRY_S = 60

type Waiting = { readonly standing: Pick<PolicyStanding, 'waits'>; readonly installation: Pick<Installation, 'country' | 'settings'> }

export function onlySigning(app: App, { standing, installation }: Waiting): void {
  app.addHook('onRequest', async (request: FastifyRequest, reply: FastifyReply) => {
    const route = request.routeOptions.url
    if (!standing.waits || (route !== undefined && OPEN.test(route))) return undefined
    void reply.status(503).header('retry-after', RETRY_S)
    if (route === undefined || route.startsWith('/api/')) return reply.send(refusal('application.waits-for-policies'))
    const { country } = installation
    const lang = langOf((request.query as { lang?: string }).lang, publicLanguages(country))
    return reply.type('text/html').send(renderMessage(frameOf(installation), WAITS.title, WAITS.detail, lang))
  })
}

const WAITS = {
  title: { en: 'This record waits for two signatures', km: 'កំណត់ត្រា​នេះ​រង់ចាំ​ហត្ថលេខា​ពីរ' },
  detail: {
    en: 'A new version is in place, and with it who may see whom changes. It goes on when two people of two offices have signed that at the desk, one of them of oversight. What was recorded is kept.',
    km: 'កំណែ​ថ្មី​ត្រូវ​បាន​ដាក់​ហើយ ហើយ​អ្នក​ណា​អាច​មើល​អ្នក​ណា​ក៏​ប្រែប្រួល។ វា​បន្ត​ដំណើរការ ពេល​មនុស្ស​ពីរ​នាក់​មក​ពី​ការិយាល័យ​ពីរ​បាន​ចុះ​ហត្ថលេខា​នៅ​តុ​ការងារ ដោយ​ម្នាក់​មក​ពី​ស្ថាប័ន​ត្រួតពិនិត្យ។ អ្វី​ដែល​បាន​កត់ត្រា​នៅ​រក្សាទុក។',
  },
}
