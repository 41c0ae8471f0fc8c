import type { PlanRecord } from '../../doc/plan.js'
import type { DocumentHead, Side } from './types.js'

/** What a report says of a document at its head. Without a record only file and key are known. */
export function documentHead(
  document: { readonly file: string; readonly key: string | null },
  plan: PlanRecord | null | undefined,
  role: Side,
): DocumentHead {
  const header = plan?.header
  return {
    role,
    file: document.file,
    key: document.key ?? plan?.key ?? null,
    type: header?.type?.value ?? null,
    title: header?.title?.value ?? null,
    superior: header?.superior?.value ?? null,
    issuer: header?.issuer?.value ?? null,
    place: header?.place?.value ?? null,
    date: header?.date?.value ?? null,
    province: plan?.province?.name ?? null,
    pages: plan?.source.pages ?? null,
    ocr: plan?.source.ocr ?? false,
    status: plan?.source.status ?? 'read',
    messages: plan?.messages ?? [],
  }
}

/** The record of a file among several, by the name that the user gave. */
export function planOf(plans: readonly PlanRecord[], file: string): PlanRecord | undefined {
  return plans.find((plan) => plan.source.file === file)
}

/** The file's name without its folders, of either system. */
export function baseName(file: string): string {
  return file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1)
}

/** What tells localities apart in a narrow column: place, province, issuer, key or file; the key is added where two are alike. */
export function localityNames(heads: readonly DocumentHead[]): string[] {
  const names = heads.map(
    (head) => head.place ?? head.province ?? head.issuer ?? head.key ?? baseName(head.file),
  )
  return names.map((name, index) => {
    if (names.indexOf(name) === names.lastIndexOf(name)) return name
    const head = heads[index]!
    const more = head.key !== name ? head.key : null
    return `${name} (${more ?? baseName(head.file)})`
  })
}
