import { xmlText } from '../xml.js'

/** `docProps/core.xml` with the title and a fixed date, so that the bytes do not depend on the clock. */
export function coreProperties(title: string): string {
  const day = '2000-01-01T00:00:00Z'
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(title)}</dc:title><dc:creator>doichieu</dc:creator><cp:lastModifiedBy>doichieu</cp:lastModifiedBy><dcterms:created xsi:type="dcterms:W3CDTF">${day}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${day}</dcterms:modified></cp:coreProperties>`
}
