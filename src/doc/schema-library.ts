/** The one place where the schema library is imported. Import this file for types only (`import type`) where start-up time matters. */
export { z } from 'zod'
