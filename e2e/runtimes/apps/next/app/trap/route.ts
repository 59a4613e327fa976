import { fintoc } from '../../lib.mjs'

export async function POST(request: Request): Promise<Response> {
  await request.json()
  return fintoc(request)
}
