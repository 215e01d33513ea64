/** A coding of weight nought is one that the reader refuses (RFC 9110, 12.5.3). */
export const takes = (which: 'br' | 'gzip', accepts: string): boolean =>
  accepts.split(',').some((one) => {
    const [coding = '', ...more] = one.split(';').map((part) => part.trim().toLowerCase())
    return coding === which && !more.some((part) => /^q=0(?:\.0*)?$/.test(part))
  })
