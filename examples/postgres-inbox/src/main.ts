import { run } from './run.ts'

await run({ databaseUrl: process.env['DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/test', schema: 'kit_example', log: console.log })
