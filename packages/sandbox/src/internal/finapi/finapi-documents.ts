import { finapiAccessDocument } from '../../generated/finapi-access.gen.ts'
import { finapiWebformDocument } from '../../generated/finapi-webform.gen.ts'
import type { OpenApiDocument } from '../../generated/openapi-document.gen.ts'

export const finapiDocuments: { readonly access: OpenApiDocument; readonly webForm: OpenApiDocument } = {
  access: finapiAccessDocument,
  webForm: finapiWebformDocument,
}
