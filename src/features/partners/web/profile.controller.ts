import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { createElement } from 'react';
import type { Actor } from '../../../kernel/actor.js';
import { Access } from '../../../platform/web/access.js';
import { Download, see, unprocessable } from '../../../platform/web/answers.js';
import { readForm, type Typed } from '../../../platform/web/read-form.js';
import { Me, Visiting, type Visit } from '../../../platform/web/visit.js';
import { emptyForm } from '../../../ui/index.js';
import { ChangeProfile } from '../actions/change-profile.js';
import { ConfirmProfile } from '../actions/confirm-profile.js';
import { MyDataQuery } from '../data/my-data.query.js';
import { OffersConsentQuery } from '../data/offers-consent.query.js';
import { PartnerViewQuery, type PartnerView } from '../data/partner-view.query.js';
import { slugOf } from '../domain/steps.js';
import { partnersPaths } from '../partners.paths.js';
import { knownPart } from './known-part.js';
import { contactWayForm, partForms } from './part.forms.js';
import { ProfilePage, ProfilePartPage } from './profile.pages.js';

/** A partner's own profile. No address names one, so nobody can open another's. */
@Controller()
@Access('partner')
export class ProfileController {
  constructor(
    private readonly views: PartnerViewQuery,
    private readonly data: MyDataQuery,
    private readonly offers: OffersConsentQuery,
    private readonly changing: ChangeProfile,
    private readonly confirming: ConfirmProfile,
  ) {}

  @Get(partnersPaths.profile.both)
  async profile(@Me() me: Actor) {
    const mine = await this.views.own(me.id);
    return createElement(ProfilePage, { mine, offers: await this.offers.of(mine.accountId) });
  }

  @Post(partnersPaths.confirmProfile.both)
  async confirm(@Visiting() { locale }: Visit, @Me() me: Actor) {
    await this.confirming.run(me);
    return see(partnersPaths.profile.to(locale, undefined, { done: 'confirmed' }));
  }

  @Get(partnersPaths.download.both)
  async download(@Me() me: Actor) {
    const own = await this.data.of((await this.views.own(me.id)).accountId);
    return new Download('my-data.json', 'application/json; charset=utf-8', `${JSON.stringify(own, null, 2)}\n`);
  }

  @Get(partnersPaths.profilePart.both)
  async part(@Visiting() { locale }: Visit, @Me() me: Actor, @Param('part') slug: string) {
    const part = knownPart(slug);
    if (slug !== slugOf(part, locale)) return see(partnersPaths.profilePart.to(locale, { part: slugOf(part, locale) }));
    return createElement(ProfilePartPage, { part, form: emptyForm(typedFrom(await this.views.own(me.id))) });
  }

  @Post(partnersPaths.profilePart.both)
  async change(@Visiting() { locale }: Visit, @Me() me: Actor, @Param('part') slug: string, @Body() body: unknown) {
    const part = knownPart(slug);
    const read = readForm(part === 'contact' ? contactWayForm : partForms(locale)[part], body);
    if (!read.ok) return unprocessable(createElement(ProfilePartPage, { part, form: read.form }));
    await this.changing.run(me, { part, changes: read.value });
    return see(partnersPaths.profile.to(locale, undefined, { done: 'saved' }));
  }
}

/** What the fields show for a saved profile. */
function typedFrom(mine: PartnerView): Typed {
  const text = (value: number | string | null) => (value === null ? '' : String(value));
  return {
    ...{ perspectives: [...mine.perspectives], conditions: [...mine.conditions], interests: [...mine.interests] },
    ...{ activities: [...mine.activities], availability: [...mine.availability], accessNeeds: [...mine.accessNeeds] },
    ...{ meetingLanguages: [...mine.meetingLanguages], years: text(mine.years), ownWords: mine.ownWords },
    ...{ province: text(mine.province), city: mine.city, experience: mine.experience },
    ...{ hoursPerMonth: text(mine.hoursPerMonth) || 'not_sure', maxEngagements: text(mine.maxEngagements) },
    ...limitsOf(mine),
    ...{ inPerson: mine.inPerson ? 'yes' : 'no', preferredContact: mine.preferredContact },
  };
}

const limitsOf = ({ loves, avoids, trainings, payCeiling, notWith }: PartnerView): Typed => ({
  ...{ loves: [...loves], avoids: [...avoids], trainings: [...trainings] },
  ...{ payCeiling: payCeiling === null ? '' : String(payCeiling), notWith: notWith.join('\n') },
});
