/**
 * The one file that names the package `colyseus`. Everything else takes what it needs from here, so that another transport, or the smaller
 * packages behind it, are a change in one place. The package reads .env files when it is loaded; server/main.ts has taken its settings by then.
 */
// biome-ignore lint/performance/noBarrelFile: a door on purpose, see above.
export {
  type Client,
  CloseCode,
  defineRoom,
  defineServer,
  matchMaker,
  Room,
  WebSocketTransport,
} from "colyseus";
