/** Of whom guesses and requests are counted by their address: whoever has one address of IPv6 has all of its /64, and often a /48 of 65 536 of those. */

/** @param address as a socket or a proxy names it. @param bits of IPv6. @returns IPv4 as it is; of IPv6 the network; anything else as it is. */
export function networkOf(address: string, bits: 48 | 64 = 64): string {
  const text = address.replace(/%.*$/, '').toLowerCase()
  const mapped = /^::ffff:(\d{1,3}(?:\.\d{1,3}){3})$/.exec(text)?.[1]
  if (mapped !== undefined || !text.includes(':')) return mapped ?? text
  const [left, right] = text.split('::').map((half) => half.split(':').filter((group) => group !== ''))
  const zeros = Array.from({ length: right === undefined ? 0 : Math.max(0, 8 - (left?.length ?? 0) - right.length) }, () => '0')
  const groups = [...(left ?? []), ...zeros, ...(right ?? [])]
  return `${groups
    .slice(0, bits / 16)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/${bits}`
}
