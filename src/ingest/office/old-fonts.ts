import { decodeOld, encodingOfFont } from '../../text/encodings/old.js'
import type { Piece } from './content.js'

/** Decodes the stretches set in a font of an old encoding (`.VnTime`, `VNI-Times`); `found` gathers the encodings. */
export function decodePieces(pieces: readonly Piece[], found: Set<string>): Piece[] {
  return pieces.map((piece) => {
    const known = piece.font === undefined ? null : encodingOfFont(piece.font)
    // Word lets Unicode letters stand in an old font: such a stretch is no code.
    if (!known || /[ĂĐƠƯ\u1ea0-\u1ef9]/iu.test(piece.text)) return piece
    const decoded = decodeOld(piece.text, known.encoding)
    const text = known.capitals ? decoded.toUpperCase() : decoded
    if (text !== piece.text) found.add(known.encoding)
    return { ...piece, text }
  })
}
