import { run } from './run.ts'

await run({ redisUrl: process.env['REDIS_URL'] ?? 'redis://127.0.0.1:6379', prefix: 'kit-example', log: console.log })
