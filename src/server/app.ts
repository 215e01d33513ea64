/**
 * The application's origin: the API and the public pages, where nobody signs in. It sets no cookie, echoes nothing of
 * what was sent, and logs routes and codes only: a name that somebody sends here by mistake is refused and kept nowhere.
 */
import swagger from '@fastify/swagger'
import Fastify, { type FastifyReply, type FastifyRequest, type FastifySchema } from 'fastify'
import { jsonSchemaTransform, serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod'
import { monotonicSeconds } from '../outside/host/counted.ts'
import { annualRoutes } from './routes/annual.ts'
import { anchorRoutes } from './routes/anchor.ts'
import { demoRoutes } from './routes/demo.ts'
import { erasureRoutes } from './routes/erasures.ts'
import { erasuresAskedRoutes } from './routes/erasures-asked.ts'
import { logRoutes } from './routes/log.ts'
import { PUBLIC_PATHS } from './public/paths.ts'
import { pageRoutes } from './routes/pages.ts'
import { draftRoutes } from './routes/drafts.ts'
import { draftingRoutes } from './routes/draftings.ts'
import { releasedRoutes } from './routes/released.ts'
import { recommendationRoutes } from './routes/recommendations.ts'
import { policyRoutes } from './routes/policies.ts'
import { standingRoutes } from './routes/standing.ts'
import { planRoutes } from './routes/plans.ts'
import { searchRoutes } from './routes/search.ts'
import { streamRoutes } from './routes/stream.ts'
import { interestRoutes } from './routes/interests.ts'
import { letterRoutes } from './routes/letters.ts'
import { linkRoutes } from './routes/links.ts'
import { unsignedActRoutes } from './routes/unsigned-acts.ts'
import { totalRoutes } from './routes/totals.ts'
import { answerRoutes } from './routes/answers.ts'
import { complaintRoutes } from './routes/complaints.ts'
import { homecomingRoutes } from './routes/homecomings.ts'
import { leadRoutes } from './routes/leads.ts'
import { reconcileRoutes } from './routes/reconcile.ts'
import { referralRoutes } from './routes/referrals.ts'
import { transferRoutes } from './routes/transfers.ts'
import { receiptRoutes } from './routes/receipts.ts'
import { awaitedRoutes } from './routes/awaited.ts'
import { openingRoutes } from './routes/openings.ts'
import { recordRoutes } from './routes/records.ts'
import { reviewRoutes } from './routes/reviews.ts'
import { peopleRoutes } from './routes/people.ts'
import { registerRoutes } from './routes/registers.ts'
import { ceremonyRoutes } from './routes/ceremony.ts'
import { deviceRoutes } from './routes/devices.ts'
import { enrolmentRoutes } from './routes/enrolments.ts'
import { fallbackRoutes } from './routes/fallback.ts'
import { oidcRoutes } from './routes/oidc.ts'
import { returnRoutes } from './routes/returns.ts'
import { caseRoutes } from './routes/cases.ts'
import { placeRoutes } from './routes/places.ts'
import { askForReturnsRoutes } from './routes/ask-for-returns.ts'
import { openWorkRoutes } from './routes/open-work.ts'
import { ownFigureRoutes } from './routes/own-figures.ts'
import { lotRoutes } from './routes/lots.ts'
import { noteRoutes } from './routes/notes.ts'
import { ownPageRoutes } from './routes/own-pages.ts'
import { paperRoutes } from './routes/papers.ts'
import { returnsDueRoutes } from './routes/returns-due.ts'
import { signInRoutes } from './routes/sign-in.ts'
import { BODY_LIMIT } from './body-limit.ts'
import { endLines } from './end-lines.ts'
import { keepPace, SERVER_LIMITS, TIMED_OUT } from './body-pace.ts'
import { answerError, type Thrown } from './error-response.ts'
import { onlyReading } from './only-reading.ts'
import { hangDoors, possibleStatuses, SECURITY_SCHEMES } from './doors.ts'
import { clockwork } from './jobs/clockwork.ts'
import { ServerClosings } from '../work/interests/closings.ts'
import { Allowance } from './session/allowance.ts'
import { FileBrake } from './session/file-brake.ts'
import { Guard, isForPages } from './session/guard.ts'
import { nothingHere } from './public/nothing-here.ts'
import { onlyWithLease } from './only-with-lease.ts'
import { onlySigning } from './only-signing.ts'
import type { Braked, ServeOptions, Taking, App } from './options.ts'
import { packPage, sendPacked, type Packed } from './public/pack-page.ts'

const CSP =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'"

const RESOURCE = 'cross-origin-resource-policy'
const HEADERS = {
  'content-security-policy': CSP,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  [RESOURCE]: 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
}

/** A link that is asserted closes that much later what it ties to a record that is closed to somebody. */
const CLOSINGS_MS = 2000

const UNREADABLE =
  'HTTP/1.1 400 Bad Request\r\nconnection: close\r\ncontent-type: text/plain\r\ncontent-length: 26\r\n\r\nThis address is not valid\n'

export async function buildApp(options: ServeOptions): Promise<App> {
  const nothing = nothingHere(options)
  // Everybody comes through a proxy on this machine (docs/operate/tls.md); whom it names is slowed down, and written nowhere.
  const app = Fastify({
    logger: false,
    bodyLimit: BODY_LIMIT,
    exposeHeadRoutes: true,
    requestTimeout: SERVER_LIMITS.requestMs,
    http: { headersTimeout: SERVER_LIMITS.headersMs, connectionsCheckingInterval: 1000 },
    trustProxy: 'loopback',
    // An address that cannot be read reaches no route and no hook; left alone, the answer would repeat it.
    frameworkErrors: (_error, request, reply: unknown) =>
      void nothing(request as FastifyRequest, (reply as FastifyReply).headers(HEADERS).header('cache-control', 'no-store')),
    // What is no HTTP at all reaches not even that, nor a head that does not come to its end: one word, and the connection ends.
    clientErrorHandler: ({ code }, socket) =>
      void (socket.writable ? socket.end(code === 'ERR_HTTP_REQUEST_TIMEOUT' ? TIMED_OUT : UNREADABLE) : socket.destroy()),
  }).withTypeProvider<ZodTypeProvider>()
  app.server.maxConnections = SERVER_LIMITS.connections
  endLines(app)
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Saksi', version: '0.1.0', description: 'Returns come in sealed; figures go out released.' },
      components: { securitySchemes: SECURITY_SCHEMES },
    },
    transform: (asked) => jsonSchemaTransform({ ...asked, schema: onlyPossible(asked) }),
  })
  guardResponses(app)
  const closings = await ServerClosings.open(options.installation)
  const stopFollowing = clockwork('closings', CLOSINGS_MS, () => closings.follow(), options.log)
  app.addHook('onClose', stopFollowing)
  const guard = new Guard(
    options.installation,
    { api: options.apiOrigin, desk: options.deskOrigin, pages: options.pagesOrigin },
    options.refusals,
    closings,
  )
  onlyWithLease(app, options.installation)
  onlySigning(app, options)
  if (options.filling) onlyReading(app, options.filling)
  hangDoors(app, { guard, installation: options.installation, refusals: options.refusals })
  app.addHook('onRequest', (request, reply) => guard.check(request, reply))
  keepPace(app, options)
  app.addHook('onSend', async (request, reply) => {
    // What was released may be shown on anybody's page; a route says so of its own.
    const resource = reply.getHeader(RESOURCE) === 'cross-origin' && reply.statusCode < 400 ? { [RESOURCE]: 'cross-origin' } : {}
    reply.headers({ ...HEADERS, ...resource })
    // What the API says is its asker's; what is refused may be there tomorrow. A route that knows better has said so.
    if ((request.url.startsWith('/api/') || reply.statusCode >= 400) && !reply.hasHeader('cache-control'))
      reply.header('cache-control', 'no-store')
    const { origin } = request.headers
    const isDesk = options.deskOrigin !== null && origin === options.deskOrigin
    const isOfPages = origin !== undefined && isForPages(request) && origin === options.pagesOrigin()
    if (isDesk || isOfPages) {
      const vary = reply.getHeader('vary')
      reply.header('access-control-allow-origin', origin).header('vary', vary === undefined ? 'origin' : `${String(vary)}, origin`)
      reply
        .header('access-control-allow-headers', isDesk ? 'authorization, content-type, dpop' : 'content-type')
        .header('access-control-allow-methods', 'GET, POST')
    }
  })
  app.addHook('onResponse', async (request, reply) => {
    if (request.routeOptions.config.isUnlogged === true) return
    options.log(`${request.method} ${request.routeOptions.url ?? 'none'} ${reply.statusCode} ${Math.round(reply.elapsedTime)}ms`)
  })
  app.setErrorHandler((error: Thrown, request, reply) => {
    const answer = answerError(error, request.url)
    // A cause is named by its class and code. Its message may quote what was sent, so it is never logged. Of a door that leaves no line, none.
    if (answer.status >= 500 && request.routeOptions.config.isUnlogged !== true) options.log(`failed ${error.name} ${error.code ?? ''}`)
    return reply
      .status(answer.status)
      .send({ code: answer.code, message: answer.message, ...(answer.slot === undefined ? {} : { slot: answer.slot }) })
  })
  app.setNotFoundHandler(nothing)
  // A browser asks first where it may write: a line of that would say that a note came.
  app.options('/api/*', { config: { isUnlogged: true }, schema: { hide: true } }, async (_request, reply) =>
    reply.status(options.deskOrigin ? 204 : 404).send(),
  )
  const taking: Taking = { ...options, allowance: new Allowance(monotonicSeconds) }
  const braked: Braked = { ...options, brake: new FileBrake(monotonicSeconds) }
  await signInRoutes(app, { ...options, guard })
  await recordRoutes(app, braked)
  await registerRoutes(app, braked)
  await paperRoutes(app, options)
  await openWorkRoutes(app, options)
  await ceremonyRoutes(app, options)
  await enrolmentRoutes(app, { ...options, guard })
  await deviceRoutes(app, { ...options, guard })
  await fallbackRoutes(app, { ...options, guard })
  await oidcRoutes(app, { ...options, guard })
  await standingRoutes(app, options)
  await policyRoutes(app, options)
  await draftRoutes(app, options)
  await draftingRoutes(app, options)
  await releasedRoutes(app, taking)
  await recommendationRoutes(app, taking)
  await annualRoutes(app, options)
  await returnRoutes(app, taking)
  await ownFigureRoutes(app, options)
  await returnsDueRoutes(app, options)
  await askForReturnsRoutes(app, options)
  await caseRoutes(app, options)
  await placeRoutes(app, options)
  await peopleRoutes(app, braked)
  await reviewRoutes(app, options)
  await letterRoutes(app, options)
  await noteRoutes(app, options)
  await ownPageRoutes(app, options)
  await receiptRoutes(app, options)
  await linkRoutes(app, { ...taking, decide: options.decide })
  await erasureRoutes(app, taking)
  await erasuresAskedRoutes(app, options)
  await totalRoutes(app, taking)
  await unsignedActRoutes(app, taking)
  await leadRoutes(app, options)
  await homecomingRoutes(app, options)
  await lotRoutes(app, options)
  await complaintRoutes(app, options)
  await reconcileRoutes(app, options)
  await referralRoutes(app, options)
  await transferRoutes(app, options)
  await answerRoutes(app, options)
  await searchRoutes(app, options)
  await streamRoutes(app, options)
  await planRoutes(app, taking)
  await openingRoutes(app, options)
  await awaitedRoutes(app, options)
  await interestRoutes(app, { ...options, closings })
  await anchorRoutes(app, options)
  await logRoutes(app, options)
  await pageRoutes(app, options)
  await demoRoutes(app, options)
  /** Half a megabyte, and the same while the program runs: written once, and compressed for whoever comes over a slow line. */
  let document: Promise<Packed> | undefined
  app.get('/openapi.json', { schema: { hide: true } }, async (request, reply) =>
    sendPacked(request, reply, await (document ??= packPage(JSON.stringify(describe(app, options.apiOrigin())), 'application/json'))),
  )
  return app
}

/** All routes, and the public files; at the address at which browsers reach it. */
function describe(app: App, url: string): object {
  const document = app.swagger()
  return { ...document, servers: [{ url }], paths: { ...PUBLIC_PATHS, ...document.paths } }
}

/** The schema of a route, for the document: without the refusals that cannot happen there. */
function onlyPossible({ schema, route }: Parameters<typeof jsonSchemaTransform>[0]): FastifySchema {
  const possible = possibleStatuses({ ...route, schema: schema as { body?: unknown } })
  if (!schema.response) return schema
  const response = Object.entries(schema.response)
  return { ...schema, response: Object.fromEntries(response.filter(([status]) => Number(status) < 400 || possible.has(Number(status)))) }
}

/** A route of the API without a schema for every answer would send undeclared fields out: it may not exist. */
function guardResponses(app: App): void {
  app.addHook('onRoute', (route) => {
    if (
      route.url.startsWith('/api/') &&
      route.method !== 'OPTIONS' &&
      route.method !== 'HEAD' &&
      !(route.schema as { response?: object } | undefined)?.response
    ) {
      throw new Error(`impossible: ${String(route.method)} ${route.url} has no response schema`)
    }
  })
}
