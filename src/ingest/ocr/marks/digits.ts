import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { modelsFolder } from '../../../models/load.js'
import type { Component } from '../picture/components.js'
import type { Picture } from '../picture/picture.js'

/** What a piece of handwriting may be: a digit and how likely it is, from 0 to 1. */
export interface DigitReading {
  readonly digit: number
  readonly likely: number
}

/** Side of the picture that the net looks at, and of the square in it into which a digit is fitted. */
const [side, fitted] = [28, 20]

/**
 * Reads one handwritten digit: a small convolutional net (two layers of 5×5 filters), its weights in `models/digits.json`. Its eleventh class
 * is what is no digit. `level` is the brightness of the paper, `black` that of full ink.
 */
export function readDigit(
  picture: Picture,
  parts: readonly Component[],
  level: number,
  black: number,
): DigitReading | null {
  const image = normalise(inkOf(picture, parts, level, black))
  if (image === null) return null
  const scores = classify(image, weights())
  const highest = Math.max(...scores)
  const sum = scores.reduce((all, score) => all + Math.exp(score - highest), 0)
  const digit = scores.indexOf(highest)
  return digit > 9 ? null : { digit, likely: 1 / sum }
}

interface Grid {
  readonly width: number
  readonly height: number
  readonly ink: Float32Array
}

/** The ink of some parts of a picture by itself, 0 to 1, cut to their box. */
function inkOf(picture: Picture, parts: readonly Component[], level: number, black: number): Grid {
  const left = Math.min(...parts.map(({ box }) => box.x)) - 1
  const top = Math.min(...parts.map(({ box }) => box.y)) - 1
  const width = Math.max(...parts.map(({ box }) => box.x + box.width)) + 1 - left
  const height = Math.max(...parts.map(({ box }) => box.y + box.height)) + 1 - top
  const ink = new Float32Array(width * height)
  for (const { runs } of parts) {
    for (let at = 0; at < runs.length; at += 3) {
      for (let y = runs[at]! - 1; y <= runs[at]! + 1; y++) {
        for (let x = runs[at + 1]! - 1; x <= runs[at + 2]!; x++) {
          if (x < 0 || y < 0 || x >= picture.width || y >= picture.height) continue
          const depth = (level - picture.grey[y * picture.width + x]!) / Math.max(1, level - black)
          ink[(y - top) * width + x - left] = Math.min(1, Math.max(0, depth))
        }
      }
    }
  }
  return { width, height, ink }
}

/** Fitted into a square and set so that its mass lies in the middle, as the digits were that the net was trained on. */
function normalise({ width, height, ink }: Grid): Float32Array | null {
  let [left, top, right, bottom] = [width, height, -1, -1]
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      if (ink[y * width + x]! > 0.3)
        [left, top, right, bottom] = [
          Math.min(left, x),
          Math.min(top, y),
          Math.max(right, x),
          Math.max(bottom, y),
        ]
  if (right < 0) return null
  const [w, h] = [right - left + 1, bottom - top + 1]
  const scale = fitted / Math.max(w, h)
  const [columns, rows] = [Math.max(1, Math.round(w * scale)), Math.max(1, Math.round(h * scale))]
  const small = new Float32Array(columns * rows)
  let [mass, middleX, middleY] = [1e-6, 0, 0]
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const [y1, x1] = [Math.floor((row * h) / rows), Math.floor((column * w) / columns)]
      const y2 = Math.max(y1 + 1, Math.ceil(((row + 1) * h) / rows))
      const x2 = Math.max(x1 + 1, Math.ceil(((column + 1) * w) / columns))
      let sum = 0
      for (let y = y1; y < y2; y++)
        for (let x = x1; x < x2; x++) sum += ink[(top + y) * width + left + x] ?? 0
      const value = sum / ((y2 - y1) * (x2 - x1))
      small[row * columns + column] = value
      mass += value
      middleX += value * column
      middleY += value * row
    }
  }
  const shift = (middle: number, length: number): number =>
    Math.min(Math.max(Math.round(side / 2 - 0.5 - middle / mass), 0), side - length)
  const [x, y] = [shift(middleX, columns), shift(middleY, rows)]
  const image = new Float32Array(side * side)
  for (let row = 0; row < rows; row++)
    image.set(small.subarray(row * columns, (row + 1) * columns), (y + row) * side + x)
  return image
}

interface Weights {
  readonly first: Layer
  readonly second: Layer
  readonly last: Layer
}
interface Layer {
  readonly weights: Float32Array
  readonly bias: Float32Array
}

function classify(image: Float32Array, net: Weights): number[] {
  const first = pooled(convolve(image, 1, side, net.first), net.first.bias.length, side - 4)
  const half = (side - 4) / 2
  const second = pooled(
    convolve(first, net.first.bias.length, half, net.second),
    net.second.bias.length,
    half - 4,
  )
  return [...net.last.bias].map((bias, to) => {
    let sum = bias
    for (let at = 0; at < second.length; at++) sum += second[at]! * net.last.weights[to * second.length + at]!
    return sum
  })
}

/** 5×5 filters over channels of a square, without a rim; what is below nought becomes nought. */
function convolve(
  input: Float32Array,
  channels: number,
  length: number,
  { weights: filters, bias }: Layer,
): Float32Array {
  const out = length - 4
  const result = new Float32Array(bias.length * out * out)
  for (let to = 0; to < bias.length; to++)
    for (let y = 0; y < out; y++)
      for (let x = 0; x < out; x++) {
        let sum = bias[to]!
        for (let channel = 0; channel < channels; channel++)
          for (let row = 0; row < 5; row++)
            for (let column = 0; column < 5; column++)
              sum +=
                input[(channel * length + y + row) * length + x + column]! *
                filters[((to * channels + channel) * 5 + row) * 5 + column]!
        result[(to * out + y) * out + x] = Math.max(0, sum)
      }
  return result
}

/** The greatest of each two by two places. */
function pooled(input: Float32Array, channels: number, length: number): Float32Array {
  const half = length / 2
  const result = new Float32Array(channels * half * half)
  for (let channel = 0; channel < channels; channel++)
    for (let y = 0; y < half; y++)
      for (let x = 0; x < half; x++) {
        const at = (channel * length + 2 * y) * length + 2 * x
        result[(channel * half + y) * half + x] = Math.max(
          input[at]!,
          input[at + 1]!,
          input[at + length]!,
          input[at + length + 1]!,
        )
      }
  return result
}

let loaded: Weights | undefined

/** Weights are kept as bytes with one scale a layer: a quarter of the size, and no digit read otherwise. */
function weights(): Weights {
  if (loaded === undefined) {
    const file = JSON.parse(readFileSync(join(modelsFolder(), 'digits.json'), 'utf8')) as Record<
      'first' | 'second' | 'last',
      { scale: number; weights: string; bias: number[] }
    >
    const layer = ({ scale, weights: bytes, bias }: (typeof file)['first']): Layer => ({
      weights: Float32Array.from(new Int8Array(Buffer.from(bytes, 'base64')), (value) => value * scale),
      bias: Float32Array.from(bias),
    })
    loaded = { first: layer(file.first), second: layer(file.second), last: layer(file.last) }
  }
  return loaded
}
