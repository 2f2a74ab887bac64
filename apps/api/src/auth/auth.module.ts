import { Global, Module } from '@nestjs/common';
import { Attempts } from './attempts.js';
import { AuthController } from './auth.controller.js';
import { Auth } from './auth.service.js';
import { Demo } from './demo.js';
import { DemoController } from './demo.controller.js';
import { Sessions } from './sessions.js';
import { SignInMailer } from './sign-in-mailer.js';

@Global()
@Module({
  controllers: [AuthController, DemoController],
  providers: [Auth, Attempts, Demo, Sessions, SignInMailer],
  exports: [Auth, Attempts, Demo, Sessions],
})
export class AuthModule {}
