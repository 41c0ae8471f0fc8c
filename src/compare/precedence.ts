import type { Doc } from '../doc/doc.js'
import { foldKey } from '../text/key.js'
import { byCodeUnits } from '../text/order.js'
import { documentOf, keysIn } from './document.js'

/**
 * The places of the parents in the order in which one takes precedence over another that says the same: those that the child is made under
 * as it names them, those that it cites, the rest by content and name. The order in which a user gives them changes nothing.
 */
export function precedenceOf(parents: readonly Doc[], child: Doc): number[] {
  const [named, cited] = [keysIn(child, 'parent'), keysIn(child, 'reference')]
  const placeIn = (keys: readonly string[], key: string | null): number => {
    const at = key === null ? -1 : keys.indexOf(foldKey(key))
    return at < 0 ? keys.length : at
  }
  const ranked = parents.map((doc, file) => {
    const { key } = documentOf(doc)
    return { file, named: placeIn(named, key), cited: placeIn(cited, key), doc }
  })
  ranked.sort(
    (a, b) =>
      a.named - b.named ||
      a.cited - b.cited ||
      byCodeUnits(a.doc.id, b.doc.id) ||
      byCodeUnits(a.doc.source.file, b.doc.source.file),
  )
  return ranked.map(({ file }) => file)
}
