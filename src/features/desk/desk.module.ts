import { Module } from '@nestjs/common';

/** The coordinator’s console: reads from all, owns little. */
@Module({})
export class DeskModule {}
