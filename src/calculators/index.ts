export type { Reading, Source, Status } from './core/index.ts'
export type { Field, Figure, Shape } from './profile/field.ts'
