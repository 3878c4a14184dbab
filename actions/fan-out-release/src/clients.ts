// One door to GitHub for every target: its own repository with the job's token, others with the token that reaches them.
import { type GithubClient, type GithubOptions, openGithub, type Sender, senderOf } from '@plumbline/github'

export interface Doors {
  readonly client: GithubClient
  /** Whose token the one for other repositories is; undefined where nobody says. */
  readonly elsewhere: Sender | undefined
  readonly here: Sender | undefined
}

/** Both tokens behind one client, which takes the one that the addressed repository is for. */
export async function openDoors(
  repository: string,
  { token, downstreamToken, ...options }: Omit<GithubOptions, 'token'> & { token: string; downstreamToken: string },
): Promise<Doors> {
  const own = await openGithub({ ...options, token })
  const here = await senderOf(own, token)
  if (downstreamToken === '') return { client: own, here, elsewhere: here }
  const other = await openGithub({ ...options, token: downstreamToken })
  const home = `/repos/${repository}/`.toLowerCase()
  const isHome = (url: string) => `${url}/`.toLowerCase().includes(home)
  return {
    client: { request: (request) => (isHome(request.url) ? own : other).request(request) },
    here,
    elsewhere: await senderOf(other, downstreamToken),
  }
}
