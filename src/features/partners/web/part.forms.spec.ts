import { locales } from '../../../kernel/text.js';
import { words } from '../words/index.js';
import { partForms } from './part.forms.js';

const read = (locale: 'en' | 'fr', payCeiling: string) =>
  partForms(locale).time.safeParse({ availability: ['weekday_evenings'], payCeiling });

describe.each(locales)('the limit on pay, in %s', (locale) => {
  it.each([
    ['', null],
    ['1500', 1500],
    ['$1,500', 1500],
    ['$ 1,500.00', 1500],
    ['1500.00', 1500],
    ['1\u00a0500,00\u00a0$', 1500],
    ['1 500 $', 1500],
    ['0', 0],
  ])('reads “%s” as %j', (typed, limit) => {
    expect(read(locale, typed)).toMatchObject({ success: true, data: { payCeiling: limit } });
  });

  it.each(['15,50', '1500,5', '15.50', '1.500', '15 50', '1,5000', '-5', '00,00,00', 'lots', '9 999 999 999'])(
    'refuses “%s” with the sentence',
    (typed) => {
      const message = words[locale].apply.errors.payCeiling;
      expect(read(locale, typed).error?.issues).toMatchObject([{ path: ['payCeiling'], message }]);
    },
  );
});
