import type { DeskFrame } from '../data/work.query.js';
import { deskPaths } from '../desk.paths.js';
import { answerWords } from '../words/answer.js';
import { AnswerForm, type AnswerSheet } from './answer-fields.js';
import { Desk, useDesk } from './desk.js';

/** The answer of a partner as a coordinator heard it. */
export function AnswerPage({ frame, sheet }: { frame: DeskFrame; sheet: AnswerSheet }) {
  const { locale } = useDesk();
  const { match, partner, form } = sheet;
  return (
    <Desk
      frame={frame}
      title={answerWords[locale].title(partner.name)}
      back={deskPaths.match.to(locale, { id: match.id })}
      form={form}
    >
      <AnswerForm {...sheet} />
    </Desk>
  );
}
