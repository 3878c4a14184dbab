// Bugs that releases have died of, put between the machines and their GitHub client.
import { type Asset, assetKey, GithubFailure, type GithubRequest, githubFailure, type Release } from '@plumbline/github'
import { answering, asking, lineOf, type ReleaseBug, showing } from './release-bug.ts'
import { BUGS_OF_RUNS } from './release-bugs-runs.ts'

type Files = readonly { readonly name: string; readonly size: number; readonly sha256: string }[]

function fileOf(files: Files, { name, label }: Asset) {
  return files.find((file) => [name, label].includes(file.name) || assetKey(file.name) === assetKey(name))
}

/** The asset as if it held our bytes. */
function asOurs(files: Files, asset: Asset): Asset {
  const file = fileOf(files, asset)
  return file ? { ...asset, size: file.size, digest: `sha256:${file.sha256}` } : asset
}

function publishOf(upload: GithubRequest): GithubRequest {
  const [, path = ''] = /(\/repos\/.*\/releases\/\d+)\/assets/.exec(upload.url) ?? []
  return { method: 'PATCH', url: path, body: { draft: false } }
}

export const RELEASE_BUGS: readonly ReleaseBug[] = [
  {
    name: 'a release that is public before its assets are there',
    between: asking((request, ask) =>
      ask(lineOf(request) === 'draft' ? { ...request, body: { ...request.body, draft: false } } : request),
    ),
    breaks: /^R1: a release was published without/,
  },
  {
    name: 'publishing with the first upload',
    between: asking(async (request, ask) => {
      if (lineOf(request) === 'upload') await ask(publishOf(request)).catch(() => undefined)
      return ask(request)
    }),
    breaks: /^R1: a release was published without/,
  },
  {
    name: 'a digest that is not compared',
    between: showing((assets, { files }) =>
      assets.map((asset) => (asset.state === 'uploaded' ? asOurs(files, asset) : asset)),
    ),
    breaks: /^R1: a release (?:was published|is called whole) with other bytes/,
  },
  {
    name: 'an asset that nobody declared, overlooked',
    between: showing((assets, { files }) =>
      assets.filter((asset) => fileOf(files, asset) || asset.name.endsWith('.dmg')),
    ),
    breaks: /^R1: a release (?:was published|is called whole) with .*nobody declared/,
  },
  {
    name: 'an unfinished upload taken for whole',
    between: showing((assets, { files }) =>
      assets.map((asset) => (asset.state === 'starter' ? { ...asOurs(files, asset), state: 'uploaded' } : asset)),
    ),
    breaks: /^R1: a release was published with an unfinished/,
  },
  {
    name: 'delete and recreate',
    between: asking(async (request, ask) => {
      const answer = await ask(request)
      if (request.method !== 'GET' || !Array.isArray(answer.data)) return answer
      const held = (answer.data as Release[]).find(({ draft, assets }) => draft && assets?.length > 0)
      if (held) await ask({ method: 'DELETE', url: `/repos/octo/demo/releases/${held.id}` }).catch(() => undefined)
      return answer
    }),
    breaks: /^R2: DELETE .* is sent/,
  },
  {
    name: 'an asset that is overwritten',
    between: asking(async (request, ask, { files }) => {
      const answer = await ask(request)
      if (!/\/releases\/\d+\/assets/.test(request.url) || request.method !== 'GET') return answer
      const kept: Asset[] = []
      for (const asset of answer.data as Asset[]) {
        const other = asset.state === 'uploaded' && asset.digest !== asOurs(files, asset).digest
        if (other)
          await ask({ method: 'DELETE', url: `/repos/octo/demo/releases/assets/${asset.id}` }).catch(() => undefined)
        else kept.push(asset)
      }
      return { ...answer, data: kept }
    }),
    breaks: /^R2: the whole asset .* was deleted/,
  },
  {
    name: 'a tag that is compared with an old look at it',
    between: (client) => {
      const looks = new Map<string, Promise<unknown>>()
      return {
        request: (request) => {
          if (lineOf(request) !== 'tag') return client.request(request)
          const look = looks.get(request.url) ?? client.request(request)
          looks.set(request.url, look)
          look.catch(() => looks.delete(request.url))
          return look as never
        },
      }
    },
    breaks: /^R3: a release was published after its tag had moved/,
  },
  {
    name: 'a second draft after an answer that never came',
    between: asking((request, ask) =>
      ask(request).catch((error: unknown) => {
        const again = lineOf(request) === 'draft' && error instanceof GithubFailure && error.unclear
        if (again) return ask(request)
        throw error
      }),
    ),
    breaks: /^R4: a draft was asked for again without a look/,
  },
  {
    name: 'a look at the first page only',
    between: asking(async (request, ask) => ({ ...(await ask(request)), headers: {} })),
    breaks: /^R4: a second draft was made although one showed/,
  },
  {
    name: 'a draft that is called published',
    between: answering(['other', 'publish'], (data: Partial<Release>) =>
      data.draft === true ? { ...data, draft: false } : data,
    ),
    breaks: /^R1: a draft is called published/,
  },
  {
    name: 'the token in the log',
    between: asking((request, ask, { token, log }) => {
      if (request.method !== 'GET') log(`${request.method} with ${token}`)
      return ask(request)
    }),
    breaks: /^R7: a token stands in a log line/,
  },
  {
    name: 'a limit taken for a missing permission',
    between: asking((request, ask) =>
      ask(request).catch((error: unknown) => {
        if (!(error instanceof GithubFailure) || error.code !== 'github-rate-limited') throw error
        throw githubFailure(request.url, { status: 403, message: 'Forbidden', fields: [], headers: {} })
      }),
    ),
    breaks: /^R9: a permission is called missing that is there/,
  },
  {
    name: 'a client of its own for every request, which nobody paces',
    between: asking(async (request, _ask, { another }) => (await another()).request(request)),
    breaks: /^R8: more than 80 requests that create content in a minute/,
  },
  {
    name: 'a half upload that is never cleared away',
    between: asking((request, ask) =>
      request.method === 'DELETE' ? { status: 204, headers: {}, data: '' } : ask(request),
    ),
    breaks: /^R6: a quiet run ends in/,
  },
  {
    name: 'a release that is made again by every run',
    between: answering(['other'], (data) => (Array.isArray(data) ? [] : data)),
    breaks: /^R[46]/,
  },
  ...BUGS_OF_RUNS,
]
