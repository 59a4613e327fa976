import { describe, expect, it } from 'vitest'
import { isInvalidArgumentError } from '@kit/core'
import { checkedOrigin } from '@kit/core/http'

describe('checkedOrigin', () => {
  it.each(['https://api.example.com', 'https://api.example.com/base/', 'http://127.0.0.1:4010', 'http://localhost', 'http://kit.localhost:1', 'http://[::1]:2'])(
    'gives %s back as it is',
    (origin) => {
      expect(checkedOrigin(origin, 'environment.api')).toBe(origin)
    },
  )

  it.each(['http://api.example.com', 'http://127.0.0.1.example.com', 'http://localhost.example.com', 'ftp://localhost', 'api.example.com', ''])(
    'refuses %j and does not show it',
    (origin) => {
      const refused = (): unknown => {
        try {
          return checkedOrigin(origin, 'environment.api')
        } catch (error) {
          return error
        }
      }
      const error = refused()
      expect(isInvalidArgumentError(error) && error.argument).toBe('environment.api')
      if (origin !== '') expect(String(error)).not.toContain(origin)
    },
  )
})
