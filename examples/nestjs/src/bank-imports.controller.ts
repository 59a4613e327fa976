import { isKitError } from '@kit/core'
import { BadGatewayException, Controller, Get, Inject, Logger, NotFoundException, Param, Post } from '@nestjs/common'
import { BankImports } from './bank-imports.ts'
import type { BankImport } from './bank-imports.ts'

/** What the pages of the application call. */
@Controller('bank-imports')
export class BankImportsController {
  readonly #logger = new Logger(BankImportsController.name)
  readonly #imports: BankImports

  constructor(@Inject(BankImports) imports: BankImports) {
    this.#imports = imports
  }

  @Post()
  async begin(): Promise<{ readonly id: string; readonly url: string }> {
    try {
      return await this.#imports.begin()
    } catch (error) {
      if (!isKitError(error)) throw error
      this.#logger.error(error)
      throw new BadGatewayException('finAPI did not open a form')
    }
  }

  @Get(':id')
  find(@Param('id') id: string): BankImport {
    const found = this.#imports.find(id)
    if (found === undefined) throw new NotFoundException('no such import')
    return found
  }
}
