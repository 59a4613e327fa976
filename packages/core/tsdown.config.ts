import { defineConfig } from 'tsdown'
import { kitBuild } from '../../tsdown.base.ts'

export default defineConfig(
  kitBuild({
    entries: { 'hmac.node': 'src/internal/hmac/node.ts', 'hmac.web': 'src/internal/hmac/web.ts' },
    bundled: ['ky'],
  }),
)
