import type { Unit } from './units.js'

const leadsBasis = /^(?:căn cứ|thực hiện|triển khai|tiếp tục|theo|xét|để|nhằm)(?!\p{L})/u

/**
 * Which of a document's units say what it is made under and lead in what it makes, by position: of the paragraphs before the first heading
 * those that open so or end with a colon, the first where none does. How things stood so far is none of it.
 */
export function basisOf(units: readonly Unit[]): Set<number> {
  const firstHeading = units.findIndex(({ depth }) => depth !== null)
  const opening = units.slice(0, Math.max(1, firstHeading))
  const text = opening.flatMap((unit, at) => (unit.depth === null ? [at] : []))
  const found = text.filter((at) => {
    const { lexemes, text: words } = opening[at]!
    const first = lexemes.slice(0, 2).map(({ key }) => key)
    return words.trimEnd().endsWith(':') || leadsBasis.test(first.join(' '))
  })
  return new Set(found.length > 0 ? found : text.filter((at) => at === 0))
}

const made = new WeakMap<readonly Unit[], ReadonlySet<Unit>>()

/** The same for one of a list of units of one document or several. Every plan has its own: one that differs, is gone or has come is no finding. */
export function isBasis(unit: Unit, units: readonly Unit[]): boolean {
  const known = made.get(units) ?? findBasis(units)
  made.set(units, known)
  return known.has(unit)
}

function findBasis(units: readonly Unit[]): ReadonlySet<Unit> {
  const files = [...new Set(units.map(({ file }) => file))]
  return new Set(
    files.flatMap((file) => {
      const own = units.filter((unit) => unit.file === file)
      return [...basisOf(own)].map((at) => own[at]!)
    }),
  )
}
