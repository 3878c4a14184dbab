// Workflows as the input names them, those that are no longer in the tree among them.
import { expect, test } from '@jest/globals'
import type { GithubClient } from '@plumbline/github'
import { githubFailure } from '@plumbline/github'
import type { WatchRequest } from '@plumbline/watch'
import { workflowsOf } from '../../packages/watch/src/named-workflows.ts'

const PATH = '.github/workflows/publish.yml'

function ask(workflows: readonly string[], listed: readonly object[] | Error) {
  const asked: string[] = []
  const client = {
    request: async ({ url }: { readonly url: string }) => {
      asked.push(url)
      if (listed instanceof Error) throw listed
      return { data: { workflows: listed }, headers: {}, status: 200 }
    },
  } as unknown as GithubClient
  const tree = { paths: [PATH], text: () => 'on: push\n' }
  const request = { workflows, tree, repository: 'octo/demo' } as unknown as WatchRequest
  return { asked, names: workflowsOf(request, client) }
}

const OLD = { name: 'Old way', path: '.github/workflows/old.yml' }

test('what the tree has needs no request, however it is written', async () => {
  const { asked, names } = ask(['publish.yml', PATH, `./${PATH}`, `/${PATH}`], [])
  expect([await names, asked]).toEqual([['publish.yml'], []])
})

test.each(['old.yml', '.github/workflows/old.yml', 'Old way'])('what only GitHub knows: %s', async (wanted) => {
  const { names } = ask([wanted, 'publish.yml'], [OLD])
  expect(await names).toEqual(['old.yml', 'publish.yml'])
})

test.each([
  ['old.yaml', '"old.yml" is meant?'],
  ['old wey', '"Old way" is meant?'],
  ['something-else.yml', 'There are: "publish.yml", "old.yml".'],
])('nobody knows %s', async (wanted, words) => {
  const dynamic = { name: 'pages', path: 'dynamic/pages/pages-build-deployment' }
  await expect(ask([wanted], [OLD, dynamic]).names).rejects.toMatchObject({
    code: 'bad-input',
    what: `Input "workflow" names "${wanted}", and this repository has no such workflow. ${words}`,
  })
})

test('where GitHub does not say which there are, the word of the input counts', async () => {
  const refusal = { status: 403, message: 'Resource not accessible by integration', fields: [], headers: {} }
  const { names } = ask(['nope.yml'], githubFailure('GET x', refusal))
  expect(await names).toEqual(['nope.yml'])
})
