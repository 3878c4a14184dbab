// One entry of a zip, as its directory states it.

export interface ZipEntry {
  /** With `/`; a folder's ends in one. */
  readonly name: string
  /** The name's bytes as they stand there. */
  readonly rawName: Uint8Array
  readonly flags: number
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly size: number
  readonly offset: number
  /** Kind and permissions as Unix has them (st_mode); 0 where the zip was made without. */
  readonly unixMode: number
  /** Extra fields by their numbers. */
  readonly fields: ReadonlyMap<number, Uint8Array>
}

/** Why a zip is refused; the message goes on after the file's name. */
export class ZipError extends Error {}
