import type { JsonSchema } from '../figures/index.ts'

/** One file that a calculator publishes: `/data/<name>.json`, beside `/data/<name>.schema.json`. */
export interface PublishedFile {
  readonly name: string
  /** What it holds, in a line. */
  readonly title: string
  /** What the file keeps to, the version included that every file is published with. */
  readonly schema: JsonSchema
  /** The file, without the version. */
  readonly content: object
}

/** A file beside them that is no JSON: `/data/<path>`. */
export interface PublishedText {
  /** Below `/data/`, with its ending: `dmn/moe-establishment.dmn.xml`. */
  readonly path: string
  readonly title: string
  readonly text: string
}
