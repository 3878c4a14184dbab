// A runner behind a proxy says so in its environment; Node's own fetch listens only when it is told to.

const NAMES = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy']

/** Lets every request of this process go through the proxy that the environment names; NO_PROXY is honoured. */
export function useProxyOfEnvironment(env: Readonly<Record<string, string | undefined>> = process.env): void {
  if (!NAMES.some((name) => (env[name] ?? '') !== '')) return
  // Loaded here, because most runners have no proxy and every start would pay for it.
  process.getBuiltinModule('node:http').setGlobalProxyFromEnv(env)
}
