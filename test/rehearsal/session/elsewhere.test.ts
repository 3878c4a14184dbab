// Targets in other repositories: rehearsed with the secret that the workflow passes, their runs made up and told so.
import { afterEach, expect, test } from '@jest/globals'
import { PROJECT_SLUG } from '@plumbline/kernel'
import { play, type RehearsedRepository, rehearsedRepository, WORKFLOW } from './rehearsed-repository.ts'

let repository: RehearsedRepository
afterEach(() => repository.remove())

const publish = (token: string, targets: string) => `name: Publish
on: { push: { tags: ['v*'] } }
permissions: { contents: write, actions: write }
jobs:
  fan-out:
    runs-on: ubuntu-latest
    outputs: { runs: "\${{ steps.out.outputs.runs }}" }
    steps:
      # secrets.COMMENTED_OUT is not read.
      - id: out
        uses: ${PROJECT_SLUG}/actions/fan-out-release@v1
        with:
          token: \${{ secrets${token} }}
          version: 1.2.0
          targets: |
${targets}
  show:
    needs: fan-out
    runs-on: ubuntu-latest
    steps: [{ env: { RUNS: "\${{ needs.fan-out.outputs.runs }}" }, run: 'echo "$RUNS"' }]
`

const TARGETS = `            - workflow: deploy.yml
              repository: octo/site
              ref: release/\${version}
              inputs: { version: "\${version}" }
            - workflow: index.yml
              repository: octo/site
            - event-type: released
              repository: octo/mirror`

const acts = [{ event: 'push', tells: '' }] as const

test('every target elsewhere is assumed to be there, and its run is simulated', async () => {
  repository = rehearsedRepository({ [WORKFLOW]: publish("['site_token']", TARGETS) })
  const { result, world, ended } = await play(repository, { acts })
  expect(ended).toEqual(['fan-out: success', 'show: success'])
  const downstream = result.outcome.record['fan-out']?.map(({ target, repository, conclusion, simulated }) => [
    `${repository} ${target} ${conclusion}`,
    simulated,
  ])
  expect(downstream).toEqual([
    ['octo/site deploy.yml success', true],
    ['octo/site index.yml success', true],
    ['octo/mirror released success', true],
  ])
  // Targets are started side by side: whichever came first.
  expect(world.github.runs('octo/site')).toContainEqual(
    expect.objectContaining({
      path: '.github/workflows/deploy.yml',
      headBranch: 'release/1.2.0',
      inputs: { version: '1.2.0' },
    }),
  )
  expect(result.assumed.slice(-4)).toEqual([
    'octo/site has deploy.yml at release/1.2.0, which can be dispatched with the inputs version; its run is made up',
    'octo/site has index.yml at v1.2.0, which can be dispatched; its run is made up',
    'a workflow of octo/mirror listens to the event released and shows the correlation in its run-name; its run is made up',
    expect.stringMatching(/^the secret SITE_TOKEN has a made-up value, .* octo\/demo, octo\/site, octo\/mirror$/),
  ])
  expect(result.problems).toEqual([])
})

test('without the secret the token of the job reaches nothing elsewhere, as on GitHub', async () => {
  const text = publish('.SITE_TOKEN', TARGETS).replace('${{ secrets.SITE_TOKEN }}', '${{ github.token }}')
  repository = rehearsedRepository({ [WORKFLOW]: text })
  const { ended, result } = await play(repository, { acts })
  expect(ended[0]).toBe('fan-out: failure')
  expect(result.assumed).not.toContainEqual(expect.stringContaining('the secret'))
})

test('an event of the repository itself runs what listens to it, with its payload', async () => {
  const listener = `name: Rebuild
run-name: for \${{ github.event.client_payload.correlation }}
on: { repository_dispatch: { types: [released] } }
jobs:
  rebuild:
    runs-on: ubuntu-latest
    steps:
      - env: { SAID: "\${{ github.event.client_payload.version }} \${{ github.event.action }}" }
        run: echo "$SAID $GITHUB_EVENT_NAME $GITHUB_REF"
`
  const targets = '            - event-type: released\n              client-payload: { version: "${version}" }'
  const text = publish('.X', targets).replace('${{ secrets.X }}', '${{ github.token }}')
  repository = rehearsedRepository({ [WORKFLOW]: text, '.github/workflows/rebuild.yml': listener })
  const { ended, said, result } = await play(repository, { acts })
  expect(ended[0]).toBe('rebuild: success')
  expect(said('rebuild')).toEqual(['1.2.0 released repository_dispatch refs/heads/main'])
  expect(result.outcome.record['fan-out']).toMatchObject([{ target: 'released', conclusion: 'success' }])
})
