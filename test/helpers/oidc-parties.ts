/** OpenID providers on this machine: a real one (node-oidc-provider), a person's browser at it, and one that lies. */
import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import Provider from 'oidc-provider'
import { freePort } from './free-port.ts'

export const CLIENT = { id: 'saksi-desk', secret: 'a client secret of this test alone' }
export type Party = { readonly issuer: string; close(): Promise<void> }

async function listening(port: number, listener: RequestListener): Promise<Server> {
  const server = createServer(listener)
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return server
}

const closed = (server: Server) => async (): Promise<void> => {
  server.closeAllConnections()
  server.close()
  await once(server, 'close')
}

/** Any name with any password signs in there, and is its own subject. */
export async function realProvider(redirect: string): Promise<Party> {
  const port = await freePort()
  const issuer = `http://localhost:${port}`
  const provider = new Provider(issuer, {
    clients: [{ client_id: CLIENT.id, client_secret: CLIENT.secret, redirect_uris: [redirect], grant_types: ['authorization_code'] }],
    cookies: { keys: ['a key of this test alone'] },
    features: { devInteractions: { enabled: true } },
  })
  return { issuer, close: closed(await listening(port, provider.callback())) }
}

/** What comes back to the desk's address when this person has signed in at the real one. */
export async function signInThere(url: string, login: string): Promise<{ code: string; state: string; iss: string }> {
  const jar = new Map<string, string>()
  let at = new URL(url)
  let form: URLSearchParams | undefined
  for (let hops = 0; hops < 20; hops++) {
    const answer = await fetch(at, {
      redirect: 'manual',
      headers: { cookie: [...jar].map(([k, v]) => `${k}=${v}`).join('; ') },
      ...(form ? { method: 'POST', body: form } : {}),
    })
    form = undefined
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      jar.set(name, value)
    }
    const location = answer.headers.get('location')
    if (location !== null) {
      at = new URL(location, at)
      const said = Object.fromEntries(at.searchParams) as { code: string; state: string; iss: string; error?: string }
      if (said.error !== undefined) throw new Error(`the provider refuses: ${said.error}`)
      if (said.code) return { code: said.code, state: said.state, iss: said.iss }
    } else {
      const page = await answer.text()
      const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1]
      const action = /action="([^"]+)"/.exec(page)?.[1]
      if (prompt === undefined || action === undefined)
        throw new Error(`the provider shows no form: ${answer.status} ${page.slice(0, 200)}`)
      at = new URL(action, at)
      form = new URLSearchParams(prompt === 'login' ? { prompt, login, password: 'any' } : { prompt })
    }
  }
  throw new Error('the provider sends round and round')
}

export type Claims = Readonly<Record<string, unknown>>
export type Liar = Party & {
  /** What its next token says beside, or instead of, what is right. */
  lie(claims: Claims, how?: 'unsigned' | 'other-key' | 'hmac'): void
}

/** A provider that signs what it is told to, whatever the code. The nonce it is given is the one that was asked for. */
export async function lyingProvider(subject: string): Promise<Liar> {
  const port = await freePort()
  const issuer = `http://localhost:${port}`
  const [keys, others] = [await generateKeyPair('RS256'), await generateKeyPair('RS256')]
  const jwk = { ...(await exportJWK(keys.publicKey)), kid: 'one', alg: 'RS256', use: 'sig' }
  let next: { claims: Claims; how?: 'unsigned' | 'other-key' | 'hmac' } = { claims: {} }
  const encode = (v: object): string => Buffer.from(JSON.stringify(v)).toString('base64url')
  const token = async (): Promise<string> => {
    const now = Math.floor(Date.now() / 1000)
    const claims = { iss: issuer, aud: CLIENT.id, sub: subject, iat: now, exp: now + 300, ...next.claims }
    if (next.how === 'unsigned') return `${encode({ alg: 'none', typ: 'JWT' })}.${encode(claims)}.`
    const signing = new SignJWT(claims)
    if (next.how === 'hmac') return signing.setProtectedHeader({ alg: 'HS256' }).sign(new TextEncoder().encode(CLIENT.secret))
    return signing.setProtectedHeader({ alg: 'RS256', kid: 'one' }).sign((next.how === 'other-key' ? others : keys).privateKey)
  }
  const server = await listening(port, (request, response) => {
    const json = (v: object): void => void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(v))
    if (request.url === '/.well-known/openid-configuration')
      return json({
        issuer,
        authorization_endpoint: `${issuer}/auth`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/jwks`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['RS256'],
      })
    if (request.url === '/jwks') return json({ keys: [jwk] })
    void token().then((id_token) => json({ access_token: 'x', token_type: 'Bearer', expires_in: 60, id_token }))
  })
  return { issuer, lie: (claims, how) => void (next = { claims, ...(how ? { how } : {}) }), close: closed(server) }
}
