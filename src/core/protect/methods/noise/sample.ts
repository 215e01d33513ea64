/**
 * The discrete Gaussian, drawn exactly: whole numbers and fractions all the way, no floating point, so that nothing of a number can be read from
 * how the noise was rounded. After Canonne, Kamath and Steinke, "The discrete Gaussian for differential privacy" (2020), algorithms 1 to 3.
 */

/** A fraction of whole numbers; `of` is above 0. */
export type Fraction = { readonly part: bigint; readonly of: bigint }

/** Bytes by chance that nobody can foresee. */
export type Bytes = (count: number) => Uint8Array

export class Sampler {
  readonly #bytes: Bytes

  constructor(bytes: Bytes) {
    this.#bytes = bytes
  }

  /**
   * One number of the discrete Gaussian about 0.
   * @param variance its parameter sigma², above 0; that of the drawn numbers is at most this.
   * @throws RangeError where it is not above 0.
   */
  gauss({ part, of }: Fraction): bigint {
    if (part <= 0n || of <= 0n) throw new RangeError('the variance of noise is above 0')
    const t = root(part / of) + 1n
    for (;;) {
      const y = this.#laplace(t)
      const far = (y < 0n ? -y : y) * t * of - part
      if (this.#bernoulliExp({ part: far * far, of: 2n * part * of * t * t })) return y
    }
  }

  /** From 0 to below `n`, each as likely. */
  #below(n: bigint): bigint {
    const bits = n.toString(2).length
    const count = Math.ceil(bits / 8)
    for (;;) {
      let value = 0n
      for (const byte of this.#bytes(count)) value = (value << 8n) | BigInt(byte)
      value &= (1n << BigInt(bits)) - 1n
      if (value < n) return value
    }
  }

  /** True as often as e to minus the fraction. */
  #bernoulliExp({ part, of }: Fraction): boolean {
    let left = part
    for (; left > of; left -= of) if (!this.#bernoulliExpBelowOne({ part: 1n, of: 1n })) return false
    return this.#bernoulliExpBelowOne({ part: left, of })
  }

  #bernoulliExpBelowOne({ part, of }: Fraction): boolean {
    for (let k = 1n; ; k++) if (this.#below(of * k) >= part) return k % 2n === 1n
  }

  /** The discrete Laplace of scale `t`. */
  #laplace(t: bigint): bigint {
    for (;;) {
      const u = this.#below(t)
      if (!this.#bernoulliExp({ part: u, of: t })) continue
      let v = 0n
      while (this.#bernoulliExpBelowOne({ part: 1n, of: 1n })) v++
      const x = u + t * v
      const isNegative = this.#below(2n) === 1n
      if (isNegative && x === 0n) continue
      return isNegative ? -x : x
    }
  }
}

/** The whole part of a square root, by Newton. */
function root(n: bigint): bigint {
  if (n < 2n) return n
  let x = 1n << BigInt(Math.ceil(n.toString(2).length / 2))
  for (;;) {
    const next = (x + n / x) / 2n
    if (next >= x) return x
    x = next
  }
}
