import { DoichieuError } from '../../errors.js'

/** Throws `ingest/xml-doctype` where what an XML file begins with declares a document type. A first glance: `parseXml` refuses it wherever it stands. */
export function refuseDoctype(beginning: Uint8Array, part: string): void {
  const text = Buffer.from(beginning.subarray(0, 4096)).toString('latin1')
  if (/^[^<]{0,8}(?:<\?[^>]{0,200}>\s*)?<!DOCTYPE/u.test(text))
    throw new DoichieuError('ingest/xml-doctype', { part })
}
