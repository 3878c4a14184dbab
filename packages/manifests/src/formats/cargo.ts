// Cargo.toml (https://doc.rust-lang.org/cargo/reference/manifest.html).
import { readCargo } from '../cargo/manifest.ts'
import type { ManifestFormat } from '../reading.ts'

export const cargo: ManifestFormat = { read: readCargo }
