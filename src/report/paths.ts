/** A path of an output as a link: each folder encoded, `/` kept. */
export function encodePath(path: string): string {
  return path
    .split('/')
    .map((part) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\ufffd')))
    .join('/')
}

/** A path with an anchor behind it. */
export function encodeLink(link: string): string {
  return link.split('#').map(encodePath).join('#')
}
