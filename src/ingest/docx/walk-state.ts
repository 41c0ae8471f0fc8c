import { childOf, findDeep, type XmlElement } from '../office/xml.js'
import type { Numbering } from './numbering.js'
import type { Styles } from './styles.js'

/** What stays the same while one document is walked through, and what is counted on the way. */
export interface Walk {
  readonly styles: Styles
  readonly numbering: Numbering
  readonly label: (numId: string, level: number) => string
  readonly changes: 'accepted' | 'original'
  /** Tracked changes, hidden stretches and parts that cannot be read, counted. */
  readonly counts: { changes: number; hidden: number; foreign: number }
  /** Notes in the order in which the text refers to them. */
  readonly noteReferences: { kind: 'footnote' | 'endnote'; id: string }[]
}

/** True where a stretch of this kind belongs to the text that is read. Counts tracked changes. */
export function isRead(walk: Pick<Walk, 'changes' | 'counts'>, name: string): boolean {
  const added = name === 'w:ins' || name === 'w:moveTo'
  const removed = name === 'w:del' || name === 'w:moveFrom'
  if (added || removed) walk.counts.changes++
  return walk.changes === 'accepted' ? !removed : !added
}

/** Of two ways to show the same the one that holds a text box; the first unless only the fall-back has one. */
export function alternative(element: XmlElement): XmlElement | undefined {
  const choice = childOf(element, 'mc:Choice')
  const fallback = childOf(element, 'mc:Fallback')
  if (choice && findDeep(choice, 'w:txbxContent')) return choice
  return fallback && (!choice || findDeep(fallback, 'w:txbxContent')) ? fallback : choice
}
