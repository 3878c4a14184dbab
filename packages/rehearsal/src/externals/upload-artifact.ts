// actions/upload-artifact (v7): GitHub's own client, against the artifact stand-in.
import { basename } from 'node:path'
import { callArtifactClient } from './artifact-calls.ts'
import { booleanInput, type External } from './external.ts'
import { searchFiles } from './file-search.ts'

export const uploadArtifact: External = {
  name: 'actions/upload-artifact',
  inputs: {
    name: 'artifact',
    path: '',
    'if-no-files-found': 'warn',
    'retention-days': '',
    'compression-level': '6',
    overwrite: 'false',
    'include-hidden-files': 'false',
    archive: 'true',
  },
  async run(inputs, host) {
    const { path = '', 'if-no-files-found': whenEmpty = 'warn' } = inputs
    if (path === '') throw new Error('Input required and not supplied: path')
    if (!['warn', 'error', 'ignore'].includes(whenEmpty)) {
      throw new Error(
        `Unrecognized if-no-files-found input. Provided: ${whenEmpty}. Available options: warn,error,ignore`,
      )
    }
    const { files, root } = searchFiles(path, host.workspace, host.home, booleanInput(inputs, 'include-hidden-files'))
    if (files.length === 0) {
      const message = `No files were found with the provided path: ${path}. No artifacts will be uploaded.`
      if (whenEmpty === 'error') throw new Error(message)
      if (whenEmpty === 'warn') host.warning(message)
      else host.line(message)
      return {}
    }
    const archive = booleanInput(inputs, 'archive')
    if (!archive && files.length > 1) {
      throw new Error(
        `When 'archive' is set to false, only a single file can be uploaded. Found ${files.length} files to upload.`,
      )
    }
    const retention = inputs['retention-days']
    const answer = await callArtifactClient(host, {
      call: 'upload',
      name: archive ? (inputs['name'] ?? 'artifact') : basename(files[0] ?? ''),
      files,
      root,
      overwrite: booleanInput(inputs, 'overwrite'),
      options: {
        ...(retention ? { retentionDays: Number(retention) } : {}),
        compressionLevel: Number(inputs['compression-level']),
        skipArchive: !archive,
      },
    })
    const id = String(answer.id ?? '')
    return {
      'artifact-id': id,
      'artifact-digest': answer.digest ?? '',
      'artifact-url': `https://github.com/${host.repository}/actions/runs/${host.runId}/artifacts/${id}`,
    }
  },
}
