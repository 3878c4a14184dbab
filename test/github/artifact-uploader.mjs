// Child process of the release tests: uploads artifacts with the real client, as jobs of the run would.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DefaultArtifactClient } from '@actions/artifact'

const client = new DefaultArtifactClient()
const answer = {}
for (const { name, folder, files } of JSON.parse(readFileSync(process.env.SPEC, 'utf8'))) {
  const paths = files.map((file) => join(folder, file))
  answer[name] = await client.uploadArtifact(name, paths, folder)
}
writeFileSync(process.env.ANSWER, JSON.stringify(answer))
