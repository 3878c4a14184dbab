// Takes over what the scenarios do now as their committed transcripts. Never run by a test: somebody reads the difference.
//   node scripts/setup.mjs action-tests/pipeline/accept.ts [PLAY …]     all of them without a name
import { argumentsOf, playNamed, plays } from './plays.ts'
import { refreshReadme } from './readme-output.ts'
import { rehearse } from './rehearsal.ts'
import { committedTranscript, writeTranscript } from './transcripts.ts'

const names = process.argv.slice(2)
const chosen = names.length > 0 ? names.map(playNamed) : plays
for (const play of chosen) {
  const { name, scenario } = play
  const { code, transcript, stdout, stderr } = await rehearse(argumentsOf(play))
  if (transcript === undefined || (code === 0) !== scenario.endsWhole) {
    process.stderr.write(`${stdout}${stderr}\n✗ ${name} ended with exit code ${code}: its transcript is not accepted\n`)
    process.exitCode = 1
    continue
  }
  if (refreshReadme(name, stdout)) process.stdout.write(`✎ README.md shows ${name} anew\n`)
  if (transcript === committedTranscript(name)) {
    process.stdout.write(`= ${name}\n`)
  } else {
    writeTranscript(name, transcript)
    process.stdout.write(`✎ ${name}: changed\n`)
  }
}
