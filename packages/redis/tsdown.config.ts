import { defineConfig } from 'tsdown'
import { kitBuild } from '../../tsdown.base.ts'

export default defineConfig(kitBuild())
