import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { words as people } from '../../src/features/people/words/index.js';
import { otherLocale, type Locale } from '../../src/kernel/text.js';
import { words as site } from '../../src/ui/words.js';
import { findingsOn, overflowOf } from './accessibility.js';
import { lettersTo, type Letter } from './journey-letters.js';
import type { RunningTandem } from './running-tandem.js';

export interface PersonOptions {
  readonly locale: Locale;
  readonly email: string;
  readonly javaScript?: boolean;
  /** Of the window, in CSS pixels: 390 is a phone. */
  readonly width?: number;
}

const signInSubject = { en: 'Your sign-in link', fr: 'Votre lien de connexion' };

/** Somebody in front of a browser of their own: finds things by role and label, reads, presses, gets letters. */
export class Person {
  /** What no page may have: an answer that failed, what axe finds, sideways scrolling. */
  readonly faults: string[] = [];
  private readonly letters: () => Promise<readonly Letter[]>;
  /** The language of the pages that are expected now. */
  private reading: Locale;
  private readonly alreadyRead = new Set<Letter>();

  private constructor(
    private readonly tandem: RunningTandem,
    readonly context: BrowserContext,
    readonly page: Page,
    readonly options: PersonOptions,
  ) {
    this.reading = options.locale;
    this.letters = () => lettersTo(options.email, tandem.mailbox);
    page.on('response', (answer) => {
      if (answer.request().isNavigationRequest() && answer.status() >= 400)
        this.faults.push(`${answer.url()} answers ${answer.status()}`);
    });
    page.on('pageerror', (error) => this.faults.push(`${page.url()}: ${error.message}`));
  }

  static async enter(browser: Browser, tandem: RunningTandem, options: PersonOptions): Promise<Person> {
    const { javaScript = true, width = 1280, locale } = options;
    const context = await browser.newContext({
      ...{ javaScriptEnabled: javaScript, viewport: { width, height: 900 }, locale: `${locale}-CA` },
    });
    context.setDefaultTimeout(15_000);
    const person = new Person(tandem, context, await context.newPage(), options);
    for (const letter of await person.letters()) person.alreadyRead.add(letter);
    return person;
  }

  /** Types an address, as from a bookmark. */
  async visit(path: string): Promise<void> {
    await this.page.goto(this.tandem.url + path);
    await this.look();
  }

  /** Presses a button, or a link that looks like one, and waits for the page that it leads to. */
  press = (name: string): Promise<void> => this.go(this.button(name));

  button = (name: string): Locator => this.page.getByRole('button', { name, exact: true });

  follow = (name: string | RegExp): Promise<void> =>
    this.go(this.page.getByRole('link', { name, exact: true }).first());

  /** Opens or closes what is folded away on the page. */
  unfold = (name: string): Promise<void> => this.page.getByText(name, { exact: true }).click();

  fill = (label: string, text: string): Promise<void> => this.field(label).fill(text);
  select = (label: string, option: string) => this.field(label).selectOption({ label: option });
  tick = (label: string): Promise<void> => this.field(label).check();

  /** Chooses answers of one question. */
  async choose(question: string, ...answers: string[]): Promise<void> {
    const group = this.page.getByRole('group', { name: question, exact: true });
    for (const answer of answers) await group.getByLabel(answer, { exact: true }).check();
  }

  /** A day in its three boxes. */
  async date(question: string, day: string): Promise<void> {
    const group = this.page.getByRole('group', { name: question, exact: true });
    const { date } = site[this.options.locale];
    const [year = '', month = '', dayOfMonth = ''] = day.split('-');
    await group.getByLabel(date.day, { exact: true }).fill(String(Number(dayOfMonth)));
    await group.getByLabel(date.month, { exact: true }).fill(String(Number(month)));
    await group.getByLabel(date.year, { exact: true }).fill(year);
  }

  /** Goes on with the Tab key, as people without a mouse do, until this has the focus. */
  async tabTo(target: Locator): Promise<void> {
    for (let times = 0; times < 80; times += 1) {
      await this.page.keyboard.press('Tab');
      if (await target.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error(`${target.toString()} cannot be reached with the Tab key`);
  }

  field = (label: string): Locator => this.page.getByLabel(label, { exact: true });

  /** The words of the page as they are seen, without header and footer. */
  reads = (): Promise<string> => this.page.getByRole('main').innerText();

  heading = (): Promise<string> => this.page.getByRole('heading', { level: 1 }).innerText();

  /** The first letter with this subject that the person has not read yet, once it has arrived. */
  async letter(subject: string | RegExp, milliseconds = 20_000): Promise<Letter> {
    const asked = (letter: Letter) =>
      typeof subject === 'string' ? letter.subject === subject : subject.test(letter.subject);
    for (const end = Date.now() + milliseconds; Date.now() < end; await new Promise((go) => setTimeout(go, 50))) {
      const letter = (await this.letters()).find((one) => asked(one) && !this.alreadyRead.has(one));
      if (letter === undefined) continue;
      this.alreadyRead.add(letter);
      return letter;
    }
    const outbox = await this.tandem.at.db.query<unknown[]>(
      'select name, state, attempts, offers, reply from outgoing_emails order by id',
    );
    throw new Error(
      `no letter “${subject}” to ${this.options.email}. The outbox: ${JSON.stringify(outbox, null, 1)}\n${this.tandem.output().slice(-2000)}`,
    );
  }

  /** Shows a letter as a mail program does, and follows its one action. */
  async open(letter: Letter): Promise<void> {
    await this.page.setContent(letter.html);
    await this.page.goto((await this.page.getByRole('link').first().getAttribute('href')) ?? '');
    await this.look();
  }

  /** Signs in the only way there is: by the link in a letter, which is in the language that the account says. */
  async signIn(name: string, written: Locale = this.options.locale): Promise<void> {
    await this.askForLink();
    this.reading = written;
    await this.open(await this.letter(signInSubject[written]));
    await this.press(people[written].continue.as(name));
  }

  async askForLink(): Promise<void> {
    const { locale, email } = this.options;
    await this.visit(`/${locale}`);
    await this.follow(site[locale].signIn);
    await this.fill(people[locale].signIn.email, email);
    await this.press(people[locale].signIn.send);
  }

  /** Another tab of the same browser. */
  async newTab(): Promise<Person> {
    const tab = new Person(this.tandem, this.context, await this.context.newPage(), this.options);
    for (const letter of this.alreadyRead) tab.alreadyRead.add(letter);
    return tab;
  }

  /** Reads the same page in the other language. */
  changePageLanguage(): Promise<void> {
    const link = site[this.reading].otherLanguage;
    this.reading = otherLocale(this.reading);
    return this.follow(link);
  }

  /** Chooses the other language for pages and letters to come, on the account page. */
  async changeLanguage(name: string): Promise<void> {
    const { account } = people[this.reading];
    await this.follow(name);
    this.reading = this.options.locale;
    await this.choose(account.language, account.languages[this.reading]);
    await this.press(account.save);
  }

  private async go(target: Locator): Promise<void> {
    const loaded = this.page.waitForEvent('load');
    loaded.catch(() => undefined);
    try {
      await target.click({ timeout: 5000 });
      await loaded;
    } catch (error) {
      throw new Error(`${String(error)}\n${this.page.url()} says:\n${await this.reads()}`);
    }
    await this.look();
  }

  /** Looks at the whole page before going on. */
  private async look(): Promise<void> {
    const { javaScript = true } = this.options;
    const at = new URL(this.page.url()).pathname;
    const overflow = await overflowOf(this.page);
    if (overflow > 0) this.faults.push(`${at} is ${overflow} px too wide`);
    if (!at.startsWith(`/${this.reading}`)) this.faults.push(`${at} is not in the language of the person`);
    if (!javaScript) return;
    for (const { id, where } of await findingsOn(this.page)) this.faults.push(`${at}: ${id} at ${where[0] ?? ''}`);
  }
}
