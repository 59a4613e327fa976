import { endpoints } from '../../lib.mjs'

export const dynamic = 'force-dynamic'
export const GET = (request: Request): Promise<Response> => endpoints(request)
export const POST = (request: Request): Promise<Response> => endpoints(request)
