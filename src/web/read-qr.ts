/** The text of a QR code in a photograph or a scan that somebody chose. It is read in the page, and sent nowhere. */
import decodeQR from 'qr/decode.js'

/** Longer edges are drawn smaller: a telephone's photograph has more points than a code needs. */
const MOST_POINTS = 2000

/** Undefined when there is no code in it, or it is no picture. */
export async function readQr(picture: Blob): Promise<string | undefined> {
  try {
    const bitmap = await createImageBitmap(picture)
    const scale = Math.min(1, MOST_POINTS / Math.max(bitmap.width, bitmap.height))
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(bitmap.width * scale)
    canvas.height = Math.round(bitmap.height * scale)
    const drawing = canvas.getContext('2d')
    drawing?.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
    const image = drawing?.getImageData(0, 0, canvas.width, canvas.height)
    return image && decodeQR({ width: image.width, height: image.height, data: image.data }, { effort: 5, timeLimit: 3000 })
  } catch {
    return undefined // no picture that this browser knows, or no code found
  }
}
