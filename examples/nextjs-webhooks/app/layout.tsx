import type { ReactNode } from 'react'

export const metadata = { title: 'Connected banks' }

// oxlint-disable-next-line import/no-default-export -- Next.js wants it
export default function Layout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  )
}
