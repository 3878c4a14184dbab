// Chart.yaml (https://helm.sh/docs/topics/charts/#the-chartyaml-file): `appVersion` is the version of what the chart installs.
import type { ManifestFormat, ManifestReading } from '../reading.ts'
import { versionFrom } from '../stated-version.ts'
import { parseYaml } from '../yaml-document.ts'

function read(file: string, text: string): ManifestReading {
  const yaml = parseYaml(file, text, 'a mapping with "name" and "version"')
  const name = yaml.text('name')
  return {
    file,
    ecosystem: 'helm',
    ...(name ? { name } : {}),
    version: versionFrom(yaml.text('version')),
    // A repository tags its chart apart from what the chart installs: `helm-chart-4.10.1`, `helm-loki-6.6.4`.
    releasedAs: ['chart', 'helm', 'helm-chart', ...(name ? [`helm-${name.value}`, `${name.value}-chart`] : [])],
    publishable: true,
  }
}

export const chart: ManifestFormat = { read }
