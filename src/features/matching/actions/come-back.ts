import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import { PartnersService } from '../../partners/partners.service.js';

/** The break is over because the partner says so. */
@Injectable()
export class ComeBack {
  constructor(
    private readonly db: DataSource,
    private readonly partners: PartnersService,
  ) {}

  run(actor: Actor, partnerId: Id): Promise<void> {
    return this.db.transaction((tx) => this.partners.resume(tx, actor, partnerId));
  }
}
