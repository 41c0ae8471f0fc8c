import type { Matrix } from './pdfjs.js'

export const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** `inner` first, then `outer`: what a transform inside a coordinate system amounts to outside of it. */
export function combine(outer: Matrix, inner: Matrix): Matrix {
  return [
    outer[0] * inner[0] + outer[2] * inner[1],
    outer[1] * inner[0] + outer[3] * inner[1],
    outer[0] * inner[2] + outer[2] * inner[3],
    outer[1] * inner[2] + outer[3] * inner[3],
    outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
    outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
  ]
}

export function apply(matrix: Matrix, x: number, y: number): readonly [number, number] {
  return [matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]]
}

/** A matrix from what a file holds; null where it is none (fewer than six finite numbers). */
export function matrixOf(value: unknown): Matrix | null {
  if (value === null || typeof value !== 'object') return null
  const numbers = Array.from(value as ArrayLike<number>)
  return numbers.length === 6 && numbers.every(Number.isFinite) ? (numbers as unknown as Matrix) : null
}
