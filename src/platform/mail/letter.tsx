import { Body } from '@react-email/body';
import { Container } from '@react-email/container';
import { Head } from '@react-email/head';
import { Html } from '@react-email/html';
import { Link } from '@react-email/link';
import { Preview } from '@react-email/preview';
import { Section } from '@react-email/section';
import { Text as Words } from '@react-email/text';
import { otherLocale } from '../../kernel/text.js';
import type { LetterContext, RenderedLetter } from './email.js';
import { darkInk, ink } from './letter-style.js';
import { Paragraph } from './letter-parts.js';
import { letterWords } from './letter-words.js';

export interface LetterFrame {
  readonly letter: RenderedLetter;
  readonly ctx: LetterContext;
  /** Where the same letter is in the other language; null in a preview. */
  readonly elsewhere: string | null;
  /** Where its reader chooses which letters come; null when it always comes. */
  readonly choices: string | null;
  /** What a coordinator put above it, a paragraph each. */
  readonly note: readonly string[];
}

/** The sheet every letter is written on: who sends it, what it says, in the other language, why it came. */
export function Letter(frame: LetterFrame) {
  const { letter, ctx, note } = frame;
  return (
    <Html lang={`${ctx.locale}-CA`}>
      <Head>
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{letter.subject}</title>
        <style>{darkInk}</style>
      </Head>
      <Preview>{letter.preview}</Preview>
      <Body className="page" style={ink.page}>
        <Container className="outer" style={ink.outer}>
          <Words className="name" style={ink.name}>
            {ctx.network.name}
          </Words>
          <Section className="sheet" style={ink.sheet}>
            {note.map((paragraph) => (
              <Paragraph key={paragraph}>{paragraph}</Paragraph>
            ))}
            {letter.body}
          </Section>
          <Foot {...frame} />
        </Container>
      </Body>
    </Html>
  );
}

function Foot({ letter, ctx, elsewhere, choices }: LetterFrame) {
  const { name, address, phone } = ctx.network;
  return (
    <Section style={ink.foot}>
      {elsewhere && (
        <Words className="foot-words" style={ink.footWords}>
          <Link href={elsewhere} lang={otherLocale(ctx.locale)} className="link" style={ink.link}>
            {letterWords[ctx.locale].readInOther}
          </Link>
        </Words>
      )}
      <Words className="foot-words" style={ink.footWords}>
        {name}, {address} · {phone}
        <br />
        {letter.why}
      </Words>
      {choices && (
        <Words className="foot-words" style={ink.footWords}>
          <Link href={choices} className="link" style={ink.link}>
            {letterWords[ctx.locale].choose}
          </Link>
        </Words>
      )}
    </Section>
  );
}
