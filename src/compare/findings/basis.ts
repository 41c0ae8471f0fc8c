import type { Unit } from '../units/units.js'

const opensBasis = /^\s*(?:Căn cứ|Xét|Theo (?:đề nghị|tờ trình|báo cáo|ý kiến))\s/iu
const leadsIn = /:\s*$/u

/**
 * True for a paragraph that says what a plan is made under: the first of the body, and those behind it before any heading that open so or
 * lead in what follows. Every plan has its own: one that differs, is gone or has come is no finding.
 */
export function isBasis(unit: Unit, units: readonly Unit[]): boolean {
  for (let at = unit.index; at >= 0; at--) {
    const one = units[at]!
    if (one.depth !== null || one.under >= 0) return false
    if (at === 0 || units[at - 1]!.file !== one.file) return true
    if (!opensBasis.test(one.text) && !leadsIn.test(one.text)) return false
  }
  return false
}
