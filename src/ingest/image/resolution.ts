/** A4 and the folio sizes near it, in inches along the longer side. */
const sheetLength = 11.69

/**
 * Dots per inch of a picture of a page. What the file says is believed where it makes a sheet of it (7 to 15 inches long); cameras and
 * screens write 72 or 96 whatever they took, and then the longer side is taken for that of A4.
 */
export function resolutionOf(picture: {
  readonly width: number
  readonly height: number
  readonly density: number | null
}): number {
  const length = Math.max(picture.width, picture.height)
  const { density } = picture
  if (density !== null && length / density >= 7 && length / density <= 15) return density
  return Math.max(20, Math.round(length / sheetLength))
}
