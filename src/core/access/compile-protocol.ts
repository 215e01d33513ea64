/** A protocol → the one policy that it is. Open and read only, one record at a time, under a grant, between its days. */
import type { Protocol } from '../country/country.ts'

const set = (type: string, ids: readonly string[]): string => `[${ids.map((id) => `${type}::${JSON.stringify(id)}`).join(', ')}]`

export const protocolPolicyId = (id: string): string => `protocol.${id}`

/** Cedar text. @param p checked already (core/country/protocol.ts): an id of foreign characters would not stay inside its quotes. */
export function compileProtocol(p: Protocol): string {
  const classes = p.classes.length === 0 ? 'resource.classes.isEmpty()' : `${set('Class', p.classes)}.containsAll(resource.classes)`
  return [
    `@id(${JSON.stringify(protocolPolicyId(p.id))})`,
    ...[
      ['en', p.words.en] as const,
      ...Object.entries(p.words)
        .filter(([lang]) => lang !== 'en')
        .toSorted(),
    ].map(([lang, text]) => `@${lang.replaceAll('-', '_')}(${JSON.stringify(text)})`),
    'permit (principal, action in [Action::"open", Action::"read"], resource)',
    'when {',
    `  resource.agency == Agency::${JSON.stringify(p.from)} && principal.agency == Agency::${JSON.stringify(p.to)}`,
    `  && [Role::"caseworker", Role::"head"].containsAny(principal.roles)`,
    `  && ${set('Kind', p.kinds)}.contains(resource.kind)`,
    `  && ${classes}`,
    `  && ${set('Purpose', p.purposes)}.contains(context.purpose)`,
    '  && context.isGranted',
    `  && context.today >= datetime("${p.since}") && context.today < datetime("${p.until}")`,
    '};',
    '',
  ].join('\n')
}
