import { run } from './run.ts'

const answers = await run(console.log)
const refused = answers.filter((status) => status !== 200)
console.log(refused.length === 0 ? `${answers.length} deliveries of 3 providers, all handled` : `answered: ${answers.join(', ')}`)
process.exitCode = refused.length === 0 ? 0 : 1
