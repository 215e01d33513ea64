/** Shapes that the routes about devices share. What a card says is judged by the core; here only that it can be read. */
import { z } from 'zod'

export const B64 = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/^[A-Za-z0-9_-]+$/)
export const Token = z.string().regex(/^[0-9a-f]{32}$/)
/** One signature by one key, as docs/spec/signature.md has it. */
export const KeySignatureSchema = z.union([
  z.strictObject({
    form: z.literal('webauthn'),
    alg: z.literal('es256'),
    credential: Token,
    authenticator: B64(2000),
    client: B64(4000),
    sig: B64(200),
  }),
  z.strictObject({ form: z.literal('raw'), alg: z.enum(['ed25519', 'es256']), credential: Token, sig: B64(200) }),
])
export const CardSchema = z.strictObject({
  credential: Token,
  person: Token,
  agency: z.string().max(64),
  roles: z.array(z.string().max(32)).min(1).max(6),
  alg: z.enum(['ed25519', 'es256']),
  publicKey: B64(44),
  protection: z.enum(['device', 'software']),
  rp: z.string().max(253).nullable(),
})
/** Refused for a while. */
export const Slowed = z.object({ code: z.string(), message: z.string(), seconds: z.int().optional() })
