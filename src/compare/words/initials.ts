import { bare } from '../../text/fold.js'
import type { Stretch } from './diff.js'
import type { WordSide } from './words.js'

const longestName = 14

/** True where one side prints the names of bodies whose first letters the other prints: `Sở GD&ĐT` for `Sở Giáo dục và Đào tạo`. */
export function abbreviated(parent: WordSide, child: WordSide, block: Stretch): boolean {
  const [left, right] = [block.to - block.from, block.otherTo - block.otherFrom]
  if (left === 0 || right === 0 || left === right || Math.max(left, right) > longestName) return false
  return left < right
    ? stands(parent, [block.from, block.to], child, [block.otherFrom, block.otherTo])
    : stands(child, [block.otherFrom, block.otherTo], parent, [block.from, block.to])
}

type Range = readonly [from: number, to: number]

function stands(short: WordSide, few: Range, long: WordSide, many: Range): boolean {
  let capitals = ''
  for (const { start, wordsEnd } of short.lexemes.slice(...few)) {
    const printed = short.text.slice(start, wordsEnd)
    const letters = printed.replace(/\P{L}+/gu, '')
    if (letters.length < leastLetters || /\P{Lu}/u.test(letters) || /\d/u.test(printed)) return false
    capitals += letters
  }
  let initials = ''
  for (const { key, kind } of long.lexemes.slice(...many)) {
    if (kind !== 'word') return false
    // "và" is left out or printed as a sign.
    if (key !== 'và') initials += key.charAt(0)
  }
  return bare(capitals.toLowerCase()) === bare(initials)
}

const leastLetters = 3
