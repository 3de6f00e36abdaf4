import { Controller, Get, Header, Param } from '@nestjs/common';
import { letterPolicy } from '../../../platform/mail/letters.controller.js';
import { Access } from '../../../platform/web/access.js';
import { OfferPreviewQuery } from '../data/offer-preview.query.js';
import { deskPaths } from '../desk.paths.js';

/** The offer as it would leave, closed off like every letter. */
@Controller()
@Access('coordinator')
export class OfferController {
  constructor(private readonly previews: OfferPreviewQuery) {}

  @Get(deskPaths.offer.both)
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('content-security-policy', letterPolicy)
  async offer(@Param('id') id: string, @Param('language') language: string): Promise<string> {
    return (await this.previews.read(id, language === 'fr' ? 'fr' : 'en')).html;
  }
}
