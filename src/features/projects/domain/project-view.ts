import type { Id } from '../../../kernel/id.js';
import type { Text } from '../../../kernel/text.js';
import type { Pillar, Province, ResearchStage } from '../../../kernel/vocabulary/index.js';

/** A project as pages and other features see it. */
export interface ProjectView {
  readonly id: Id;
  readonly code: string;
  readonly title: Text;
  readonly institution: string;
  readonly province: Province;
  readonly pillar: Pillar;
  readonly stage: ResearchStage;
  readonly budgetConfirmed: boolean;
  readonly principalInvestigatorId: Id;
  readonly principalInvestigator: string;
}

export type ProjectRole = 'principal_investigator' | 'researcher';

/** Somebody on a project's team. */
export interface TeamMember {
  readonly accountId: Id;
  readonly name: string;
  readonly email: string;
  readonly role: ProjectRole;
  readonly since: Date;
}
