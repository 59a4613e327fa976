#!/usr/bin/env node
// Loaded when the program runs: a bundler must not put the program into what the library loads.
void import('./internal/cli/run-cli.ts').then(async ({ runCli }) => {
  process.exitCode = await runCli(process.argv.slice(2))
})
