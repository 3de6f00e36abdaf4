import { z } from 'zod';
import { pillars, provinces, researchStages } from '../../../kernel/vocabulary/index.js';
import { email, oneOf, ownCode, text, yesNo } from '../../../platform/csv/cells.js';

/** One project and who leads it, in an import file. The code tells projects apart. */
export const projectRow = z.object({
  code: ownCode('PR-01'),
  title_en: text(200),
  title_fr: text(200),
  pi_name: text(120),
  pi_email: email(),
  institution: text(200),
  province: oneOf(provinces),
  pillar: oneOf(pillars),
  stage: oneOf(researchStages),
  budget_confirmed: yesNo(),
});

export type ProjectRow = z.output<typeof projectRow>;
