/** QR codes of our own texts: as modules, and as the path of an SVG. Drawn here, so that no picture comes from elsewhere. */
import encodeQR from 'qr'

/** Modules of white around the code, without which readers do not find it (ISO/IEC 18004). */
const QUIET = 4

/** True is dark; the white around the code is there already. The text must be in the signs of the mode. @throws when it is too long for any code. */
export const qrModules = (text: string, encoding: 'alphanumeric' | 'byte' = 'alphanumeric'): readonly (readonly boolean[])[] =>
  encodeQR(text, 'raw', { encoding, ecc: 'medium', border: QUIET })

/** One path over all dark modules, a run at a time, for a view box of `side` × `side`. */
export function qrPath(text: string, encoding: 'alphanumeric' | 'byte' = 'alphanumeric'): { readonly side: number; readonly path: string } {
  const modules = qrModules(text, encoding)
  let path = ''
  for (const [y, row] of modules.entries())
    for (let x = 0; x < row.length; x++) {
      if (!row[x]) continue
      const from = x
      while (row[x + 1]) x++
      path += `M${from} ${y}h${x - from + 1}v1h-${x - from + 1}z`
    }
  return { side: modules.length, path }
}
