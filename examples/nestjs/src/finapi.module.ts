import { Module } from '@nestjs/common'
import type { DynamicModule } from '@nestjs/common'
import { BankImportsController } from './bank-imports.controller.ts'
import { BankImports } from './bank-imports.ts'
import { FinapiCallbacksController } from './finapi-callbacks.controller.ts'
import { FINAPI_SETTINGS } from './finapi-settings.ts'
import type { FinapiSettings } from './finapi-settings.ts'

/** Everything about finAPI: import it into the module of your application. */
@Module({})
// oxlint-disable-next-line typescript/no-extraneous-class -- Nest knows modules by their class
export class FinapiModule {
  static register(settings: FinapiSettings): DynamicModule {
    return {
      module: FinapiModule,
      controllers: [BankImportsController, FinapiCallbacksController],
      providers: [BankImports, { provide: FINAPI_SETTINGS, useValue: settings }],
    }
  }
}
