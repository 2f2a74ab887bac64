import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/people.module.js';
import { ParticipantAdder } from './participant-adder.js';
import { ParticipantsController } from './participants.controller.js';
import { PastedLines } from './pasted-lines.js';

@Module({
  imports: [PeopleModule],
  controllers: [ParticipantsController],
  providers: [PastedLines, ParticipantAdder],
})
export class ParticipantsModule {}
