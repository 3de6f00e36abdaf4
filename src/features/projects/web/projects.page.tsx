import { Layout } from '../../../platform/web/layout.js';
import { usePage } from '../../../platform/web/page-context.js';
import { Card, EmptyState, Tiles } from '../../../ui/index.js';
import type { ProjectView } from '../domain/project-view.js';
import { projectsPaths } from '../projects.paths.js';
import { words } from '../words/index.js';

/** My projects; all of them for a coordinator. */
export function ProjectsPage({ projects }: { projects: readonly ProjectView[] }) {
  const { locale } = usePage().visit;
  const t = words[locale].list;
  return (
    <Layout title={t.title}>
      {projects.length === 0 ? <EmptyState title={t.empty}>{t.emptyHelp}</EmptyState> : null}
      <Tiles>
        {projects.map((project) => (
          <Card key={project.id}>
            <p className="govuk-body-s">{project.code}</p>
            <h2 className="govuk-heading-s">
              <a className="govuk-link" href={projectsPaths.project.to(locale, { id: project.id })}>
                {project.title[locale]}
              </a>
            </h2>
            <p className="govuk-body-s">
              {project.institution}
              <br />
              {t.lead(project.principalInvestigator)}
            </p>
          </Card>
        ))}
      </Tiles>
    </Layout>
  );
}
