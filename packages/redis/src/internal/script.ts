/** A Lua script; Redis knows it by the SHA-1 of its text. */
export interface Script {
  readonly lua: string
  sha1: string | undefined
}

export function createScript(lua: string): Script {
  return { lua, sha1: undefined }
}

/** The name Redis has for the script. */
export async function nameScript(script: Script): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-1', new TextEncoder().encode(script.lua)))
  return (script.sha1 = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join(''))
}
