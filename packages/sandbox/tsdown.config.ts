import { defineConfig } from 'tsdown'
import { kitBuild } from '../../tsdown.base.ts'

export default defineConfig(kitBuild({ entries: { cli: 'src/cli.ts' } }))
