// pubspec.yaml (https://dart.dev/tools/pub/pubspec).
import type { ManifestFormat, ManifestReading } from '../reading.ts'
import { versionFrom } from '../stated-version.ts'
import { parseYaml } from '../yaml-document.ts'

function read(file: string, text: string): ManifestReading {
  const yaml = parseYaml(file, text, 'a mapping with "name" and "version"')
  const name = yaml.text('name')
  return {
    file,
    ecosystem: 'pub',
    ...(name ? { name } : {}),
    version: versionFrom(yaml.text('version')),
    publishable: yaml.text('publish_to')?.value !== 'none',
  }
}

export const pubspec: ManifestFormat = { read }
