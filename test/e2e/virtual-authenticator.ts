/** Chromium's own authenticator, with nobody's fingerprint: somebody is there and was recognised, as on a phone. */
import type { CDPSession, Page } from 'playwright-core'
import type { TestDevice } from '../helpers/test-device.ts'

export type Authenticator = { readonly cdp: CDPSession; readonly id: string }

/** @param device a passkey that it has already. */
export async function addAuthenticator(page: Page, device?: TestDevice): Promise<Authenticator> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('WebAuthn.enable')
  const options = { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true } as const
  const { authenticatorId: id } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: { ...options, isUserVerified: true, automaticPresenceSimulation: true },
  })
  if (device) {
    const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')
    await cdp.send('WebAuthn.addCredential', {
      authenticatorId: id,
      credential: {
        credentialId: text(Buffer.from(device.credential, 'hex')),
        isResidentCredential: true,
        rpId: device.card.rp ?? '',
        privateKey: text(device.key.export({ format: 'der', type: 'pkcs8' })),
        userHandle: text(Buffer.from(device.card.person, 'hex')),
        signCount: 0,
      },
    })
  }
  return { cdp, id }
}
