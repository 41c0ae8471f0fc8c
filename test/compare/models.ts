import type { Models } from '../../src/models/models.js'

/** A program that knows no body and no province: what the comparison says then, it says from the documents alone. */
export const noModels: Models = {
  documentTypes: [],
  bodies: [],
  provinces: [],
  properNames: [],
  roles: [],
  familyNames: [],
}
